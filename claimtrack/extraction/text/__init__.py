"""Sentences, tokens, language."""
