"""What comparisons and derivations say, and how numbers, units and dates are written."""
