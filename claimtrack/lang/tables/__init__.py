"""The shapes that every language pack fills, one file a concern."""
