"""The figures that somebody means: by a slug, by a number, by words."""

from decimal import Decimal

import pytest

from claimtrack.domain.claim import Claim
from claimtrack.domain.quantity import Quantity
from claimtrack.errors import UnknownFigure
from claimtrack.services.grouping.figure_search import asked_number, figure_called, figures_about
from claimtrack.services.grouping.figures import Figure
from claimtrack.store.read.claims import Outline


def figure(
    slug: str,
    number: int,
    value: int,
    counted: str,
    measure: str | None = None,
    place: str | None = None,
    also: tuple[str, ...] = (),
) -> Figure[Outline]:
    quantity = Quantity(value=Decimal(value), low=Decimal(value), high=Decimal(value))
    claim = Claim(
        id=f"C{number}",
        quantity=quantity,
        counted=counted,
        text=f"{value} {counted}",
        figure=slug,
        measure=measure,
        place=place,
    )
    row = Outline(number=number, facts=claim, snapshot=1, chrome=None)
    return Figure(slug=slug, claims=(row,), also=also)


FIGURES = (
    figure("left-porto", 1, 50_000, "people left the port", also=("fled",), measure="left"),
    figure("injured-porto", 2, 40, "blessés", measure="injured"),
    figure("injured-braga", 3, 12, "injured", measure="injured", place="braga"),
    figure("boats", 4, 93, "fishing boats"),
)
MEANT = {
    "a slug": ("left-porto", ["left-porto"]),
    "in capitals, with spaces": (" Left-Porto ", ["left-porto"]),
    "a slug it had": ("fled", ["left-porto"]),
    "a number": ("50 000", ["left-porto"]),
    "a number in English": ("50,000", ["left-porto"]),
    "a word of another language": ("wounded", ["injured-porto", "injured-braga"]),
    "a word counted": ("boats", ["boats"]),
    "its beginning": ("fish", ["boats"]),
    "one of a plural": ("boat", ["boats"]),
    "a phrase": ("fishing boat", ["boats"]),
    "a place": ("braga", ["injured-braga"]),
}


@pytest.mark.parametrize(("text", "slugs"), MEANT.values(), ids=MEANT)
def test_the_figures_meant(text: str, slugs: list[str]) -> None:
    assert [one.slug for one in figures_about(FIGURES, text)] == slugs


@pytest.mark.parametrize(
    ("text", "nearest"),
    [
        ("lfet-porto", ("left-porto",)),
        ("boots", ("boats",)),
        ("boats sunk", ()),
        ("50 001", ()),
        ("martians", ()),
    ],
)
def test_no_figure_is_meant(text: str, nearest: tuple[str, ...]) -> None:
    with pytest.raises(UnknownFigure) as raised:
        figures_about(FIGURES, text)
    assert raised.value.facts["nearest"] == nearest


def test_the_only_one_meant() -> None:
    assert figure_called(FIGURES, "boat").slug == "boats"
    assert figure_called(FIGURES, "Fled").slug == "left-porto"


def test_several_meant_are_offered() -> None:
    with pytest.raises(UnknownFigure) as raised:
        figure_called(FIGURES, "injured")
    assert raised.value.facts["nearest"] == ("injured-porto", "injured-braga")


NUMBERS = {
    "plain": ("50000", 50_000),
    "spaces": ("50 000", 50_000),
    "narrow spaces": ("1\u202f250\u202f000", 1_250_000),
    "commas": ("50,000", 50_000),
    "dots": ("50.000", 50_000),
    "apostrophes": ("50'000", 50_000),
    "a share": ("93 %", 93),
    "a decimal comma": ("7,5", Decimal("7.5")),
    "a decimal point": ("7.5", Decimal("7.5")),
    "words": ("fifty", None),
    "a number among words": ("50 boats", None),
    "nothing": ("", None),
}


@pytest.mark.parametrize(("text", "number"), NUMBERS.values(), ids=NUMBERS)
def test_numbers_as_they_are_typed(text: str, number: Decimal | int | None) -> None:
    assert asked_number(text) == number
