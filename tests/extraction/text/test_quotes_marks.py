"""Quotation marks of every kind, and that they make no difference."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimtrack.domain.reading import Article
from claimtrack.extraction.statements.reader import find_statements
from claimtrack.extraction.text.quotes import find_quotes
from claimtrack.extraction.text.sentences import paragraphs

MARKS = [("«", "»"), ("“", "”"), ('"', '"'), ("« ", " »"), ("«\u202f", "\u202f»"), ("„", "“")]


def contents(text: str) -> list[str]:
    return [text[q.start : q.end] for q in find_quotes(text, paragraphs(text))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Il dit « oui » et “non”.", ["oui", "non"]),
        ("Il dit « oui et “non” aussi ».", ["oui et “non” aussi"]),
        ("Il dit « oui « non » oui ».", ["oui « non » oui"]),
        ("« ‘Vite’ n'a jamais rimé avec ‘bien’ »", ["‘Vite’ n'a jamais rimé avec ‘bien’"]),
        ("He calls it 'a great day' again.", ["a great day"]),
        ("The workers' rights aren't in it.", []),
        ("« Sans fin\nAutre paragraphe.", ["Sans fin"]),
        ("« Un.\n« Deux.\n« Trois. »", ["Un.", "Deux.", "Trois."]),
        ("« Un.\n» Deux. »", ["Un.", "Deux."]),
        ("« Un.\nDeux. » Fin.", ["Un.", "Deux."]),
        ('A 12" pipe.', []),
        ("« »", []),
        ("", []),
    ],
)
def test_contents(text: str, expected: list[str]) -> None:
    assert contents(text) == expected


@pytest.mark.parametrize(
    ("lang", "pattern"),
    [
        ("fr", "Le maire est là. {0}Le pont rouvrira en mars{1}, a déclaré Anne Morel."),
        ("fr", "Anne Morel a estimé que la digue était {0}bien trop vieille{1} pour tenir."),
        ("fr", "Anne Morel souligne : {0}La fête doit rester gratuite pour tous{1}."),
        ("en", "The mayor is in. {0}The bridge will open in March,{1} said Ann Moore."),
        ("en", "Ann Moore said the dam was {0}far too old{1} to stand."),
    ],
)
@pytest.mark.parametrize("marks", MARKS)
def test_marks_make_no_difference(lang: str, pattern: str, marks: tuple[str, str]) -> None:
    def read(opening: str, closing: str) -> list[tuple[str, str | None, str]]:
        text = pattern.format(opening, closing)
        found, _ = find_statements(Article(text=text, lang=lang), ())
        bare = [
            [c for c in text[s.start : s.end] if c not in opening + closing + " "] for s in found
        ]
        return [("".join(b), s.speaker, s.kind) for b, s in zip(bare, found, strict=True)]

    expected = read("“", "”")
    assert len(expected) == 1
    assert read(*marks) == expected


PIECES = st.sampled_from(
    [
        "« ",
        " »",
        "“",
        "”",
        '"',
        "'",
        "’",
        "Le maire",
        " a dit que ",
        " said ",
        ", ",
        ".",
        "\n",
        "X. ",
    ]
)


@settings(max_examples=150, deadline=None)
@given(st.one_of(st.text(max_size=200), st.lists(PIECES, max_size=40).map("".join)))
def test_quotations_lie_in_order_inside_the_text(text: str) -> None:
    quotes = find_quotes(text, paragraphs(text))
    place = 0
    for quote in quotes:
        assert place <= quote.outer_start <= quote.start < quote.end <= quote.outer_end
        place = quote.outer_end
    assert place <= len(text)


@settings(max_examples=150, deadline=None)
@given(
    st.one_of(st.text(max_size=200), st.lists(PIECES, max_size=40).map("".join)),
    st.sampled_from(["fr", "en"]),
)
def test_statements_lie_inside_the_text(text: str, lang: str) -> None:
    found, speakers = find_statements(Article(text=text, lang=lang), ())
    for said in found:
        assert 0 <= said.start < said.end <= len(text)
        if said.mention is not None:
            assert text[said.mention_start : said.mention_end] == said.mention
        if said.cue is not None:
            assert text[said.cue_start : said.cue_end] == said.cue
        assert said.continues is None or 0 <= said.continues < len(found)
    assert {s.speaker for s in found} - {None} <= {s.name for s in speakers}


@pytest.mark.parametrize(
    "unit",
    ["« ", '" a ', "«“", "mot ", "a dit que ", ", a dit X", "selon X, ", "he said, ", "X Y ", "x"],
)
def test_long_texts_without_a_stop_are_read(unit: str) -> None:
    text = unit * (60_000 // len(unit))
    for lang in ("fr", "en"):
        found, _ = find_statements(Article(text=text, lang=lang), ())
        assert all(s.end <= len(text) for s in found)
