"""Stories, events, figures and findings as rows; who calls the upgrade fills them afterwards."""

import sqlalchemy as sa
from alembic import op

from claimtrack.domain.origins.copies import parsed

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None

code = sa.String(24)
hash_ = sa.String(64)
moment = sa.DateTime(timezone=True)
exact = sa.Numeric().with_variant(sa.Text(), "sqlite")


def upgrade() -> None:
    _stories()
    _what_tells_stories()
    _figures()
    _findings()
    _speakers_apart()
    _endings()
    _near_copies()


def _stories() -> None:
    op.create_table(
        "story",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("key", hash_, nullable=False, index=True),
        sa.Column("slug", sa.Text, nullable=False, index=True),
        sa.Column("base", sa.Text, nullable=False, index=True),
        sa.Column("name", sa.Text),
        sa.Column("articles", sa.Integer, nullable=False),
        sa.Column("latest", sa.Date, index=True),
        sa.Column("created_at", moment, nullable=False, index=True),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "event",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column(
            "story_id",
            sa.Integer,
            sa.ForeignKey("story.id", ondelete="CASCADE"),
            nullable=False,
            index=True,
        ),
        sa.Column("key", sa.Text, nullable=False),
        sa.Column("kind", sa.Text),
        sa.Column("place", sa.Text),
        sa.Column("first_day", sa.Date),
        sa.Column("last_day", sa.Date),
        sa.Column("precision", code),
        sa.Column("names", sa.Text, nullable=False),
        sa.Column("main", sa.Boolean, nullable=False),
    )
    op.create_table(
        "story_article",
        sa.Column(
            "article_id",
            sa.Integer,
            sa.ForeignKey("article.id", ondelete="CASCADE"),
            primary_key=True,
        ),
        sa.Column(
            "story_id",
            sa.Integer,
            sa.ForeignKey("story.id", ondelete="CASCADE"),
            nullable=False,
            index=True,
        ),
    )


def _what_tells_stories() -> None:
    def of_snapshot() -> sa.Column[int]:
        key = sa.ForeignKey("snapshot.id", ondelete="CASCADE")
        return sa.Column("snapshot_id", sa.Integer, key, primary_key=True)

    def of_article(name: str, *, index: bool = False) -> sa.Column[int]:
        key = sa.ForeignKey("article.id", ondelete="CASCADE")
        return sa.Column(name, sa.Integer, key, primary_key=True, index=index)

    op.create_table(
        "story_key",
        of_snapshot(),
        sa.Column("key", sa.Text, primary_key=True),
        sa.Column("weight", sa.Double, nullable=False),
        sa.Column("day", sa.Date),
    )
    op.create_index("ix_story_key_key_story_key_day", "story_key", ["key", "day"])
    op.create_table("story_facts", of_snapshot(), sa.Column("facts", sa.Text, nullable=False))
    op.create_table(
        "story_link",
        of_article("article_id"),
        of_article("other_id", index=True),
        sa.Column("score", sa.Double, nullable=False),
    )
    op.create_table(
        "story_answer",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("kind", code, nullable=False),
        sa.Column(
            "article_id", sa.Integer, sa.ForeignKey("article.id"), nullable=False, index=True
        ),
        sa.Column("other_id", sa.Integer, sa.ForeignKey("article.id"), index=True),
        sa.Column("name", sa.Text),
        sa.Column("who", sa.Text),
        sa.Column("at", moment, nullable=False),
        sa.Column("undone_at", moment),
        sqlite_autoincrement=True,
    )


def _figures() -> None:
    """The figures that there were are made anew from the claims: nothing a person did is in them.

    What people did, ``mending`` and ``dossier_figure``, holds claims and slugs, and stays.
    """
    op.execute("UPDATE claim SET figure_id = NULL WHERE figure_id IS NOT NULL")
    on_server = op.get_bind().dialect.name != "sqlite"
    if on_server:
        op.drop_constraint("fk_claim_figure_id", "claim", type_="foreignkey")
    op.drop_table("figure")
    op.create_table(
        "figure",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("key", sa.Text, nullable=False, index=True),
        sa.Column("slug", sa.Text, nullable=False, index=True),
        sa.Column("base", sa.Text, nullable=False, index=True),
        sa.Column("named", sa.Boolean, nullable=False),
        sa.Column("also", sa.Text),
        sa.Column("settled", sa.Boolean, nullable=False),
        sa.Column("day", sa.Date),
        sa.Column("story_key", sa.Text, nullable=False),
        sa.Column("label", sa.Text, nullable=False),
        sa.Column("story_id", sa.Integer, sa.ForeignKey("story.id")),
        sa.Column("event", sa.Text),
        sa.Column("event_place", sa.Text),
        sa.Column("series", sa.Text, index=True),
        sa.Column("measure", sa.Text),
        sa.Column("population", sa.Text),
        sa.Column("place", sa.Text),
        sa.Column("denominator", sa.Text),
        sa.Column("unit", sa.Text),
        sa.Column("part_of_id", sa.Integer, sa.ForeignKey("figure.id"), index=True),
        sa.Column("claims", sa.Integer, nullable=False),
        sa.Column("plain", sa.Integer, nullable=False),
        sa.Column("articles", sa.Integer, nullable=False),
        sa.Column("outcome", code, index=True),
        sa.Column("origins", sa.Integer, nullable=False, index=True),
        sa.Column("undetermined", sa.Integer, nullable=False, index=True),
        sa.Column("digest", sa.Text),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "figure_word",
        sa.Column("word", sa.Text, primary_key=True),
        sa.Column(
            "figure_id",
            sa.Integer,
            sa.ForeignKey("figure.id", ondelete="CASCADE"),
            primary_key=True,
            index=True,
        ),
    )
    op.create_index("ix_figure_claims_figure_slug", "figure", ["claims", "slug"])
    op.create_index("ix_figure_story_id_figure_key", "figure", ["story_id", "key"])
    if on_server:
        op.create_foreign_key("fk_claim_figure_id", "claim", "figure", ["figure_id"], ["id"])


