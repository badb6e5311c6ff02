"""What a purge takes out, before it does."""

from claimtrack.locale.messages import say
from claimtrack.report.document.doc import Parts, line, spans
from claimtrack.services.capture.purge import Hangs


def hanging_parts(found: Hangs, lang: str) -> Parts:
    """The article, and how many rows of each sort hang on it."""
    counts = ", ".join(
        say(lang, f"purge.n_{table}", n=number) for table, number in found.counts.items()
    )
    return [
        spans((found.article, "id"), "  ", (found.title or "", "title")),
        line(say(lang, "purge.hangs", counts=counts, n=found.rows), indent=2),
    ]
