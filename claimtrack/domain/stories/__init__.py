"""Stories: clusters of articles that tell of one event."""
