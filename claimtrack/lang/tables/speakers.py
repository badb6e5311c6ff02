"""The shape of a language's words around names."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class SpeakerTable:
    """What the words of names and speakers are.

    ``titles``: before a surname, with the gender; ``roles``: role nouns with gender ("m", "f"
    or ""); ``particles``: lower-case words inside a name ("de", "van"); ``generations``: what tells a son from
    his father behind a name; ``not_names``: words that
    are no name though capitalised; ``capitals``: capitals that speak for a government, with its
    country; ``organisations``: nouns that make a speaker an organisation, ``any_body``: those that
    take up any body named before; ``statements``: what somebody in view has given out; ``groups``: nouns that
    make it a group; ``quantities``: words behind which those counted stand ("une dizaine de"),
    ``others``: those of them that mean others than the ones before; ``agencies``: news agencies; ``wires``: credits to agencies without a name;
    ``pronouns``: pronoun to (gender, number), "o"
    for a thing. ``offices``: roles that one person holds, so that a
    new complement means somebody else,
    ``state_offices``: those whose holder everybody knows; ``former``: words that look back on a role. ``aged``: regular expression of phrases that only
    take up a person already named ("the 24-year-old"), ``years``: what an age is counted in. ``same_again``: phrases that mean the one last named ("ce dernier"), with gender and
    number. ``same_roles``: what a role is also called, to the words it is known by.
    ``nations``: nouns for people by nation or region, which take up a person in view ("l'Américain").
    """

    titles: Mapping[str, str]
    roles: Mapping[str, str]
    particles: frozenset[str]
    generations: frozenset[str]
    not_names: frozenset[str]
    capitals: Mapping[str, str]
    organisations: frozenset[str]
    any_body: frozenset[str]
    statements: frozenset[str]
    groups: frozenset[str]
    quantities: frozenset[str]
    others: frozenset[str]
    agencies: tuple[str, ...]
    wires: tuple[str, ...]
    pronouns: Mapping[str, tuple[str, str]]
    offices: frozenset[str]
    state_offices: frozenset[str]
    former: frozenset[str]
    aged: str
    years: frozenset[str]
    same_again: Mapping[str, tuple[str, str]]
    same_roles: Mapping[str, str]
    nations: frozenset[str]
