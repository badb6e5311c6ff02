"""Claims and statements as lines of tables, on SQLite and on PostgreSQL."""

from datetime import date
from decimal import Decimal

from sqlalchemy.orm import Session
from stored_figures import all_claim_rows

import claimtrack
from claimtrack.services.capture.record import Source, record
from claimtrack.services.reports.claim_csv_columns import claim_lines
from claimtrack.services.reports.selection import Narrowed, Only, narrowed
from claimtrack.services.reports.sources import sources_called
from claimtrack.services.reports.statement_csv_columns import statement_lines

TEXT = (
    "Grève à Lyon\n\nSelon la police, 5 000 personnes ont défilé à Lyon samedi.\n\n"
    "« 12,5 % des salariés ont fait grève », a déclaré Paul Durand.\n"
)
DAY = date(2024, 5, 5)


def recorded(session: Session) -> None:
    reading = claimtrack.extract(TEXT, lang="fr", published=DAY, outlet="Le Phare")
    record(session, reading, Source(raw=TEXT.encode()))


def test_a_line_says_what_the_row_says(any_session: Session) -> None:
    recorded(any_session)
    rows = {row.id: row for row in all_claim_rows(any_session)}
    lines = list(claim_lines(any_session))
    assert {line.claim for line in lines} == rows.keys()
    for line in lines:
        row = rows[line.claim]
        facts = row.facts
        assert (line.value, line.low, line.high) == (
            facts.quantity.value, facts.quantity.low, facts.quantity.high,
        )  # fmt: skip
        assert (line.hedge, line.kind, line.modality, line.basis) == (
            facts.quantity.hedge, facts.kind, facts.modality, facts.basis,
        )  # fmt: skip
        assert (line.speaker, line.organisation, line.agency, line.outlet) == (
            row.speaker, facts.organisation, facts.agency, row.article.outlet,
        )  # fmt: skip
        assert (line.before, line.after) == (row.context.before, row.context.after)
        assert (line.start, line.end, line.statement) == (row.start, row.end, row.statement)
        assert (line.when_from is None) is (facts.window is None)
    assert {line.value for line in lines} == {Decimal(5000), Decimal("12.5")}
    assert {line.published_from for line in lines} == {DAY}


def test_statements_and_sources(any_session: Session) -> None:
    recorded(any_session)
    said = list(statement_lines(any_session))
    spoken = [one for one in said if one.line.speaker == "Paul Durand"]
    assert [number.quantity.value for one in spoken for number in one.numbers] == [Decimal("12.5")]
    (source,) = sources_called(any_session, [1])
    assert (source.article.id, source.article.outlet) == ("A1", "Le Phare")
    kept = narrowed(any_session, None, Only(speaker="Durand", since=date(2024, 5, 1)))
    assert isinstance(kept, Narrowed)
    assert [one.line.speaker for one in statement_lines(any_session, kept)] == ["Paul Durand"]
    assert [line.speaker for line in claim_lines(any_session, kept)] == ["Paul Durand"]
    later = narrowed(any_session, None, Only(since=date(2025, 1, 1)))
    assert isinstance(later, Narrowed)
    assert list(claim_lines(any_session, later)) == []
