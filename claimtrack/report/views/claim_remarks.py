"""What people said of a claim or a figure of a report, line by line; for every format."""

from collections.abc import Iterator

from claimtrack.locale.messages import say, word
from claimtrack.report.views.remarks import remark, taken_back, tie_words
from claimtrack.services.claims.claim_rows import ClaimRow
from claimtrack.services.compare.claims import Compared
from claimtrack.services.reports.claims_report import ClaimsReport
from claimtrack.store.read.judgements import Rated
from claimtrack.wording.writer import quote


def beside_claim(row: ClaimRow, lang: str) -> Iterator[str]:
    """Taken back and why, linked, rated, noted."""
    kept = row.kept
    if (told := taken_back(kept, lang)) is not None:
        yield told
    for tie in kept.links:
        yield tie_words(row.id, tie, lang)
    for rated in kept.ratings:
        yield _rated(rated, lang)
    for note in kept.notes:
        yield say(lang, "report.note", text=remark(note, lang))


def beside_figure(one: Compared, report: ClaimsReport, lang: str) -> Iterator[str]:
    """The notes beside a figure."""
    for note in report.notes.get(one.figure or "", ()):
        yield say(lang, "report.note", text=remark(note, lang))


def _rated(rated: Rated, lang: str) -> str:
    """A person's own rating, as theirs."""
    rating = quote(word(lang, rated.word, "rating"), lang)
    key = "report.rated_why" if rated.why else "report.rated"
    return say(lang, key, who=rated.who, word=rating, why=rated.why)
