import json
from typing import Any

import pytest

from claimtrack.errors import BadRecord
from claimtrack.services.compare.jsonl_claims import parse_time
from claimtrack.services.compare.jsonl_pairs import compare_lines


def item(name: str, words: str, value: float | None, **fields: Any) -> dict[str, Any]:
    """One claim as extract writes it, spans left at the front of the text."""
    given = {
        "id": name, "start": 0, "end": len(words), "span_text": words, "value": value,
        "low": value, "high": value, "approximator": "exact", "unit": "person",
        "counted": "", "attributed_to": None, "time": None, "figure": None,
    }  # fmt: skip
    return {**given, **fields}


def article(name: str, *claims: dict[str, Any], **fields: Any) -> str:
    row = {"id": name, "lang": "fr", "episode": "e1", "text": "", "claims": list(claims)}
    return json.dumps({**row, **fields})


def run(*lines: str, lang: str = "fr") -> tuple[list[dict[str, Any]], list[BadRecord]]:
    failures: list[BadRecord] = []
    return list(compare_lines(lines, failures, "claims.jsonl", lang=lang)), failures


TOLL = {"counted": "manifestants à Lyon", "figure": "march.lyon", "time": "2024-03-04"}


def test_a_line_for_each_pair_of_an_episode() -> None:
    found, failures = run(
        article("a", item("c1", "12 000", 12000, attributed_to="le syndicat", **TOLL)),
        article("b", item("c1", "4 500", 4500, attributed_to="la préfecture", **TOLL)),
        article("c", item("c1", "4 500", 4500, **TOLL), episode="e2"),
    )
    assert failures == []
    assert [(row["a"], row["b"], row["verdict"]) for row in found] == [
        ("a#c1", "b#c1", "conflict"),
        ("a#c1", "c#c1", "conflict"),  # another episode, but the same key; the outlet's own
        ("b#c1", "c#c1", "agree"),
    ]
    assert found[0]["relation"] == "disagreement"
    assert found[0]["reasons"] == ["disagreement"]
    assert "«\u00a012 000\u00a0» (le syndicat)" in found[0]["why"]


@pytest.mark.parametrize("of_article", ["fr", "en"])
def test_sentences_are_in_the_language_asked_for_and_words_as_printed(of_article: str) -> None:
    toll = {"span_text": "douze mille dockers", **TOLL}
    rows = article(
        "a", item("c1", "12 000", 12000, **toll), item("c2", "90", 90, **TOLL), lang=of_article
    )
    (french,), _ = run(rows, lang="fr")
    (english,), _ = run(rows, lang="en")
    assert french["why"] != english["why"]
    assert english["why"].startswith("“")
    assert french["why"].startswith("«")
    assert all("douze mille dockers" in row["why"] for row in (french, english))


@pytest.mark.parametrize(
    ("one", "two", "verdict"),
    [
        # a key that is not claimtrack's own is one quantity, whatever words stand beside it
        (
            {"figure": "x.dead", "counted": "civils"},
            {"figure": "x.dead", "counted": "corps"},
            "agree",
        ),
        ({"figure": "x.dead"}, {"figure": "x.hurt"}, "not_comparable"),
        # claimtrack's own slug is only a label
        (
            {"figure": "killed", "measure": "killed", "place": "lyon"},
            {"figure": "killed", "measure": "killed", "place": "paris"},
            "not_comparable",
        ),
        ({"unit": "EUR/month"}, {"unit": "EUR/day"}, "not_comparable"),
        (
            {"unit": "EUR/100", "measure": "paid"},
            {"unit": "USD/100", "measure": "paid"},
            "not_comparable",
        ),
    ],
)
def test_figure_keys(one: dict[str, Any], two: dict[str, Any], verdict: str) -> None:
    found, failures = run(article("a", item("c1", "40", 40, **one), item("c2", "40", 40, **two)))
    assert failures == []
    assert [row["verdict"] for row in found] == [verdict]


@pytest.mark.parametrize(
    ("lang", "text", "part"),
    [
        ("fr", "On compte 37 morts, dont 12 enfants.", "12 enfants"),
        ("en", "Police counted 37 dead, including 12 children.", "12 children"),
        ("fr", "Les 37 détenus, 12 déjà relâchés, sont là.", "12 déjà relâchés"),
        ("en", "Of 37 prisoners there, 12 of them sick.", "12 of them"),
    ],
)
def test_parts_that_the_text_declares(lang: str, text: str, part: str) -> None:
    whole_at, part_at = text.index("37"), text.index(part)
    whole = item("c1", "37", 37, start=whole_at, end=whole_at + 2, figure="x.all")
    some = item("c2", part, 12, start=part_at, end=part_at + len(part), figure="x.some")
    found, _ = run(article("a", whole, some, text=text, lang=lang))
    assert [(row["verdict"], row["relation"]) for row in found] == [("compatible", "part of")]


def test_vague_words_get_their_order_of_magnitude() -> None:
    vague = {"approximator": "vague", "figure": "x.crowd", "counted": "manifestants"}
    found, _ = run(
        article(
            "a",
            item("c1", "des milliers de personnes", None, **vague),
            item("c2", "3 200 personnes", 3200, figure="x.crowd", counted="manifestants"),
            item(
                "c3",
                "40 000 personnes",
                40000,
                figure="x.crowd",
                counted="présents",
                attributed_to="B",
            ),
        )
    )
    assert [row["verdict"] for row in found] == ["compatible", "conflict", "conflict"]


def test_bad_lines_and_claims_are_reported_and_the_rest_is_done() -> None:
    good = [item("c1", "40", 40, figure="x.dead"), item("c2", "40", 40, figure="x.dead")]
    found, failures = run(
        "{",
        "[]",
        '{"id": "z"}',
        "",
        article("a", *good, item("c3", "40", 40, approximator="perhaps"), {"id": "c4"}),
        article("b", item("c1", "40", 40, time="2024-13-40"), episode="e9"),
        article("c", item("c1", "x", None, low=True), episode="e9"),
    )
    assert [row["verdict"] for row in found if row["b"] == "a#c2"] == ["agree"]
    assert [error.facts["line"] for error in failures] == [1, 2, 3, 5, 6, 7]
    assert all(error.facts["path"] == "claims.jsonl" for error in failures)


@pytest.mark.parametrize(
    ("text", "first", "after"),
    [
        ("2024", "2024-01-01", "2025-01-01"),
        ("2024-12", "2024-12-01", "2025-01-01"),
        ("2024-03-04", "2024-03-04", "2024-03-05"),
        ("2024-03-04T10:00:00Z", "2024-03-04", "2024-03-05"),
        ("2024-03-04/2024-03-05", "2024-03-04", "2024-03-06"),
        ("2007/2008", "2007-01-01", "2009-01-01"),
    ],
)
def test_times(text: str, first: str, after: str) -> None:
    found = parse_time(text)
    assert found is not None
    assert (str(found.nominal.start), str(found.nominal.end)) == (first, after)


def test_a_time_that_runs_backwards_is_refused() -> None:
    with pytest.raises(ValueError, match="backwards"):
        parse_time("2024-03-05/2024-03-01")
    assert parse_time(None) is None
