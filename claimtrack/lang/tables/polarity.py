"""The shape of a language's words for how firmly a figure is said, or not at all."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class PolarityTable:
    """Regular expressions, matched without case, and closed classes in lower case.

    ``corrected``: what stands right before a number put aside ("and not", "instead of"), up to its
    end. ``withdrawn``: what takes a whole sentence back ("an earlier version", "initially
    reported"). ``false``: what says that a sentence is not so ("it is false that").
    ``rejecting``: the word that answers a claim with no, before a comma. ``whether``: conjunctions of an indirect question. ``conditions``: those of a condition;
    ``concessions``: words before them that make a concession of it ("even"); ``asking``: verbs behind
    which they open a question.
    ``interrogatives``: words that open a direct question ("why"). ``intending``: how verbs and nouns
    begin that bring an infinitive of what is wanted, proposed, promised ("wants to", "proposal to").
    ``infinitive_marks``: words right before an infinitive; ``infinitive_endings``: how one ends.
    ``possible``: verbs of a mere possibility ("could").

    ``planned``, ``denied``, ``estimated``, ``reported``: words of a clause that say how firm it is; of
    ``planned`` and ``reported`` what begins with any letter, as endings do, stands by itself, since
    it is tried at every word.
    ``bases``: (basis, expression) of what a count rests on. ``cumulative``: words of a running
    total.
    """

    corrected: str
    withdrawn: str
    false: str
    rejecting: frozenset[str]
    whether: frozenset[str]
    conditions: frozenset[str]
    concessions: frozenset[str]
    asking: frozenset[str]
    interrogatives: frozenset[str]
    intending: tuple[str, ...]
    infinitive_marks: frozenset[str]
    infinitive_endings: tuple[str, ...]
    possible: frozenset[str]
    planned: tuple[str, ...]
    denied: str
    estimated: str
    reported: tuple[str, ...]
    bases: tuple[tuple[str, str], ...]
    cumulative: str
