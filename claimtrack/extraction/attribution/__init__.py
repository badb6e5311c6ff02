"""Whose figure a number is."""
