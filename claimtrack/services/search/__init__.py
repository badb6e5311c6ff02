"""Looking words up over articles, statements and claims, in any of the languages."""
