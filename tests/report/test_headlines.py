"""What a figure is called for people: in what happened, or without it where that says it twice."""

from datetime import UTC, date, datetime
from types import SimpleNamespace

import pytest

from claimtrack.domain.period import Precision
from claimtrack.locale.messages import languages
from claimtrack.report.document.headline import headline
from claimtrack.services.grouping.stories import ListedStory

DAY = date(2016, 12, 9)


def story(kind: str | None, place: str | None) -> ListedStory:
    return ListedStory(
        number=1, slug="s", name=None, kind=kind, place=place, first=DAY, last=DAY,
        precision=Precision.DAY, names=(), latest=DAY, articles=1, claims=1,
        figures=1, findings=0, created_at=datetime(2016, 12, 10, tzinfo=UTC),
    )  # fmt: skip


def told(measure: str | None, kind: str | None, place: str | None, lang: str) -> str:
    facts = SimpleNamespace(measure=measure, event=None, place=place)
    rows = [SimpleNamespace(facts=facts)]
    return headline("some-figure", rows, lang, story(kind, place))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("measure", "kind", "place", "en", "fr", "es"),
    [
        (
            "killed", "bombing", "aleppo",
            "Killed in the Aleppo bombing, 9 Dec 2016",
            "Tués dans le bombardement (Alep), 9 déc. 2016",
            "Muertos en el bombardeo de Alepo, 9 dic. 2016",
        ),
        (
            "demonstrated", "demonstration", "aleppo",
            "Demonstrated, Aleppo, 9 Dec 2016",
            "Manifestants, Alep, 9 déc. 2016",
            "Manifestantes, Alepo, 9 dic. 2016",
        ),
        (
            "injured", "education", None,
            "Injured, 9 Dec 2016", "Blessés, 9 déc. 2016", "Heridos, 9 dic. 2016",
        ),
        (None, "bombing", "aleppo", "Some figure", "Some figure", "Some figure"),
    ],
)  # fmt: skip
def test_what_a_figure_is_called(
    measure: str | None, kind: str, place: str | None, en: str, fr: str, es: str
) -> None:
    wanted = {"en": en, "fr": fr, "es": es}
    assert {lang: told(measure, kind, place, lang) for lang in languages()} == wanted
