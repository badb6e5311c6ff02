"""``claimtrack check``: arithmetic inside one article."""

import re
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from claimtrack.cli.exits import Exit
from claimtrack.cli.options.dates import one_day
from claimtrack.cli.options.dossier import Dossier, Inside, Story, within
from claimtrack.cli.out import complain, draw, emit
from claimtrack.cli.state import TEXTS, State, opened, state, text_language
from claimtrack.errors import ClaimtrackError, InputError, NotFound, UsageError

if TYPE_CHECKING:
    from claimtrack.services.check.article import About, Checked


def check(
    ctx: typer.Context,
    what: Annotated[
        list[str] | None, typer.Argument(metavar="[A1|FILE...]", help="Articles, or text files.")
    ] = None,
    everything: Annotated[bool, typer.Option("--all", help="Every recorded article.")] = False,
    url: Annotated[str | None, typer.Option(help="Address of the one file named.")] = None,
    published: Annotated[
        str | None, typer.Option(metavar="DATE", help="The day the files came out.")
    ] = None,
    lang: Annotated[
        str | None, typer.Option(metavar=TEXTS, help="The files' language, else recognised.")
    ] = None,
    encoding: Annotated[str | None, typer.Option(help="For example cp1252; else UTF-8.")] = None,
    dossier: Dossier = None,
    story: Story = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> Exit:
    """Do the sums: parts and whole, percent, change and levels, title and text, the address.

    Without a name, of every recorded article.

    Exit code 1 if a number does not follow from the others, 2 if something could not be read.

    \b
    claimtrack check A1
    claimtrack check draft.txt --url https://example.org/18-000-civils-ont-fui
    claimtrack check --all --json
    """
    from claimtrack.services.check.article import About

    here = state(ctx)
    names = what or []
    everything = everything or not names
    _refuse_mixtures(names, url, everything=everything)
    text_language(lang)
    about = About(
        lang=lang, url=url, encoding=encoding, published=one_day("--published", published)
    )
    done, failed = _run(here, names, about, Inside(dossier, story), everything=everything)
    _tell(here, done, failed, as_json=as_json, everything=everything)
    return _exit(done, failed)


def _exit(done: "list[Checked]", failed: list[tuple[str, ClaimtrackError]]) -> Exit:
    if failed:
        return Exit.FAILED
    return Exit.FINDINGS if any(one.wrong for one in done) else Exit.NOTHING


def _is_one_file(names: list[str]) -> bool:
    return len(names) == 1 and not _is_article(names[0])


def _refuse_mixtures(names: list[str], url: str | None, *, everything: bool) -> None:
    if everything == bool(names):
        raise UsageError(
            option="check", value=" ".join(names), wants="name articles or files, or --all"
        )
    if url is not None and not _is_one_file(names):
        raise UsageError(option="--url", value=url, wants="name one file with it")


def _is_article(name: str) -> bool:
    return re.fullmatch(r"[Aa]\d+", name) is not None


def _run(
    here: State, names: list[str], about: "About", inside: Inside, *, everything: bool
) -> tuple["list[Checked]", list[tuple[str, ClaimtrackError]]]:
    """Each article and file in turn; one that cannot be read does not stop the others."""
    done: list[Checked] = []
    failed: list[tuple[str, ClaimtrackError]] = []
    if everything:
        return _check_all(here, inside), failed
    for name in names:
        try:
            done += _check_one(here, name, about)
        except (InputError, NotFound) as error:
            failed.append((name, error))
    return done, failed


def _check_all(here: State, inside: Inside) -> "list[Checked]":
    """Every recorded article, or those of a dossier or a story."""
    from claimtrack.services.check.article import check_recorded

    with opened(here, write=False) as session:
        scope = within(here, session, inside)
        articles = scope.articles if scope else None
        return list(check_recorded(session, (), here.settings.thresholds, articles))


def _check_one(here: State, name: str, about: "About") -> "list[Checked]":
    """A recorded article, or a file."""
    from claimtrack.services.check.article import check_file, check_recorded

    thresholds = here.settings.thresholds
    if not _is_article(name):
        return [check_file(Path(name), thresholds, about)]
    with opened(here, write=False) as session:
        return list(check_recorded(session, (name,), thresholds))


def _tell(
    here: State,
    done: "list[Checked]",
    failed: list[tuple[str, ClaimtrackError]],
    *,
    as_json: bool,
    everything: bool,
) -> None:
    from claimtrack.report.notices.arithmetic import checked_json, checked_parts

    if as_json:
        errors = [(name, error.say(here.lang)) for name, error in failed]
        emit(checked_json(done, errors, here.lang))
        return
    draw(checked_parts(done, here.lang, brief=everything))
    for _, error in failed:
        complain(error.say(here.lang))
