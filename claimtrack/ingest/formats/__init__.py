"""Files of every other kind as articles."""
