"""Statements as a table: who, in which words, where and when. No heavy imports: list is quick."""

from collections.abc import Sequence

from claimtrack.locale.messages import say, word
from claimtrack.report.document.doc import Table
from claimtrack.services.claims.statement_list import ListedStatement
from claimtrack.wording.writer import short_period

HEADINGS = ("id", "article", "outlet", "printed", "speaker", "kind", "figures_in", "said")
"""The words last: in a pipe, where nothing is wrapped, the short columns stay in view."""


def listed_table(rows: Sequence[ListedStatement], lang: str) -> Table:
    """One row a statement, in the order given."""
    return Table(
        headings=tuple(say(lang, key) for key in HEADINGS),
        rows=tuple(_cells(row, lang) for row in rows),
        fixed=frozenset({0, 1, 5}),
        styles=("id", "id", "", "", "speaker", "", "figure", ""),
        long=7,
    )


def _cells(row: ListedStatement, lang: str) -> tuple[str, ...]:
    return (
        row.id,
        row.article,
        row.outlet or "",
        short_period(row.published, lang),
        _who(row, lang),
        word(lang, row.kind),
        " ".join(_marked(claim.id, claim.taken_back, lang) for claim in row.claims),
        _marked(row.words, row.taken_back, lang),
    )


def _who(row: ListedStatement, lang: str) -> str:
    nobody = "nobody" if row.kind == "narrator" else "unnamed"
    return row.speaker or row.mention or say(lang, nobody)


def _marked(words: str, taken_back: str | None, lang: str) -> str:
    """What became of them behind the words, where they no longer stand."""
    return f"{words} [{word(lang, taken_back, 'by_hand')}]" if taken_back else words
