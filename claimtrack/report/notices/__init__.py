"""What a command did, for people."""
