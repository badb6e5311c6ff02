"""Numeric claims and their facets."""
