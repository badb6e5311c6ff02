"""The command line about itself: a command's help, and where a completion script was put."""

from dataclasses import dataclass
from pathlib import Path

from claimtrack.locale.messages import help_text, say
from claimtrack.report.document.doc import Parts, Table, line
from claimtrack.wording.writer import colon

Rows = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Help:
    """One command: ``text`` in paragraphs, ``examples`` as lines, and what may follow its name.

    Each row is a name ("--speaker NAME") and what it means, in English. ``commands`` stand in
    groups, each under its heading; "" is the heading of those that are in no group.
    """

    usage: str
    text: tuple[str, ...]
    examples: tuple[str, ...]
    arguments: Rows
    options: Rows
    commands: tuple[tuple[str, Rows], ...]


def help_parts(found: Help, lang: str) -> Parts:
    """The page, in ``lang``; what is not translated stays in English."""
    parts: Parts = [line(say(lang, "help.usage") + colon(lang) + found.usage, "head")]
    for paragraph in found.text:
        parts += [line(), line(help_text(lang, paragraph))]
    parts += _examples(found)
    for key in ("arguments", "options"):
        if rows := getattr(found, key):
            parts += [line(), _table(say(lang, f"help.{key}"), rows, lang)]
    return parts + _commands(found, lang)


def _commands(found: Help, lang: str) -> Parts:
    """A table a group; the columns of all stand under each other."""
    groups = [
        (help_text(lang, heading) or say(lang, "help.commands"), rows)
        for heading, rows in found.commands
    ]
    names = [name for heading, rows in groups for name in (heading, *dict(rows))]
    width = max(map(len, names), default=0)
    parts: Parts = []
    for heading, rows in groups:
        even = tuple((name.ljust(width), text) for name, text in rows)
        parts += [line(), _table(heading.ljust(width), even, lang)]
    return parts


def _examples(found: Help) -> Parts:
    if not found.examples:
        return []
    return [line(), *(line(example, "id", indent=2) for example in found.examples)]


def _table(heading: str, rows: Rows, lang: str) -> Table:
    return Table(
        headings=(heading, ""),
        rows=tuple((name, help_text(lang, text)) for name, text in rows),
        styles=("id", ""),
        long=1,
    )


def installed_parts(shell: str, path: Path, lang: str) -> Parts:
    """The place, then what the shell still wants."""
    return [
        line(say(lang, "completion.written", path=path)),
        line(say(lang, f"completion.then_{shell}", folder=path.parent, path=path)),
    ]
