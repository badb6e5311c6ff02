"""Writing the statements and claims of one reading, and bringing older ones up to date."""

from collections import Counter
from dataclasses import dataclass, field
from typing import TypeVar

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

import claimtrack
from claimtrack.domain.reading import ClaimFound, Reading, StatementFound
from claimtrack.store.by_hand import fixed
from claimtrack.store.changes import fill
from claimtrack.store.models import (
    Claim,
    DossierFigure,
    Figure,
    Judgement,
    Link,
    Mending,
    Snapshot,
    Statement,
    StatementSpan,
)
from claimtrack.store.parts import drop_parts, write_parts
from claimtrack.store.posts import record_post
from claimtrack.store.spans import Span, span_of
from claimtrack.store.speakers import Speakers

METHOD = "rules"
"""What made a row that no person made; the version is the program's."""

Row = TypeVar("Row", Statement, Claim)


@dataclass(slots=True)
class Writer:
    """Writes into one snapshot, and counts what it does."""

    session: Session
    snapshot: Snapshot
    speakers: Speakers
    new: Counter[type] = field(default_factory=Counter)
    changed: int = 0
    removed: int = 0

    def span(self, start: int, end: int) -> Span:
        """The words at a place of the snapshot, with their context."""
        return span_of(self.snapshot.text, start, end)

    def put(self, table: type[Row], key: str, values: dict[str, object]) -> Row:
        """The row with this key, made or brought up to date; what a person made stays."""
        row = self.session.scalars(
            select(table).where(table.snapshot_id == self.snapshot.id, table.key == key)
        ).one_or_none()
        if row is None:
            row = table(snapshot_id=self.snapshot.id, key=key, **values)
            self.session.add(row)
            self.session.flush()
            self.new[table] += 1
        elif row.who is None:
            _, after = fill(row, {name: values[name] for name in values if not fixed(row, name)})
            if set(after) - {"version"}:
                self.changed += 1
            self.session.flush()
        return row


def write_findings(writer: Writer, reading: Reading) -> tuple[int, int]:
    """Write all that was found, remove what no longer is; how many statements and claims."""
    statements = _statements(writer, reading)
    claims = _claims(writer, reading, statements)
    write_parts(writer.session, reading, [row.id for row in claims])
    _remove_stale(writer, {row.id for row in statements.values()}, {row.id for row in claims})
    return len({row.id for row in statements.values()}), len(claims)


def _keys(places: list[tuple[int, int]]) -> list[str]:
    """A key for each span: its ends, and a number where two share them."""
    seen: Counter[tuple[int, int]] = Counter()
    keys = []
    for place in places:
        seen[place] += 1
        keys.append(f"{place[0]}-{place[1]}" + (f"#{seen[place]}" if seen[place] > 1 else ""))
    return keys


def _root(reading: Reading, index: int) -> int:
    """The first piece of a quotation that goes on after its reporting clause."""
    seen = {index}
    while (before := reading.statements[index].continues) is not None and before not in seen:
        seen.add(before)
        index = before
    return index


def _statements(writer: Writer, reading: Reading) -> dict[int, Statement]:
    """Index in the reading → row. Pieces of one quotation share a row."""
    roots = [_root(reading, index) for index in range(len(reading.statements))]
    heads = [index for index, root in enumerate(roots) if index == root]
    keys = _keys([(reading.statements[i].start, reading.statements[i].end) for i in heads])
    rows: dict[int, Statement] = {}
    for key, index in zip(keys, heads, strict=True):
        found = reading.statements[index]
        row = writer.put(Statement, key, _statement_values(writer, found))
        later = [
            writer.span(piece.start, piece.end)
            for at, piece in enumerate(reading.statements)
            if roots[at] == index and at != index
        ]
        _set_pieces(writer, row, later)
        rows[index] = row
    return {index: rows[root] for index, root in enumerate(roots)}


def _set_pieces(writer: Writer, row: Statement, spans: list[Span]) -> None:
    if [piece.span for piece in row.pieces] == spans or row.who is not None:
        return
    for piece in list(row.pieces):
        row.pieces.remove(piece)
    writer.session.flush()
    row.pieces.extend(
        StatementSpan(position=position, span=span) for position, span in enumerate(spans, start=1)
    )
    writer.session.flush()


def _statement_values(writer: Writer, found: StatementFound) -> dict[str, object]:
    speaker = writer.speakers.get(found.speaker, found.speaker_kind)
    organisation = writer.speakers.get(found.organisation, "organisation")
    record_post(writer.session, speaker, organisation, found.role, METHOD, claimtrack.__version__)
    return {
        "span": writer.span(found.start, found.end),
        "speaker_id": speaker.id if speaker else None,
        "mention": found.mention,
        "mention_start": found.mention_start,
        "mention_end": found.mention_end,
        "role": found.role,
        "organisation_id": organisation.id if organisation else None,
        "kind": found.kind,
        "act": found.act,
        "cue": found.cue,
        "cue_start": found.cue_start,
        "cue_end": found.cue_end,
        "said": found.said,
        "relay": found.relay,
        "chrome": found.chrome,
        **_made(found),
    }


