"""What people read, in their language: one gettext catalogue a language."""
