"""Chronicles, live pages, articles that tell of several events, without title, outlet or day."""

import pytest
import story_articles as written
from story_articles import Written

from claimtrack.domain.stories.clusters import clusters
from claimtrack.lang.pack import CODES

EVENTS = {
    "quake": written.QUAKE,
    "other": written.OTHER_QUAKE,
    "market": written.MARKET,
    "barracks": written.BARRACKS,
}
TITLES = {"fr": "L'essentiel de la semaine", "en": "The week in brief", "es": "La semana"}


def chronicle(lang: str, day: int | None) -> Written:
    """One article that tells of all events."""
    told = [articles[lang].text for articles in EVENTS.values()]
    return Written(lang, TITLES[lang], day, "\n".join([*told, written.MARCHES[lang][0]]))


@pytest.mark.parametrize("day", [3, None])
@pytest.mark.parametrize("lang", CODES)
def test_a_chronicle_does_not_make_one_story_of_all_it_tells(lang: str, day: int | None) -> None:
    told = [
        articles[code].facts(f"{name}-{code}")
        for name, articles in EVENTS.items()
        for code in CODES
    ]
    alone = clusters(told)
    stories = clusters([*told, chronicle(lang, day).facts("chronicle")])
    without = {tuple(one for one in story if one != "chronicle") for story in stories}
    assert without - {()} == set(alone)


@pytest.mark.parametrize("lang", CODES)
def test_a_live_page_is_known_by_its_beginning(lang: str) -> None:
    first = written.QUAKE[lang]
    long = first.text + first.text * 20
    later = Written(lang, first.title, 0, long + written.MARKET[lang].text)
    assert later.facts("A1").keys == Written(lang, first.title, 0, long).facts("A2").keys


@pytest.mark.parametrize("lang", CODES)
def test_an_undated_article_joins_the_event_it_tells(lang: str) -> None:
    dated, other = written.QUAKE[lang], written.OTHER_QUAKE[lang]
    undated = Written(lang, "", None, dated.text)
    facts = [dated.facts("A1"), other.facts("A2"), undated.facts("A3")]
    assert clusters(facts) == (("A1", "A3"), ("A2",))


@pytest.mark.parametrize("lang", CODES)
def test_a_title_that_is_missing_is_the_first_line(lang: str) -> None:
    first = written.MARKET[lang]
    inside = Written(lang, "", 2, f"{first.title}\n{first.text}")
    assert inside.facts("A1").keys == first.facts("A2").keys


@pytest.mark.parametrize("lang", CODES)
def test_the_same_week_a_year_later_is_another_story(lang: str) -> None:
    one, two = written.march(lang, 0, 0), written.march(lang, 0, 365)
    assert clusters([one.facts("A1"), two.facts("A2")]) == (("A1",), ("A2",))
