"""The reports that people read, each with its digest and its seal: Markdown, HTML, PDF."""

from collections.abc import Callable, Iterator

from claimtrack import __version__
from claimtrack.locale.messages import say
from claimtrack.report.html.report import page
from claimtrack.report.markdown.report import markdown
from claimtrack.report.sealed.seal import Options, options_of, sealed, shown_options
from claimtrack.services.reports.claims_report import ClaimsReport, Material
from claimtrack.services.reports.digest import Digest, digest_of

Draw = Callable[[ClaimsReport, str, str], str]
"""The report, its digest line and the language: the text of the file."""


def markdown_pieces(material: Material, lang: str) -> Iterator[bytes]:
    """The report in Markdown."""
    return _sealed(material, "md", lang, markdown)


def html_pieces(material: Material, lang: str) -> Iterator[bytes]:
    """The report as one page."""
    return _sealed(material, "html", lang, page)


def _sealed(material: Material, form: str, lang: str, draw: Draw) -> Iterator[bytes]:
    report, options = material.report(), options_of(material, form, lang)
    digest = digest_of(report)
    drawn = draw(report, digest_line(digest, options, lang), lang)
    yield sealed(drawn.encode("utf-8", "surrogatepass"), digest, options)


def digest_line(digest: Digest, options: Options, lang: str) -> str:
    """The line at the end of a report: its hash, the options, the program."""
    shown = shown_options(options)
    return say(lang, "report.digest_line", sha=digest.sha256, options=shown, version=__version__)
