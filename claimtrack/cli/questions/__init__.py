"""Commands that ask: lists, comparisons, reports."""
