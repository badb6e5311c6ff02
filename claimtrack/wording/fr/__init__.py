"""What is written in French."""
