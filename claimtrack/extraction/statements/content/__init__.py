"""What a reporting verb or a source leads to: where what was said begins and ends."""
