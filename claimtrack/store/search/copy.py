"""What PostgreSQL holds, copied into a SQLite database in memory, where words are looked up.

Plain and correct, and as slow as reading everything: PostgreSQL's own index comes later.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager

from sqlalchemy import Connection, Table, create_engine, insert, literal, select
from sqlalchemy.pool import StaticPool

from claimtrack.store.log.rows import LOG
from claimtrack.store.search.index import make_anew
from claimtrack.store.tables.models import Base, Snapshot

_BATCH = 2000


@contextmanager
def copied(source: Connection) -> Iterator[sqlite3.Connection]:
    """A SQLite database with every row of another one that a question reads, and its index."""
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as memory:
        engine = create_engine("sqlite://", creator=lambda: memory, poolclass=StaticPool)
        with engine.connect() as target:
            Base.metadata.create_all(target)
            for table in filter(_is_asked, Base.metadata.sorted_tables):
                _copy(source, target, table)
            make_anew(target)
            target.commit()
        yield memory


def _is_asked(table: Table) -> bool:
    return table.name not in LOG


def _copy(source: Connection, target: Connection, table: Table) -> None:
    """Copy a table's rows, but for the bytes that a page came in, which nobody searches."""
    raw = Snapshot.__table__.columns["raw"]
    columns = [literal(b"").label("raw") if one is raw else one for one in table.columns]
    rows = source.execute(select(*columns)).mappings()
    for batch in rows.partitions(_BATCH):
        target.execute(insert(table), [dict(row) for row in batch])
