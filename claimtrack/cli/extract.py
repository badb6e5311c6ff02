"""``claimtrack extract``: what is found in one text, without recording anything."""
