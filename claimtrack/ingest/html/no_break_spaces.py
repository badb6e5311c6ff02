"""Carrying no-break spaces through a library that would make plain spaces of them.

"18 000" with a no-break space is one number and prints as one; trafilatura joins words with
plain spaces. Signs that no page has stand in for them on the way.
"""

import re

_NO_BREAK = re.compile("[\u00a0\u202f]|&nbsp;?|&#(?:160|8239);?|&#[xX](?:0*[aA]0|0*202[fF]);?")
_WIDE = frozenset(("\u00a0", "&nbsp;", "&nbsp", "&#160;", "&#160"))
_SPARE = "\u16a0\u16a2\u16a6\u16a8\u16b1\u16b2\u16b7\u16b9\u16ba\u16be\u16c1\u16c3"
"""Runes: letters to every library, and rare enough that two of them are in no news page."""


class Blanks:
    """Stand-ins for the two no-break spaces, chosen so that the page has neither of them.

    ``mark`` is a third sign that the page has not, None where all are taken; without stand-ins
    the no-break spaces become plain ones.
    """

    __slots__ = ("_any", "_narrow", "_wide", "mark")

    def __init__(self, page: str) -> None:
        free = [sign for sign in _SPARE if sign not in page]
        self._wide, self._narrow = free[:2] if len(free) > 1 else ("", "")
        self.mark = free[2] if len(free) > 2 else None
        self._any = re.compile(f"[{self._wide}{self._narrow}]" if self._wide else "(?!)")

    def hide(self, page: str) -> str:
        """The page with stand-ins, entities included."""
        return _NO_BREAK.sub(self._stand_in, page)

    def _stand_in(self, match: re.Match[str]) -> str:
        printed = match[0]
        wide = printed in _WIDE or printed.lower().lstrip("&#x0").rstrip(";") == "a0"
        return (self._wide if wide else self._narrow) or " "

    def show(self, text: str) -> str:
        """The text with its no-break spaces again; none at the ends of a line."""
        back = text
        if self._wide:
            back = text.replace(self._wide, "\u00a0").replace(self._narrow, "\u202f")
        return "\n".join(line.strip() for line in back.split("\n"))

    def plain(self, text: str) -> str:
        """A name or an address: plain spaces in place of the stand-ins."""
        return self._any.sub(" ", text)
