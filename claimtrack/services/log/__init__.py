"""The log read, and steps undone."""
