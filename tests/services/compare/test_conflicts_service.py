from datetime import UTC, date, datetime

import pytest
from readings import Marked
from sqlalchemy.orm import Session

from claimtrack.domain.period import Period, Window
from claimtrack.errors import UnknownDossier, UnknownOutlet, UnknownSpeaker, UsageError
from claimtrack.services.capture.record import Source, record
from claimtrack.services.compare.conflicts import Conflicts, conflicts
from claimtrack.services.grouping.dossiers import scope
from claimtrack.services.grouping.edit_dossiers import add, new
from claimtrack.settings import Thresholds
from claimtrack.store.log.steps import Hand
from claimtrack.store.tables.models import Link, Relation

LIMITS = Thresholds()
SATURDAY = Window(nominal=Period(date(2020, 5, 2), date(2020, 5, 3)), words="samedi")
MARCH = {"measure": "demonstrated", "population": "person", "place": "port", "window": SATURDAY}
COST = {"measure": "cost", "unit": "EUR", "place": "port", "window": None}


def say(session: Session, who: str, number: str, outlet: str, day: int, facts: dict) -> None:  # type: ignore[type-arg]
    published = date(2020, 5, day)
    marked = Marked(f"Port\n\nSelon {who}, {number} choses.", outlet=outlet, published=published)
    marked.says(who, f"{number} choses").counts(number, number, **facts)
    record(session, marked.reading, Source(raw=marked.article.text.encode()))


HAND = Hand(who="ana", at=datetime(2020, 6, 1, tzinfo=UTC))


@pytest.fixture
def port(session: Session) -> Session:
    """A march counted by two sides in four papers, a cost that one minister gives twice."""
    say(session, "Anna Bell", "300", "Le Phare", 2, MARCH)
    say(session, "Paul Roy", "3 000", "Le Cap", 3, MARCH)
    say(session, "Paul Roy", "3 000", "La Baie", 4, MARCH)
    say(session, "Rana Ali", "310", "Le Large", 4, MARCH)
    say(session, "Luc Mer", "400", "Le Phare", 2, COST)
    say(session, "Luc Mer", "900", "Le Cap", 9, COST)
    return session


def told(found: Conflicts) -> list[str]:
    return [f"{' '.join(line.a)}/{' '.join(line.b)}" for one in found.found for line in one.lines]


def test_gravest_factor_first_then_by_origins_or_name(port: Session) -> None:
    by_factor = conflicts(port, LIMITS)
    factors = [line.comparison.factor for one in by_factor.found for line in one.lines]
    assert len(factors) == 3
    first = [max(line.comparison.factor or 0 for line in one.lines) for one in by_factor.found]
    assert first == sorted(first, reverse=True)
    by_name = conflicts(port, LIMITS, sort="figure")
    names = [one.figure or "" for one in by_name.found]
    assert names == sorted(names)
    by_origins = conflicts(port, LIMITS, sort="origins")
    counts = [one.origins.origins for one in by_origins.found]
    assert counts == sorted(counts, reverse=True) == [3, 1]


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
    assert sorted(told(conflicts(port, LIMITS, **asked))) == lines  # type: ignore[arg-type]


def test_a_dossier_keeps_to_its_articles_and_its_figures(port: Session) -> None:
    def inside() -> list[str]:
        found = scope(port, "le PORT")
        assert found is not None
        return told(conflicts(port, LIMITS, within=found.claims))

    new(port, HAND, "Le port", ["A4"])
    assert inside() == []
    add(port, HAND, "le-port", ["A2"])
    assert inside() == ["C2/C4"]
    add(port, HAND, "le-port", ["cost-port"])
    assert inside() == ["C2/C4", "C5/C6"]


def test_whether_a_correction_was_announced(port: Session) -> None:
    assert conflicts(port, LIMITS, own=True).announced == frozenset()
    port.add(Link(source_id=6, target_id=5, relation=Relation.CORRECTS, method="hand", version="1"))
    port.flush()
    assert ("C5", "C6") in conflicts(port, LIMITS, own=True).announced


def test_names_that_nobody_has_offer_near_ones_only(port: Session) -> None:
    with pytest.raises(UnknownSpeaker, match="Nearest names: Anna Bell"):
        conflicts(port, LIMITS, speaker="Anna Bull")
    with pytest.raises(UnknownSpeaker) as far:
        conflicts(port, LIMITS, speaker="Xerxes")
    assert "Nearest" not in str(far.value)
    with pytest.raises(UnknownOutlet, match="Le Phare"):
        conflicts(port, LIMITS, outlet="Phares")
    with pytest.raises(UnknownDossier):
        scope(port, "alep")
    with pytest.raises(UsageError, match="factor, origins, figure"):
        conflicts(port, LIMITS, sort="size")
