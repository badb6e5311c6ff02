"""Time expressions as windows."""
