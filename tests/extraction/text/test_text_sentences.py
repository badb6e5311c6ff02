"""Sentences and paragraphs, and which language a text is in."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimtrack.extraction.text.language import detect
from claimtrack.extraction.text.sentences import paragraphs, sentences


def pieces(text: str, lang: str) -> list[str]:
    return [text[start:end] for start, end in sentences(text, lang)]


@pytest.mark.parametrize(
    ("lang", "text", "count"),
    [
        ("fr", "Un. Deux. Trois.", 3),
        ("fr", "M. Dupont est venu. Mme Morel aussi.", 2),
        ("fr", "J. Dupont a perdu 18.000 euros.", 1),
        ("fr", "La note 3.5 suffit. Voilà !", 2),
        ("fr", "Vraiment ? Oui ! Bien…", 3),
        ("fr", "« Un. Deux. » Trois.", 3),
        ("fr", "Un titre sans point\nUne phrase.", 2),
        ("en", "Mr. Smith came. Dr. Jones left.", 2),
        ("en", "He lives in the U.S. now. She does not.", 2),
        ("en", "It cost $3.5 million. He paid.", 2),
        ("en", "“One. Two.” Three.", 3),
        ("en", "", 0),
    ],
)
def test_count(lang: str, text: str, count: int) -> None:
    assert len(pieces(text, lang)) == count


def test_lines_filled_by_hand_make_one_paragraph() -> None:
    text = (
        "DOVER, June 9 - The dock workers of the eastern harbour went on\n"
        "strike this morning after a night of talks that led nowhere, and\n"
        "nobody could say how long the stoppage in the port would last or\n"
        "what it would cost the town.\n"
        "    A second paragraph starts with an indent, as the wires had it,\n"
        "and goes on to the next line before it ends.\n"
    )
    assert len(paragraphs(text)) == 2


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=300), st.sampled_from(["fr", "en"]))
def test_sentences_hold_every_letter_once(text: str, lang: str) -> None:
    spans = sentences(text, lang)
    assert all(start < end for start, end in spans)
    assert all(one[1] <= two[0] for one, two in pairwise(spans))
    kept = "".join(text[start:end] for start, end in spans)
    assert [c for c in kept if c.isalnum()] == [c for c in text if c.isalnum()]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Le maire a dit que la route était libre et que les bus y passeraient.", "fr"),
        ("The mayor said that the road was clear and that the buses would use it.", "en"),
        ("Der Bürgermeister sagte gestern, dass nichts geschehen sei.", None),
        ("", None),
        ("12 345", None),
    ],
)
def test_language(text: str, code: str | None) -> None:
    assert detect(text) == code
