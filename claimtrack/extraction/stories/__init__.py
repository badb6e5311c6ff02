"""What an article is about: the keys by which its story is found."""
