"""The log in steps: one for each command, its changes row by row."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

moment = sa.DateTime(timezone=True)


def upgrade() -> None:
    op.create_table(
        "step",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("at", moment, nullable=False),
        sa.Column("who", sa.Text),
        sa.Column("action", sa.Text, nullable=False),
        sa.Column("what", sa.Text, nullable=False),
        sa.Column("undoes_id", sa.Integer, sa.ForeignKey("step.id")),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_step_undoes_id", "step", ["undoes_id"])
    # Each line that is there becomes a step of its own, so that the log goes on showing it.
    op.execute(
        "INSERT INTO step (id, at, who, action, what) SELECT id, at, who, action, what FROM change"
    )
    if op.get_bind().dialect.name == "postgresql":
        op.execute(
            "SELECT setval('step_id_seq', (SELECT coalesce(max(id), 0) + 1 FROM step), false)"
        )
    with op.batch_alter_table("change") as change:
        change.add_column(sa.Column("step_id", sa.Integer))
        change.add_column(sa.Column("row_table", sa.String(24)))
        change.add_column(sa.Column("row_id", sa.Text))
    op.execute("UPDATE change SET step_id = id")
    with op.batch_alter_table("change") as change:
        change.alter_column("step_id", existing_type=sa.Integer, nullable=False)
        change.create_foreign_key("fk_change_step_id", "step", ["step_id"], ["id"])
        change.create_index("ix_change_step_id", ["step_id"])
        change.create_index("ix_change_row_table_change_row_id", ["row_table", "row_id"])
