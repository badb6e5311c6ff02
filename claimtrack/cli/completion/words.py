"""Words as bash and fish write them: taken apart, and put back so that the shell reads the same."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

_PLAIN = re.compile(r"[^\W_]|[_./@%+,:=-]")


def take_apart(line: str) -> list[tuple[str, str, str]]:
    """The words of an unfinished line: each as written, as read, and the mark left open in it.

    The last is the one being typed, and may be empty.
    """
    words: list[tuple[str, str, str]] = []
    word = _Word()
    signs = iter(line)
    for sign in signs:
        if not word.mark and sign in " \t\n":
            if word.raw:
                words.append(word.parts)
            word = _Word()
        else:
            word.take(sign, signs)
    return [*words, word.parts]


@dataclass(slots=True)
class _Word:
    """A word as far as it has been taken apart."""

    raw: str = ""
    read: str = ""
    mark: str = ""

    @property
    def parts(self) -> tuple[str, str, str]:
        return self.raw, self.read, self.mark

    def take(self, sign: str, following: Iterator[str]) -> None:
        """One sign more, and the one after it where it is a backslash."""
        self.raw += sign
        if sign == self.mark:
            self.mark = ""
        elif self._opens_mark(sign):
            self.mark = sign
        elif self._is_escape(sign):
            self._take_escaped(next(following, ""))
        else:
            self.read += sign

    def _opens_mark(self, sign: str) -> bool:
        """Whether a sign is a quotation mark outside others."""
        return not self.mark and sign in "\"'"

    def _is_escape(self, sign: str) -> bool:
        """Whether a sign takes the next one as it stands: not between single marks."""
        return sign == "\\" and self.mark != "'"

    def _take_escaped(self, after: str) -> None:
        self.raw += after
        stays = self.mark == '"' and after not in '"\\$`'
        self.read += "\\" + after if stays else after


def as_written(value: str, mark: str) -> str:
    """A value as it is typed in bash, inside the mark that is open, or with backslashes."""
    if mark == "'":
        return value.replace("'", "'\\''")
    if mark == '"':
        return re.sub(r'(["\\$`])', r"\\\1", value)
    return "".join(sign if _PLAIN.fullmatch(sign) else f"\\{sign}" for sign in value)


def replacing(value: str, raw: str, part: str) -> str | None:
    """What bash must put for ``part``, the end of ``raw``, so that the word reads as ``value``.

    None where what stands before that part says something else.
    """
    head = raw.removesuffix(part) if part else raw
    _, said, mark = take_apart(head)[-1]
    if not value.startswith(said):
        return None
    return as_written(value[len(said) :], mark)