def _findings() -> None:
    op.create_table(
        "finding",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column(
            "figure_id",
            sa.Integer,
            sa.ForeignKey("figure.id", ondelete="CASCADE"),
            nullable=False,
            index=True,
        ),
        sa.Column("story_id", sa.Integer, sa.ForeignKey("story.id"), index=True),
        sa.Column("a", sa.Text, nullable=False),
        sa.Column("b", sa.Text, nullable=False),
        sa.Column("outcome", code, nullable=False),
        sa.Column("relation", sa.Text, nullable=False),
        sa.Column("grade", code, nullable=False),
        sa.Column("reasons", sa.Text, nullable=False),
        sa.Column("slip", sa.Text),
        sa.Column("announced", sa.Boolean, nullable=False),
        sa.Column("one_side", sa.Boolean),
        sa.Column("factor", exact),
        sa.Column("latest", sa.Date),
        sa.Column("origins_a", sa.Integer, nullable=False),
        sa.Column("origins_b", sa.Integer, nullable=False),
        sa.Column("rank", sa.Text, nullable=False, index=True),
        sa.Column("created_at", moment, nullable=False, index=True),
    )
    op.create_table(
        "finding_claim",
        sa.Column(
            "finding_id",
            sa.Integer,
            sa.ForeignKey("finding.id", ondelete="CASCADE"),
            primary_key=True,
        ),
        sa.Column(
            "claim_id",
            sa.Integer,
            sa.ForeignKey("claim.id", ondelete="CASCADE"),
            primary_key=True,
            index=True,
        ),
    )


def _speakers_apart() -> None:
    def of_speaker(name: str, *, index: bool = False) -> sa.Column[int]:
        key = sa.ForeignKey("speaker.id", ondelete="CASCADE")
        return sa.Column(name, sa.Integer, key, nullable=False, index=index)

    op.create_table(
        "speaker_apart",
        sa.Column("id", sa.Integer, primary_key=True),
        of_speaker("speaker_id"),
        of_speaker("other_id", index=True),
        sa.Column("who", sa.Text),
        sa.Column("at", moment, nullable=False),
        sa.UniqueConstraint("speaker_id", "other_id"),
    )


def _endings() -> None:
    """The last word of the sound of each name, by which a surname finds the full one."""
    op.add_column("alias", sa.Column("ending", sa.Text))
    alias = sa.table("alias", *map(sa.column, ("id", "sound", "ending")))
    connection = op.get_bind()
    rows = connection.execute(sa.select(alias.c.id, alias.c.sound)).all()
    ends = [{"row": number, "end": heard.rpartition(" ")[2]} for number, heard in rows]
    if ends:
        one = sa.update(alias).where(alias.c.id == sa.bindparam("row"))
        connection.execute(one.values(ending=sa.bindparam("end")), ends)
    with op.batch_alter_table("alias") as batch:
        batch.alter_column("ending", existing_type=sa.Text, nullable=False)
        batch.create_index("ix_alias_ending", ["ending"])


def _near_copies() -> None:
    """File each text under pairs of hashes, of which unlike texts share hardly any."""
    key = sa.table("snapshot_key", *map(sa.column, ("snapshot_id", "key")))
    snapshot = sa.table("snapshot", *map(sa.column, ("id", "signature")))
    connection = op.get_bind()
    connection.execute(sa.delete(key))
    signed = sa.select(snapshot).where(snapshot.c.signature.is_not(None))
    for number, signature in connection.execute(signed).all():
        keys = parsed(signature).keys()
        if rows := [{"snapshot_id": number, "key": each} for each in keys]:
            connection.execute(sa.insert(key), rows)
