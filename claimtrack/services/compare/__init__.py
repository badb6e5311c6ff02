"""Claims compared."""
