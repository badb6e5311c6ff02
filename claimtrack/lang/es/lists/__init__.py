"""Whole lists that the tables are filled from."""
