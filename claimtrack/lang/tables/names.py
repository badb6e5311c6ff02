"""The shape of a language's words around names."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class NameTable:
    """``titles``: before a surname, with the gender; ``roles``: role nouns with gender ("m", "f",
    ""); ``articles``: determiners; ``particles``: lower-case words inside a name ("de", "al-");
    ``not_names``: capitalised words that open sentences; ``capitals``: capitals and countries that
    speak for a government; ``organisations``: nouns that make a speaker an organisation;
    ``groups``: nouns that make it a group; ``agencies``: news agencies; ``pronouns``: pronoun to
    (gender, number); ``of_source``: nouns behind which the source stands ("estimations de").
    """

    titles: Mapping[str, str]
    roles: Mapping[str, str]
    articles: str
    particles: frozenset[str]
    not_names: frozenset[str]
    capitals: Mapping[str, str]
    organisations: frozenset[str]
    groups: frozenset[str]
    agencies: tuple[str, ...]
    pronouns: Mapping[str, tuple[str, str]]
    of_source: str
    same_again: str
