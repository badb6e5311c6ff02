"""``claimtrack review``."""
