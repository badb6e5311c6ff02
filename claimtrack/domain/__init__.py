"""Values and rules, on the standard library only."""
