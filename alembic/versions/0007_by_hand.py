"""What people say of rows: fields set by hand, a status, notes, merged speakers."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

STATUS = sa.Enum(
    "corrected", "superseded", "retracted", "denied", name="status", native_enum=False, length=24
)


def upgrade() -> None:
    for table in ("statement", "claim"):
        op.add_column(table, sa.Column("fixed", sa.Text))
        op.add_column(table, sa.Column("status", STATUS))
        op.add_column(table, sa.Column("status_why", sa.Text))
    op.add_column("article", sa.Column("fixed", sa.Text))
    op.add_column("article", sa.Column("kind", sa.String(24)))
    with op.batch_alter_table("speaker") as speaker:
        speaker.add_column(sa.Column("who", sa.Text))
        speaker.add_column(
            sa.Column(
                "merged_into_id",
                sa.Integer,
                sa.ForeignKey("speaker.id", name="fk_speaker_merged_into_id"),
            )
        )
        speaker.create_index("ix_speaker_merged_into_id", ["merged_into_id"])
    op.create_table(
        "note",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("about", sa.Text, nullable=False),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("who", sa.Text, nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("undone_at", sa.DateTime(timezone=True)),
    )
    op.create_index("ix_note_about", "note", ["about"])
