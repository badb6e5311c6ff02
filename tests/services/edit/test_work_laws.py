"""Laws of the work by hand: whatever is mended, filed and undone, in whatever order.

A machine of hypothesis plays a person at a desk. After every step: each claim in one figure and,
where it has one, in a statement of its own text; each span in its snapshot; no figure a part of
itself; what the log says replayed on the first state gives the present one.
"""

import shutil
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from desk_articles import NOON, ingest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    rule,
    run_state_machine_as_test,
)
from sqlalchemy import select
from sqlalchemy.orm import Session
from stored_figures import all_claim_rows, recorded_figures

from claimtrack.errors import ClaimtrackError
from claimtrack.services.edit import remarks
from claimtrack.services.edit.add_claim import add_claim
from claimtrack.services.edit.add_statement import add_statement
from claimtrack.services.edit.edit import edit
from claimtrack.services.grouping import dossiers, edit_dossiers
from claimtrack.services.grouping import edit_figures as mending
from claimtrack.services.log.undo import undo
from claimtrack.services.people import edit_speakers as speaker_edit
from claimtrack.store.admin.integrity import problems
from claimtrack.store.location import place
from claimtrack.store.log.lines import QUIET, Fields, from_text
from claimtrack.store.log.rows import encoded, key_of, recorded
from claimtrack.store.log.steps import Hand
from claimtrack.store.session import open_session
from claimtrack.store.tables.closed_sets import Status
from claimtrack.store.tables.models import Change, Claim, Relation, Statement, Step

State = dict[tuple[str, str], Fields]
NAMES = st.sampled_from(["alpha", "beta", "gamma", "delta", "C1", ""])
CLAIMS = st.integers(1, 9).map(lambda number: f"C{number}")
IDS = st.sampled_from(["A1", "A2", "S1", "S2", "S3", "C1", "C2", "C4", "C7"])
SPEAKERS = st.sampled_from(["Ada Roy", "Zoé Klug", "P1", "P2", "-"])
WORDS = st.sampled_from(
    ["40 élèves, 12 tentes", "3 bus", "Selon Ada Roy", "élèves", "70 élèves", "bus jaunes"]
)
EDITS = st.sampled_from(
    [
        ("A1", {"published": "2024-05-03"}),
        ("A1", {"outlet": "Autre titre", "kind": "interview"}),
        ("A2", {"title": "-", "lang": "en"}),
        ("S1", {"speaker": "Zoé Klug", "act": "denies"}),
        ("S1", {"words": "12 tentes"}),
        ("S2", {"said": "2024-05", "place": "Alep"}),
        ("C1", {"amount": "environ 45", "place": "Alep"}),
        ("C2", {"when": "2024-05-01..2024-05-03", "measure": "tués"}),
        ("C2", {"speaker": "-", "amount": "beaucoup trop"}),
        ("C3", {"statement": "S2"}),
        ("C3", {}),
    ]
)
COUNTED = ("40 élèves", "12 tentes", "3 bus")


def logged(fields: Fields) -> Fields:
    """A row without what the program brings up to date by itself."""
    return {name: value for name, value in fields.items() if name not in QUIET}


def state(session: Session) -> State:
    """Every row of every table that is logged."""
    return {
        (name, key_of(table, row._asdict())): logged(encoded(table, row._asdict()))
        for name, table in recorded().items()
        for row in session.connection().execute(table.select())
    }


def replayed(first: State, session: Session, after: int) -> State:
    """The first state, with every line of the log since applied to it."""
    found = dict(first)
    lines = session.scalars(select(Change).where(Change.id > after).order_by(Change.id))
    for line in lines:
        place_ = (line.row_table or "", line.row_id or "")
        new, old = (logged(from_text(text) or {}) for text in (line.after, line.before))
        if line.action == "insert":
            assert place_ not in found
            found[place_] = new
        elif line.action == "delete":
            assert found.pop(place_) == old
        elif line.action == "update":
            assert {name: found[place_][name] for name in old} == old
            found[place_] = {**found[place_], **new}
    return found


