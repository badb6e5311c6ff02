"""Pages from the web."""
