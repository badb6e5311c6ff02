"""Near-identical texts: wire copy with a new headline, a paragraph cut, words changed.

A text is taken as the set of its runs of three words, and of that set the runs with the smallest
hashes are kept: a sketch. Two sketches tell what share of the runs two texts have in common
(Broder 1997, "On the resemblance and containment of documents"). Numbers count as any word, so a
copy with another toll is still a copy; layout, accents and quotation marks do not count.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from hashlib import blake2b
from itertools import chain
from struct import unpack

from claimtrack.domain.name_matching import fold
from claimtrack.settings import Likeness

_DIGEST = 4
"""Bytes of a hash, struct's "I": among a million runs one in 4 000 meets another."""
_APART = 1 << 32
"""Beyond any hash: what marks one that an empty bin borrowed."""


@dataclass(frozen=True, slots=True)
class Sketch:
    """``size``: how many different runs of words the text has. ``kept``: the smallest hashes."""

    size: int
    kept: tuple[int, ...]

    def printed(self) -> str:
        """One line to store: the size, then the hashes, in hexadecimal."""
        return f"{self.size:x}:" + "".join(f"{each:08x}" for each in self.kept)

    def keys(self, likeness: Likeness | None = None) -> tuple[int, ...]:
        """What to file it under: two copies share one of them, other texts hardly ever.

        A run alone is in many texts ("il y a des"), a pair of runs is not; so that how many texts
        are to be looked at hardly grows with how many there are.
        """
        like = likeness or Likeness()
        bins = _bins(self.kept, like.bins)
        return tuple(sorted({_pair(*pair) for step in like.steps for pair in _pairs(bins, step)}))


def _bins(kept: Sequence[int], count: int) -> list[int]:
    """The smallest hash of each bin; an empty bin takes that of the next one, marked by how far.

    Shrivastava and Li 2014, "Densifying one permutation hashing via rotation": so that of two
    texts each bin is alike with the chance of their resemblance, however short they are.
    """
    first: dict[int, int] = {}
    for each in kept:
        first.setdefault(each % count, each)
    if not first:
        return []
    return [_borrowed(first, at, count) for at in range(count)]


def _borrowed(first: Mapping[int, int], at: int, count: int) -> int:
    far = next(far for far in range(count) if (at + far) % count in first)
    return first[(at + far) % count] + far * _APART


def _pairs(bins: Sequence[int], step: int) -> Iterable[tuple[int, int]]:
    """Each bin with the one so far behind it, the first behind the last."""
    return zip(bins, (*bins[step:], *bins[:step]), strict=True)


def _pair(one: int, other: int) -> int:
    """One key of two bins, below 2^63 as databases have it."""
    mixed = f"{one}:{other}".encode()
    return int.from_bytes(blake2b(mixed, digest_size=8).digest()) >> 1


def parsed(printed: str) -> Sketch:
    """The sketch that ``printed`` stored. Raises ValueError where it is no such line."""
    size, _, hashes = printed.partition(":")
    width = 2 * _DIGEST
    if len(hashes) % width:
        raise ValueError(f"not a sketch: {printed[:40]}")
    return Sketch(int(size, 16), unpack(f">{len(hashes) // width}I", bytes.fromhex(hashes)))


def sketch(text: str, likeness: Likeness | None = None) -> Sketch:
    """The sketch of a text; the same text gives the same sketch on every machine."""
    like = likeness or Likeness()
    words = fold(text).split()
    runs = {" ".join(words[at : at + like.run]) for at in range(len(words) - like.run + 1)}
    hashes = {_hash(run) for run in runs}
    return Sketch(len(hashes), tuple(sorted(hashes)[: like.kept]))


def _hash(run: str) -> int:
    return int.from_bytes(blake2b(run.encode(), digest_size=_DIGEST).digest())


def shared(a: Sketch, b: Sketch) -> float:
    """What share of the runs of the shorter text stands in the other, estimated; 0 to 1."""
    smaller = min(a.size, b.size)
    every = sorted({*a.kept, *b.kept})
    limit = min(max(len(a.kept), len(b.kept)), len(every))
    if not smaller or not limit:
        return 0.0
    both = set(a.kept).intersection(b.kept)
    return _common(len(both.intersection(every[:limit])) / limit, a, b)


def is_copy(a: Sketch, b: Sketch, likeness: Likeness | None = None) -> bool:
    """Whether two texts are one text, reworked. Texts of a line or two are never told apart."""
    like = likeness or Likeness()
    if min(a.size, b.size) < like.least or max(a.size, b.size) > like.stretch * min(a.size, b.size):
        return False
    if _at_most(a, b) < like.share:
        return False
    return shared(a, b) >= like.share


def _at_most(a: Sketch, b: Sketch) -> float:
    """A bound of ``shared`` that costs a fifth of it: most texts that share keys are no copies."""
    both = len(set(a.kept).intersection(b.kept))
    limit = max(len(a.kept), len(b.kept))
    alike = min(1.0, both / limit) if limit else 0.0
    return _common(alike, a, b)


def _common(alike: float, a: Sketch, b: Sketch) -> float:
    """What share of the shorter text's runs stands in the other, where so much is alike."""
    # the resemblance is both / (a + b - both); the share of the shorter one follows from it
    return min(1.0, alike * (a.size + b.size) / (1 + alike) / min(a.size, b.size))


def copy_groups(sketches: Mapping[str, Sketch], likeness: Likeness | None = None) -> dict[str, str]:
    """Name → the first name, in order, of those whose texts are copies of one another.

    A copy of a copy is in the group too. Whatever the order the texts come in, the groups are
    the same. Texts that share no keys are not compared, so that thousands take seconds.
    """
    like = likeness or Likeness()
    heads = dict(zip(sketches, sketches, strict=True))
    by_key: dict[int, list[str]] = defaultdict(list)
    for name in sorted(sketches):
        keys = sketches[name].keys(like)
        for other in _near(keys, by_key):
            if is_copy(sketches[name], sketches[other], like):
                _join(heads, name, other)
        for key in keys:
            by_key[key].append(name)
    return {name: _head(heads, name) for name in sketches}


def _near(keys: Sequence[int], by_key: Mapping[int, Sequence[str]]) -> Iterable[str]:
    """Names filed under one of these keys."""
    return dict.fromkeys(chain.from_iterable(by_key[key] for key in keys if key in by_key))


def _head(heads: dict[str, str], name: str) -> str:
    while heads[name] != name:
        name = heads[name]
    return name


def _join(heads: dict[str, str], one: str, two: str) -> None:
    low, high = sorted((_head(heads, one), _head(heads, two)))
    heads[high] = low
