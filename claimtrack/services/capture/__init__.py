"""Pages in."""
