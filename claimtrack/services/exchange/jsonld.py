"""ClaimReview (schema.org) and Web Annotations (W3C), as others publish them, as entries."""

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from claimtrack.errors.interchange import NoSelector, NothingSaid
from claimtrack.services.exchange.entry import Entry, Where, filled
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
        if kind in _types(document) or (kind == ANNOTATION and _is_untyped(document)):
            yield document
            return
        for name in ("@graph", "items", "first", "itemListElement", "item", "rows"):
            yield from items_of(document.get(name), kind)


def _is_untyped(item: Item) -> bool:
    """Whether it is an annotation without a type, as the interface of Hypothesis gives them."""
    return "uri" in item and "target" in item


def _types(item: Item) -> tuple[str, ...]:
    types = item.get("@type", item.get("type", ()))
    return (types,) if isinstance(types, str) else tuple(map(str, types))


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
    rated = _days(item.get("datePublished"))
    return Entry(
        line=number,
        words=words.strip(" …"),
        where=_page_of(item, claim, words.strip()),
        said=filled({"speaker": _text(_first(claim.get("author")).get("name"))}),
        rating=_text(_either(_first(item.get("reviewRating")), "alternateName", "ratingValue")),
        rater=_text(_first(item.get("author")).get("name")),
        rated=rated.day if rated else None,
        why=_text(item.get("url")),
    )


def _page_of(item: Item, claim: Item, words: str) -> Where:
    """Where the reviewed claim appeared; without an address it goes by its words."""
    page = _first(_either(claim, "appearance", "firstAppearance"))
    url = _text(_either(page, "url", "@id"))
    title = _text(page.get("headline"))
    return Where(
        url=url,
        outlet=_text(_first(page.get("publisher")).get("name")),
        title=title if url else title or words[:_TITLE],
        published=_days(page.get("datePublished") or claim.get("datePublished")),
        lang=_text(page.get("inLanguage") or item.get("inLanguage")),
    )


_TITLE = 120
"""Letters of the words that stand for a title."""


def annotation(item: Item, number: int) -> Entry:
    """An annotation of words in a page that is here; its identifying body names the speaker.

    Raises:
        NoSelector: it does not say of which words.

    """
    target = _first(item.get("target"))
    quote, position = _selector(target, "TextQuoteSelector"), _selector(target, _POSITION)
    words, start, end = _text(quote.get("exact")), *map(_offset, map(position.get, _ENDS))
    if not words and (start is None or end is None):
        raise NoSelector
    bodies = _items(item.get("body"))
    return Entry(
        line=number,
        words=words or "",
        where=Where(url=_text(_either(target, "source", "id"))),
        around=(_text(quote.get("prefix")) or "", _text(quote.get("suffix")) or ""),
        said=filled({**_facts(bodies), "speaker": _speaker(bodies)}),
        start=start,
        end=end,
        known=True,
    )


_POSITION, _ENDS = "TextPositionSelector", ("start", "end")


def _selector(target: Item, kind: str) -> Item:
    """The first selector of this type."""
    selectors = _items(target.get("selector"))
    return next((selector for selector in selectors if kind in _types(selector)), {})


def _offset(value: object) -> int | None:
    """A whole number; ``true`` is none, though Python counts it as one."""
    return value if isinstance(value, int) and not isinstance(value, bool) else None


def _speaker(bodies: Sequence[Item]) -> str | None:
    """Whom the identifying body names."""
    identifying = (body for body in bodies if body.get("purpose") == "identifying")
    return _text(next(identifying, {}).get("value"))


_SAID = ("role", "cue", "kind", "organisation")


def _facts(bodies: Sequence[Item]) -> dict[str, str]:
    """What an annotation of our own says besides: how the words are told, in which post."""
    for body in bodies:
        facts = _json_object(body)
        if facts is not None:
            return {name: str(facts[name]) for name in _SAID if facts.get(name)}
    return {}


def _json_object(body: Item) -> Item | None:
    """The object in a body of JSON; None where it is of another format, or holds none."""
    if body.get("format") != "application/json":
        return None
    try:
        value = json.loads(str(body.get("value")))
    except ValueError:
        return None
    return value if isinstance(value, dict) else None


def _days(value: object) -> Days | None:
    text = _text(value)
    if text is None:
        return None
    return read_days("datePublished", text[:10])


def _items(value: object) -> list[Item]:
    """The objects of a list; one that stands alone is a list of one."""
    if value is None:
        return []
    return list(map(_as_item, value if isinstance(value, list) else [value]))


def _first(value: object) -> Item:
    return next(iter(_items(value)), {})


def _either(item: Item, name: str, other: str) -> object:
    """What stands under the first name, else under the other."""
    return item.get(name) or item.get(other)


def _as_item(value: object) -> Item:
    """An object; a bare address or name stands for one that has only it."""
    if isinstance(value, str):
        return {"name": value, "url": value, "source": value}
    return value if isinstance(value, dict) else {}


def _text(value: object) -> str | None:
    return str(value).strip() or None if isinstance(value, str | int | float) else None
