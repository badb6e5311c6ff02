"""What reports are made of, and the plainest ways to draw it."""
