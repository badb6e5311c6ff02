"""Whom figures go back to."""
