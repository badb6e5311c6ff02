"""What is written in English."""
