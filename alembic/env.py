"""Runs the migrations on the connection that claimtrack opened."""

import os
from typing import Any, Literal

from alembic import context
from alembic.autogenerate.api import AutogenContext
from sqlalchemy import Connection, Enum

from claimtrack.store.dialect import make_engine
from claimtrack.store.fast.lock import Patience
from claimtrack.store.location import place
from claimtrack.store.search.index import is_ours
from claimtrack.store.tables.base import ExactDecimal, UtcTime
from claimtrack.store.tables.models import Base


def render(kind: str, item: Any, autogen: AutogenContext) -> str | Literal[False]:
    """Scripts name plain types only: they must not change when the models do."""
    del autogen
    if kind == "type" and isinstance(item, ExactDecimal):
        return 'sa.Numeric().with_variant(sa.Text(), "sqlite")'
    if kind == "type" and isinstance(item, UtcTime):
        return "sa.DateTime(timezone=True)"
    if kind == "type" and isinstance(item, Enum):
        return f"sa.String({item.length})"
    return False


def run(connection: Connection) -> None:
    context.configure(
        connection=connection,
        target_metadata=Base.metadata,
        include_name=lambda name, kind, _of: not (kind == "table" and is_ours(name or "")),
        render_item=render,
        render_as_batch=connection.dialect.name == "sqlite",
    )
    with context.begin_transaction():
        context.run_migrations()


def main() -> None:
    given = context.config.attributes.get("connection")
    if given is not None:
        run(given)
        return
    # Called as "alembic revision --autogenerate" by someone who changes the tables.
    where = place(os.environ["CLAIMTRACK_DB"])
    engine = make_engine(where, write=True, patience=Patience())
    with engine.begin() as connection:
        run(connection)


main()
