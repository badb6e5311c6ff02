"""What a figure is called for people, in three languages."""

from datetime import date

import pytest

from claimtrack.domain.stories.kinds import KINDS
from claimtrack.domain.stories.main_event import StoryEvent
from claimtrack.wording import language
from claimtrack.wording.headlines import headline
from claimtrack.wording.language import CODES

BOMBING = StoryEvent(kind="bombing", place="aleppo", first=date(2016, 12, 9))
MARCH = StoryEvent(kind="demonstration", place="paris", first=date(2023, 1, 19))


@pytest.mark.parametrize(
    ("measure", "place", "event", "en", "fr", "es"),
    [
        (
            "killed",
            None,
            BOMBING,
            "Killed in the Aleppo bombing, 9 December 2016",
            "Tués dans le bombardement, Alep, 9 décembre 2016",
            "Muertos en el bombardeo, Alepo, 9 de diciembre de 2016",
        ),
        (
            "killed",
            "syria",
            BOMBING,
            "Killed, Syria, 9 December 2016",
            "Tués, Syrie, 9 décembre 2016",
            "Muertos, Siria, 9 de diciembre de 2016",
        ),
        (
            "demonstrated",
            "paris",
            MARCH,
            "Demonstrated, Paris, 19 January 2023",
            "Manifestants, Paris, 19 janvier 2023",
            "Manifestantes, París, 19 de enero de 2023",
        ),
        (
            "arrested",
            "paris",
            MARCH,
            "Arrested in the Paris demonstration, 19 January 2023",
            "Arrêtés dans la manifestation, Paris, 19 janvier 2023",
            "Detenidos en la manifestación, París, 19 de enero de 2023",
        ),
        (
            "unemployment",
            "france",
            None,
            "Unemployment, France",
            "Chômage, France",
            "Desempleo, Francia",
        ),
        ("killed", None, None, "Killed", "Tués", "Muertos"),
        (None, "paris", MARCH, "", "", ""),
    ],
)
def test_headline(
    measure: str | None, place: str | None, event: StoryEvent | None, en: str, fr: str, es: str
) -> None:
    said = {code: headline(measure, place, event, code) for code in CODES}
    assert said == {"en": en, "fr": fr, "es": es}


def test_without_its_day() -> None:
    assert headline("killed", None, BOMBING, "en", dated=False) == "Killed in the Aleppo bombing"


@pytest.mark.parametrize("lang", CODES)
def test_events_are_of_known_kinds(lang: str) -> None:
    assert set(language.unit_and_measure_names(lang).events) <= set(KINDS)
