"""Where a desk begins: what does not add up, what is new, the stories."""
