"""Entries by hand: words found however they are typeset, figures read, fields set for good."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy.orm import Session

from claimtrack.domain.quantity import Hedge
from claimtrack.errors import (
    AlreadyThere,
    ClaimtrackError,
    EmptyFile,
    NoNumber,
    NothingLike,
    NothingToChange,
    NotInText,
    NotItsField,
    NotKept,
    SeveralPlaces,
    SeveralSpeakers,
    UnknownId,
    UnknownSpeaker,
    UsageError,
)
from claimtrack.ingest.formats.plain import page_of_bytes
from claimtrack.services.capture.articles import Ingested, ingest_page
from claimtrack.services.capture.reading import About
from claimtrack.services.claims.show import ArticleShown, StatementShown, show
from claimtrack.services.edit.add_claim import add_claim
from claimtrack.services.edit.add_statement import add_article, add_statement
from claimtrack.services.edit.current_fields import choices, present
from claimtrack.services.edit.edit import edit
from claimtrack.services.edit.words import find_words
from claimtrack.services.log.undo import undo
from claimtrack.services.lookup.claim_rows import ClaimRow
from claimtrack.services.lookup.typed_dates import read_days
from claimtrack.services.people.edit_speakers import add_speaker
from claimtrack.settings import Thresholds
from claimtrack.store.admin.integrity import problems
from claimtrack.store.log.steps import Hand
from claimtrack.store.tables.models import Article, Claim, Statement

HAND = Hand(who="ana", at=datetime(2024, 5, 3, 8, 30, tzinfo=UTC))
TEXTS = {
    "fr": (
        "Le pont reste fermé\n\nSelon Ada Roy, la maire, le pont restera fermé "
        "« jusqu’à l’été ».\n\n"
        "Des riverains, une bonne part du quartier, sont partis.\n\n"
        "Environ 1 200 tentes ont été dressées samedi près de Lyon."
    ),
    "en": (
        "The bridge stays shut\n\nAda Roy, the mayor, said the bridge would stay shut “until "
        "summer”.\n\nNeighbours, a good part of the district, have left.\n\n"
        "About 1,200 tents were put up on Saturday near Lyon."
    ),
}
LOOSE = {"fr": "jusqu'à  l'été", "en": "until\u00a0summer"}
NO_NUMBER = {"fr": "une bonne part du quartier", "en": "a good part of the district"}
TENTS = {"fr": "Environ 1 200 tentes", "en": "About 1,200 tents"}
DRESSED = {"fr": "Environ 1 200 tentes ont été dressées", "en": "About 1,200 tents were put up"}
ABOUT = {"fr": "près de 3 000 habitants", "en": "nearly 3,000 residents"}


def ingest(session: Session, lang: str) -> Ingested:
    days = read_days("--published", "2024-05-05")
    about = About(outlet="Le Phare", published=days, lang=lang, who="ana")
    return ingest_page(session, page_of_bytes("pont.txt", TEXTS[lang].encode()), about)


@pytest.fixture(params=["fr", "en"])
def lang(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def desk(session: Session, lang: str) -> Session:
    ingest(session, lang)
    return session


def statement(session: Session, name: str) -> StatementShown:
    shown = show(session, name, Thresholds())
    assert isinstance(shown, StatementShown)
    return shown


def claim(session: Session, name: str) -> ClaimRow:
    shown = show(session, name, Thresholds())
    assert isinstance(shown, ClaimRow)
    return shown


@pytest.mark.parametrize("lang", ["fr", "en"])
def test_words_are_found_however_they_are_typeset(lang: str) -> None:
    start, end = find_words(TEXTS[lang], f'"{LOOSE[lang]}"', "A1")
    assert TEXTS[lang][start:end] in ("jusqu’à l’été", "until summer")


@given(st.sampled_from(["fr", "en"]), st.data())
def test_any_words_of_a_text_are_found_in_it(code: str, data: st.DataObject) -> None:
    words = TEXTS[code].split()
    first = data.draw(st.integers(0, len(words) - 3))
    last = data.draw(st.integers(first + 2, len(words)))
    wanted = " ".join(words[first:last]).strip("\"'“”«» ’")
    try:
        start, end = find_words(TEXTS[code], wanted, "A1")
    except SeveralPlaces:
        return
    assert TEXTS[code][start:end].split() == wanted.split()


@pytest.mark.parametrize("words", ["le pont", "the bridge"])
def test_words_that_stand_there_twice_want_a_number(words: str) -> None:
    text = f"{words}, {words}"
    for wrong in (None, 3):
        with pytest.raises(SeveralPlaces):
            find_words(text, words, "A1", wrong)
    assert find_words(text, words, "A1", 2) == (len(words) + 2, len(text))


def test_words_that_are_not_there_show_the_nearest(desk: Session, lang: str) -> None:
    with pytest.raises(NotInText) as caught:
        add_statement(desk, HAND, "A1", TENTS[lang].replace("200", "300"), {})
    assert "200" in caught.value.say("fr")
    with pytest.raises(NothingLike):
        add_statement(desk, HAND, "A1", "xylophone quartz", {})


def test_a_statement_takes_the_outlets_figures_along(desk: Session, lang: str) -> None:
    done = add_statement(
        desk, HAND, "A1", DRESSED[lang], {"speaker": "Zoé Klug", "said": "2024-05"}
    )
    shown = statement(desk, done.name)
    assert (shown.speaker, shown.kind, shown.kept.who) == ("Zoé Klug", "indirect", "ana")
    assert [row.speaker for row in shown.claims] == ["Zoé Klug"]
    ingest(desk, lang)
    assert [row.speaker for row in statement(desk, done.name).claims] == ["Zoé Klug"]
    undo(desk, HAND)
    with pytest.raises(UnknownId):
        statement(desk, done.name)
    assert list(problems(desk)) == []


def test_marks_around_the_words_make_them_direct(desk: Session, lang: str) -> None:
    text = TEXTS[lang] + "\n\n" + {"fr": "« Rien », « tout ».", "en": "“Nothing”, “all”."}[lang]
    done = add_article(desk, HAND, text, {"title": "Notes", "published": "2024-05-06"})
    made = add_statement(
        desk, HAND, done.article, {"fr": "Rien", "en": "Nothing"}[lang], {"speaker": "P1"}
    )
    assert statement(desk, made.name).kind == "direct"


def test_a_figure_is_read_by_the_same_extractor(desk: Session, lang: str) -> None:
    text = {"fr": "Hier, près de 3 000 habitants.", "en": "Yesterday, nearly 3,000 residents."}[
        lang
    ]
    done = add_article(desk, HAND, text, {"kind": "interview", "published": "2024-05-06"})
    read = desk.query(Claim).join(Claim.snapshot).filter_by(article_id=int(done.article[1:]))
    for found in read:
        desk.delete(found)  # as if the reader had not seen it
    desk.commit()
    made = add_claim(
        desk, HAND, done.article, ABOUT[lang], {"measure": {"fr": "tués", "en": "killed"}[lang]}
    )
    row = claim(desk, made.name)
    assert (row.facts.quantity.value, row.facts.quantity.hedge) == (Decimal(3000), Hedge.NEARLY)
    assert (row.facts.measure, row.facts.unit, row.kept.who) == ("killed", "person", "ana")
    assert row.statement is not None


def test_a_number_that_is_not_printed_is_given(desk: Session, lang: str) -> None:
    with pytest.raises(NoNumber):
        add_claim(desk, HAND, "A1", NO_NUMBER[lang], {})
    amount = {"fr": "au moins 40 %", "en": "at least 40%"}[lang]
    made = add_claim(desk, HAND, "A1", NO_NUMBER[lang], {"amount": amount, "place": "Lyon"})
    facts = claim(desk, made.name).facts
    assert (facts.quantity.low, facts.quantity.high, facts.unit) == (Decimal(40), None, "percent")
    assert facts.place == "lyon"
    assert list(problems(desk)) == []


def test_a_figure_that_is_declined_is_not_kept(desk: Session, lang: str) -> None:
    amount = {"amount": "40 %"}
    with pytest.raises(NotKept):
        add_claim(desk, HAND, "A1", NO_NUMBER[lang], amount, confirm=lambda row: row.id == "C99")
    assert desk.query(Claim).filter(Claim.who.is_not(None)).count() == 0


def test_what_is_set_stays_set(desk: Session, lang: str) -> None:
    number = desk.query(Claim).first()
    assert number is not None
    amount = {"fr": "plus de 1 500", "en": "more than 1,500"}[lang]
    edit(desk, HAND, number.name, {"amount": amount, "when": "2024-05-03..2024-05-04"})
    ingest(desk, lang)
    facts = claim(desk, number.name).facts
    assert facts.quantity.hedge is Hedge.MORE_THAN
    assert facts.window is not None
    assert facts.window.nominal.start == date(2024, 5, 3)
    undo(desk, HAND)
    assert claim(desk, number.name).facts.quantity.hedge is Hedge.ABOUT


def test_an_article_with_a_mended_outlet_is_found_again(desk: Session, lang: str) -> None:
    edit(desk, HAND, "A1", {"outlet": "La Vigie", "title": "Le pont", "kind": "document"})
    for _ in range(3):
        assert ingest(desk, lang).article == "A1"
    shown = show(desk, "A1", Thresholds())
    assert isinstance(shown, ArticleShown)
    assert (shown.article.outlet, shown.article.title, shown.kind) == (
        "La Vigie", "Le pont", "document",
    )  # fmt: skip


def test_a_mended_day_moves_what_hangs_on_it(desk: Session) -> None:
    def saturday() -> date | None:
        windows = [one.window for one in desk.query(Claim) if one.window]
        return windows[0].nominal.start if windows else None

    assert saturday() == date(2024, 5, 4)
    edit(desk, HAND, "A1", {"published": "2024-05-12"})
    assert saturday() == date(2024, 5, 11)
    undo(desk, HAND)
    assert saturday() == date(2024, 5, 4)


def test_a_new_speaker_names_those_near(desk: Session, lang: str) -> None:
    add_speaker(desk, HAND, "Jean-Baptiste Morel")
    done = add_statement(desk, HAND, "A1", DRESSED[lang], {"speaker": "Jean-Batiste Morelle"})
    assert done.near == ("Jean-Baptiste Morel",)


def test_fields_are_told_as_they_are_given_back(desk: Session, lang: str) -> None:
    held = present(desk, "A1")
    assert (held["outlet"], held["published"], held["lang"]) == ("Le Phare", "2024-05-05", lang)
    for name in ("S1", "C1"):
        held = {field: text for field, text in present(desk, name).items() if text}
        held.pop("amount", None)
        held.pop("words", None)
        assert edit(desk, HAND, name, held).step is None or name == "C1"
    assert "Le Phare" in choices(desk, "A", "outlet")
    assert "interview" in choices(desk, "A", "kind")
    assert choices(desk, "S", "cue") == ()


Call = Callable[[Session], object]
REFUSED: list[tuple[type[ClaimtrackError], Call]] = [
    (NothingToChange, lambda s: edit(s, HAND, "A1", {})),
    (NotItsField, lambda s: edit(s, HAND, "S1", {"title": "x"})),
    (UsageError, lambda s: edit(s, HAND, "S1", {"kind": "loud"})),
    (UsageError, lambda s: edit(s, HAND, "C1", {"when": "some day"})),
    (UsageError, lambda s: edit(s, HAND, "C1", {"when": "2024-05-04..2024-05-03"})),
    (UsageError, lambda s: edit(s, HAND, "A1", {"kind": "rumour"})),
    (UsageError, lambda s: edit(s, HAND, "A1", {"url": "ftp://a.example/x"})),
    (UsageError, lambda s: edit(s, HAND, "A1", {"lang": "xx"})),
    (UnknownSpeaker, lambda s: edit(s, HAND, "S1", {"speaker": "P999"})),
    (UnknownId, lambda s: edit(s, HAND, "C1", {"statement": "S999"})),
    (NoNumber, lambda s: edit(s, HAND, "C1", {"amount": "beaucoup"})),
    (UnknownId, lambda s: add_statement(s, HAND, "A999", "words", {})),
    (AlreadyThere, lambda s: add_statement(s, HAND, "A1", s.get_one(Statement, 1).exact, {})),
    (AlreadyThere, lambda s: add_claim(s, HAND, "A1", s.get_one(Claim, 1).exact, {})),
    (EmptyFile, lambda s: add_article(s, HAND, " \n", {})),
    (UsageError, lambda s: add_article(s, HAND, "text", {"kind": "rumour"})),
]


@pytest.mark.parametrize(
    ("error", "call"), REFUSED, ids=lambda value: getattr(value, "__name__", "")
)
def test_refused_in_words_and_nothing_is_kept(
    desk: Session, error: type[ClaimtrackError], call: Call
) -> None:
    with pytest.raises(error) as caught:
        call(desk)
    assert "{" not in caught.value.say("fr") + caught.value.say("en")
    desk.rollback()
    assert desk.get_one(Article, 1).fixed is None
    assert desk.query(Statement).filter(Statement.who.is_not(None)).count() == 0


def test_a_name_of_several_is_refused(desk: Session) -> None:
    for _ in range(2):
        add_speaker(desk, HAND, "Léa Moreau", another=True)
    with pytest.raises(SeveralSpeakers):
        edit(desk, HAND, "S1", {"speaker": "Léa Moreau"})


@pytest.mark.parametrize(
    ("text", "typed", "found"),
    [
        ("Un «\u00a0long\u00a0» pont.", 'Un "long" pont', "Un «\u00a0long\u00a0» pont"),
        ("The tow-\npath is shut.", "The tow-path", "The tow-\npath"),
        ("A tow - path.", "A tow - path", "A tow - path"),
    ],
)
def test_blanks_of_typesetting_are_forgiven(text: str, typed: str, found: str) -> None:
    start, end = find_words(text, typed, "A1")
    assert text[start:end] == found
