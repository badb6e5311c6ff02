"""Texts by topic, each module with its ``EN`` and ``FR``: the same keys, the same named values."""
