"""Many claims of one figure."""
