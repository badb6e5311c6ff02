"""Speakers and outlets."""
