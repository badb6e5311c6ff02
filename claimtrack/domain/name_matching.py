"""Folding and matching of names, blind to accents, case, and the ways of writing Russian or Arabic.

"Konachenkov" and "Konashenkov", "Sergueï" and "Sergei" are one name in French and in English
spelling. ``fold`` is for looking up what somebody typed; ``sound`` and ``same`` for asking
whether two names are one.
"""

import re
import unicodedata
from functools import lru_cache

from claimtrack.locale.bodies import name_words

_LETTERS = str.maketrans(
    {"œ": "oe", "æ": "ae", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i", "ъ": ""}
)
"""Letters that Unicode does not take apart into a base and an accent."""

_INNER = frozenset(["al", "el"])
"""Articles inside Arabic names."""

_SOUNDS: tuple[tuple[str, str], ...] = (
    # French spelling | English spelling → one of them. Order matters: longer ones first.
    (r"tsch|tch|sch|sh|ch", "s"),
    (r"zh|dj", "j"),
    (r"y", "i"),
    (r"gu(?=[ei])|gh", "g"),
    (r"ou|oo", "u"),
    (r"kh", "h"),
    (r"ph", "f"),
    (r"th", "t"),
    (r"ck|q|c", "k"),
    (r"x", "ks"),
    (r"w", "v"),
    (r"ff?$|v$", "f"),
    (r"(.)\1+", r"\1"),
    (r"^ie", "e"),
)
_COMPILED = tuple((re.compile(pattern), new) for pattern, new in _SOUNDS)


@lru_cache(maxsize=4096)
def fold(name: str) -> str:
    """The name in plain small letters, words parted by one space: "L’Élysée" → "l elysee"."""
    # Twice: "🄐" comes apart into a capital, and a folded letter may come apart again.
    letters = unicodedata.normalize("NFKD", name).casefold().translate(_LETTERS)
    apart = unicodedata.normalize("NFKD", letters)
    bare = "".join(char for char in apart if not unicodedata.combining(char))
    return " ".join(re.findall(r"[^\W_]+", bare))


@lru_cache(maxsize=4096)
def sound(name: str) -> str:
    """A key that spellings of one name share: "Sergueï Konachenkov" → "sergei konasenkof".

    Articles and forms of address in front do not count, nor does "al-" inside. A body known by
    several names ("ONU", "Nations unies", "United Nations") has one key.
    """
    opened = " ".join(_opened(fold(name).split()))
    tokens = name_words().bodies.get(opened, opened).split()
    tokens = [_sound_of(token) for token in _without_articles(tokens)]
    # Poutine is Putin; but Martine is not Martin, so surnames only.
    if len(tokens) > 1 and tokens[-1].endswith("ine"):
        tokens[-1] = tokens[-1][:-1]
    return " ".join(tokens)


def _opened(tokens: list[str]) -> list[str]:
    """The words behind articles and forms of address; the last word always stays."""
    openers = name_words().openers
    while len(tokens) > 1 and tokens[0] in openers:
        tokens = tokens[1:]
    return tokens


def _without_articles(tokens: list[str]) -> list[str]:
    """The words but the articles inside Arabic names; these where there is nothing else."""
    return [token for token in tokens if token not in _INNER] or tokens


def surname(name: str) -> str:
    """The key of a name that stands at the end of a longer one: "Poutine" → "putin"."""
    return sound(f"a {sound(name)}").removeprefix("a ")


def _sound_of(token: str) -> str:
    for pattern, new in _COMPILED:
        token = pattern.sub(new, token)
    return token


def same(a: str, b: str) -> bool:
    """Whether two full names are spellings of one. A surname alone is not its owner's full name."""
    return sound(a) == sound(b)


def ends_with(full: str, short: str) -> bool:
    """Whether ``short`` is how ``full`` is cut short in running text: its last words."""
    return f" {sound(full)}".endswith(f" {surname(short)}")


def holds(name: str, asked: str) -> bool:
    """Whether every word asked for stands in the name, whole: "lavrov" in "Sergueï Lavrov"."""
    words = {*sound(name).split(), surname(name)}
    wanted = sound(asked).split()
    return bool(wanted) and all(word in words or surname(word) in words for word in wanted)


def has_words(name: str, asked: str) -> bool:
    """Whether every word asked for stands in the name as it is spelt: "observatoire" in a body's.

    Accents, capitals, articles and forms of address do not count.
    """
    wanted = _opened(fold(asked).split())
    return bool(wanted) and set(wanted) <= set(fold(name).split())


def has_beginnings(name: str, asked: str) -> bool:
    """Whether each word asked for begins a word of the name: "obs syr"."""
    words = fold(name).split()
    wanted = fold(asked).split()
    return bool(wanted) and all(any(word.startswith(part) for word in words) for part in wanted)


def has_part(name: str, asked: str) -> bool:
    """Whether what was asked for stands anywhere in the name: "servatoir"; of three letters up."""
    return len(fold(asked)) >= _SHORTEST_PART and fold(asked) in fold(name)


_SHORTEST_PART = 3
"""In letters: two stand somewhere in nearly every name."""
