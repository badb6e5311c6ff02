"""What exactly a claim counts, where its words or a person say: confirmed, net, in hospital."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("claim", sa.Column("definition", sa.Text))
