"""Reports and articles as HTML and PDF."""
