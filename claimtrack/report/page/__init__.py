"""The claims report as one HTML page that stands by itself: no script, nothing fetched."""
