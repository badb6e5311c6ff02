"""The report as PDF: the same page on paper, by Typst, the same bytes each time.

Typst comes with the extra ``pdf``, its fonts with it: no library of the system has a part in it,
and nothing is fetched. The file is tagged for those who listen (PDF/UA-1).
"""

import hashlib
from collections.abc import Iterator

from claimtrack.errors import MissingExtra
from claimtrack.report.html.report import page
from claimtrack.report.paper.source import call, literal, typst_source
from claimtrack.report.sealed.forms import digest_line
from claimtrack.report.sealed.pdf_seal import NAME, closed
from claimtrack.report.sealed.seal import manifest, options_of
from claimtrack.services.reports.claims_report import Material
from claimtrack.services.reports.digest import digest_of


def pdf_pieces(material: Material, lang: str) -> Iterator[bytes]:
    """The report as PDF. Raises MissingExtra."""
    try:
        import typst
    except ImportError as error:
        raise MissingExtra(what="PDF", extra="pdf") from error
    report, options = material.report(), options_of(material, "pdf", lang)
    digest = digest_of(report)
    line = digest_line(digest, options, lang)
    sealed = _attachment(manifest(digest, options, hashlib.sha256(b"").hexdigest()))
    source = typst_source(page(report, line, lang, themed=False)) + sealed
    compiler = typst.Compiler(source.encode(), ignore_system_fonts=True)
    drawn = compiler.compile(format="pdf", pdf_standards=["ua-1"])
    assert isinstance(drawn, bytes)  # noqa: S101  one document is one file
    yield closed(drawn)


def _attachment(told: bytes) -> str:
    """The manifest inside the file. Typst writes no date beside it, so no clock has a part."""
    kind = 'relationship: "data", mime-type: "application/json", description: "claimtrack"'
    return "#" + call("pdf.attach", literal(NAME), f"bytes({literal(told.decode())})", kind) + "\n"
