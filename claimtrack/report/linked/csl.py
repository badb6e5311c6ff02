"""The sources as CSL-JSON, which Zotero, Pandoc and citeproc read."""

from collections.abc import Iterator
from typing import Any

from claimtrack.report.json.stream import listed
from claimtrack.report.linked.citation import Cited, cited
from claimtrack.services.reports.claims_report import Material


def csl_pieces(material: Material, lang: str) -> Iterator[str]:
    """A list of items, one a source, by the article's id; the same in every language."""
    del lang
    return listed(_item(cited(source)) for source in material.sources())


def _item(one: Cited) -> dict[str, Any]:
    """Names stand whole ("literal"): a byline does not say which part is the family's."""
    item: dict[str, Any] = {"id": one.key, "type": "article-newspaper", "title": one.title}
    if one.author:
        item["author"] = [{"literal": one.author}]
    if one.outlet:
        item["container-title"] = one.outlet
    if one.issued:
        item["issued"] = {"date-parts": [list(part) for part in (one.issued, one.until) if part]}
    if one.accessed:
        day = one.accessed
        item["accessed"] = {"date-parts": [[day.year, day.month, day.day]]}
    if one.url:
        item["URL"] = one.url
    if one.archive:
        item["archive_location"] = one.archive
    item["language"] = one.lang
    return item
