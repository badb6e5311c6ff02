"""The report as a sealed HTML file."""

from collections.abc import Iterator

from claimtrack import __version__
from claimtrack.report.messages import say
from claimtrack.report.page.whole import page
from claimtrack.report.seal import Options, options_of, sealed, shown_options
from claimtrack.services.exporting import Material
from claimtrack.services.report_digest import Digest, digest_of


def html_pieces(material: Material, lang: str) -> Iterator[bytes]:
    """The whole page, with its seal."""
    report, options = material.report(), options_of(material, "html", lang)
    digest = digest_of(report)
    drawn = page(report, digest_line(digest, options, lang), lang)
    yield sealed(drawn.encode("utf-8", "replace"), digest, options)


def digest_line(digest: Digest, options: Options, lang: str) -> str:
    """The line at the end of a report: its hash, the options, the program."""
    shown = shown_options(options)
    return say(lang, "report.digest_line", sha=digest.sha256, options=shown, version=__version__)
