"""The figures there are, one of them, and what a mending did."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from claimtrack.locale.messages import say
from claimtrack.report.document.doc import Line, Parts, Table, line, spans
from claimtrack.report.views.comparison import about_and_count, claims_table
from claimtrack.services.grouping.figure_list import Answer, ListedFigure, ShownFigure
from claimtrack.wording.display_names import measure_name

if TYPE_CHECKING:
    from claimtrack.services.grouping.edit_figures import Mended

HEADINGS = ("slug", "measure", "claims", "articles", "whole", "also")


def figure_table(rows: Sequence[ListedFigure], lang: str) -> Parts:
    """One row a figure."""
    if not rows:
        return [line(say(lang, "figure.none"))]
    return [
        Table(
            headings=tuple(say(lang, f"figure.{key}") for key in HEADINGS),
            rows=tuple(_cells(row, lang) for row in rows),
            right=frozenset({2, 3}),
            styles=("figure", "", "", "", "", "dim"),
        )
    ]


def _cells(row: ListedFigure, lang: str) -> tuple[str, ...]:
    name, counts = measure_name(row.measure, lang), (str(row.claims), str(row.articles))
    return (row.slug, name, *counts, row.whole or "", ", ".join(row.also))


def shown_figure_parts(found: ShownFigure, lang: str) -> Parts:
    """One figure: what it is part of, its parts, its claims, what was mended."""
    about = about_and_count(found.measure, len(found.claims), lang)
    parts: Parts = [spans((found.slug, "title"), about)]
    others = (
        ("whole_is", found.whole),
        ("parts_are", ", ".join(found.parts)),
        ("was", ", ".join(found.also)),
    )
    for key, names in others:
        if names:
            parts.append(line(say(lang, f"figure.{key}", names=names), indent=2))
    parts.append(claims_table(found.claims, lang))
    return [*parts, *(_answer(one, lang) for one in found.mended)]


def _answer(one: Answer, lang: str) -> Line:
    text = say(
        lang,
        f"figure.did_{one.kind.replace(' ', '_')}",
        figure=one.figure,
        target=one.target,
        claim=one.claim or "",
    )
    return line(f"{one.at:%Y-%m-%d}  {one.who or 'claimtrack'}  {text}", "dim")


def mended_parts(done: "Mended", lang: str) -> Parts:
    """The figures concerned, as they are now, and how to take it back."""
    parts: Parts = []
    for one in done.figures:
        count = say(lang, "n_claims", n=len(one.claims))
        ids = " ".join(row.id for row in one.claims)
        whole = say(lang, "figure.in_whole", whole=one.whole) if one.whole else ""
        parts.append(spans((one.slug, "title"), f"  {count}{whole}  ", (ids, "id")))
    if done.step is None:
        return [*parts, line(say(lang, "figure.as_it_was"), "dim")]
    return [*parts, line(say(lang, "figure.take_back", step=done.step), "dim")]
