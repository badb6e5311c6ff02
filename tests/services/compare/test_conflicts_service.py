from datetime import UTC, date, datetime

import pytest
from readings import Marked
from sqlalchemy.orm import Session

from claimtrack.domain.groups.findings import Grade
from claimtrack.domain.period import Period, Window
from claimtrack.errors import UnknownDossier, UnknownOutlet, UnknownSpeaker, UsageError
from claimtrack.services.capture.record import Source, record
from claimtrack.services.compare.conflicts import Conflicts, conflicts
from claimtrack.services.grouping.dossiers import scope
from claimtrack.services.grouping.edit_dossiers import add, new
from claimtrack.services.grouping.edit_stories import merge_stories
from claimtrack.services.grouping.stored_findings import StoredFinding
from claimtrack.services.grouping.stories import list_stories
from claimtrack.settings import Thresholds
from claimtrack.store.log.steps import Hand
from claimtrack.store.tables.models import Link, Relation

LIMITS = Thresholds()
SATURDAY = Window(nominal=Period(date(2020, 5, 2), date(2020, 5, 3)), words="samedi")
MARCH = {"measure": "demonstrated", "population": "person", "place": "port", "window": SATURDAY}
COST = {"measure": "damage", "unit": "EUR", "place": "port", "window": None}


def say(session: Session, who: str, number: str, outlet: str, day: int, facts: dict) -> None:  # type: ignore[type-arg]
    published = date(2020, 5, day)
    marked = Marked(f"Port\n\nSelon {who}, {number} choses.", outlet=outlet, published=published)
    marked.says(who, f"{number} choses").counts(number, number, **facts)
    record(session, marked.reading, Source(raw=marked.article.text.encode()))


HAND = Hand(who="ana", at=datetime(2020, 6, 1, tzinfo=UTC))


@pytest.fixture
def port(session: Session) -> Session:
    """A march counted by two sides in four papers, a damage that one minister gives twice."""
    say(session, "Anna Bell", "300", "Le Phare", 2, MARCH)
    say(session, "Paul Roy", "3 000", "Le Cap", 3, MARCH)
    say(session, "Paul Roy", "3 000", "La Baie", 4, MARCH)
    say(session, "Rana Ali", "310", "Le Large", 4, MARCH)
    say(session, "Luc Mer", "400", "Le Phare", 2, COST)
    say(session, "Luc Mer", "900", "Le Cap", 9, COST)
    one_story(session)
    return session


def one_story(session: Session) -> None:
    """All articles tell of one thing, as a person says."""
    first, *others = sorted(story.id for story in list_stories(session))
    if others:
        merge_stories(session, HAND, others, first)


def told(found: Conflicts) -> list[str]:
    return [f"{' '.join(one.a)}/{' '.join(one.b)}" for one in listed(found)]


def listed(found: Conflicts) -> list[StoredFinding]:
    return [finding for one in found.found for finding in one.findings]


def test_best_first_or_by_factor_origins_or_name(port: Session) -> None:
    best = conflicts(port)
    ranks = [one.first.rank for one in best.found]
    assert len(listed(best)) == 3
    assert ranks == sorted(ranks)
    inside = [[each.rank for each in one.findings] for one in best.found]
    assert inside == [sorted(ranks) for ranks in inside]
    by_factor = [one.first.factor or 0 for one in by(port, "factor").found]
    assert by_factor == sorted(by_factor, reverse=True)
    names = [one.figure for one in by(port, "figure").found]
    assert names == sorted(names)
    counts = [one.first.origins_a + one.first.origins_b for one in by(port, "origins").found]
    assert counts == sorted(counts, reverse=True)


def by(session: Session, sort: str) -> Conflicts:
    return conflicts(session, sort=sort)


def test_a_lower_grade_is_counted_until_it_is_asked_for(session: Session) -> None:
    """An outlet's own number against a minister's is grade C."""
    say(session, "Luc Mer", "400", "Le Phare", 2, COST)
    marked = Marked("Port\n\nIl en coûte 900.", outlet="Le Cap", published=date(2020, 5, 9))
    marked.counts("900", "900", **COST)
    record(session, marked.reading, Source(raw=marked.article.text.encode()))
    one_story(session)
    usual, whole = conflicts(session), conflicts(session, grade="C")
    assert len(listed(whole)) == 1
    grade = Grade(listed(whole)[0].grade)
    hidden = grade is Grade.C
    assert len(listed(usual)) == (0 if hidden else 1)
    assert usual.lower == ({grade: 1} if hidden else {})
    assert whole.lower == {}
    assert sum(usual.graded(each) for each in Grade) == len(listed(usual))


@pytest.mark.parametrize("grade", ["A", "B", "C"])
def test_what_is_listed_and_what_is_not_make_one_sum(port: Session, grade: str) -> None:
    found = conflicts(port, grade=grade)
    assert len(listed(found)) + sum(found.lower.values()) == 3


@pytest.mark.parametrize(
    ("asked", "lines"),
    [
        ({"speaker": "bell"}, ["C1/C2 C3"]),
        ({"speaker": "Luc Mer"}, ["C5/C6"]),
        ({"outlet": "Large"}, ["C2 C3/C4"]),
        ({"outlet": "baie"}, ["C1/C2 C3", "C2 C3/C4"]),
        ({"since": date(2020, 5, 9)}, ["C5/C6"]),
        ({"since": date(2020, 5, 10)}, []),
        ({"speaker": "Bell", "outlet": "Phare"}, ["C1/C2 C3"]),
        ({"speaker": "Bell", "outlet": "Cap"}, []),
        ({"own": True}, ["C5/C6"]),
    ],
)
def test_filters(asked: dict[str, object], lines: list[str], port: Session) -> None:
    assert sorted(told(conflicts(port, **asked))) == lines  # type: ignore[arg-type]


def test_a_dossier_keeps_to_its_articles_and_its_figures(port: Session) -> None:
    def inside() -> list[str]:
        found = scope(port, "le PORT")
        assert found is not None
        return told(conflicts(port, within=found.claims))

    new(port, HAND, "Le port", ["A4"])
    assert inside() == []
    add(port, HAND, "le-port", ["A2"])
    assert inside() == ["C2/C4"]
    add(port, HAND, "le-port", ["damage-port"])
    assert inside() == ["C2/C4", "C5/C6"]


def test_whether_a_correction_was_announced(port: Session) -> None:
    assert [one.announced for one in listed(conflicts(port, own=True))] == [False]
    port.add(Link(source_id=6, target_id=5, relation=Relation.CORRECTS, method="hand", version="1"))
    port.flush()
    assert [one.announced for one in listed(conflicts(port, own=True))] == [True]


def test_names_that_nobody_has_offer_near_ones_only(port: Session) -> None:
    with pytest.raises(UnknownSpeaker, match="Nearest names: Anna Bell"):
        conflicts(port, speaker="Anna Bull")
    with pytest.raises(UnknownSpeaker) as far:
        conflicts(port, speaker="Xerxes")
    assert "Nearest" not in str(far.value)
    with pytest.raises(UnknownOutlet, match="Le Phare"):
        conflicts(port, outlet="Phares")
    with pytest.raises(UnknownDossier):
        scope(port, "alep")
    with pytest.raises(UsageError, match="factor, origins, figure"):
        conflicts(port, sort="size")
    with pytest.raises(UsageError, match="A, B, C"):
        conflicts(port, grade="D")
