"""Dossiers: all of them, one, and what a command did to one."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from claimtrack.locale.messages import say
from claimtrack.report.document.doc import Parts, Table, line, spans
from claimtrack.services.grouping.dossiers import InDossier

if TYPE_CHECKING:
    from claimtrack.services.grouping.edit_dossiers import Filed

HEADINGS = ("slug", "name", "articles", "figures", "used")


def dossier_table(rows: Sequence[InDossier], lang: str) -> Parts:
    """One row a dossier."""
    if not rows:
        return [line(say(lang, "dossier.none"))]
    return [
        Table(
            headings=tuple(say(lang, f"dossier.{key}") for key in HEADINGS),
            rows=tuple(map(_cells, rows)),
            right=frozenset({2, 3}),
            styles=("id",),
        )
    ]


def _cells(row: InDossier) -> tuple[str, ...]:
    sizes = (str(len(row.articles)), str(len(row.figures)))
    return (row.slug, row.name, *sizes, "*" if row.used else "")


def dossier_parts(found: InDossier | None, lang: str) -> Parts:
    """One dossier: its name, what it is about, its articles and figures."""
    if found is None:
        return [line(say(lang, "dossier.not_used"))]
    used = say(lang, "dossier.is_used") if found.used else ""
    parts: Parts = [spans((found.slug, "title"), f"  {found.name}", (used, "dim"))]
    if found.note:
        parts.append(line(found.note, indent=2))
    for key, names in (("articles", found.articles), ("figures", found.figures)):
        listed = ", ".join(names) or say(lang, "dossier.empty")
        parts.append(spans(f"{say(lang, f'dossier.{key}')}  ", (listed, "id"), indent=2))
    return parts


def filed_parts(done: "Filed", lang: str) -> Parts:
    """The dossier as it is now, and how to take it back."""
    if done.dossier is None and done.action == "remove":
        parts: Parts = [line(say(lang, "dossier.dropped"))]
    else:
        parts = dossier_parts(done.dossier, lang)
    key = "as_it_was" if done.step is None else "take_back"
    return [*parts, line(say(lang, f"dossier.{key}", step=done.step), "dim")]
