"""Pages taken in and taken out: what came of one file, and what hangs on an article."""

from claimtrack.locale.messages import say
from claimtrack.report.document.doc import Parts, line, spans
from claimtrack.services.capture.articles import Ingested
from claimtrack.services.capture.purge import Hangs
from claimtrack.wording.writer import colon, percent


def ingested_parts(done: Ingested, lang: str) -> Parts:
    """Id, new or not, counts, title."""
    counts = ", ".join(
        (
            say(lang, "n_statements", n=done.statements),
            say(lang, "n_claims", n=done.claims),
        )
    )
    warning = [line(say(lang, "looks", looks=done.looks, read=done.lang))] if done.looks else []
    return [
        spans(
            f"{done.path}{colon(lang)}",
            (done.article, "id"),
            f" {say(lang, done.state)}, {counts}  ",
            (done.title or "", "dim"),
        ),
        *warning,
        *_copies(done, lang),
        *(line(say(lang, f"ingest.{doubt}")) for doubt in done.doubts),
    ]


def _copies(done: Ingested, lang: str) -> Parts:
    """The articles of which it is a near copy, so that nobody takes it for another source."""
    if not done.copies:
        return []
    names = ", ".join(f"{one.id} ({percent(one.likeness, lang)})" for one in done.copies)
    return [line(say(lang, "ingest.copy", names=names), "dim", indent=2)]


def hanging_parts(found: Hangs, lang: str) -> Parts:
    """The article, and how many rows of each sort hang on it."""
    counts = ", ".join(
        say(lang, f"purge.n_{table}", n=number) for table, number in found.counts.items()
    )
    return [
        spans((found.article, "id"), "  ", (found.title or "", "title")),
        line(say(lang, "purge.hangs", counts=counts, n=found.rows), indent=2),
    ]
