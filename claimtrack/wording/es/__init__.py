"""What is written in Spanish."""
