"""Figures mended by hand, dossiers by slug and article, and the dossier in use."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

code = sa.String(24)
moment = sa.DateTime(timezone=True)


def upgrade() -> None:
    op.create_table(
        "mending",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("kind", code, nullable=False),
        sa.Column("figure", sa.Text, nullable=False),
        sa.Column("claim_id", sa.Integer, sa.ForeignKey("claim.id"), nullable=False, index=True),
        sa.Column("target", sa.Text, nullable=False),
        sa.Column("target_claim_id", sa.Integer, sa.ForeignKey("claim.id"), index=True),
        sa.Column("who", sa.Text),
        sa.Column("at", moment, nullable=False),
        sa.Column("undone_at", moment),
        sqlite_autoincrement=True,
    )
    # No command has written into it so far: figures are known by their slugs.
    op.drop_table("dossier_figure")
    op.create_table(
        "dossier_figure",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("dossier_id", sa.Integer, sa.ForeignKey("dossier.id"), nullable=False),
        sa.Column("slug", sa.Text, nullable=False),
        sa.Column("claim_id", sa.Integer, sa.ForeignKey("claim.id"), nullable=False, index=True),
        sa.UniqueConstraint("dossier_id", "slug"),
        sqlite_autoincrement=True,
    )
    op.add_column("dossier", sa.Column("used_at", moment))
