"""Sentences cut into clauses: who governs which number, and what stands beside it."""
