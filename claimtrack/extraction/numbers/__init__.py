"""Numerals: their values, bounds, units and kinds."""
