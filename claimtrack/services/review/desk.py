"""A reader at the queue: where they are, what they answer, what they take back."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from sqlalchemy import select
from sqlalchemy.orm import Session

from claimtrack.services.log.undo import undo
from claimtrack.services.review.judgement import judge
from claimtrack.services.review.proposal import Seen, seen
from claimtrack.services.review.queue import Filters, Proposal, proposals
from claimtrack.services.review.rating import rate
from claimtrack.store.log.steps import Hand
from claimtrack.store.read.judgements import answers_in_force
from claimtrack.store.tables.models import Answer, Bookmark


@dataclass(slots=True)
class Desk:
    """One reader's queue. Each answer is committed before the next proposal is shown.

    ``hand`` says who and when, anew for each change. ``at``: the place in ``queue``, which keeps
    what is answered, so that going back finds it; past its end where nothing is left.
    """

    session: Session
    hand: Callable[[], Hand]
    scale: Sequence[str]
    filters: Filters = field(default_factory=Filters)
    queue: list[Proposal] = field(default_factory=list)
    at: int = 0
    steps: list[tuple[int, int]] = field(default_factory=list)
    """Steps of the log that were made here, and where in the queue."""

    @classmethod
    def open(
        cls,
        session: Session,
        hand: Callable[[], Hand],
        scale: Sequence[str],
        filters: Filters | None = None,
    ) -> "Desk":
        """Read the queue, and go where this reader stopped, else to the first open proposal."""
        filters = filters or Filters()
        desk = cls(session, hand, scale, filters, list(proposals(session, filters)))
        mark = desk._bookmark()
        names = [one.id for one in desk.queue]
        desk.at = names.index(mark.about) if mark and mark.about in names else 0
        desk._to_open(desk.at)
        session.rollback()
        return desk

    @property
    def who(self) -> str:
        """The reader's name, as it stands with their answers."""
        return self.hand().name

    @property
    def current(self) -> Proposal | None:
        """The proposal under the reader's eyes; None where nothing is left."""
        return self.queue[self.at] if self.at < len(self.queue) else None

    def counted(self) -> dict[str, int]:
        """How many this reader answered, by answer, and how many are ``open``."""
        who = self.who
        counts = dict.fromkeys(("accepted", "rejected", "unsure", "open"), 0)
        for one in self.queue:
            counts[one.answer_of(who) or "open"] += 1
        return counts

    def look(self) -> Seen | None:
        """What the screen shows of the current proposal. No lock is held after it."""
        found = seen(self.session, self.current.id) if self.current else None
        self.session.rollback()
        return found

    def answer(self, answer: Answer, note: str | None = None) -> None:
        """Keep the reader's answer, and go to the next open proposal."""
        if (one := self.current) is None:
            return
        self._made(judge(self.session, self.hand(), [one.id], answer, note).step)
        self._refresh(self.at)
        self._to_open(self.at + 1)

    def rate(self, word: str, why: str | None) -> None:
        """Keep the reader's own rating of the current claim; "-" takes it off."""
        if (one := self.current) is not None:
            self._made(rate(self.session, self.hand(), one.id, word, why, self.scale).step)

    def fields(self) -> dict[str, str]:
        """What may be changed of the current proposal, field by field, as it stands."""
        from claimtrack.services.edit.current_fields import present

        found = present(self.session, self.current.id) if self.current else {}
        self.session.rollback()
        return found

    def edit(self, given: Mapping[str, str]) -> None:
        """Change fields of the current proposal by hand; no later reading changes them back."""
        if (one := self.current) is None or not given:
            return
        from claimtrack.services.edit.edit import edit  # reads texts, which takes long to load

        self._made(edit(self.session, self.hand(), one.id, given).step)
        self._reload(self.at)

    def split(self, parts: Sequence[str]) -> tuple[str, ...]:
        """Make several claims of the current one, by their words; the ids of all."""
        if (one := self.current) is None:
            return ()
        from claimtrack.services.review.split import split

        done = split(self.session, self.hand(), one.id, parts)
        self._made(done.step)
        self._reload(self.at)
        return done.claims

    def undo(self) -> str | None:
        """Take back the last change made here, and go to its proposal; its id, None for none."""
        if not self.steps:
            return None
        number, at = self.steps[-1]
        undo(self.session, self.hand(), number)
        self.steps.pop()
        self.at = at
        self._reload(at)
        return self.queue[at].id

    def skip(self) -> None:
        """Go to the next proposal that this reader has not answered."""
        self._to_open(self.at + 1)
        self.keep_place()

    def back(self) -> None:
        """Go to the proposal before, answered or not."""
        self.at = max(0, self.at - 1)
        self.keep_place()

    def next_article(self) -> None:
        """Go to the next open proposal of another article."""
        here = self.current.article if self.current else None
        self._to_open(self.at + 1, leaving=here)
        self.keep_place()

    def keep_place(self) -> None:
        """Store where the reader is, for the next time."""
        if (one := self.current) is None:
            return
        hand, mark = self.hand(), self._bookmark()
        if mark is None:
            mark = Bookmark(who=hand.name, filters=str(self.filters))
            self.session.add(mark)
        mark.about, mark.at = one.id, hand.at
        self.session.commit()

    def _bookmark(self) -> Bookmark | None:
        return self.session.scalars(
            select(Bookmark).where(Bookmark.who == self.who, Bookmark.filters == str(self.filters))
        ).one_or_none()

    def _to_open(self, start: int, leaving: str | None = None) -> None:
        """The first open proposal from there on, then from the beginning; else past the end."""
        who = self.who
        order = [*range(start, len(self.queue)), *range(min(start, len(self.queue)))]
        for at in order:
            one = self.queue[at]
            if one.answer_of(who) is None and one.article != leaving:
                self.at = at
                return
        if leaving is None or self.counted()["open"] == 0:
            self.at = len(self.queue)

    def _made(self, step: int | None) -> None:
        if step is not None:
            self.steps.append((step, self.at))

    def _refresh(self, at: int) -> None:
        name = self.queue[at].id
        answers = tuple(answers_in_force(self.session, [name]).get(name, ()))
        self.session.rollback()
        self.queue[at] = replace(self.queue[at], answers=answers)

    def _reload(self, at: int) -> None:
        """Read the row anew, with those that a change made or took away; the place stays."""
        name = self.queue[at].id
        now = {one.id: one for one in proposals(self.session, Filters())}
        self.session.rollback()
        if name in now:
            self.queue[at] = now[name]