class Desk(RuleBasedStateMachine):
    """One person's day. ``where``: opens a session on an empty database."""

    made: Path | None = None
    postgres: Session | None = None

    @initialize(articles=st.integers(1, 2))
    def begin(self, articles: int) -> None:
        self.stack = ExitStack()
        self.session = self.stack.enter_context(self.opened())
        self.at = NOON
        for number in range(articles):
            ingest(self.session, number)
        self.remember()

    @contextmanager
    def opened(self) -> Iterator[Session]:
        with TemporaryDirectory() as folder:
            path = Path(folder) / "desk.db"
            assert self.made is not None
            shutil.copyfile(self.made, path)
            with open_session(place(path)) as session:
                yield session

    def remember(self) -> None:
        self.first = state(self.session)
        self.last = self.session.scalar(select(Change.id).order_by(Change.id.desc())) or 0

    def hand(self) -> Hand:
        self.at += timedelta(minutes=1)
        return Hand(who="ana", at=self.at)

    def attempt(self, run: object, *words: object) -> None:
        """A command: done as a whole, or refused in words with nothing changed."""
        before, refused = self.now, None
        try:
            run(self.session, self.hand(), *words)  # type: ignore[operator]
        except ClaimtrackError as error:
            refused = error
        if refused is not None:
            self.session.rollback()
            assert "{" not in refused.say("fr") + refused.say("en")
            assert state(self.session) == before

    def slug(self, index: int) -> str:
        figures = recorded_figures(self.session)
        return figures[index % len(figures)].slug if figures else "nothing"

    @rule(figure=st.integers(0, 5), name=NAMES)
    def rename(self, figure: int, name: str) -> None:
        self.attempt(mending.rename, self.slug(figure), name)

    @rule(figures=st.lists(st.integers(0, 5), min_size=1, max_size=2), into=st.integers(0, 5))
    def merge(self, figures: list[int], into: int) -> None:
        self.attempt(mending.merge, [self.slug(one) for one in figures], self.slug(into))

    @rule(figure=st.integers(0, 5), claims=st.lists(CLAIMS, min_size=1, max_size=2), name=NAMES)
    def split(self, figure: int, claims: list[str], name: str) -> None:
        self.attempt(mending.split, self.slug(figure), claims, name)

    @rule(claim=CLAIMS, figure=st.integers(0, 5))
    def move(self, claim: str, figure: int) -> None:
        self.attempt(mending.move, claim, self.slug(figure))

    @rule(part=st.integers(0, 5), whole=st.integers(0, 5))
    def part_of(self, part: int, whole: int) -> None:
        self.attempt(mending.part_of, self.slug(part), self.slug(whole))

    @rule(name=NAMES, article=st.integers(1, 3), figure=st.integers(0, 5))
    def new_dossier(self, name: str, article: int, figure: int) -> None:
        self.attempt(edit_dossiers.new, name, [f"A{article}", self.slug(figure)])

    @rule(name=NAMES, article=st.integers(1, 3), figure=st.integers(0, 5))
    def add_to_dossier(self, name: str, article: int, figure: int) -> None:
        self.attempt(edit_dossiers.add, name, [f"A{article}", self.slug(figure)])

    @rule(name=NAMES, article=st.integers(1, 3), all_of_it=st.booleans())
    def remove_from_dossier(self, name: str, article: int, all_of_it: bool) -> None:
        self.attempt(edit_dossiers.remove, name, [] if all_of_it else [f"A{article}"])

    @rule(name=NAMES | st.just("-"))
    def use_dossier(self, name: str) -> None:
        self.attempt(edit_dossiers.use, name)

    @rule(article=st.integers(1, 3), words=WORDS, speaker=SPEAKERS)
    def add_statement(self, article: int, words: str, speaker: str) -> None:
        given = {"speaker": speaker, "said": "2024-05"}
        self.attempt(add_statement, f"A{article}", words, given)

    @rule(where=IDS, words=WORDS, amount=st.sampled_from([None, "plus de 20", "rien"]))
    def add_claim(self, where: str, words: str, amount: str | None) -> None:
        self.attempt(add_claim, where, words, {"amount": amount} if amount else {})

    @rule(change=EDITS)
    def edit(self, change: tuple[str, dict[str, str]]) -> None:
        self.attempt(edit, *change)

    @rule(what=st.lists(IDS, min_size=1, max_size=2), status=st.sampled_from(list(Status)))
    def retract(self, what: list[str], status: Status) -> None:
        self.attempt(remarks.retract, what, "misread", status)

    @rule(what=IDS)
    def restore(self, what: str) -> None:
        self.attempt(remarks.restore, [what])

    @rule(one=CLAIMS, other=CLAIMS, word=st.sampled_from(list(Relation)), remove=st.booleans())
    def link(self, one: str, other: str, word: Relation, remove: bool) -> None:
        def run(session: Session, hand: Hand) -> None:
            remarks.link(session, hand, one, word, other, remove=remove)

        self.attempt(run)

    @rule(what=IDS)
    def note(self, what: str) -> None:
        self.attempt(remarks.note, what, "rang them")

    @rule(one=SPEAKERS, other=SPEAKERS)
    def merge_speakers(self, one: str, other: str) -> None:
        self.attempt(speaker_edit.merge, one, [other])

    @rule()
    def undo_last(self) -> None:
        self.attempt(undo)

    @rule(number=st.integers(1, 20))
    def undo_one(self, number: int) -> None:
        self.attempt(undo, number)

    @rule(number=st.integers(0, 2))
    def ingest_one(self, number: int) -> None:
        """An article that is there changes nothing; a new one has one line for all its rows."""
        ingest(self.session, number)
        self.remember()

    @invariant()
    def the_log_replays(self) -> None:
        self.now = state(self.session)
        assert replayed(self.first, self.session, self.last) == self.now

    @invariant()
    def every_step_has_its_lines(self) -> None:
        steps = set(self.session.scalars(select(Step.id)))
        assert set(self.session.scalars(select(Change.step_id))) == steps

    @invariant()
    def each_claim_stands_where_it_was_said(self) -> None:
        for claim in self.session.scalars(select(Claim)):
            if claim.statement_id is not None:
                said = self.session.get_one(Statement, claim.statement_id)
                assert said.snapshot_id == claim.snapshot_id
        assert list(problems(self.session)) == []

    @invariant()
    def each_claim_is_in_one_figure(self) -> None:
        figures = recorded_figures(self.session)
        rows = [row for figure in figures for row in figure.claims]
        assert sorted(row.id for row in rows) == sorted(
            row.id for row in all_claim_rows(self.session)
        )
        for figure in figures:
            assert all(figure.slug not in row.facts.wholes for row in figure.claims)

    @invariant()
    def at_most_one_dossier_is_in_use(self) -> None:
        assert sum(one.used for one in dossiers.dossiers(self.session)) <= 1

    def teardown(self) -> None:
        if hasattr(self, "stack"):
            self.stack.close()


SLOW = settings(
    max_examples=10,
    stateful_step_count=15,
    deadline=None,
    suppress_health_check=list(HealthCheck),
)


def test_whatever_is_done_at_the_desk(made_file: Path) -> None:
    class OnSqlite(Desk):
        made = made_file

    run_state_machine_as_test(OnSqlite, settings=SLOW)


def test_whatever_is_done_at_the_desk_on_a_server(
    postgres: str, made_pg: str, request: pytest.FixtureRequest
) -> None:
    from conftest import pg_database

    class OnPostgres(Desk):
        @contextmanager
        def opened(self) -> Iterator[Session]:
            with (
                pg_database(postgres, made_pg) as name,
                open_session(place(postgres.format(name))) as session,
            ):
                yield session

    del request
    few = settings(SLOW, max_examples=2, stateful_step_count=10)
    run_state_machine_as_test(OnPostgres, settings=few)
