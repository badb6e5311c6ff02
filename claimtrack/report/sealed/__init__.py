"""Reports with a digest that can be checked."""
