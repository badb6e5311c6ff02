"""Other forms of a word that the index holds, by the stems of the languages; and near words."""

from collections.abc import Callable, Collection, Iterable, Iterator
from functools import cache

from claimtrack.domain.name_matching import fold
from claimtrack.lang.pack import CODES, table
from claimtrack.lang.tables.words import WordTable

_SHORTEST = 4
"""Letters from which on a word has other forms: "dos" is not "do"."""
_MOST = 100
"""Forms of one word; no word has so many, and SQLite's parser has its limits."""
_TWINS = (
    ("oe", "œ"), ("ae", "æ"), ("ss", "ß"), ("l", "ł"), ("d", "đ"), ("o", "ø"), ("i", "ı"),
)  # fmt: skip
"""Letters that the index keeps apart from how people type them."""

WordsFrom = Callable[[str], Iterable[str]]
"""The words of the index that begin so."""


@cache
def _stemmer(code: str) -> Callable[[str], str]:
    """The stemmer of a language; the word itself where its pack names none."""
    name = table(code, "words", WordTable).stemmer
    if not name:
        return str
    from snowballstemmer import stemmer  # 25 ms, and only a search needs it

    stem: Callable[[str], str] = stemmer(name).stemWord
    return stem


def forms(word: str, words_from: WordsFrom, codes: Collection[str] = CODES) -> tuple[str, ...]:
    """The words of the index that are this one, or have its stem in one of these languages.

    ``word`` is folded. The word itself comes first, where it is there; the others follow in
    alphabetical order.
    """
    stems = _stems(word, codes)
    begins = _beginning(word, stems)
    found = {
        term
        for start in _spelt(begins)
        for term in words_from(start)
        if _is_form(fold(term), word, stems)
    }
    return tuple(sorted(found, key=lambda term: (fold(term) != word, term)))[:_MOST]


def _stems(word: str, codes: Collection[str]) -> dict[str, str]:
    if len(word) < _SHORTEST or not word.isalpha():
        return {}
    return {code: _stemmer(code)(word) for code in codes}


def _beginning(word: str, stems: dict[str, str]) -> str:
    """What every form of the word begins with."""
    ends = (_same(word, stem) for stem in stems.values())
    end = min(ends, default=len(word))
    return word[:end] if end >= _SHORTEST - 1 else word


def _same(one: str, other: str) -> int:
    """How many letters two words have in common at their beginning."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((at for at, (a, b) in pairs if a != b), min(len(one), len(other)))


def _spelt(word: str) -> Iterator[str]:
    """The word, and as it is spelt with letters that are typed otherwise."""
    yield word
    yield from (word.replace(plain, twin) for plain, twin in _TWINS if plain in word)


def _is_form(term: str, word: str, stems: dict[str, str]) -> bool:
    return term == word or any(_stemmer(code)(term) == stem for code, stem in stems.items())


def near_words(word: str, words_from: WordsFrom) -> tuple[str, ...]:
    """At most three words of the index that a slip of the hand makes this one."""
    from difflib import get_close_matches  # 5 ms, and only a word that is not there needs it

    terms = {fold(term): term for term in words_from(word[:1]) if term.isalpha()}
    return tuple(get_close_matches(word, terms, n=3, cutoff=0.75))
