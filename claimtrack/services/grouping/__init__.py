"""Figures and dossiers."""
