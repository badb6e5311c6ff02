"""One compared pair, for lists that are written as they are made."""

from claimtrack.domain.comparison.result import Comparison
from claimtrack.locale.messages import word
from claimtrack.report.document.doc import Parts, line, spans
from claimtrack.report.json.comparisons import pair_json
from claimtrack.report.json.values import dump_line
from claimtrack.report.views.comparison import why


def pair_parts(found: Comparison, lang: str) -> Parts:
    """The two ids, the outcome, the sentences."""
    outcome = found.outcome.value
    return [
        spans((f"{found.a} ↔ {found.b}", "id"), "  ", (word(lang, outcome), outcome)),
        line(why(found, lang), indent=2),
    ]


def pair_line(figure: str | None, found: Comparison, lang: str) -> str:
    """One line of JSONL."""
    return dump_line({"figure": figure, **pair_json(found, lang)})
