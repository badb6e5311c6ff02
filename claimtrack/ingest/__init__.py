"""Files in, articles out: the only code that may use the network."""
