"""Claims as tables."""
