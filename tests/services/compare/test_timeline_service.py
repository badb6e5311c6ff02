from datetime import date

import pytest
from readings import Marked
from sqlalchemy.orm import Session
from told_stories import one_story

from claimtrack.domain.claim import Kind
from claimtrack.domain.period import Period, Window
from claimtrack.errors import UnknownFigure
from claimtrack.report.document.plain import plain
from claimtrack.report.views.timeline import timeline_json, timeline_parts
from claimtrack.services.capture.record import Source, record
from claimtrack.services.compare.timeline import timeline
from claimtrack.settings import Thresholds

LIMITS = Thresholds()


def toll(session: Session, number: str, day: int, outlet: str, **more: object) -> None:
    """A declared running total up to one day of May."""
    days = Window(nominal=Period(date(2020, 5, 1), date(2020, 5, day + 1)))
    known: dict[str, object] = {
        "measure": "killed", "population": "person", "place": "mara", "window": days,
        "kind": Kind.CUMULATIVE, **more,
    }  # fmt: skip
    marked = Marked(
        f"Mara\n\nLe ministère compte {number} morts le {day} mai.",
        outlet=outlet,
        published=date(2020, 5, day),
    )
    marked.says("Le ministère", f"{number} morts", speaker_kind="organisation")
    marked.counts(f"{number} morts", number, **known)
    record(session, marked.reading, Source(raw=marked.article.text.encode()))


@pytest.fixture
def mara(session: Session) -> Session:
    for number, day, outlet in (
        ("40", 2, "Phare"), ("52", 3, "Phare"), ("47", 4, "Cap"), ("61", 5, "Phare"),
        ("70", 20, "Baie"),
    ):  # fmt: skip
        toll(session, number, day, outlet)
    toll(session, "12", 6, "Large", chrome="related")
    return one_story(session)


def test_a_running_total_that_falls_and_a_silence(mara: Session) -> None:
    (found,) = timeline(mara, ["killed-mara"], LIMITS)
    (series,) = found.series
    assert [entry.claims[0].text for entry in series.entries] == [
        "40 morts", "52 morts", "47 morts", "61 morts", "70 morts",
    ]  # fmt: skip
    assert [entry.gap for entry in series.entries] == [None, None, None, None, 14]
    assert found.conflicts == 1
    (fall,) = series.falls
    assert (fall.before, fall.after) == ("C2", "C3")


@pytest.mark.parametrize(
    ("lang", "fall", "sentence"),
    [
        ("en", "conflict: a running total cannot fall below C2", "and it falls, which it cannot"),
        ("fr", "contradiction : un cumul ne peut descendre au-dessous de C2", "C2 ↔ C3"),
    ],
)
def test_the_fall_is_marked_and_told(lang: str, fall: str, sentence: str, mara: Session) -> None:
    found = timeline(mara, ["morts"], LIMITS)
    text = plain(timeline_parts(found, lang)).replace("\u202f", " ").replace("\u00a0", " ")
    assert fall in text
    assert sentence in text
    assert '"conflict": true' in timeline_json(found, lang)


def test_by_words_of_either_language_a_number_or_a_claim(mara: Session) -> None:
    for what in ("deaths", "morts", "47", "c1"):
        assert [one.figure for one in timeline(mara, [what], LIMITS)] == ["killed-mara"]
    with pytest.raises(UnknownFigure):
        timeline(mara, ["xyz"], LIMITS)


def test_a_figure_of_page_furniture_alone_has_nothing_to_show(session: Session) -> None:
    toll(session, "12", 6, "Large", chrome="related")
    assert timeline(session, ["killed-mara"], LIMITS) == ()
    assert "own text" in plain(timeline_parts([], "en"))
