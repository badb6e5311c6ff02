"""What a reading holds as the columns of its rows: speakers met, posts noted."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy.orm import Session

import claimtrack
from claimtrack.domain.claim import STORED
from claimtrack.domain.reading import ClaimFound, Reading, StatementFound
from claimtrack.store.tables.spans import Span, span_of
from claimtrack.store.write.affiliations import NewPost, record_posts
from claimtrack.store.write.speaker_index import Person
from claimtrack.store.write.speakers import Speakers

METHOD = "rules"
"""What made a row that no person made; the version is the program's."""

Keyed = tuple[str, dict[str, Any]]
"""A row's key within its snapshot, and its values by the names of the row's attributes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundRows:
    """The rows of one reading. ``pieces`` go with ``statements``, ``holders`` with ``claims``.

    A holder is the place in ``statements`` of the statement that a claim stands in.
    """

    statements: list[Keyed]
    pieces: list[list[Span]]
    claims: list[Keyed]
    holders: list[int | None]


def _roots_and_heads(reading: Reading) -> tuple[list[int], list[int]]:
    """The statement whose row each one shares, and those that have a row of their own."""
    roots = [_root(reading, index) for index in range(len(reading.statements))]
    return roots, [index for index, root in enumerate(roots) if index == root]


def found_rows(session: Session, people: Speakers, text: str, reading: Reading) -> FoundRows:
    """The rows of a reading of ``text``. Pieces of one quotation share a row."""
    roots, heads = _roots_and_heads(reading)
    _meet(session, people, reading, heads)
    statements = [reading.statements[index] for index in heads]
    statement_values = [_statement_values(text, people, found) for found in statements]
    claim_values = [_claim_values(text, people, found) for found in reading.claims]
    return FoundRows(
        statements=list(zip(_keys(statements), statement_values, strict=True)),
        pieces=_pieces(text, reading, roots, heads),
        claims=list(zip(_keys(reading.claims), claim_values, strict=True)),
        holders=_holders(reading, roots, heads),
    )


def _holders(reading: Reading, roots: Sequence[int], heads: Sequence[int]) -> list[int | None]:
    """For each claim the place, among the heads, of the statement that it stands in."""
    place = {index: at for at, index in enumerate(heads)}
    return [
        None if claim.statement is None else place[roots[claim.statement]]
        for claim in reading.claims
    ]


def _pieces(
    text: str, reading: Reading, roots: Sequence[int], heads: Sequence[int]
) -> list[list[Span]]:
    """The further stretches of each quotation, by the index of its first one."""
    found: dict[int, list[Span]] = defaultdict(list)
    for index, (piece, root) in enumerate(zip(reading.statements, roots, strict=True)):
        if index != root:
            found[root].append(span_of(text, piece.start, piece.end))
    return [found[index] for index in heads]


def _meet(session: Session, people: Speakers, reading: Reading, heads: list[int]) -> None:
    """Find or make everyone named, in the order of the text, and note their posts."""
    posts = list(_posts(people, [reading.statements[index] for index in heads]))
    for claim in reading.claims:
        people.get(claim.facts.speaker)
        people.get(claim.facts.organisation, "organisation")
    people.settle()
    record_posts(
        session,
        [NewPost(one.number, other.number, role) for one, other, role in posts],
        METHOD,
    )


def _posts(
    people: Speakers, statements: Sequence[StatementFound]
) -> Iterator[tuple[Person, Person, str]]:
    """Who speaks for which organisation, and as what; everyone named is found or made."""
    for found in statements:
        speaker = people.get(found.speaker, found.speaker_kind)
        organisation = people.get(found.organisation, "organisation")
        if speaker is not None and organisation is not None:
            yield speaker, organisation, found.role or ""


def _number(person: Person | None) -> int | None:
    return None if person is None else person.number


def _keys(found: Sequence[StatementFound | ClaimFound]) -> list[str]:
    """A key for each span: its ends, and a number where two share them."""
    seen: Counter[tuple[int, int]] = Counter()
    keys = []
    for each in found:
        place = each.start, each.end
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


def _statement_values(text: str, people: Speakers, found: StatementFound) -> dict[str, Any]:
    speaker = people.get(found.speaker, found.speaker_kind)
    organisation = people.get(found.organisation, "organisation")
    return {
        "span": span_of(text, found.start, found.end),
        "speaker_id": _number(speaker),
        "mention": found.mention,
        "mention_start": found.mention_start,
        "mention_end": found.mention_end,
        "role": found.role,
        "organisation_id": _number(organisation),
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


def _made(found: StatementFound | ClaimFound) -> dict[str, Any]:
    return {
        "method": METHOD,
        "version": claimtrack.__version__,
        "confidence": found.confidence,
        "rule": found.rule or None,
    }


def _claim_values(text: str, people: Speakers, found: ClaimFound) -> dict[str, Any]:
    facts, numeral = found.facts, found.numeral
    speaker = people.get(facts.speaker)
    organisation = people.get(facts.organisation, "organisation")
    return {
        "span": span_of(text, found.start, found.end),
        "numeral_kind": numeral.kind,
        "numeral_start": numeral.start,
        "numeral_end": numeral.end,
        "delta": numeral.delta,
        "factor": numeral.factor,
        **{name: getattr(facts, name) for name in STORED},
        "speaker_id": _number(speaker),
        "organisation_id": _number(organisation),
        "chrome": found.chrome,
        **_made(found),
    }
