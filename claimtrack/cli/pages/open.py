"""``claimtrack open``: the page as it was kept, or the live one at the words."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from claimtrack.cli.exits import Exit
from claimtrack.cli.out import complain, emit
from claimtrack.cli.state import opened, state

if TYPE_CHECKING:
    from claimtrack.services.capture.open_page import Kept


def open_(
    ctx: typer.Context,
    what: Annotated[str, typer.Argument(metavar="ID", help="A1, S12 or C7.")],
    saved: Annotated[
        bool, typer.Option("--saved", help="The page as it was kept, at the words.")
    ] = False,
    live: Annotated[bool, typer.Option("--live", help="The article's address.")] = False,
    only_print: Annotated[
        bool, typer.Option("--print", help="Print the address; open nothing.")
    ] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> Exit:
    """An article as it was kept, or a statement or claim at its place on the live page.

    Nothing in a kept page runs or is fetched. Where there is no browser, the address is printed.

    \b
    claimtrack open A1
    claimtrack open S12
    claimtrack open C7 --saved
    """
    from claimtrack.services.capture.open_page import kept_page, live_address

    here = state(ctx)
    keep = _is_kept_form(what, saved=saved, live=live)
    with opened(here, write=False) as session:
        address = _written(kept_page(session, what)) if keep else live_address(session, what)
    shown = not only_print and _browse(address)
    if as_json:
        from claimtrack.report.json.values import dump

        emit(dump({"id": what.upper(), "saved": keep, "address": address, "opened": shown}))
    elif not shown:
        _print_address(address, here.lang, asked=only_print)
    return Exit.NOTHING


def _is_article(what: str) -> bool:
    return what[:1].upper() == "A"


def _print_address(address: str, lang: str, *, asked: bool) -> None:
    """The address alone; where nobody asked for that, why."""
    emit(address + "\n")
    if not asked:
        _say_none(lang)


def _written(page: "Kept") -> str:
    """The page in a temporary file that only its owner reads, and the address of it."""
    from tempfile import NamedTemporaryFile

    data, suffix, at = _shown_as(page)
    with NamedTemporaryFile(prefix=f"claimtrack-{page.name}-", suffix=suffix, delete=False) as file:
        file.write(data)
    return Path(file.name).as_uri() + (f"#{at}" if at else "")


def _is_kept_form(what: str, *, saved: bool, live: bool) -> bool:
    """Whether the page is shown as it was kept: asked for, or an article and nothing is."""
    from claimtrack.errors import UsageError

    if saved and live:
        raise UsageError(option="--live", value="--saved", wants="name one form, not two")
    return saved or (_is_article(what) and not live)


def _shown_as(page: "Kept") -> tuple[bytes, str, str]:
    """The bytes to show, the ending of their file's name, and the place in them of the words."""
    from claimtrack.report.html.saved_page import safe_html, text_page

    if page.pdf is not None:
        return page.pdf, ".pdf", ""
    if page.html is not None:
        return safe_html(page.html), ".html", page.directive
    data = text_page(page.text or "", page.title or page.name, page.lang, page.places)
    return data, ".html", "words" if page.places else ""


def _browse(address: str) -> bool:
    """Whether a browser took it."""
    import webbrowser

    try:
        return webbrowser.open(address)
    except (webbrowser.Error, OSError):
        return False


def _say_none(lang: str) -> None:
    from claimtrack.locale.messages import say

    complain(say(lang, "open.no_browser"))
