"""``claimtrack config``: every setting, where it comes from, and changing it."""

import os
from typing import TYPE_CHECKING, Annotated

import typer

from claimtrack.cli.exits import Exit
from claimtrack.cli.out import complain, draw, emit
from claimtrack.cli.state import State, state

if TYPE_CHECKING:
    from claimtrack.services.settings.effective import Set

app = typer.Typer(invoke_without_command=True)

AsJson = Annotated[bool, typer.Option("--json", help="Print JSON.")]
Name = Annotated[str, typer.Argument(metavar="KEY", help="The setting: lang, thresholds.about.")]


@app.callback()
def config(ctx: typer.Context, as_json: AsJson = False) -> Exit | None:
    """Your settings: what each is, where it comes from, and why; change them.

    They are kept in one file, under what environment variables and options say.

    \b
    claimtrack config
    claimtrack config set lang fr
    claimtrack config set ratings vrai "plutôt vrai" trompeur faux
    """
    if ctx.invoked_subcommand is not None:
        return None
    from claimtrack.settings import config_path

    here, found = _all(state(ctx))
    place = config_path()
    if as_json:
        from claimtrack.report.notices.settings import settings_json

        emit(settings_json(place, found, here.lang))
    else:
        from claimtrack.report.notices.settings import settings_parts

        draw(settings_parts(place, found, here.lang))
    raise typer.Exit(Exit.NOTHING)


@app.command()
def path(ctx: typer.Context, as_json: AsJson = False) -> Exit:
    """Print where the settings file is, or would be.

    \b
    claimtrack config path
    """
    from claimtrack.settings import config_path

    state(ctx)
    place = config_path()
    if as_json:
        from claimtrack.report.json.values import dump

        emit(dump({"path": place, "exists": place.is_file()}))
    else:
        emit(f"{place}\n")
    return Exit.NOTHING


@app.command()
def get(ctx: typer.Context, name: Name, as_json: AsJson = False) -> Exit:
    """Print one setting.

    \b
    claimtrack config get lang
    """
    from claimtrack.report.notices.settings import one_json, plain_value
    from claimtrack.services.settings.effective import key_named

    key = key_named(name)
    here, found = _all(state(ctx))
    one = next(each for each in found if each.key == key.name)
    emit(one_json(one, here.lang) if as_json else f"{plain_value(one.value)}\n")
    return Exit.NOTHING


@app.command("set")
def set_(
    ctx: typer.Context,
    name: Name,
    value: Annotated[
        list[str],
        typer.Argument(metavar="VALUE...", help="What it is to be; several words for ratings."),
    ],
    as_json: AsJson = False,
) -> Exit:
    """Write one setting into the file; its comments stay.

    \b
    claimtrack config set lang fr
    claimtrack config set thresholds.about 0.15
    claimtrack config set ratings vrai "plutôt vrai" trompeur faux
    """
    from claimtrack.services.settings.effective import key_named
    from claimtrack.services.settings.file import read_text
    from claimtrack.services.settings.write import checked, with_setting
    from claimtrack.settings import config_path

    key = key_named(name)
    wanted = checked(key, tuple(value))
    place = config_path()
    before = read_text(place) or ""
    _write(with_setting(before, key, wanted, place))
    return _told(state(ctx), key.name, as_json=as_json)


@app.command()
def unset(ctx: typer.Context, name: Name, as_json: AsJson = False) -> Exit:
    """Take one setting out of the file: what stands in the program holds again.

    \b
    claimtrack config unset thresholds.about
    """
    from claimtrack.locale.messages import say
    from claimtrack.services.settings.effective import key_named
    from claimtrack.services.settings.file import read_text
    from claimtrack.services.settings.write import without_setting
    from claimtrack.settings import config_path

    key = key_named(name)
    place = config_path()
    text = without_setting(read_text(place) or "", key, place)
    if text is None:
        complain(say(state(ctx).lang, "config.not_set", name=key.name, path=place))
    else:
        _write(text)
    return _told(state(ctx), key.name, as_json=as_json)


def _write(text: str) -> None:
    from claimtrack.report.document.outfile import write_file
    from claimtrack.services.settings.effective import make_folder
    from claimtrack.settings import config_path

    place = config_path()
    make_folder(place)
    write_file(place, text.encode())


def _all(here: State) -> "tuple[State, tuple[Set, ...]]":
    """Every setting, and this run's state with the settings file read."""
    from claimtrack.services.settings.effective import everything, filed_here

    given = dict(here.given)
    here = State.read(
        here.settings.db if "db" in given else None,
        here.settings.lang if "lang" in given else None,
    )
    return here, everything(os.environ, here.settings, filed_here(os.environ), given)


def _told(here: State, name: str, *, as_json: bool) -> Exit:
    """The setting as it stands now."""
    from claimtrack.report.notices.settings import one_json, one_parts

    here, found = _all(here)
    one = next(each for each in found if each.key == name)
    emit(one_json(one, here.lang)) if as_json else draw(one_parts(one, here.lang))
    return Exit.NOTHING
