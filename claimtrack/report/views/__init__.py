"""What is recorded, for people."""
