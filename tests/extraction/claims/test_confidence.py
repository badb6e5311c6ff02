"""Confidence: a number from 0 to 1, lower where a named signal speaks against what was found."""

import pytest

from claimtrack.domain.reading import Article, StatementFound, StatementKind
from claimtrack.extraction.article import read
from claimtrack.extraction.claims.confidence import (
    claim_signals,
    probability,
    statement_signals,
)
from claimtrack.extraction.claims.confidence_weights import CLAIM, STATEMENT

FR = "La maire Jeanne Morel a dit que 40 maisons avaient brûlé. Elle a ajouté qu’il faisait froid."
EN = "Mayor Jane Morel said that 40 homes had burned down. She added that it was very cold there."


def said(**more: object) -> StatementFound:
    known = {"start": 10, "end": 60, "kind": StatementKind.INDIRECT, "rule": "that", **more}
    return StatementFound(**known)  # type: ignore[arg-type]


@pytest.mark.parametrize(("lang", "text"), [("fr", FR), ("en", EN)])
def test_a_pronoun_is_less_sure_than_a_name(lang: str, text: str) -> None:
    first, second = (s for s in read(Article(text=text, lang=lang)).statements)
    assert "mention name" in statement_signals(text, first, lang)
    assert "mention pronoun" in statement_signals(text, second, lang)
    assert first.confidence > second.confidence


@pytest.mark.parametrize(
    ("signal", "more"),
    [
        ("nobody named", {}),
        ("no cue", {}),
        ("mention none", {}),
        ("mention noun", {"mention": "le maire"}),
        ("mention name", {"mention": "Paul Martin"}),
        ("short", {"end": 20}),
        ("long", {"end": 290}),
        ("goes on", {"continues": 0}),
        ("rule that", {}),
        ("kind direct", {"kind": StatementKind.DIRECT}),
        ("mention far from the cue", {"cue_start": 70, "cue_end": 75, "mention_start": 140}),
    ],
)
def test_signals_of_statements(signal: str, more: dict[str, object]) -> None:
    assert signal in statement_signals("x" * 300, said(**more), "fr")


def test_a_mark_that_does_not_close_is_a_signal() -> None:
    for text, open_mark in (("« Nous partons demain matin", True), ("« Nous partons »", False)):
        signals = statement_signals(text, said(start=2, end=len(text)), "fr")
        assert ("mark not closed" in signals) is open_mark


def test_a_language_without_a_pack_is_a_signal() -> None:
    assert "no language pack" in statement_signals("x" * 99, said(), "pt")


def test_signals_of_claims() -> None:
    text = "La police a compté 12 blessés. Selon Paul Martin, 3 % des maisons ont brûlé."
    reading = read(Article(text=text, lang="fr"))
    first, second = reading.claims
    own = claim_signals(first, reading.statements[first.statement or 0], None, text)
    told = claim_signals(second, reading.statements[second.statement or 0], None, text)
    assert {"counts number", "a source without a cue"} <= set(own)
    assert {"counts percent", "said by somebody", "small"} <= set(told)


def test_page_furniture_is_half_as_sure() -> None:
    text = "Titre\n\nUn fait.\n\nLire aussi : Près de 18 000 civils ont quitté la ville\n"
    reading = read(Article(text=text, lang="fr"))
    assert [claim.chrome is not None for claim in reading.claims] == [True]
    assert reading.claims[0].confidence <= 0.5


@pytest.mark.parametrize("weights", [STATEMENT, CLAIM], ids=["statement", "claim"])
def test_probabilities_stay_between_none_and_all(weights: dict[str, float]) -> None:
    for signals in ([], [*weights], [n for n, w in weights.items() if w < 0], ["unheard of"]):
        assert 0 <= probability(weights, signals) <= 1
    assert probability({"base": 0.0}, []) == 0.5
    assert probability({"base": 0.0, "a": 99.0}, ["a"]) == 1