def _made(found: StatementFound | ClaimFound) -> dict[str, object]:
    return {
        "method": METHOD,
        "version": claimtrack.__version__,
        "confidence": found.confidence,
        "rule": found.rule or None,
    }


def _claims(writer: Writer, reading: Reading, statements: dict[int, Statement]) -> list[Claim]:
    keys = _keys([(claim.start, claim.end) for claim in reading.claims])
    return [
        writer.put(
            Claim,
            key,
            _claim_values(
                writer, found, statements[found.statement] if found.statement is not None else None
            ),
        )
        for key, found in zip(keys, reading.claims, strict=True)
    ]


def _claim_values(
    writer: Writer, found: ClaimFound, statement: Statement | None
) -> dict[str, object]:
    facts, numeral = found.facts, found.numeral
    speaker = writer.speakers.get(facts.speaker)
    organisation = writer.speakers.get(facts.organisation, "organisation")
    figure = _figure(writer.session, found)
    return {
        "span": writer.span(found.start, found.end),
        "statement_id": statement.id if statement else None,
        "numeral_kind": numeral.kind,
        "numeral_start": numeral.start,
        "numeral_end": numeral.end,
        "delta": numeral.delta,
        "factor": numeral.factor,
        "quantity": facts.quantity,
        "unit": facts.unit,
        "per": facts.per,
        "counted": facts.counted,
        "measure": facts.measure,
        "population": facts.population,
        "place": facts.place,
        "denominator": facts.denominator,
        "kind": facts.kind,
        "window": facts.window,
        "basis": facts.basis,
        "modality": facts.modality,
        "speaker_id": speaker.id if speaker else None,
        "organisation_id": organisation.id if organisation else None,
        "agency": facts.agency,
        "said": facts.said,
        "utterance": facts.utterance,
        "figure_id": figure.id if figure else None,
        "revises": facts.revises,
        "chrome": found.chrome,
        **_made(found),
    }


def _figure(session: Session, found: ClaimFound) -> Figure | None:
    facts = found.facts
    if facts.figure is None:
        return None
    figure = session.scalars(select(Figure).where(Figure.slug == facts.figure)).one_or_none()
    if figure is None:
        figure = Figure(
            slug=facts.figure,
            label=facts.counted or facts.figure,
            measure=facts.measure,
            population=facts.population,
            place=facts.place,
            denominator=facts.denominator,
            unit=facts.unit,
        )
        session.add(figure)
        session.flush()
    return figure


def _remove_stale(writer: Writer, statements: set[int], claims: set[int]) -> None:
    """Remove what a newer reading no longer finds, unless a person made, judged or linked it."""
    for claim in writer.session.scalars(
        select(Claim).where(Claim.snapshot_id == writer.snapshot.id).order_by(Claim.id)
    ):
        kept = claim.who or claim.fixed or claim.status
        if claim.id not in claims and not kept and not _claim_in_use(writer, claim):
            _remove(writer, claim)
    for statement in writer.session.scalars(
        select(Statement).where(Statement.snapshot_id == writer.snapshot.id).order_by(Statement.id)
    ):
        if statement.id in statements or statement.who or statement.fixed or statement.status:
            continue
        if not _statement_in_use(writer, statement):
            _remove(writer, statement)


def _remove(writer: Writer, row: Statement | Claim) -> None:
    if isinstance(row, Claim):
        drop_parts(writer.session, [row.id])
    writer.session.delete(row)
    writer.session.flush()
    writer.removed += 1


def _claim_in_use(writer: Writer, claim: Claim) -> bool:
    judged = select(Judgement.id).where(Judgement.claim_id == claim.id)
    linked = select(Link.id).where(
        or_(Link.source_id == claim.id, Link.target_id == claim.id), Link.who.is_not(None)
    )
    mended = select(Mending.id).where(
        or_(Mending.claim_id == claim.id, Mending.target_claim_id == claim.id)
    )
    kept = select(DossierFigure.id).where(DossierFigure.claim_id == claim.id)
    uses = (judged.exists(), linked.exists(), mended.exists(), kept.exists())
    return writer.session.scalar(select(or_(*uses))) is True


def _statement_in_use(writer: Writer, statement: Statement) -> bool:
    judged = select(Judgement.id).where(Judgement.statement_id == statement.id)
    holding = select(Claim.id).where(Claim.statement_id == statement.id)
    return writer.session.scalar(select(judged.exists() | holding.exists())) is True
