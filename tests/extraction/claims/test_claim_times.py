"""Which time expression says when a figure holds."""

from dataclasses import replace
from datetime import date

import pytest

from claimtrack.domain.claim import Claim, Kind
from claimtrack.domain.reading import Article
from claimtrack.extraction.article import read
from claimtrack.extraction.claims.facets.time_words import nearest_time, own_times, same_time

DAY = date(2024, 5, 15)


@pytest.mark.parametrize(
    ("lang", "text", "printed"),
    [
        ("fr", "Des otages tenus depuis 2012 ont été 40", []),
        ("fr", "Ils ont été 40 depuis 2012", ["depuis 2012"]),
        ("en", "The hostages held since 2012 were 40", []),
        ("en", "They have counted 40 since 2012", ["since 2012"]),
    ],
)
def test_a_date_of_the_noun_is_not_the_figures(lang: str, text: str, printed: list[str]) -> None:
    times = own_times(text, 0, len(text), lang, DAY)
    assert [text[time.start : time.end] for time in times] == printed


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("En 2020, 40 bateaux ; en 2022, 12", 2020),
        ("12 en 2020, 40 bateaux en 2022", 2022),
        ("12 en 2020 ; 40 bateaux, puis 7 en 2022", 2022),
    ],
)
def test_the_nearest_date(text: str, year: int) -> None:
    start = text.index("40")
    times = own_times(text, 0, len(text), "fr", DAY)
    time = nearest_time(text, start, start + len("40 bateaux"), times)
    assert time is not None
    assert time.window is not None
    assert time.window.nominal.start is not None
    assert time.window.nominal.start.year == year


def test_no_date_no_window() -> None:
    assert nearest_time("40 bateaux", 0, 10, []) is None


def claim(**more: object) -> Claim:
    (found,) = read(Article(text="Le 3 mai 2024, 40 maisons ont brûlé.", lang="fr")).claims
    return replace(found.facts, **more)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("measure", "gap", "kind", "same"),
    [
        ("burned", 20, None, True),
        ("burned", 900, None, False),
        ("killed", 20, None, False),
        (None, 20, None, False),
        ("burned", 20, Kind.CUMULATIVE, False),
    ],
    ids=["goes on", "too far", "another measure", "no measure", "a total"],
)
def test_a_second_figure_of_one_measure(
    measure: str | None, gap: int, kind: Kind | None, same: bool
) -> None:
    assert same_time(claim(measure="burned"), gap, measure, kind) is same
    assert not same_time(claim(measure="burned", window=None), gap, measure, kind)


@pytest.mark.parametrize(
    ("lang", "text", "levels"),
    [
        ("fr", "La marche du 17 mars a réuni 3 000 personnes, contre 900 en février.", "ss"),
        ("en", "The march on 17 March drew 3,000 people, up from 900 in February.", "ss"),
        ("es", "La marcha del 17 de marzo reunió a 3.000 personas, frente a 900.", "ss"),
        ("fr", "La marche a réuni 3 000 personnes.", "-"),
        ("en", "The march drew 3,000 people.", "-"),
        ("es", "La marcha reunió a 3.000 personas.", "-"),
    ],
)
def test_a_time_that_cannot_be_placed_is_told_all_the_same(
    lang: str, text: str, levels: str
) -> None:
    claims = read(Article(text=text, lang=lang)).claims
    assert all(claim.facts.window is None for claim in claims)
    told = ["-" if claim.facts.window_level is None else "s" for claim in claims]
    assert "".join(told) == levels
