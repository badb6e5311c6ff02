"""Proposals judged by people."""
