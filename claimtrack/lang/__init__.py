"""Language packs: word tables and a few hooks for each language."""
