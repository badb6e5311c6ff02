"""The shape of a language's words for what is counted."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class MeasureTable:
    """``measures``: (measure id, regular expression of the words that say it), tried in order.

    ``either``: (measure id, expression) of one number for two fates ("27 dead or missing").
    ``definitions``: adjectives that say what exactly is counted ("confirmed", "median"), to their
    ids in claimtrack.domain.measure.
    ``populations``: noun, singular or plural, to population id. ``groups``: the
    same for groups with a name of two words ("yellow vests"). ``persons``: further nouns that
    count people.
    ``definite``: determiners before the number of all there are.
    ``noun_stop``: words at which a noun phrase behind a number ends. ``no_head``: words that are
    no counted noun. ``part_openers``: "dont", "including".
    ``things``: other nouns that are counted or shared out, to an id common to all languages.
    ``gathered``: nouns for many people together ("population", "membership").
    ``holders``: what before a number makes it the population of a place ("a town of", "home to").
    ``inhabitants``: nouns for those who live in a place.
    ``deeds``: nouns of doing, behind which the thing counted stands ("suppressions de postes").
    ``pre_adjectives``: adjectives that stand before the noun counted. ``people_endings``: endings
    of participles that stand for people, with the nouns and endings that look like them.
    ``synonyms``: further nouns, singular or plural, to the class of what they count; "person" for
    those that say no more than their measure does ("victims", "arrests", "participants").
    ``kinds``: adjective, or noun before another, to the kind that it restricts a thing to: of two
    kinds of one thing, one is not the other. ``says``: nouns that say by themselves what happened,
    to its measure. ``complement``: prepositions that open the complement
    of a noun; ``between``: what may stand between them and their noun.
    """

    measures: tuple[tuple[str, str], ...]
    definitions: Mapping[str, str]
    either: tuple[tuple[str, str], ...]
    populations: Mapping[str, str]
    groups: Mapping[str, str]
    persons: frozenset[str]
    definite: str
    noun_stop: frozenset[str]
    no_head: frozenset[str]
    part_openers: str
    things: Mapping[str, str]
    gathered: frozenset[str]
    holders: str
    inhabitants: frozenset[str]
    deeds: frozenset[str]
    pre_adjectives: frozenset[str]
    people_endings: tuple[str, ...]
    not_people: frozenset[str]
    not_people_endings: tuple[str, ...]
    synonyms: Mapping[str, str]
    kinds: Mapping[str, str]
    says: Mapping[str, str]
    complement: frozenset[str]
    between: frozenset[str]
