"""The shape of a language's words for what is counted."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class MeasureTable:
    """``measures``: (measure id, regular expression of the words that say it), tried in order.

    ``populations``: noun, singular or plural, to population id. ``persons``: further nouns that
    count people. ``planned``, ``denied``, ``estimated``, ``reported``: expressions of modality.
    ``bases``: (basis, expression). ``cumulative``: words of a running total.
    ``definite``: determiners before the number of all there are.
    ``noun_stop``: words at which a noun phrase behind a number ends. ``no_head``: words that are
    no counted noun. ``part_openers``: "dont", "including".
    ``things``: other nouns that are counted or shared out, to an id common to all languages.
    ``number_of``: "the number of" with the noun as a group; ``gatherings``: nouns that stand for
    the people in them ("crowd"); ``told_by``: what ends before their number ("estimé à").
    ``deeds``: nouns of doing, behind which the thing counted stands ("suppressions de postes").
    ``pre_adjectives``: adjectives that stand before the noun counted. ``people_endings``: endings
    of participles that stand for people, with the nouns and endings that look like them.
    """

    measures: tuple[tuple[str, str], ...]
    populations: Mapping[str, str]
    persons: frozenset[str]
    planned: str
    denied: str
    estimated: str
    reported: str
    bases: tuple[tuple[str, str], ...]
    cumulative: str
    definite: str
    noun_stop: frozenset[str]
    no_head: frozenset[str]
    part_openers: str
    things: Mapping[str, str]
    deeds: frozenset[str]
    number_of: str
    gatherings: str
    told_by: str
    pre_adjectives: frozenset[str]
    people_endings: tuple[str, ...]
    not_people: frozenset[str]
    not_people_endings: tuple[str, ...]
