"""Accuracy on our own gold does not fall; the gold is what its README says."""

from collections.abc import Callable
from pathlib import Path

import pytest
from floors import SLACK, floors, low_floors
from gold_articles import GOLD, BadGold, GoldArticle, locate, phenomena, read_article
from own_score import Score, score_articles

ANNOTATED = tuple(floors())
"""Languages with annotated texts of our own; Spanish has none yet."""
LEVELS = [(lang, measure) for lang, table in floors().items() for measure in table]


@pytest.mark.parametrize(("lang", "measure"), LEVELS)
def test_accuracy_keeps_its_floor(lang: str, measure: str, scores: dict[str, Score]) -> None:
    floor, measured = floors()[lang][measure], scores[lang].value(measure)
    failed = [line for line in scores[lang].errors if line.startswith(measure)]
    assert measured >= floor, "\n".join(
        [f"{lang} {measure}: measured {measured:.3f}, floor {floor:.3f}", *failed]
    )


def test_every_measure_has_its_floor(scores: dict[str, Score]) -> None:
    assert {lang: set(table) for lang, table in floors().items()} == {
        lang: set(score.chances) for lang, score in scores.items()
    }


def test_a_low_floor_is_reported(scores: dict[str, Score], monkeypatch: pytest.MonkeyPatch) -> None:
    measured = scores["fr"].value("numbers")
    for floor, reported in ((measured - SLACK - 0.01, 1), (measured - SLACK + 0.01, 0)):
        monkeypatch.setattr("floors.floors", lambda low=floor: {"fr": {"numbers": low}})
        assert len(low_floors(scores)) == reported


@pytest.mark.parametrize("lang", ANNOTATED)
def test_the_gold_covers_every_phenomenon(lang: str, gold: list[GoldArticle]) -> None:
    inside = {key for one in gold if one.article.lang == lang for key in one.covers}
    assert sorted(inside) == sorted(phenomena())


def test_the_gold_is_large_enough(gold: list[GoldArticle]) -> None:
    assert len(gold) >= 30
    for lang in ANNOTATED:
        assert sum(one.article.lang == lang for one in gold) >= 15


def test_no_numeral_is_a_claim_too(gold: list[GoldArticle]) -> None:
    both = [
        (one.name, one.article.text[numeral.start : numeral.end])
        for one in gold
        for numeral in one.numerals
        for claim in one.claims
        if (numeral.start, numeral.end) == (claim.start, claim.end)
    ]
    assert both == []


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("12 mars", "12\u202fmars"),
        ("le 12 .. fin", "le 12\u202fmars, puis la fin"),
        ("le #2", "le"),
        ("12 #2", "12"),
    ],
)
def test_words_are_located(words: str, found: str) -> None:
    text = "112 fois, le 12\u202fmars, puis la fin, 3 412, le 12"
    start, end = locate(text, words)
    assert text[start:end] == found
    if "#2" in words:
        assert start > text.index("fin")


def test_words_that_do_not_stand_there_are_refused(tmp_path: Path) -> None:
    file = tmp_path / "bad.txt"
    whole = (GOLD / "fr-01-crue.txt").read_text(encoding="utf-8")
    file.write_text(whole + "douze chats | number 12\n", encoding="utf-8")
    with pytest.raises(BadGold, match=r"bad\.txt: douze chats"):
        read_article(file)


OPEN, CLOSE = "«\u202f", "\u202f»"
MARKS: dict[str, Callable[[str], str]] = {
    "curly": lambda text: text.replace(OPEN, "“").replace(CLOSE, "”"),
    "straight": lambda text: text.replace(OPEN, '"').replace(CLOSE, '"'),
    "no-break": lambda text: text.replace("\u202f", "\u00a0"),
}
"""What the marks of an article set in the French way are exchanged for."""


@pytest.mark.parametrize("marks", MARKS)
def test_typography_changes_little(marks: str, gold: list[GoldArticle], tmp_path: Path) -> None:
    """Exchanging « », “ ” and \" \" moves no F1 by more than a point."""
    plain = [one for one in gold if OPEN in one.article.text and "“" not in one.article.text]
    changed = []
    for one in plain:
        whole = (GOLD / f"{one.name}.txt").read_text(encoding="utf-8")
        set_out = whole.replace("« ", OPEN).replace(" »", CLOSE)
        file = tmp_path / f"{one.name}.txt"
        file.write_text(MARKS[marks](set_out), encoding="utf-8")
        changed.append(read_article(file))
    before, after = score_articles(plain)["fr"], score_articles(changed)["fr"]
    assert len(plain) >= 8
    for measure in ("numbers", "claims", "statements_iou_30"):
        assert after.value(measure) == pytest.approx(before.value(measure), abs=0.01)
