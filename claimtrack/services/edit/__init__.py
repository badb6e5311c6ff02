"""Entries by hand."""
