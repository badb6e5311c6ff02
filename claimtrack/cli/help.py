"""``--help`` in the reader's language, from what the commands say of themselves."""

import re
import sys
from collections.abc import Iterator
from types import MethodType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from claimtrack.report.notices.command_line import Help


def speak(command: Any, lang: str) -> None:
    """Let a command, and all under it, answer ``--help`` by our own page in ``lang``."""

    def get_help(self: Any, context: Any) -> str:
        return _page(self, context, lang)

    command.get_help = MethodType(get_help, command)
    for inner in getattr(command, "commands", {}).values():
        speak(inner, lang)


def _page(command: Any, context: Any, lang: str) -> str:
    from claimtrack.report.document.plain import plain
    from claimtrack.report.notices.command_line import help_parts

    parts = help_parts(_read(command, context), lang)
    if not sys.stdout.isatty():
        return plain(parts).rstrip("\n")
    from claimtrack.cli.out import coloured, terminal_width
    from claimtrack.report.document.screen import screen

    return screen(parts, terminal_width(), coloured()).rstrip("\n")


def _read(command: Any, context: Any) -> "Help":
    from claimtrack.report.notices.command_line import Help

    text, _, examples = (command.help or "").partition("\b\n")
    arguments = tuple(
        (_metavar(param, context), param.help or "")
        for param in _shown(command, context, "argument")
    )
    options = tuple(
        (_names(param, context), param.help or "") for param in _shown(command, context, "option")
    )
    commands = getattr(command, "commands", {})
    words = [context.command_path]
    words += ["[OPTIONS]"] * bool(options)
    words += [metavar for metavar, _ in arguments]
    words += ["COMMAND"] * bool(commands)
    return Help(
        usage=" ".join(words),
        text=_paragraphs(text),
        examples=_lines(examples),
        arguments=arguments,
        options=options,
        commands=_groups(commands),
    )


def _groups(commands: dict[str, Any]) -> tuple[tuple[str, tuple[tuple[str, str], ...]], ...]:
    """The commands under the headings that they were given, in the order in which these come."""
    groups: dict[str, list[tuple[str, str]]] = {}
    for name, inner in commands.items():
        heading = getattr(inner, "rich_help_panel", None)
        rows = groups.setdefault(heading if isinstance(heading, str) else "", [])
        rows.append((name, first_paragraph(inner.help)))
    return tuple((heading, tuple(rows)) for heading, rows in groups.items())


def _shown(command: Any, context: Any, sort: str) -> Iterator[Any]:
    """The command's arguments, or its options, but for the hidden ones."""
    for param in command.get_params(context):
        if param.param_type_name == sort and not getattr(param, "hidden", False):
            yield param


def _paragraphs(text: str) -> tuple[str, ...]:
    """Each paragraph on one line."""
    return tuple(" ".join(part.split()) for part in re.split(r"\n\s*\n", text) if part.strip())


def _lines(text: str) -> tuple[str, ...]:
    return tuple(row.strip() for row in text.splitlines() if row.strip())


def first_paragraph(text: str | None) -> str:
    """What a command says of itself, in its first paragraph."""
    return " ".join((text or "").partition("\b")[0].split("\n\n")[0].split())


def _metavar(param: Any, context: Any) -> str:
    """What stands for its value; the option's own name rather than "<str>"."""
    made = str(param.metavar or param.make_metavar(context))
    if made.startswith("<"):
        return "N" if "int" in made or "float" in made else str(param.name).upper()
    return made


def _names(param: Any, context: Any) -> str:
    """The names of an option, then what follows them: --output, -o FILE."""
    # Long names first; the library keeps those of --help in no order.
    given = sorted((*param.opts, *param.secondary_opts), key=lambda name: (name[1] != "-", name))
    names = ", ".join(given)
    return names if param.is_flag or param.count else f"{names} {_metavar(param, context)}"
