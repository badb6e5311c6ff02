"""Two claims: how they stand to each other."""
