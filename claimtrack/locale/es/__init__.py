"""Spanish catalogues."""
