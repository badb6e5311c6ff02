"""A person's judgements kept through a session, on either database."""

from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from claimtrack.services.grouping.steps import Hand, OpenStep, step
from claimtrack.store.fast.judgements import NewJudgement
from claimtrack.store.tables.models import Judgement


@dataclass(frozen=True, slots=True)
class SessionJudgements:
    """The judgements a session reads and writes, as ``store.fast.judgements.JudgementBook``."""

    reader: Session

    def step(self, hand: Hand, action: str, what: str) -> AbstractContextManager[OpenStep]:
        """One step of the log, kept at its end."""
        return step(self.reader, hand, action, what)

    def add(self, answer: NewJudgement) -> None:
        """Keep a judgement."""
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
        """A judgement no longer stands."""
        self.reader.get_one(Judgement, number).undone_at = at
