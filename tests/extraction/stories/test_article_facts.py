"""What tells an article's story, and which articles of three languages meet."""

from datetime import date
from itertools import combinations

import pytest
import story_articles as written

from claimtrack.domain.reading import Region
from claimtrack.domain.stories.clusters import clusters
from claimtrack.domain.stories.linking import link
from claimtrack.domain.stories.main_event import headline_parts, main_event
from claimtrack.extraction.stories.facts import article_facts
from claimtrack.lang.pack import CODES


@pytest.mark.parametrize("lang", CODES)
def test_what_an_earthquake_is_known_by(lang: str) -> None:
    facts = written.QUAKE[lang].facts("A1")
    assert facts.kinds[0] == "earthquake"
    assert {"n:antakia", "n:samandag", "n:afad", "k:earthquake", "#312"} <= facts.keys.keys()
    assert abs(sum(weight**2 for weight in facts.keys.values()) - 1) < 0.01
    assert facts.happened == (date(2023, 5, 10), date(2023, 5, 10))


@pytest.mark.parametrize(("one", "two"), list(combinations(CODES, 2)))
def test_one_event_meets_across_languages(one: str, two: str) -> None:
    a, b = written.QUAKE[one].facts("A1"), written.QUAKE[two].facts("A2")
    assert link(a, b) is not None


@pytest.mark.parametrize("one", CODES)
@pytest.mark.parametrize("two", CODES)
def test_two_events_of_a_kind_do_not(one: str, two: str) -> None:
    a, b = written.QUAKE[one].facts("A1"), written.OTHER_QUAKE[two].facts("A2")
    assert link(a, b) is None


def test_stories_of_all_languages() -> None:
    told = {
        f"{name}-{lang}": articles[lang].facts(f"{name}-{lang}")
        for name, articles in {
            "quake": written.QUAKE,
            "other": written.OTHER_QUAKE,
            "market": written.MARKET,
            "barracks": written.BARRACKS,
        }.items()
        for lang in CODES
    }
    assert clusters(told.values()) == tuple(
        tuple(f"{name}-{lang}" for lang in sorted(CODES))
        for name in ("barracks", "market", "other", "quake")
    )


@pytest.mark.parametrize("lang", CODES)
def test_marches_of_two_weeks(lang: str) -> None:
    first, again = written.march(lang, 0, 0), written.march(lang, 1, 7)
    assert link(first.facts("A1"), again.facts("A2")) is None
    assert link(first.facts("A1"), first.facts("A2")) is not None
    # without a day, only the next Saturday's own words can tell
    undated = written.march(lang, 1, None)
    assert link(written.march(lang, 0, None).facts("A1"), undated.facts("A2")) is None


def test_main_event_and_headline_of_a_story() -> None:
    story = [written.QUAKE[lang].facts(f"A{n}") for n, lang in enumerate(CODES)]
    event = main_event(story)
    assert (event.kind, event.first, event.last) == (
        "earthquake",
        date(2023, 5, 10),
        date(2023, 5, 10),
    )
    assert "Antakya" in headline_parts(story).names


PARTS = [
    (
        "a title that the text repeats",
        "Fire at the Ostrov mill",
        "Fire at the Ostrov mill\nIt burned.",
    ),
    ("a title apart", "Fire at the Ostrov mill", "It burned."),
    ("no title", None, "Fire at the Ostrov mill\nIt burned."),
    ("outlet behind the title", "Fire at the Ostrov mill | News | The Daily Bell", "It burned."),
]


@pytest.mark.parametrize(("title", "text"), [row[1:] for row in PARTS], ids=[r[0] for r in PARTS])
def test_titles(title: str | None, text: str) -> None:
    facts = article_facts("A1", text, "en", title=title)
    assert set(facts.keys) == {"k:fire", "n:ostrof", "mill"}


def test_furniture_tells_nothing() -> None:
    text = "The Ostrov mill burned down.\nSubscribe to Klaxon Weekly\n"
    start = text.index("Subscribe")
    with_it = article_facts("A1", text, "en", furniture=())
    without = article_facts("A1", text, "en", furniture=(Region(start, len(text), "advert"),))
    assert "n:klakson" in with_it.keys
    assert "n:klakson" not in without.keys
    assert article_facts("A1", text, "en") == without


RAIN = {"fr": "Il pleuvait.\n", "en": "It rained.\n", "es": "Llovía.\n"}
NAMES = [
    ("a name inside", "en", "On Monday last Vladimir Poutine spoke for hours.", "n:putin"),
    ("behind a short title", "en", "Last evening Mr. Lambrook left.", "n:lambruk"),
    ("an acronym with points", "en", "Some agents of the F.B.I. left.", "n:fbi"),
    ("a Russian in French", "fr", "Hier soir Sergueï Konachenkov a parlé.", "n:konasenkof"),
    ("a Russian in English", "en", "Last night Sergei Konashenkov spoke.", "n:konasenkof"),
    ("a Spanish name", "es", "Ayer por la tarde Íñigo Larrauri habló.", "n:larauri"),
    ("an Arabic one with its article", "en", "Last night Omar al-Mayali spoke.", "n:maiali"),
]


@pytest.mark.parametrize(("lang", "text", "key"), [r[1:] for r in NAMES], ids=[r[0] for r in NAMES])
def test_names(lang: str, text: str, key: str) -> None:
    assert key in article_facts("A1", RAIN[lang] + text, lang).keys


NUMBERS = [
    ("fr", "Il y avait 1 217 objets.", "#1217"),
    ("en", "There were 1,217 objects.", "#1217"),
    ("es", "Había 1.217 objetos.", "#1217"),
    ("en", "There were 12,000 objects.", None),
    ("fr", "C'était en 2016.", None),
    ("es", "Había 12 objetos.", None),
]


@pytest.mark.parametrize(("lang", "text", "key"), NUMBERS)
def test_numbers(lang: str, text: str, key: str | None) -> None:
    found = {one for one in article_facts("A1", text, lang).keys if one.startswith("#")}
    assert found == ({key} if key else set())


@pytest.mark.parametrize("text", ["", "\n\n", "...", "—", "A" * 9000, "\x00 \ufffd 12"])
@pytest.mark.parametrize("lang", [*CODES, "xx"])
def test_odd_texts(text: str, lang: str) -> None:
    facts = article_facts("A1", text, lang, title="" if text else None)
    assert clusters([facts, article_facts("A2", text, lang)])
    assert facts.happened is None
