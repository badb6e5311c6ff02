"""The command's outermost layer: words in, exit code out, and never a traceback."""

import os
import sys
from collections.abc import Sequence
from functools import cache
from typing import Any

from claimtrack.cli.exits import Exit
from claimtrack.cli.out import complain, use_utf8
from claimtrack.errors import ClaimtrackError, OutputError

_INTERRUPTED = 130
"""What the command-line library makes of Ctrl-C."""


def run(words: Sequence[str] | None = None) -> int:
    """Run one command line (``sys.argv`` unless given) and return its exit code."""
    words = list(sys.argv[1:] if words is None else words) or ["--help"]
    lang = asked_language(words)
    use_utf8()
    try:
        code = _command(lang)(args=words, prog_name="claimtrack", standalone_mode=False)
        if code == _INTERRUPTED:
            raise KeyboardInterrupt
        return int(code) if isinstance(code, int) else Exit.NOTHING
    except SystemExit as error:  # a help page, or a reader that went away
        return error.code if isinstance(error.code, int) else Exit.NOTHING
    except (Exception, KeyboardInterrupt) as error:
        if os.environ.get("CLAIMTRACK_DEBUG"):
            raise
        complain(sentence(error, lang))
        return Exit.FAILED


@cache
def _command(lang: str) -> Any:
    """The commands, their help in the user's language; built once where many lines are run."""
    from typer.main import get_command

    from claimtrack.cli.help import speak
    from claimtrack.cli.root import app

    command = get_command(app)
    speak(command, lang)
    return command


def asked_language(words: Sequence[str]) -> str:
    """The language of messages: --lang before the command's name, else what is set.

    After it, --lang is the article's language.
    """
    from claimtrack.locale.messages import language_of

    rest = iter(words)
    for word in rest:
        name, _, value = word.partition("=")
        if name in ("--lang", "--db"):
            value = value or next(rest, "")
        if name == "--lang":
            return language_of(value)
        if not word.startswith("-"):
            break
    from claimtrack.services.settings.effective import quiet_language

    return quiet_language(os.environ)


def sentence(error: BaseException, lang: str) -> str:
    """What is said to people about any failure."""
    from claimtrack.locale.messages import say

    if isinstance(error, ClaimtrackError):
        return error.say(lang)
    if isinstance(error, KeyboardInterrupt) or type(error).__name__ == "Abort":
        return say(lang, "interrupted")
    if isinstance(error, MemoryError):
        return say(lang, "no_memory")
    if isinstance(error, OSError):
        why = error.strerror or str(error)
        return OutputError(path=str(error.filename or "stdout"), why=why).say(lang)
    if hasattr(error, "format_message"):
        return _usage(error, lang)
    return say(lang, "bug", what=f"{type(error).__name__}: {error}".strip())


def _usage(error: Any, lang: str) -> str:
    """A command line that cannot be read: what is wrong, and where the help is."""
    from claimtrack.cli.usage import explain
    from claimtrack.locale.messages import say

    if type(error).__name__ == "NoArgsIsHelpError":
        return str(error.format_message())
    context = getattr(error, "ctx", None)
    command = context.command_path if context else "claimtrack"
    return explain(error, lang) + " " + say(lang, "try_help", command=command)
