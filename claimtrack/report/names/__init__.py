"""The facts of a claim with their names."""
