"""Rows written."""
