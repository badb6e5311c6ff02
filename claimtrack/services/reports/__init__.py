"""What reports hold."""
