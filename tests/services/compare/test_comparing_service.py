"""From what is typed to figures and pairs, on a database of our own."""

from datetime import date

import pytest
from readings import Marked
from sqlalchemy.orm import Session
from told_stories import one_story

from claimtrack.domain.period import Period, Window
from claimtrack.domain.quantity import Hedge
from claimtrack.errors import UnknownFigure, UnknownId
from claimtrack.report.json.comparisons import compared_json
from claimtrack.services.capture.record import Source, record
from claimtrack.services.claims.show import ArticleShown, StatementShown, show
from claimtrack.services.compare.claims import compare_what, compared, every_pair
from claimtrack.services.compare.conflicts import conflicts
from claimtrack.services.grouping.figure_search import asked_number
from claimtrack.services.reports.claims_report import figures_in_turn
from claimtrack.settings import Thresholds

LIMITS = Thresholds()
SATURDAY = Window(nominal=Period(date(2020, 5, 2), date(2020, 5, 3)), words="samedi")
TWO_DAYS = Window(nominal=Period(date(2020, 5, 1), date(2020, 5, 3)), words="en deux jours")
LEFT = {
    "measure": "left", "population": "civilian", "place": "east-mara", "window": TWO_DAYS,
}  # fmt: skip


def keep(session: Session, marked: Marked) -> None:
    record(session, marked.reading, Source(raw=marked.article.text.encode()))


@pytest.fixture
def mara(session: Session) -> Session:
    """Four articles on one town: who left it, who died there, and a page's furniture."""
    keep(
        session,
        Marked("Mara-Est\n\nPaul Roy affirme que 50 000 civils ont fui, 20 000 individus samedi.")
        .says("Paul Roy", "50 000 civils ont fui, 20 000 individus samedi")
        .counts("50 000 civils", "50 000", **LEFT)
        .counts("20 000 individus", "20 000", speaker="Lena Orr", **LEFT),
    )
    keep(
        session,
        Marked("Mara\n\nAnna Bell said that 40 000 people had fled.", "en", outlet="Gazette")
        .says("Anna Bell", "40 000 people had fled")
        .counts("40 000 people", "40 000", **LEFT),
    )
    keep(
        session,
        Marked("War\n\nAnna Bell said that 31 fighters had died.", "en", outlet="Herald")
        .says("Anna Bell", "31 fighters had died")
        .counts("31 fighters", "31", measure="killed", population="fighter", place="mara"),
    )
    keep(
        session,
        Marked("Guerre\n\nPaul Roy parle de 31 combattants tués.\n\nLire aussi : 19 000 civils")
        .says("Paul Roy", "31 combattants tués")
        .counts("31 combattants", "31", measure="killed", population="fighter", place="mara")
        .says(None, "19 000 civils", chrome="related")
        .counts("19 000 civils", "19 000", chrome="related", **LEFT),
    )
    return one_story(session)


@pytest.mark.parametrize(
    ("what", "claims"),
    [
        (["civils"], ["C1 C2 C3 C6"]),
        (["CIVILS"], ["C1 C2 C3 C6"]),
        (["civilians"], ["C1 C2 C3 C6"]),
        (["people"], ["C1 C2 C3 C6"]),
        (["combattants"], ["C4 C5"]),
        (["fighter"], ["C4 C5"]),
        (["50 000"], ["C1 C2 C3 C6"]),
        (["50", "000"], ["C1 C2 C3 C6"]),
        (["50\u202f000"], ["C1 C2 C3 C6"]),
        (["50,000"], ["C1 C2 C3 C6"]),
        (["left-mara"], ["C1 C2 C3 C6"]),
        (["31"], ["C4 C5"]),
        (["civils", "combattants"], ["C1 C2 C3 C6", "C4 C5"]),
        (["C1", "C4"], ["C1 C4"]),
        (["c2"], ["C1 C2 C3 C6"]),
        (["A4"], ["C5 C6"]),
        (["S1"], ["C1 C2"]),
    ],
)
def test_what_is_found(what: list[str], claims: list[str], mara: Session) -> None:
    found = compare_what(mara, what, LIMITS).results
    assert [" ".join(row.id for row in one.claims) for one in found] == claims
    for one in found:
        count = len(one.claims)
        assert sum(line.pairs for line in one.lines) == count * (count - 1) / 2
        assert len(list(every_pair(one, LIMITS))) == count * (count - 1) / 2


