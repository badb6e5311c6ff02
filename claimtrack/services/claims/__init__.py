"""Statements and claims looked up and shown."""
