"""What a number is of, where no noun stands behind it: told by its clause."""
