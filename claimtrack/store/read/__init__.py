"""Rows read."""
