"""Where in its text each facet of a claim is told: its clause, sentence, passage, article."""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None

FACETS = ("measure", "place", "window", "source")


def upgrade() -> None:
    for facet in FACETS:
        op.add_column("claim", sa.Column(f"{facet}_level", sa.String(24)))
