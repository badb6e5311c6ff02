"""Texts checked, without or beside the database."""
