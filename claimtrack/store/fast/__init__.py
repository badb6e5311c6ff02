"""SQLite by the standard library alone, for commands that start fast."""
