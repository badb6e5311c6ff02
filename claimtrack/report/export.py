"""The claims report in the form asked for: one line a format.

``FORMS`` is the whole table: a format's name, the function that writes it, the endings by which
``-o report.xlsx`` asks for it, and whether it is for programs alone. A function takes the material
and the language of the sentences, and gives pieces: all of one kind, text or bytes, in order.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from claimtrack.report.json.comparisons import report_pieces
from claimtrack.report.json.stream import jsonl_pieces
from claimtrack.report.linked.annotations import annotation_pieces
from claimtrack.report.linked.bibtex import bibtex_pieces
from claimtrack.report.linked.claim_review import claim_review_pieces
from claimtrack.report.linked.csl import csl_pieces
from claimtrack.report.sealed.forms import html_pieces, markdown_pieces
from claimtrack.report.tables.csv_table import csv_pieces
from claimtrack.report.tables.parquet import parquet_pieces
from claimtrack.report.tables.workbook import workbook_pieces
from claimtrack.services.reports.claims_report import Material

Pieces = Iterable[str] | Iterable[bytes]


@dataclass(frozen=True, slots=True)
class Form:
    """One format. ``binary``: no terminal can show it; ``endings``: of file names, with the dot."""

    write: Callable[[Material, str], Pieces]
    endings: tuple[str, ...]
    binary: bool = False


def _json_pieces(material: Material, lang: str) -> Pieces:
    return report_pieces(material, lang)


def _pdf_pieces(material: Material, lang: str) -> Pieces:
    """The extra is asked for only when it is needed."""
    from claimtrack.report.paper.pdf import pdf_pieces

    return pdf_pieces(material, lang)


FORMS = {
    "md": Form(markdown_pieces, (".md", ".markdown")),
    "csv": Form(csv_pieces, (".csv",)),
    "html": Form(html_pieces, (".html", ".htm")),
    "pdf": Form(_pdf_pieces, (".pdf",), binary=True),
    "xlsx": Form(workbook_pieces, (".xlsx",), binary=True),
    "jsonl": Form(jsonl_pieces, (".jsonl", ".ndjson")),
    "parquet": Form(parquet_pieces, (".parquet",), binary=True),
    "claimreview": Form(claim_review_pieces, (".claimreview.json", ".jsonld")),
    "annotations": Form(annotation_pieces, (".annotations.json", ".annotations.jsonld")),
    "bibtex": Form(bibtex_pieces, (".bib",)),
    "csl": Form(csl_pieces, (".csl.json", ".csl")),
    "json": Form(_json_pieces, (".json",)),
}
BY_DEFAULT = "md"


def form_for(path: str) -> str:
    """The format that a file's name asks for, by its longest ending; Markdown for any other."""
    found = [
        (len(ending), name)
        for name, form in FORMS.items()
        for ending in form.endings
        if path.lower().endswith(ending)
    ]
    return max(found)[1] if found else BY_DEFAULT


def exported(material: Material, form: str, lang: str) -> Iterator[bytes]:
    """The report in one of ``FORMS``, as the bytes of a file, piece by piece."""
    for piece in FORMS[form].write(material, lang):
        yield piece if isinstance(piece, bytes) else piece.encode("utf-8", "surrogatepass")
