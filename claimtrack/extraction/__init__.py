"""Text in, statements and claims out: pure functions over str."""
