"""Commands on pages: taken in, fetched again, opened, checked."""
