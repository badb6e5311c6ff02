"""Capture: what read a snapshot, the page's own dates, copies in archives, what was purged."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

SNAPSHOT = ("reader", "reader_version", "etag", "modified")
ARTICLE = ("published_at", "updated_at")


def upgrade() -> None:
    for name in SNAPSHOT:
        op.add_column("snapshot", sa.Column(name, sa.Text))
    for name in ARTICLE:
        op.add_column("article", sa.Column(name, sa.Text))
    op.create_index("ix_snapshot_sha256", "snapshot", ["sha256"])
    op.create_table(
        "archive_copy",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("article_id", sa.Integer, nullable=False),
        sa.Column("url", sa.Text, nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("who", sa.Text),
        sa.PrimaryKeyConstraint("id", name="pk_archive_copy"),
        sa.ForeignKeyConstraint(["article_id"], ["article.id"], name="fk_archive_copy_article_id"),
        sa.UniqueConstraint("article_id", "url", name="uq_archive_copy_article_id_url"),
    )
    op.create_table(
        "tombstone",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("article", sa.Text, nullable=False),
        sa.Column("key", sa.String(64), nullable=False),
        sa.Column("sha256", sa.String(64), nullable=False),
        sa.Column("text_sha256", sa.String(64), nullable=False),
        sa.Column("why", sa.Text, nullable=False),
        sa.Column("who", sa.Text),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_tombstone"),
    )
    for name in ("key", "sha256", "text_sha256"):
        op.create_index(f"ix_tombstone_{name}", "tombstone", [name])
