"""Questions at a terminal, with a default and completion; a script is never asked."""

import sys
from collections.abc import Sequence


def can_ask() -> bool:
    """Whether a person sits at both ends."""
    return sys.stdin.isatty() and sys.stdout.isatty()


def ask(label: str, default: str = "", words: Sequence[str] = ()) -> str:
    """One line typed, the default where it is empty; Tab completes from ``words``.

    Raises KeyboardInterrupt where the person leaves with Ctrl-C or Ctrl-D.
    """
    shown = f"{label} [{default}]: " if default else f"{label}: "
    with _completing(words):
        try:
            typed = input(shown)
        except EOFError as error:
            print()
            raise KeyboardInterrupt from error
    return typed.strip() or default


def agree(question: str, yes: str, *, by_default: bool = False) -> bool:
    """Whether the person says yes. ``yes``: letters that count as one; ``by_default``: Return."""
    typed = ask(question).lower()
    return typed[0] in yes if typed else by_default


def lines(label: str) -> str:
    """A text of several lines, ended by a line with a full stop alone."""
    print(label)
    typed: list[str] = []
    while True:
        try:
            line = input()
        except EOFError:
            break
        if line.strip() == ".":
            break
        typed.append(line)
    return "\n".join(typed)


class _completing:  # noqa: N801
    """Completion while a question is open, where readline is there."""

    def __init__(self, words: Sequence[str]) -> None:
        self._words = tuple(words)

    def __enter__(self) -> None:
        if not self._words:
            return
        try:
            import readline
        except ImportError:  # a Python built without it: no completion
            return
        readline.set_completer_delims("")
        readline.set_completer(self._fits)
        readline.parse_and_bind("tab: complete")

    def __exit__(self, *_: object) -> None:
        if "readline" in sys.modules and self._words:
            sys.modules["readline"].set_completer(None)

    def _fits(self, typed: str, number: int) -> str | None:
        wanted = typed.casefold()
        hits = [word for word in self._words if word.casefold().startswith(wanted)]
        return hits[number] if number < len(hits) else None
