"""Commands on the database and the settings."""
