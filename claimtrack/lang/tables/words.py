"""The shape of a language's everyday words."""

from dataclasses import dataclass


def words(text: str) -> frozenset[str]:
    """The set of the words of ``text``, parted by blanks: how the tables list closed classes."""
    return frozenset(text.split())


@dataclass(frozen=True, slots=True, kw_only=True)
class WordTable:
    """Closed classes of words, in lower case; elided words keep their apostrophe ("l'").

    ``function``: words that give the language away. ``abbreviations``: words whose full stop ends
    no sentence, without it. ``openers``: conjunctions that open a clause. ``adverbs``: what may
    stand inside a verb group or between a verb and its complement; ``adverb_ending`` makes more.
    ``times``: day names, months and words of time. ``finite``: everyday finite verbs, which no
    noun phrase runs through; ``finite_endings`` makes more. ``open_endings``: endings that a verb
    of reporting can have, right after a quotation. ``elisions``: regular expression of elided words, ``suffixes``: of
    what hangs on a word (inverted pronoun, possessive). ``stemmer``: the Snowball algorithm that cuts
    words to their stems, "" for none.
    """

    function: frozenset[str]
    abbreviations: frozenset[str]
    determiners: frozenset[str]
    prepositions: frozenset[str]
    openers: frozenset[str]
    coordinators: frozenset[str]
    relatives: frozenset[str]
    adverbs: frozenset[str]
    inner: frozenset[str]
    adverb_ending: str
    times: frozenset[str]
    finite: frozenset[str]
    finite_endings: tuple[str, ...]
    open_endings: tuple[str, ...]
    elisions: str
    suffixes: str
    stemmer: str = ""
