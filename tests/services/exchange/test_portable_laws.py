"""Laws of exchange: out and in again is the same store; two stores become one in either order.

A store is what a person made of one or two articles by a handful of random commands. Two people
who set one field to different values are left out here (``test_portable`` has them): each store
then keeps its own.
"""

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from desk_articles import NOON, ingest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy.orm import Session

from claimtrack.errors import ClaimtrackError
from claimtrack.report.json.values import dump_line
from claimtrack.services.edit import remarks
from claimtrack.services.edit.add_claim import add_claim
from claimtrack.services.edit.add_statement import add_statement
from claimtrack.services.edit.edit import edit
from claimtrack.services.exchange.lines import import_lines, store_lines
from claimtrack.services.grouping import edit_dossiers
from claimtrack.services.grouping import edit_figures as mending
from claimtrack.services.log.undo import undo
from claimtrack.services.people import edit_speakers as speaker_edit
from claimtrack.store.admin.integrity import problems
from claimtrack.store.location import place
from claimtrack.store.log.steps import Hand
from claimtrack.store.session import open_session
from claimtrack.store.tables.closed_sets import Status
from claimtrack.store.tables.models import Relation

Command = Callable[[Session, Hand], object]


def link(session: Session, hand: Hand) -> object:
    return remarks.link(session, hand, "C1", Relation.DISPUTES, "C2", remove=False)


COMMANDS: tuple[Command, ...] = (
    lambda s, h: remarks.note(s, h, "C1", "rang them"),
    lambda s, h: remarks.note(s, h, "A1", "page seen"),
    lambda s, h: remarks.retract(s, h, ["C2"], "misread", Status.CORRECTED),
    link,
    lambda s, h: edit(s, h, "C1", {"place": "Alep"}),
    lambda s, h: edit(s, h, "C3", {"when": "2024-05-02", "amount": "environ 4"}),
    lambda s, h: edit(s, h, "A1", {"title": "Un titre", "kind": "document"}),
    lambda s, h: edit(s, h, "S1", {"speaker": "Zoé Klug"}),
    lambda s, h: add_statement(s, h, "A1", "12 tentes et 3 bus", {"speaker": "Zoé Klug"}),
    lambda s, h: add_claim(s, h, "A1", "Ada Roy", {"amount": "2"}),
    lambda s, h: speaker_edit.add_speaker(s, h, "Léa Moreau", kind="person", another=True),
    lambda s, h: speaker_edit.merge(s, h, "Ada Roy", ["Léa Moreau"]),
    lambda s, h: speaker_edit.add_alias(s, h, "Ada Roy", "A. Roy", lang="fr"),
    lambda s, h: mending.rename(s, h, "eleves", "pupils"),
    lambda s, h: edit_dossiers.new(s, h, "enquête", ["A1"]),
    undo,
)


def lines(session: Session) -> list[str]:
    return [dump_line(line) for line in store_lines(session)]


@contextmanager
def store(made: Path, name: str, articles: list[int], commands: list[int]) -> Iterator[Session]:
    """A store of these articles on which somebody ran these commands."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "store.db"
        shutil.copyfile(made, path)
        with open_session(place(path)) as session:
            for number in articles:
                ingest(session, number)
            for at, command in enumerate(commands):
                try:
                    COMMANDS[command](session, Hand(who=name, at=NOON + timedelta(minutes=at)))
                except ClaimtrackError:
                    session.rollback()
            yield session


ARTICLES = st.lists(st.integers(0, 2), min_size=1, max_size=2, unique=True)
RUNS = st.lists(st.integers(0, len(COMMANDS) - 1), max_size=6)
FEW = settings(
    max_examples=12, deadline=None, suppress_health_check=list(HealthCheck), database=None
)


@given(articles=ARTICLES, run=RUNS)
@FEW
def test_out_and_in_again_is_the_same_store(
    made_file: Path, articles: list[int], run: list[int]
) -> None:
    with store(made_file, "ana", articles, run) as ours, store(made_file, "bob", [], []) as fresh:
        written = lines(ours)
        done = import_lines(fresh, Hand(who="bob", at=NOON), "ana.jsonl", written)
        assert (done.errors, done.clashes) == ([], [])
        assert sorted(lines(fresh)) == sorted(written)
        assert list(problems(fresh)) == []
        assert import_lines(fresh, Hand(who="bob", at=NOON), "ana.jsonl", written).step is None


@given(ours=ARTICLES, theirs=ARTICLES, our_run=RUNS, their_run=RUNS)
@FEW
def test_two_stores_become_one_in_either_order(
    made_file: Path, ours: list[int], theirs: list[int], our_run: list[int], their_run: list[int]
) -> None:
    with (
        store(made_file, "ana", ours, our_run) as left,
        store(made_file, "bob", theirs, their_run) as right,
    ):
        a, b = lines(left), lines(right)
        first = import_lines(left, Hand(who="ana", at=NOON), "bob.jsonl", b)
        other = import_lines(right, Hand(who="bob", at=NOON), "ana.jsonl", a)
        assert first.errors == other.errors == []
        if first.clashes or other.clashes:
            return
        assert sorted(lines(left)) == sorted(lines(right))
        assert list(problems(left)) == []
        for session, text in ((left, a), (left, b), (right, a)):
            again = import_lines(session, Hand(who="ana", at=NOON), "again.jsonl", text)
            assert all(one.added == 0 for one in again.counts.values())
        assert sorted(lines(left)) == sorted(lines(right))
