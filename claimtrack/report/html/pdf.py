"""The report as PDF: the same page on paper, by WeasyPrint, the same bytes each time.

WeasyPrint comes with the extra ``pdf``. Nothing is fetched: the page needs nothing.
"""

import hashlib
import logging
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from typing import Any

from claimtrack.errors import MissingExtra
from claimtrack.report.html.report import page
from claimtrack.report.sealed.forms import digest_line
from claimtrack.report.sealed.pdf import NAME, closed
from claimtrack.report.sealed.seal import manifest, options_of
from claimtrack.services.reports.claims_report import Material
from claimtrack.services.reports.digest import digest_of

_NEVER = datetime(2000, 1, 1, tzinfo=UTC)
"""The attachment's date: a clock would give other bytes each time."""


def pdf_pieces(material: Material, lang: str) -> Iterator[bytes]:
    """The report as PDF. Raises MissingExtra."""
    try:
        import weasyprint
    except (ImportError, OSError) as error:  # OSError: Pango itself is not there
        raise MissingExtra(what="PDF", extra="pdf") from error
    for name in ("weasyprint", "fontTools"):  # what a style sheet asks of browsers alone
        logging.getLogger(name).setLevel(logging.CRITICAL)
    report, options = material.report(), options_of(material, "pdf", lang)
    digest = digest_of(report)
    line = digest_line(digest, options, lang)
    drawn = page(report, line, lang, themed=False)
    told = manifest(digest, options, hashlib.sha256(b"").hexdigest())
    document = weasyprint.HTML(string=drawn, url_fetcher=_nothing)
    yield closed(_written(weasyprint, document, digest.sha256, told))


def _written(weasyprint: Any, document: Any, sha: str, told: bytes) -> bytes:
    """The bytes: their identifier is the digest, and no clock has a part in them."""
    attached = weasyprint.Attachment(
        string=told.decode(), name=NAME, description="claimtrack", created=_NEVER, modified=_NEVER
    )
    made: bytes = document.write_pdf(
        pdf_identifier=bytes.fromhex(sha[:32]), attachments=[attached], pdf_variant="pdf/ua-1"
    )
    return made


def _nothing(url: str, *_: object, **__: object) -> Mapping[str, Any]:
    raise ValueError(f"the report fetches nothing: {url}")
