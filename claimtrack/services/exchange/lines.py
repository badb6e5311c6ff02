"""Our own lines into the store: another person's work, or one's own on another machine."""

import json
from collections.abc import Iterable, Iterator
from typing import Any

from sqlalchemy.orm import Session

import claimtrack
from claimtrack.errors import ClaimtrackError, LineNotJson, NewerLines, NotOurLines
from claimtrack.services.exchange.dossier_rows import part_of_store
from claimtrack.services.exchange.merge_lines import Intake
from claimtrack.services.exchange.result import Imported
from claimtrack.services.grouping.dossiers import Scope
from claimtrack.services.grouping.steps import Hand, step
from claimtrack.services.reports.selection import Narrowed
from claimtrack.store.log.lines import Fields
from claimtrack.store.read.portable import SCHEMA, lines_of_store

HEAD = "claimtrack"
"""The type of an export's first line."""


class _DryRun(Exception):
    """Leaves the step, so that nothing of it is kept."""


def store_lines(session: Session, within: Scope | Narrowed | None = None) -> Iterator[Fields]:
    """The whole store as lines, one object each; the first says which program wrote them.

    ``within``: only a dossier or what filters leave, with all that it stands on. Nothing depends
    on when they are written: the same store gives the same lines.
    """
    yield {"type": HEAD, "schema": SCHEMA, "version": claimtrack.__version__}
    yield from lines_of_store(session, part_of_store(session, within) if within else None)


def import_lines(
    session: Session, hand: Hand, path: str, lines: Iterable[str], *, dry: bool = False
) -> Imported:
    """Take lines in, all as one step of the log; bad ones are left out and told.

    Rows that are here already are made one with those that come: what a person set on either side
    stays, and where two people set one field to different values, the value here stays and the
    difference is told. Taken in twice, lines change nothing. ``dry``: nothing is kept.

    Raises:
        NotOurLines: the first line is none of an export.
        NewerLines: written by a newer version, in a way that this one cannot read.

    """
    done = Imported(path=path, dry=dry)
    try:
        with step(session, hand, "import", path) as made:
            numbered = enumerate(lines, start=1)
            _check_head(path, next(numbered, (1, ""))[1])
            intake = Intake(session, made, done)
            for at, text in numbered:
                if text.strip():
                    _take(intake, text, at)
            if dry:
                raise _DryRun
    except _DryRun:
        return done
    done.step = made.number
    return done


def _take(intake: Intake, text: str, at: int) -> None:
    try:
        intake.take(_parsed(intake.done.path, text, at), at)
    except ClaimtrackError as error:
        intake.done.errors.append(error)


def _parsed(path: str, text: str, at: int) -> dict[str, Any]:
    try:
        row = json.loads(text)
    except (json.JSONDecodeError, RecursionError) as error:
        raise LineNotJson(path=path, line=at, why=getattr(error, "msg", "too deep")) from error
    if not isinstance(row, dict):
        raise LineNotJson(path=path, line=at, why=type(row).__name__)
    return row


def _check_head(path: str, text: str) -> None:
    try:
        head = _parsed(path, text, 1)
    except LineNotJson as error:
        raise NotOurLines(path=path) from error
    if head.get("type") != HEAD or not isinstance(head.get("schema"), int):
        raise NotOurLines(path=path)
    if head["schema"] > SCHEMA:
        version = head.get("version", "?")
        raise NewerLines(path=path, version=version, schema=head["schema"], known=SCHEMA)
