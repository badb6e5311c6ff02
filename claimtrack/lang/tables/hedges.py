"""The shape of a language's hedges, ranges and words of change around numbers."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class HedgeTable:
    """Phrases and the class they give, by the names of ``Hedge``.

    ``before`` stands before the number, ``after`` behind it or behind what it counts. ``skipped``:
    words that may stand between hedge and number. ``between``: what opens a range and what links
    its ends; ``links``: what links two ends without an opener. ``level_stems``: beginnings of
    verbs after which "from A to B" are two levels, no range; ``delta_stems``: beginnings of words
    that make the number a change, directly or through one of ``delta_links``; ``delta_direct``:
    words of change right before the number; ``delta_after`` and ``not_delta``: "de plus" behind
    it, and what follows when it is none. ``delta_verbs``: beginnings of verbs right before percent
    that is a change ("a perdu 7 %"). ``taking``: beginnings of verbs whose plain object is a count
    ("cut 300 jobs"). ``delta_before``: "an additional"; ``losses``: beginnings of those that say
    no change of money but a sum of its own ("a loss of $3m"). ``delta_unlinked``: a verb of change
    may stand right before its number ("rose 3%"). ``change_openers``: words between a verb of
    change and its first level ("fell from 9 to 7"), ``change_by`` between it and its amount;
    ``level_links``: what the second level follows. ``goes_on``: words that take a hedge behind a
    number for what follows ("more than"). ``bound_links``: what joins a floor and a ceiling ("more
    than 30 and under 40"). ``factor_after``: what makes a number a factor ("fois plus"),
    ``factor_before``: "divisé par".
    """

    before: Mapping[str, str]
    after: Mapping[str, str]
    skipped: frozenset[str]
    between: tuple[tuple[str, str], ...]
    links: tuple[str, ...]
    level_stems: tuple[str, ...]
    delta_stems: tuple[str, ...]
    delta_links: frozenset[str]
    delta_direct: frozenset[str]
    delta_after: tuple[str, ...]
    not_delta: frozenset[str]
    factor_before: tuple[str, ...]
    delta_before: tuple[str, ...]
    delta_verbs: tuple[str, ...]
    taking: tuple[str, ...]
    losses: tuple[str, ...]
    factor_after: tuple[str, ...]
    delta_unlinked: bool
    change_openers: frozenset[str]
    change_by: frozenset[str]
    level_links: frozenset[str]
    goes_on: frozenset[str]
    bound_links: frozenset[str]
