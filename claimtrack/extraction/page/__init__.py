"""What of a page is no article."""
