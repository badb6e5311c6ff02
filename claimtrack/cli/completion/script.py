"""``claimtrack completion``: the script that lets a shell complete our commands and names."""

import os
from collections.abc import Mapping
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from claimtrack.cli.exits import Exit
from claimtrack.cli.out import draw, emit
from claimtrack.cli.state import state


class Shell(StrEnum):
    """The shells that there is a script for."""

    BASH = "bash"
    ZSH = "zsh"
    FISH = "fish"


def completion(
    ctx: typer.Context,
    shell: Annotated[Shell, typer.Argument(metavar="bash|zsh|fish", help="Your shell.")],
    install: Annotated[
        bool,
        typer.Option("--install", help="Write it where the shell looks, and say where that is."),
    ] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> Exit:
    """The script that completes commands, options, speakers, figures and ids as you type.

    It reads the database and writes nothing.

    \b
    claimtrack completion bash --install
    claimtrack completion zsh > ~/.zfunc/_claimtrack
    claimtrack completion fish | source
    """
    from claimtrack.report.json.values import dump
    from claimtrack.report.notices.command_line import installed_parts

    here = state(ctx)
    text = script(shell)
    if not install:
        emit(dump({"shell": shell, "script": text}) if as_json else text)
        return Exit.NOTHING
    target = folder(shell, os.environ)
    _write(target, text)
    if as_json:
        emit(dump({"shell": shell, "path": target}))
    else:
        draw(installed_parts(shell, target, here.lang))
    return Exit.NOTHING


def script(shell: str) -> str:
    """The script as it is kept beside this file."""
    return (Path(__file__).parent / "shells" / f"claimtrack.{shell}").read_text(encoding="utf-8")


def folder(shell: str, env: Mapping[str, str]) -> Path:
    """The file that the shell looks for in its user's folders."""
    data = _home(env, "XDG_DATA_HOME", ".local/share")
    if shell == "bash":
        return data / "bash-completion" / "completions" / "claimtrack"
    if shell == "zsh":
        return data / "zsh" / "site-functions" / "_claimtrack"
    config = _home(env, "XDG_CONFIG_HOME", ".config")
    return config / "fish" / "completions" / "claimtrack.fish"


def _home(env: Mapping[str, str], name: str, usual: str) -> Path:
    """A folder of the user's that a variable names, else the usual one."""
    return Path(env.get(name) or Path.home() / usual)


def _write(target: Path, text: str) -> None:
    from claimtrack.report.document.outfile import write_file
    from claimtrack.services.settings.effective import make_folder

    make_folder(target)
    write_file(target, text.encode())
