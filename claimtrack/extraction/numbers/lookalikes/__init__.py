"""Numerals that look like quantities and are none: dates, hours, references, codes."""
