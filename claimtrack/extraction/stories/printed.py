"""The words of an article in order, as the search for its story needs them."""

import re
from collections.abc import Sequence

from claimtrack.domain.name_matching import fold
from claimtrack.domain.reading import Region
from claimtrack.domain.record import record
from claimtrack.extraction.text.scan import Remembered

_WORD = re.compile(r"\d{1,3}(?:[ \u00a0\u202f.,]\d{3})+(?!\d)|[^\W_]+(?:[-.,][^\W_]+)*")
_STOP = re.compile(r"(?:[\n!?:;…|«»“”\"‘—–]|(?<![A-Z][a-z])(?<![A-Z][a-z]{2})(?<!\b[A-Z])\.)\s*$")
"""What ends before a word that has its capital from the place it stands at; a short title with its
point ("Mr.", "Sen.", "M.") ends nothing."""
_DOTTED = re.compile(r"(?:[^\W\d_]\.)+[^\W\d_]")
_PROPER = re.compile(r"(?:[^\W\d_]{1,3}-)?(?=[^\W\d_])[^a-zß-ÿ]")
"""A word with a capital, behind the article of an Arabic name too ("al-Assad")."""
_BETWEEN = re.compile(r"[ \u00a0](?:[a-zà-ÿ]{1,3}[ \u00a0])?|['’]")
"""What may stand between the parts of one name: "Rio de Janeiro", "d'Estaing"."""
_PARAGRAPHS = 3
_LEAST, _MOST = 500, 1500
"""Characters that a lead has at least, and at most."""
_READ = 6000
"""Characters read: what comes later in a live page or a chronicle tells other stories."""
_LONGEST_TITLE = 160
_TAIL = re.compile(r"\s+[|–—-]\s+[^|–—]{1,25}$")
"""The outlet behind a page's title."""
_TITLED = 0.6
"""Share of capitals from which on a headline has one on every word."""


@record(frozen=True, slots=True)
class Printed:
    """One word: ``folded``, where it stands, and what its capital tells.

    ``capital``: "n" a name's, "i" that of a first word, "" none; ``given``: a part of a name
    before its last. ``part``: "t" title, "l" lead, "b" body.
    """

    folded: str
    word: str
    start: int
    capital: str
    given: bool
    part: str

    @property
    def end(self) -> int:
        """Where it ends."""
        return self.start + len(self.word)


@record(frozen=True, slots=True)
class Sheet:
    """The text read, with the end of its title and that of its lead."""

    text: str
    title: int
    lead: int


def sheet(text: str, title: str | None, furniture: Sequence[Region]) -> Sheet:
    """The title, the lead and the body of an article, without page furniture.

    Where no title is known, a short first line is one.
    """
    lines = _lines(text, furniture)
    head = _bare_title(title or "")
    if head and lines and not lines[0].startswith(head[:30]):
        lines.insert(0, head)
    return Sheet("\n".join(lines)[:_READ], _title_end(lines), _lead_end(lines))


def _title_end(lines: Sequence[str]) -> int:
    """The end of the title, with its line break; 0 where the first line is too long for one."""
    return len(lines[0]) + 1 if lines and len(lines[0]) <= _LONGEST_TITLE else 0


def _lines(text: str, furniture: Sequence[Region]) -> list[str]:
    """The lines with something on them that are no furniture."""
    kept, at = [], 0
    for region in sorted(furniture, key=lambda one: one.start):
        kept.append(text[at : max(at, region.start)])
        at = max(at, region.end)
    kept.append(text[at:])
    return [line.strip() for line in "\n".join(kept).split("\n") if line.strip()]


def _bare_title(title: str) -> str:
    """The title without the names of rubric and outlet behind it."""
    bare = title.strip()
    while len(shorter := _TAIL.sub("", bare)) < len(bare):
        bare = shorter
    return bare


def _lead_end(lines: list[str]) -> int:
    """Where the lead ends: after a few paragraphs, not too early and not too late."""
    end = 0
    for count, line in enumerate(lines, 1):
        end += len(line) + 1
        if count >= _PARAGRAPHS and end >= _LEAST:
            break
    return min(end, _MOST)


def printed_words(page: Sheet) -> list[Printed]:
    """The words of a page in order."""
    matches = list(_WORD.finditer(page.text))
    shouted = _all_capitals(page.text[: page.title])
    capitals = [_capital(page, match, shouted) for match in matches]
    follows = _ties(page.text, matches, capitals)
    return [
        Printed(
            _FOLDED[match[0]],
            match[0],
            match.start(),
            capital,
            given,
            _part(page, match.start()),
        )
        for match, capital, given in zip(matches, capitals, follows, strict=True)
    ]


def _folded(word: str) -> str:
    """A word as it is looked up; an acronym without its points."""
    whole = word.replace(".", "") if _DOTTED.fullmatch(word) else word
    return fold(whole).replace(" ", "-")


_FOLDED = Remembered(_folded)


def _ties(text: str, matches: list[re.Match[str]], capitals: list[str]) -> list[bool]:
    """For each word whether a name goes on behind it."""
    behind = zip(capitals, capitals[1:], matches, matches[1:], strict=False)
    ties = [
        bool(one and two == "n" and _BETWEEN.fullmatch(text, first.end(), second.start()))
        for one, two, first, second in behind
    ]
    return [*ties, False][: len(matches)]


def _capital(page: Sheet, match: re.Match[str], shouted: bool) -> str:
    """What a word's capital tells."""
    if not _PROPER.match(match[0]):
        return ""
    start = match.start()
    if start == 0 or (shouted and start < page.title):
        return "i"
    return "i" if _STOP.search(page.text, max(0, start - 6), start) else "n"


def _all_capitals(title: str) -> bool:
    """Whether a headline has a capital on most of its words."""
    words = [word for word in title.split() if word[0].isalpha()]
    return sum(word[0].isupper() for word in words) > _TITLED * len(words)


def _part(page: Sheet, start: int) -> str:
    if start < page.title:
        return "t"
    return "l" if start < page.lead else "b"
