"""A person's answers kept through a session, on either database."""

from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from claimtrack.store.fast.answers import NewAnswer
from claimtrack.store.log.steps import Hand, OpenStep, step
from claimtrack.store.tables.models import Judgement


@dataclass(frozen=True, slots=True)
class SessionAnswers:
    """The answers that a session reads and writes, as ``store.fast.answers.AnswerBook``."""

    reader: Session

    def step(self, hand: Hand, action: str, what: str) -> AbstractContextManager[OpenStep]:
        """One step of the log, kept at its end."""
        return step(self.reader, hand, action, what)

    def add(self, answer: NewAnswer) -> None:
        """Keep an answer."""
        self.reader.add(
            Judgement(
                statement_id=answer.statement_id,
                claim_id=answer.claim_id,
                answer=answer.answer,
                note=answer.note,
                who=answer.who,
                at=answer.at,
            )
        )

    def end(self, number: int, at: datetime) -> None:
        """An answer no longer stands."""
        self.reader.get_one(Judgement, number).undone_at = at
