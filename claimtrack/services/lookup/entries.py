"""Entries as people name them: by id, or an article by words of its title, or by its outlet."""

from collections.abc import Sequence

from claimtrack.errors import SeveralEntries
from claimtrack.services.lookup.near_names import LADDER, Fits
from claimtrack.services.lookup.short_ids import is_id
from claimtrack.store.reader import Reader, Rows, ask

_TOLD = 5
"""So many of those that fit are named in the error."""


def entry_named(reader: Reader, typed: str, *, whole: bool = False) -> str:
    """The short id that is meant: itself, or of the one article with these words in its title.

    Where no title fits, the one article of an outlet called so. What fits nothing is given back
    as it is, for whoever looks ids up to refuse. ``whole``: by whole words alone, as a command
    asks for that changes what is meant.

    Raises:
        SeveralEntries: the words fit several articles; the first of them are named.

    """
    if is_id(typed):
        return typed
    rows = ask(reader, "article_names")
    for column in ("title", "outlet"):
        if found := _fitting(rows, column, typed, LADDER[:1] if whole else LADDER):
            return _only(found, typed)
    return typed


def _fitting(rows: Rows, column: str, typed: str, ladder: Sequence[Fits]) -> Rows:
    for fits in ladder:
        if found := [row for row in rows if fits(getattr(row, column) or "", typed)]:
            return found
    return []


def _only(found: Rows, typed: str) -> str:
    if len(found) > 1:
        names = ", ".join(f"A{row.id} ({row.title or row.outlet})" for row in found[:_TOLD])
        cut = ", …" if len(found) > _TOLD else ""
        raise SeveralEntries(name=typed, names=names + cut)
    return f"A{found[0].id}"
