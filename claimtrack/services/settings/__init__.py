"""Settings, and the database they name."""
