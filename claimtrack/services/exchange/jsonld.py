"""ClaimReview (schema.org) and Web Annotations (W3C), as others publish them, as entries."""

import json
from collections.abc import Iterator, Mapping
from typing import Any

from claimtrack.errors.interchange import NoSelector, NothingSaid
from claimtrack.services.exchange.entry import Entry, Where
from claimtrack.services.lookup.typed_dates import Days, read_days

Item = Mapping[str, Any]
REVIEW = "ClaimReview"
ANNOTATION = "Annotation"


def items_of(document: object, kind: str) -> Iterator[Item]:
    """Every object of this type, in the order of the file, however they are wrapped."""
    if isinstance(document, list):
        for each in document:
            yield from items_of(each, kind)
    elif isinstance(document, dict):
        if kind in _types(document):
            yield document
            return
        for name in ("@graph", "items", "first", "itemListElement", "item"):
            yield from items_of(document.get(name), kind)


def _types(item: Item) -> tuple[str, ...]:
    found = item.get("@type", item.get("type", ()))
    return (found,) if isinstance(found, str) else tuple(str(one) for one in found)


def review(item: Item, number: int) -> Entry:
    """A ClaimReview: its claim as said where it appeared, its rating as its author's.

    Raises:
        NothingSaid: no words are reviewed.
        UsageError: a date that is none.

    """
    words = item.get("claimReviewed")
    if not isinstance(words, str) or not words.strip():
        raise NothingSaid
    claim = _first(item.get("itemReviewed"))
    place = _first(claim.get("appearance") or claim.get("firstAppearance"))
    url = _text(place.get("url") or place.get("@id"))
    published = _days(place.get("datePublished") or claim.get("datePublished"))
    rating = _first(item.get("reviewRating"))
    rated = _days(item.get("datePublished"))
    speaker = _text(_first(claim.get("author")).get("name"))
    return Entry(
        line=number,
        words=words.strip(" …"),
        where=Where(
            url=url,
            outlet=_text(_first(place.get("publisher")).get("name")),
            title=_text(place.get("headline")) or (None if url else words.strip()[:120]),
            published=published,
            lang=_text(place.get("inLanguage") or item.get("inLanguage")),
        ),
        said={"speaker": speaker} if speaker else {},
        rating=_text(rating.get("alternateName") or rating.get("ratingValue")),
        rater=_text(_first(item.get("author")).get("name")),
        rated=rated.day if rated else None,
        why=_text(item.get("url")),
    )


def annotation(item: Item, number: int) -> Entry:
    """An annotation of words in a page that is here; its identifying body names the speaker.

    Raises:
        NoSelector: it does not say of which words.

    """
    target = _first(item.get("target"))
    selectors = [_as_item(one) for one in _all(target.get("selector"))]
    quote = next((one for one in selectors if "TextQuoteSelector" in _types(one)), {})
    place = next((one for one in selectors if "TextPositionSelector" in _types(one)), {})
    words, start = _text(quote.get("exact")), place.get("start")
    if not words:
        raise NoSelector
    bodies = [_as_item(one) for one in _all(item.get("body"))]
    named = next((one for one in bodies if one.get("purpose") == "identifying"), {})
    facts = {**_facts(bodies), "speaker": _text(named.get("value")) or ""}
    return Entry(
        line=number,
        words=words,
        where=Where(url=_text(target.get("source") or target.get("id"))),
        said={name: value for name, value in facts.items() if value},
        start=start if isinstance(start, int) and not isinstance(start, bool) else None,
        known=True,
    )


_SAID = ("role", "cue", "kind", "organisation")


def _facts(bodies: list[Item]) -> dict[str, str]:
    """What an annotation of our own says besides: how the words are told, in which post."""
    for body in bodies:
        if body.get("format") == "application/json":
            try:
                told = json.loads(str(body.get("value")))
            except ValueError:
                continue
            if isinstance(told, dict):
                return {name: str(told[name]) for name in _SAID if told.get(name)}
    return {}


def _days(value: object) -> Days | None:
    text = _text(value)
    if text is None:
        return None
    return read_days("datePublished", text[:10])


def _all(value: object) -> list[object]:
    return value if isinstance(value, list) else [] if value is None else [value]


def _first(value: object) -> Item:
    return _as_item(next(iter(_all(value)), None))


def _as_item(value: object) -> Item:
    """An object; a bare address or name stands for one that has only it."""
    if isinstance(value, str):
        return {"name": value, "url": value, "source": value}
    return value if isinstance(value, dict) else {}


def _text(value: object) -> str | None:
    return str(value).strip() or None if isinstance(value, str | int | float) else None
