"""The first tables."""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

code = sa.String(24)
hash_ = sa.String(64)
moment = sa.DateTime(timezone=True)
number = sa.Numeric().with_variant(sa.Text(), "sqlite")


def span() -> list[sa.Column[Any]]:
    return [
        sa.Column("exact", sa.Text, nullable=False),
        sa.Column("prefix", sa.Text, nullable=False),
        sa.Column("suffix", sa.Text, nullable=False),
        sa.Column("start", sa.Integer, nullable=False),
        sa.Column("end", sa.Integer, nullable=False),
    ]


def made() -> list[sa.Column[Any]]:
    return [
        sa.Column("method", sa.Text),
        sa.Column("version", sa.Text),
        sa.Column("confidence", sa.Double),
        sa.Column("rule", sa.Text),
        sa.Column("who", sa.Text),
    ]


def upgrade() -> None:
    op.create_table(
        "change",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("at", moment, nullable=False),
        sa.Column("who", sa.Text),
        sa.Column("action", code, nullable=False),
        sa.Column("what", sa.Text, nullable=False),
        sa.Column("before", sa.Text),
        sa.Column("after", sa.Text),
    )
    op.create_index("ix_change_what", "change", ["what"])
    op.create_table(
        "dossier",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("slug", sa.Text, nullable=False, unique=True),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("note", sa.Text),
        sa.Column("created_at", moment, nullable=False),
    )
    op.create_table(
        "figure",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("slug", sa.Text, nullable=False, unique=True),
        sa.Column("label", sa.Text, nullable=False),
        sa.Column("measure", sa.Text),
        sa.Column("population", sa.Text),
        sa.Column("place", sa.Text),
        sa.Column("denominator", sa.Text),
        sa.Column("unit", sa.Text),
        sa.Column("part_of_id", sa.Integer, sa.ForeignKey("figure.id"), index=True),
    )
    op.create_table(
        "outlet",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("folded", sa.Text, nullable=False, unique=True),
        sa.Column("domain", sa.Text),
        sa.Column("kind", code),
        sa.Column("country", sa.Text),
        sa.Column("family", sa.Text),
    )
    op.create_table(
        "speaker",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("folded", sa.Text, nullable=False),
        sa.Column("kind", code),
        sa.Column("description", sa.Text),
        sa.Column("wikidata", sa.Text),
    )
    op.create_table(
        "affiliation",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("speaker_id", sa.Integer, sa.ForeignKey("speaker.id"), nullable=False),
        sa.Column(
            "organisation_id", sa.Integer, sa.ForeignKey("speaker.id"), nullable=False, index=True
        ),
        sa.Column("role", sa.Text, nullable=False),
        sa.Column("since", sa.Date),
        sa.Column("until", sa.Date),
        *made(),
        sa.UniqueConstraint("speaker_id", "organisation_id", "role"),
    )
    op.create_table(
        "alias",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("speaker_id", sa.Integer, sa.ForeignKey("speaker.id"), nullable=False),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("lang", sa.Text, nullable=False),
        sa.Column("sound", sa.Text, nullable=False, index=True),
        sa.UniqueConstraint("speaker_id", "name", "lang"),
    )
    op.create_table(
        "article",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("key", hash_, nullable=False, unique=True),
        sa.Column("outlet_id", sa.Integer, sa.ForeignKey("outlet.id"), index=True),
        sa.Column("url", sa.Text),
        sa.Column("canonical_url", sa.Text, index=True),
        sa.Column("title", sa.Text),
        sa.Column("byline", sa.Text),
        sa.Column("agency", sa.Text),
        sa.Column("lang", sa.Text, nullable=False),
        sa.Column("published_earliest", sa.Date),
        sa.Column("published_latest", sa.Date),
        sa.Column("published_precision", code),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_article_published_earliest", "article", ["published_earliest"])
    op.create_table(
        "dossier_figure",
        sa.Column("dossier_id", sa.Integer, sa.ForeignKey("dossier.id"), primary_key=True),
        sa.Column(
            "figure_id", sa.Integer, sa.ForeignKey("figure.id"), primary_key=True, index=True
        ),
    )
    op.create_table(
        "dossier_article",
        sa.Column("dossier_id", sa.Integer, sa.ForeignKey("dossier.id"), primary_key=True),
        sa.Column(
            "article_id", sa.Integer, sa.ForeignKey("article.id"), primary_key=True, index=True
        ),
    )
    op.create_table(
        "snapshot",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("article_id", sa.Integer, sa.ForeignKey("article.id"), nullable=False),
        sa.Column("retrieved_at", moment),
        sa.Column("source", sa.Text),
        sa.Column("media_type", sa.Text, nullable=False),
        sa.Column("encoding", sa.Text),
        sa.Column("sha256", hash_, nullable=False),
        sa.Column("raw", sa.LargeBinary, nullable=False),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("text_sha256", hash_, nullable=False, index=True),
        sa.Column("signature", sa.Text),
        sa.UniqueConstraint("article_id", "text_sha256"),
    )
    op.create_table(
        "statement",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("snapshot_id", sa.Integer, sa.ForeignKey("snapshot.id"), nullable=False),
        sa.Column("key", sa.Text, nullable=False),
        sa.Column("speaker_id", sa.Integer, sa.ForeignKey("speaker.id"), index=True),
        sa.Column("mention", sa.Text),
        sa.Column("mention_start", sa.Integer),
        sa.Column("mention_end", sa.Integer),
        sa.Column("role", sa.Text),
        sa.Column("organisation_id", sa.Integer, sa.ForeignKey("speaker.id"), index=True),
        sa.Column("kind", code, nullable=False),
        sa.Column("act", code, nullable=False),
        sa.Column("cue", sa.Text),
        sa.Column("cue_start", sa.Integer),
        sa.Column("cue_end", sa.Integer),
        sa.Column("said_start", sa.Date),
        sa.Column("said_end", sa.Date),
        sa.Column("said_widest_start", sa.Date),
        sa.Column("said_widest_end", sa.Date),
        sa.Column("said_precision", code),
        sa.Column("said_words", sa.Text),
        sa.Column("relay", sa.Text),
        sa.Column("chrome", code),
        *span(),
        *made(),
        sa.UniqueConstraint("snapshot_id", "key"),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "claim",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("snapshot_id", sa.Integer, sa.ForeignKey("snapshot.id"), nullable=False),
        sa.Column("statement_id", sa.Integer, sa.ForeignKey("statement.id"), index=True),
        sa.Column("key", sa.Text, nullable=False),
        sa.Column("numeral_kind", code, nullable=False),
        sa.Column("numeral_start", sa.Integer, nullable=False),
        sa.Column("numeral_end", sa.Integer, nullable=False),
        sa.Column("delta", sa.Boolean, nullable=False),
        sa.Column("factor", sa.Boolean, nullable=False),
        sa.Column("value", number),
        sa.Column("low", number),
        sa.Column("high", number),
        sa.Column("hedge", code, nullable=False),
        sa.Column("hedge_words", sa.Text, nullable=False),
        sa.Column("step", number),
        sa.Column("unit", sa.Text),
        sa.Column("per", sa.Text),
        sa.Column("counted", sa.Text, nullable=False),
        sa.Column("measure", sa.Text),
        sa.Column("population", sa.Text),
        sa.Column("place", sa.Text),
        sa.Column("denominator", sa.Text),
        sa.Column("kind", code),
        sa.Column("window_start", sa.Date),
        sa.Column("window_end", sa.Date),
        sa.Column("widest_start", sa.Date),
        sa.Column("widest_end", sa.Date),
        sa.Column("window_precision", code),
        sa.Column("window_words", sa.Text),
        sa.Column("basis", code),
        sa.Column("modality", code, nullable=False),
        sa.Column("speaker_id", sa.Integer, sa.ForeignKey("speaker.id"), index=True),
        sa.Column("organisation_id", sa.Integer, sa.ForeignKey("speaker.id"), index=True),
        sa.Column("agency", sa.Text),
        sa.Column("said_start", sa.Date),
        sa.Column("said_end", sa.Date),
        sa.Column("utterance", sa.Text, index=True),
        sa.Column("figure_id", sa.Integer, sa.ForeignKey("figure.id"), index=True),
        sa.Column("chrome", code),
        *span(),
        *made(),
        sa.UniqueConstraint("snapshot_id", "key"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_claim_unit_claim_measure", "claim", ["unit", "measure"])
    op.create_table(
        "statement_span",
        sa.Column("statement_id", sa.Integer, sa.ForeignKey("statement.id"), primary_key=True),
        sa.Column("position", sa.Integer, primary_key=True, autoincrement=False),
        *span(),
    )
    op.create_table(
        "link",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("source_id", sa.Integer, sa.ForeignKey("claim.id"), nullable=False),
        sa.Column("target_id", sa.Integer, sa.ForeignKey("claim.id"), nullable=False, index=True),
        sa.Column("relation", code, nullable=False),
        *made(),
        sa.UniqueConstraint("source_id", "target_id", "relation"),
    )
    op.create_table(
        "judgement",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("statement_id", sa.Integer, sa.ForeignKey("statement.id"), index=True),
        sa.Column("claim_id", sa.Integer, sa.ForeignKey("claim.id"), index=True),
        sa.Column("link_id", sa.Integer, sa.ForeignKey("link.id"), index=True),
        sa.Column("answer", code, nullable=False),
        sa.Column("note", sa.Text),
        sa.Column("who", sa.Text, nullable=False),
        sa.Column("at", moment, nullable=False),
        sa.Column("undone_at", moment),
        sa.CheckConstraint(
            "(CASE WHEN statement_id IS NULL THEN 0 ELSE 1 END)"
            " + (CASE WHEN claim_id IS NULL THEN 0 ELSE 1 END)"
            " + (CASE WHEN link_id IS NULL THEN 0 ELSE 1 END) = 1",
            name="about_one_thing",
        ),
    )


def downgrade() -> None:
    for name in (
        "judgement",
        "link",
        "statement_span",
        "claim",
        "statement",
        "snapshot",
        "dossier_article",
        "dossier_figure",
        "article",
        "alias",
        "affiliation",
        "speaker",
        "outlet",
        "figure",
        "dossier",
        "change",
    ):
        op.drop_table(name)
