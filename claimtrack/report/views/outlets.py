"""Outlets as a table, and what a change to one came to."""

from claimtrack.locale.messages import say, word
from claimtrack.report.document.doc import Parts, Table, line
from claimtrack.services.people.outlets import OutletDone, OutletRow


def outlets_parts(rows: tuple[OutletRow, ...], lang: str) -> Parts:
    """One row an outlet."""
    if not rows:
        return [line(say(lang, "outlet.none"))]
    keys = ("name", "articles", "kind", "country", "family", "domain")
    return [
        Table(
            headings=tuple(say(lang, f"outlet.{key}") for key in keys),
            rows=tuple(_cells(row, lang) for row in rows),
            right=frozenset({1}),
        )
    ]


def _cells(row: OutletRow, lang: str) -> tuple[str, ...]:
    others = (row.country or "", row.family or "", row.domain or "")
    return (row.name, str(row.articles), word(lang, row.kind, "outlet"), *others)


def done_parts(done: OutletDone, lang: str) -> Parts:
    """The outlet as it is now, and how to take the change back."""
    if done.step is None:
        return [line(say(lang, "outlet.unchanged", name=done.outlet.name))]
    back = line(say(lang, "outlet.back", step=done.step), "dim")
    return [*outlets_parts((done.outlet,), lang), back]
