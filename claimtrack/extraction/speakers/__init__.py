"""Speakers: phrases, names, roles, pronouns."""
