"""Results to tables, Markdown, CSV and JSON."""
