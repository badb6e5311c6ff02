"""Commands that record and edit by hand."""
