"""The queries of the commands that only read, written once for SQLite and PostgreSQL.

On SQLite their text is run without SQLAlchemy, which alone takes longer to load than such a command
may take: ``python -m claimtrack.store.queries.write_sqlite`` writes it into
``store/fast/queries.sql``.
"""
