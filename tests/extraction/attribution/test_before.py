"""Whose figure goes on: the next sentence's is the same source's, where it is of one sort."""

import pytest

from claimtrack.domain.claim import Level
from claimtrack.domain.reading import Article, ClaimFound
from claimtrack.extraction.article import read


def claims(lang: str, text: str) -> list[ClaimFound]:
    return list(read(Article(text=text, lang=lang)).claims)


CASES = [
    ("en", "The port said 40 boats were sunk. Along the coast, 90 boats were sunk.", "port"),
    ("en", "The port said 40 boats were sunk. The mayor opened 7 schools.", None),
    ("en", "The port said 40 boats were sunk.\n\nAlong the coast, 90 boats were sunk.", None),
    ("fr", "Selon la mairie, 300 maisons sont vides. Au total, 900 maisons le sont.", "mairie"),
    ("fr", "Selon la mairie, 300 maisons sont vides. Le port compte 900 bateaux.", None),
    ("es", "Según la policía, 60 vecinos huyeron. En el valle, 80 vecinos huyeron.", "policía"),
]  # fmt: skip


@pytest.mark.parametrize(("lang", "text", "whose"), CASES)
def test_the_next_figure(lang: str, text: str, whose: str | None) -> None:
    first, second = claims(lang, text)
    assert first.facts.speaker is not None
    assert second.facts.speaker == whose
    assert second.facts.source_level is (Level.PASSAGE if whose else None)


def test_a_figure_of_nobodys_ends_it() -> None:
    text = (
        "The harbour office said 40 boats were sunk. The port opened 300 schools. "
        "Later 20 boats were sunk."
    )
    assert [each.facts.speaker for each in claims("en", text)] == ["harbour office", None, None]


POLLS = [
    ("en", "{0} of voters fear the dam, according to a poll by Gall. {1} {0} of voters trust it."),
    ("fr", "{0} des élus craignent le barrage, selon un sondage BVA. {1} {0} des élus l'aiment."),
    ("es", "El {0} de los jueces duda, según un sondeo de GAD. {1} El {0} de los jueces no."),
]  # fmt: skip


@pytest.mark.parametrize(("lang", "text"), POLLS)
def test_a_poll_reaches_far_where_people_are_asked(lang: str, text: str) -> None:
    """Its source may close the sentence; a share of no people, as far off, is not the poll's."""
    between = "Nada. " * 150
    first, second = claims(lang, text.format("40 %", between))
    assert first.facts.speaker is not None
    assert second.facts.speaker == first.facts.speaker


def test_a_share_of_something_else_is_not_the_polls() -> None:
    text = "40 % of voters fear the dam, according to a poll by Gall. {} Rents rose by 9 %."
    near, far = (claims("en", text.format("Nada. " * n))[-1] for n in (1, 150))
    assert near.facts.speaker is not None
    assert far.facts.speaker is None
