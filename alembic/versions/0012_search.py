"""The index of words. It is made from the rows whenever scripts have run.

Tables that a script makes anew lose their triggers, and SQLite renames no table while a view names
another that is not there: so the index is taken away before the scripts run, and made after them
(``claimtrack.store.admin.migrate.run_scripts``, ``claimtrack.store.search.index``). PostgreSQL has
none yet. This script tells files that were made before there was one.
"""

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """No table of ours changes."""
