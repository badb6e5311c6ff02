"""Reviews and annotations as others publish them, read as entries."""

from typing import Any

import pytest

from claimtrack.errors.interchange import NoSelector, NothingSaid
from claimtrack.services.exchange.jsonld import ANNOTATION, REVIEW, annotation, items_of, review

PAGE = "https://lephare.example/pont"
ONE = {"@type": "ClaimReview", "claimReviewed": "Douze ponts sont fermés"}


@pytest.mark.parametrize(
    ("document", "count"),
    [
        pytest.param(ONE, 1, id="alone"),
        pytest.param([ONE, ONE], 2, id="list"),
        pytest.param({"@graph": [ONE, {"@type": "Person"}]}, 1, id="graph"),
        pytest.param({"first": {"items": [ONE, ONE, ONE]}}, 3, id="collection"),
        pytest.param({"itemListElement": [{"item": ONE}]}, 1, id="item-list"),
        pytest.param({**ONE, "@type": ["Thing", "ClaimReview"]}, 1, id="several-types"),
        pytest.param({**ONE, "items": [ONE]}, 1, id="not-inside-another"),
        pytest.param({"@type": "Review"}, 0, id="other-type"),
        pytest.param("ClaimReview", 0, id="word"),
        pytest.param(None, 0, id="nothing"),
    ],
)
def test_objects_are_found_however_they_are_wrapped(document: object, count: int) -> None:
    assert len(list(items_of(document, REVIEW))) == count


@pytest.mark.parametrize(
    ("fields", "told"),
    [
        pytest.param({"url": PAGE}, (PAGE, None), id="address"),
        pytest.param({"@id": PAGE}, (PAGE, None), id="id"),
        pytest.param(PAGE, (PAGE, None), id="bare-address"),
        pytest.param({"headline": "Ponts"}, (None, "Ponts"), id="headline"),
        pytest.param({"url": PAGE, "headline": "Ponts"}, (PAGE, "Ponts"), id="both"),
        pytest.param({}, (None, "Douze ponts sont fermés"), id="its-words"),
    ],
)
def test_the_page_of_a_review(fields: Any, told: tuple[str | None, str | None]) -> None:
    where = review({**ONE, "itemReviewed": {"appearance": fields}}, 1).where
    assert (where.url, where.title) == told


@pytest.mark.parametrize(
    ("rating", "word"),
    [
        ({"alternateName": "Faux"}, "Faux"),
        ({"alternateName": "Faux", "ratingValue": 1}, "Faux"),
        ({"ratingValue": 3}, "3"),
        ({"ratingValue": 0}, "0"),
        ({}, None),
    ],
)
def test_the_rating_is_the_word_else_the_number(rating: Any, word: str | None) -> None:
    assert review({**ONE, "reviewRating": rating}, 1).rating == word


@pytest.mark.parametrize("words", ["", "  ", None, 12])
def test_a_review_of_nothing_is_none(words: object) -> None:
    with pytest.raises(NothingSaid):
        review({**ONE, "claimReviewed": words}, 1)


QUOTE = {"type": "TextQuoteSelector", "exact": "douze ponts"}


def note(selector: object, body: object = None) -> dict[str, Any]:
    return {"type": ANNOTATION, "target": {"source": PAGE, "selector": selector}, "body": body}


@pytest.mark.parametrize(
    ("start", "offset"),
    [(4, 4), (0, 0), (True, None), ("4", None), (None, None)],
)
def test_the_offset_is_a_whole_number(start: object, offset: int | None) -> None:
    selectors = [QUOTE, {"type": "TextPositionSelector", "start": start}]
    assert annotation(note(selectors), 1).start == offset


@pytest.mark.parametrize(
    ("body", "said"),
    [
        pytest.param(None, {}, id="nothing"),
        pytest.param(
            {"purpose": "identifying", "value": "Ada Roy"}, {"speaker": "Ada Roy"}, id="speaker"
        ),
        pytest.param({"purpose": "commenting", "value": "Ada Roy"}, {}, id="comment"),
        pytest.param(
            {"format": "application/json", "value": '{"role": "maire", "cue": "", "x": 1}'},
            {"role": "maire"},
            id="our-own-facts",
        ),
        pytest.param({"format": "application/json", "value": "[1]"}, {}, id="a-list"),
        pytest.param({"format": "application/json", "value": "{"}, {}, id="broken"),
        pytest.param({"format": "text/plain", "value": '{"role": "maire"}'}, {}, id="text"),
    ],
)
def test_what_an_annotation_says_of_the_words(body: object, said: dict[str, str]) -> None:
    assert annotation(note(QUOTE, body), 1).said == said


@pytest.mark.parametrize("selector", [None, [], {"type": "TextQuoteSelector"}, {"exact": "ponts"}])
def test_an_annotation_without_words_is_refused(selector: object) -> None:
    with pytest.raises(NoSelector):
        annotation(note(selector), 1)


TEXT = "Ada says ponts. Bea says ponts."


@pytest.mark.parametrize(
    ("selector", "placed"),
    [
        ({"type": "TextPositionSelector", "start": 16, "end": 24}, ("Bea says", 16)),
        ({**QUOTE, "exact": "ponts", "prefix": "Bea says "}, ("ponts", 25)),
        ({**QUOTE, "exact": "ponts", "suffix": " Bea"}, ("ponts", None)),
        ({**QUOTE, "exact": "ponts", "prefix": "says "}, ("ponts", None)),
        ({**QUOTE, "exact": "ponts"}, ("ponts", None)),
    ],
)
def test_a_place_or_what_stands_around_tells_the_words(
    selector: dict[str, Any], placed: tuple[str, int | None]
) -> None:
    entry = annotation(note(selector), 1).placed_in(TEXT)
    assert (entry.words, entry.start) == placed


def test_rows_of_an_interface_are_annotations() -> None:
    row = {"uri": PAGE, "target": [{"source": PAGE, "selector": [QUOTE]}]}
    assert list(items_of({"total": 1, "rows": [row, {"uri": PAGE}]}, ANNOTATION)) == [row]
