"""claimtrack: who said which number, in which words, and whether the figures can all hold."""

__version__ = "0.1.0"
