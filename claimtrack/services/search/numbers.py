"""Numbers to look for, found in any way of writing: "50 000", "50,000", "50.000", "50000"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

_BETWEEN = "[ \u00a0\u202f\u2009.,'’]"
"""What stands between the groups of a number's digits."""
NUMBER = rf"[0-9]{{1,3}}(?:{_BETWEEN}[0-9]{{3}})+(?![0-9])(?:[.,][0-9]+)?|[0-9]+(?:[.,][0-9]+)?"
_GROUPED = re.compile(rf"([1-9][0-9]{{0,2}}(?:{_BETWEEN}[0-9]{{3}})+)(?:[.,]([0-9]+))?")
_PLAIN = re.compile(r"([0-9]+)(?:[.,]([0-9]+))?")


@dataclass(frozen=True, slots=True)
class Number:
    """A number as digits: those before the point, and those behind it."""

    whole: str
    rest: str = ""

    def __str__(self) -> str:
        return f"{self.whole}.{self.rest}" if self.rest else self.whole

    @property
    def groups(self) -> list[str]:
        """Its digits by threes: 50 and 000."""
        head = len(self.whole) % 3 or 3
        later = [self.whole[at : at + 3] for at in range(head, len(self.whole), 3)]
        return [self.whole[:head], *later]

    def written(self) -> Iterator[tuple[str, ...]]:
        """The tokens of each way to write it."""
        behind = (self.rest,) if self.rest else ()
        yield (self.whole, *behind)
        if len(self.whole) > 3:
            yield (*self.groups, *behind)

    def pattern(self) -> str:
        """A regular expression of the number standing by itself, no part of a longer one."""
        groups = self.groups
        begins = r"(?<![0-9])(?<![0-9][.,])"
        if len(groups[0]) == 3:
            begins += "".join(
                rf"(?<!(?<![0-9])[0-9]{{{digits}}}{_BETWEEN})" for digits in (1, 2, 3)
            )
        behind = rf"[.,]{self.rest}0*" if self.rest else r"(?:[.,]0+)?"
        ends = rf"(?![0-9])(?!{_BETWEEN}[0-9]{{3}}(?![0-9]))(?![.,][0-9])"
        return begins + f"{_BETWEEN}?".join(groups) + behind + ends


def read_number(text: str) -> Number:
    """A number as typed. Three digits behind a stop or a comma are thousands, but behind a nought.

    "50.000" and "50,000" are fifty thousand, "2,5" and "0,500" are fractions.
    """
    match = _GROUPED.fullmatch(text) or _PLAIN.fullmatch(text)
    if match is None:
        return Number(re.sub("[^0-9]", "", text))
    whole = re.sub("[^0-9]", "", match[1]).lstrip("0") or "0"
    return Number(whole, (match[2] or "").rstrip("0"))


def all_there(numbers: list[Number], text: str) -> bool:
    """Whether every number stands in the text by itself."""
    return all(re.search(number.pattern(), text) for number in numbers)
