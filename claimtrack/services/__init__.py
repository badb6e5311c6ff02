"""One file a use case: session and values in, values out."""