@pytest.mark.parametrize(
    ("what", "near"),
    [("combattents", "combattants"), ("civilz", "civils"), ("left-east-mora", "left-east-mara")],
)
def test_a_name_that_is_not_there_offers_near_ones(what: str, near: str, mara: Session) -> None:
    with pytest.raises(UnknownFigure, match=near):
        compare_what(mara, [what], LIMITS)


@pytest.mark.parametrize("name", ["C7", "S99", "A5", "C99999999999999999"])
def test_an_id_that_is_not_there(name: str, mara: Session) -> None:
    with pytest.raises(UnknownId, match=f"no {name} here"):
        compare_what(mara, [name], LIMITS)


@pytest.mark.parametrize(
    ("typed", "number"),
    [
        ("50 000", "50000"),
        ("50.000", "50000"),
        ("50,000", "50000"),
        ("12’000", "12000"),
        ("2,4", "2.4"),
        ("93 %", "93"),
        ("1 234,5", "1234.5"),
        ("1,234.5", "1234.5"),
        ("civils", None),
        ("18 civils", None),
        ("", None),
    ],
)
def test_a_number_as_people_type_it(typed: str, number: str | None) -> None:
    got = asked_number(typed)
    assert (None if got is None else str(got)) == number


def test_conflicts_leave_page_furniture_out(mara: Session) -> None:
    found = conflicts(mara, grade="C")
    assert found.looked_at == 2
    (one,) = found.found
    assert list(one.claims) == ["C1", "C2"]
    (whole,) = compare_what(mara, ["left-mara"], LIMITS).results
    of_headline = {each.comparison.outcome for each in whole.lines if each.others("C6")}
    assert of_headline & {"conflict", "undetermined"}


def test_copies_are_told_once(session: Session) -> None:
    for outlet in ("Le Phare", "La Baie", "Le Cap"):
        keep(
            session,
            Marked("Port\n\nSelon la police, 300 dockers ont défilé.", outlet=outlet)
            .says("la police", "300 dockers ont défilé", speaker_kind="organisation")
            .counts("300 dockers", "300", measure="demonstrated", population="worker"),
        )
    keep(
        session,
        Marked("Port\n\nSelon le syndicat, 3 000 dockers ont défilé.", outlet="Le Large")
        .says("le syndicat", "3 000 dockers ont défilé", speaker_kind="organisation")
        .counts("3 000 dockers", "3 000", measure="demonstrated", population="worker"),
    )
    (one,) = compare_what(session, ["dockers"], LIMITS).results
    lines = sorted(one.lines, key=lambda line: line.b)
    assert [(line.a, line.b, line.pairs) for line in lines] == [
        (("C1", "C2", "C3"), ("C1", "C2", "C3"), 3),
        (("C1", "C2", "C3"), ("C4",), 3),
    ]
    assert one.origins.origins == 2
    assert conflicts(session, grade="C").count("conflict") == 1


def test_an_edited_article_counts_once(session: Session) -> None:
    for number in ("300", "350"):
        keep(
            session,
            Marked(f"Port\n\nPaul Roy compte {number} dockers.", url="https://x.example/port")
            .says("Paul Roy", f"{number} dockers")
            .counts(f"{number} dockers", number, measure="present", population="worker"),
        )
    (one,) = compare_what(session, ["dockers"], LIMITS).results
    assert [row.facts.text for row in one.claims] == ["350 dockers"]


def test_show_gives_the_words_in_context(mara: Session) -> None:
    statement = show(mara, "s3", LIMITS)
    assert isinstance(statement, StatementShown)
    (context,) = statement.contexts
    assert context.exact == "31 fighters had died"
    assert (context.before, context.after) == ("Anna Bell said that ", ".")
    article = show(mara, "A1", LIMITS)
    assert isinstance(article, ArticleShown)
    assert [row.facts.quantity.hedge for row in article.claims] == [Hedge.EXACT] * 2


def test_a_figure_of_one_claim_is_laid_out_as_any_other(mara: Session) -> None:
    keep(
        mara,
        Marked("Mara\n\nPaul Roy says that 7 bridges fell.", "en", outlet="Herald")
        .says("Paul Roy", "7 bridges fell")
        .counts("7 bridges", "7", measure="destroyed", place="mara"),
    )
    (alone,) = (one for one in figures_in_turn(mara, LIMITS) if len(one.claims) == 1)
    whole = compared(alone.figure, alone.claims, LIMITS)
    assert compared_json([alone], "en") == compared_json([whole], "en")
    assert (alone.origins, alone.findings) == (whole.origins, ())
