"""What the claims of one article are read against, by its place in the text."""

import pytest

from claimtrack.domain.reading import Article, Region, StatementFound, StatementKind
from claimtrack.extraction.claims.context import ArticleContext, SpokenStatements
from claimtrack.extraction.text.sentences import sentences

TEXT = "Le pont rouvre à Lille. La digue tient.\n\nLa gare ferme à Lyon. La poste aussi."


def context(
    statements: tuple[StatementFound, ...] = (), chrome: tuple[Region, ...] = ()
) -> ArticleContext:
    """The context of one short text."""
    return ArticleContext(
        Article(text=TEXT, lang="fr"), "fr", sentences(TEXT, "fr"), statements, chrome
    )


def statement(
    start: int, end: int, speaker: str | None = "Anne", role: str | None = None
) -> StatementFound:
    return StatementFound(
        start=start, end=end, kind=StatementKind.DIRECT, speaker=speaker, mention=speaker, role=role
    )


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        ("pont", "Le pont rouvre à Lille."),
        ("digue", "La digue tient."),
        ("aussi", "La poste aussi."),
    ],
)
def test_the_sentence_of_a_place(words: str, sentence: str) -> None:
    assert TEXT[slice(*context().sentence(TEXT.index(words)))] == sentence


@pytest.mark.parametrize(
    ("words", "opening"), [("digue", "Le pont"), ("pont", "Le pont"), ("poste", "La gare")]
)
def test_the_paragraph_of_a_place(words: str, opening: str) -> None:
    start = context().paragraph(TEXT.index(words))
    assert TEXT[start:].lstrip().startswith(opening)


def test_places_between_two_offsets() -> None:
    page, middle = context(), TEXT.index("La gare")
    assert [place.id for place in page.places(0, middle)] == ["lille"]
    assert [place.id for place in page.places(middle, len(TEXT))] == ["lyon"]
    assert page.places(middle, middle) == []


@pytest.mark.parametrize(("at", "reason"), [(4, None), (5, "advert"), (8, "advert"), (9, None)])
def test_page_furniture_ends_where_its_region_ends(at: int, reason: str | None) -> None:
    assert context(chrome=(Region(5, 9, "advert"),)).chrome_at(at) == reason


@pytest.mark.parametrize(
    ("span", "index"),
    [((12, 14), 1), ((1, 3), 0), ((12, 25), 0), ((31, 35), None), ((25, 35), None)],
)
def test_the_narrowest_statement_holds_a_figure(span: tuple[int, int], index: int | None) -> None:
    spoken = SpokenStatements([statement(0, 30), statement(10, 20)])
    assert spoken.holding(*span) == index


@pytest.mark.parametrize(("at", "speaker"), [(5, "Anne"), (25, "Anne"), (45, "Paul"), (0, None)])
def test_the_last_speaker_before_a_place(at: int, speaker: str | None) -> None:
    spoken = SpokenStatements(
        [statement(0, 10), statement(20, 24, None), statement(30, 40, "Paul")]
    )
    last = spoken.before(at)
    assert (last.speaker if last else None) == speaker


def test_the_outlets_own_words_hold_no_figure_for_anyone() -> None:
    own = StatementFound(start=0, end=30, kind=StatementKind.NARRATOR)
    assert SpokenStatements([own]).holding(1, 2) is None


@pytest.mark.parametrize(
    ("statements", "speaker"),
    [
        ((statement(0, 9, "Anne Morel", "la maire"),), "Anne Morel"),
        (
            (
                statement(0, 9, "Anne Morel", "la maire"),
                statement(10, 19, "Zoé Petit", "la maire"),
            ),
            "maire",
        ),
        ((), "maire"),
    ],
)
def test_a_role_stands_for_the_only_one_who_has_it(
    statements: tuple[StatementFound, ...], speaker: str
) -> None:
    assert context(statements).known("maire") == speaker


def test_what_is_found_in_a_stretch_is_looked_for_once() -> None:
    page, calls = context(), []
    for _ in range(3):
        page.once("words", (0, 9), lambda: calls.append(1))
    page.once("words", (9, 12), lambda: calls.append(1))
    assert len(calls) == 2
