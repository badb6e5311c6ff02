"""Names of measures and places; numbers for readers."""
