"""Near-identical texts: each snapshot's sketch, the keys it is filed under, the group it is in."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

from claimtrack.domain.origins.copies import Sketch, copy_groups, sketch
from claimtrack.settings import Likeness

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

hash_ = sa.String(64)
snapshot = sa.table(
    "snapshot",
    sa.column("id", sa.Integer),
    sa.column("text", sa.Text),
    sa.column("text_sha256", hash_),
    sa.column("signature", sa.Text),
    sa.column("copies", hash_),
)
snapshot_key = sa.table(
    "snapshot_key", sa.column("snapshot_id", sa.Integer), sa.column("key", sa.BigInteger)
)
BATCH = 200
"""Texts read at once: some are long."""


def upgrade() -> None:
    op.add_column("snapshot", sa.Column("copies", hash_))
    op.create_index("ix_snapshot_copies", "snapshot", ["copies"])
    op.create_table(
        "snapshot_key",
        sa.Column(
            "snapshot_id",
            sa.Integer,
            sa.ForeignKey("snapshot.id", ondelete="CASCADE"),
            primary_key=True,
        ),
        sa.Column("key", sa.BigInteger, primary_key=True, autoincrement=False),
    )
    op.create_index("ix_snapshot_key_key", "snapshot_key", ["key"])
    _file_what_is_there(op.get_bind())


def _file_what_is_there(connection: sa.Connection) -> None:
    ids = connection.scalars(sa.select(snapshot.c.id).order_by(snapshot.c.id)).all()
    found: dict[str, Sketch] = {}
    for at in range(0, len(ids), BATCH):
        found |= _file(connection, ids[at : at + BATCH])
    for digest, head in copy_groups(found).items():
        connection.execute(
            sa.update(snapshot).where(snapshot.c.text_sha256 == digest).values(copies=head)
        )


def _file(connection: sa.Connection, ids: Sequence[int]) -> dict[str, Sketch]:
    rows = connection.execute(
        sa.select(snapshot.c.id, snapshot.c.text, snapshot.c.text_sha256).where(
            snapshot.c.id.in_(ids)
        )
    ).all()
    found: dict[str, Sketch] = {}
    for row_id, text, digest in rows:
        made = sketch(text)
        found[digest] = made
        connection.execute(
            sa.update(snapshot).where(snapshot.c.id == row_id).values(signature=made.printed())
        )
        keys = [{"snapshot_id": row_id, "key": key} for key in made.keys(Likeness())]
        if keys:
            connection.execute(sa.insert(snapshot_key), keys)
    return found
