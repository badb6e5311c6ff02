"""Claims as schema.org JSON-LD: rated ones as ClaimReview, the others as Claim.

https://schema.org/ClaimReview and https://schema.org/Claim. An outcome of a comparison is never a
rating: only what a person said of a claim is.
"""

from collections.abc import Iterator, Sequence
from typing import Any

from claimtrack.locale.messages import word
from claimtrack.report.json.stream import listed
from claimtrack.report.linked.identifiers import (
    day_or_span,
    entity,
    is_address,
    thing,
    without_nothing,
)
from claimtrack.services.reports.claim_csv_columns import Line
from claimtrack.services.reports.claims_report import Material
from claimtrack.store.read.judgements import Rated

_HEAD = """{
  "@context": "https://schema.org",
  "@graph": ["""
_ORGANISATIONS = ("organisation", "group")


def claim_review_pieces(material: Material, lang: str) -> Iterator[str]:
    """A graph: for each claim its reviews, or the claim itself where nobody rated it."""
    found = (
        one
        for line, ratings in material.rated()
        for one in _reviews(line, ratings, material.scale, lang)
    )
    yield from listed(found, _HEAD, "]\n}")


def _reviews(
    line: Line, ratings: Sequence[Rated], scale: Sequence[str], lang: str
) -> Iterator[dict[str, Any]]:
    if not ratings:
        yield _claim(line)
    for number, rated in enumerate(ratings, start=1):
        yield without_nothing(
            {
                "@type": "ClaimReview",
                "@id": f"{thing(line.sha256, line.claim)}:review-{number}",
                "datePublished": rated.at.date().isoformat(),
                "author": {"@type": "Person", "name": rated.who},
                "claimReviewed": _words(line),
                "reviewRating": _rating(rated.word, scale, lang),
                "reviewBody": rated.why,
                "itemReviewed": _claim(line),
            }
        )


def _rating(given: str, scale: Sequence[str], lang: str) -> dict[str, Any]:
    """Numbers from 1 (worst) up; only the word where the scale has changed since."""
    rating: dict[str, Any] = {"@type": "Rating", "alternateName": word(lang, given, "rating")}
    if given in scale:
        value = len(scale) - list(scale).index(given)
        rating |= {"ratingValue": value, "bestRating": len(scale), "worstRating": 1}
    return rating


def _claim(line: Line) -> dict[str, Any]:
    said, days = day_or_span(line.said_from, line.said_to)
    return without_nothing(
        {
            "@type": "Claim",
            "@id": thing(line.sha256, line.claim),
            "identifier": line.claim,
            "text": _words(line),
            "about": line.figure,
            "author": _author(line),
            "datePublished": said or (None if days else _printed(line)),
            "temporalCoverage": None if said else days,
            "appearance": _article(line),
        }
    )


def _words(line: Line) -> str:
    """The figure in its context, which is of one paragraph."""
    return f"{line.before}{line.words}{line.after}".strip()


def _author(line: Line) -> dict[str, Any] | None:
    """Who says it; the organisation where nobody else does."""
    name = line.speaker or line.organisation
    if not name:
        return None
    body = line.speaker is None or line.speaker_kind in _ORGANISATIONS
    kind = "Organization" if body else "Person"
    return without_nothing({"@type": kind, "name": name, "sameAs": entity(line.wikidata)})


def _printed(line: Line) -> str | None:
    return day_or_span(line.published_from, line.published_to)[0]


def _article(line: Line) -> dict[str, Any]:
    return without_nothing(
        {
            "@type": "NewsArticle",
            "identifier": line.article,
            "headline": line.title,
            "url": line.url if is_address(line.url) else None,
            "inLanguage": line.lang,
            "datePublished": _printed(line),
            "publisher": {"@type": "Organization", "name": line.outlet} if line.outlet else None,
        }
    )
