"""Claims and sources as linked data and citations."""
