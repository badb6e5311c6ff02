"""Live pages: their entries, each read by itself."""
