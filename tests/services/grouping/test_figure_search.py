"""The figures that somebody means: by a slug, by a number, by words."""

from datetime import UTC, date, datetime
from decimal import Decimal

import pytest
from readings import Marked
from sqlalchemy.orm import Session

from claimtrack.errors import UnknownFigure
from claimtrack.services.capture.record import Source, record
from claimtrack.services.grouping.edit_figures import rename
from claimtrack.services.grouping.figure_reading import figure_lines, figures_of
from claimtrack.services.grouping.figure_search import asked_number, figure_called, figures_about
from claimtrack.services.grouping.steps import Hand

HAND = Hand(who="ana", at=datetime(2024, 5, 3, tzinfo=UTC))
TEXT = "50 000 people left the port; 40 blessés; 12 injured in Braga; 93 fishing boats."


@pytest.fixture
def searched(session: Session) -> Session:
    """Four figures, with names of a person's, the first of which was called otherwise before."""
    marked = (
        Marked(TEXT, "en")
        .says("Ada Roy", TEXT)
        .counts("50 000 people left the port", "50 000", counted="people left", measure="left")
        .counts("40 blessés", "40", measure="injured", place="porto")
        .counts("12 injured", "12", measure="injured", place="braga")
        .counts("93 fishing boats", "93", counted="fishing boats", unit="count")
    )
    record(session, marked.reading, Source(raw=TEXT.encode()))
    for claim, name in enumerate(("fled", "injured-porto", "injured-braga", "boats"), start=1):
        (number,) = figures_of_claim(session, claim)
        rename(session, HAND, figure_lines(session, [number])[number].slug, name)
    rename(session, HAND, "fled", "left-porto")
    return session


def figures_of_claim(session: Session, claim: int) -> list[int]:
    return list(figures_of(session, [claim]).values())


def slugs(session: Session, text: str) -> list[str]:
    found = figures_about(session, text)
    lines = figure_lines(session, found)
    return [lines[number].slug for number in found]


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


@pytest.mark.parametrize(("text", "wanted"), MEANT.values(), ids=MEANT)
def test_the_figures_meant(searched: Session, text: str, wanted: list[str]) -> None:
    assert slugs(searched, text) == wanted


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
def test_no_figure_is_meant(searched: Session, text: str, nearest: tuple[str, ...]) -> None:
    with pytest.raises(UnknownFigure) as raised:
        figures_about(searched, text)
    assert raised.value.facts["nearest"] == nearest


def test_the_only_one_meant(searched: Session) -> None:
    assert figure_called(searched, "boat") == figure_called(searched, "boats")
    assert figure_called(searched, "Fled") == figure_called(searched, "left-porto")


def test_several_meant_are_offered(searched: Session) -> None:
    with pytest.raises(UnknownFigure) as raised:
        figure_called(searched, "injured")
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


def test_a_bare_name_means_all_that_share_it(session: Session) -> None:
    for day, text in ((3, "3 dead in the fire of the harbour mill"), (20, "9 dead as a dam broke")):
        marked = Marked(text, "en", published=date(2024, 5, day))
        number = text.partition(" ")[0]
        marked.says("Ada Roy", text).counts(
            f"{number} dead", number, measure="killed", place="porto"
        )
        record(session, marked.reading, Source(raw=text.encode()))
    names = slugs(session, "killed-porto")
    assert len(names) == 2
    assert [slugs(session, name) for name in names] == [[name] for name in names]
    assert all(name.startswith("killed-porto-2024-05-") for name in names)
