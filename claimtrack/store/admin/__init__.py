"""Migration, integrity, purging."""
