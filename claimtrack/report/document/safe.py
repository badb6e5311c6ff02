"""Texts on a terminal: no sign in a page may turn the writing, move the cursor or set colours."""

_TURNS = (*range(0x202A, 0x202F), *range(0x2066, 0x206A))
"""Overrides, embeddings and isolates: with them a name reads as another one."""
_CONTROLS = (*range(0x09), *range(0x0E, 0x20), *range(0x7F, 0x85), *range(0x86, 0xA0))
"""All but tab and the ends of lines."""
_GONE = dict.fromkeys((*_TURNS, *_CONTROLS))


def safe(text: str) -> str:
    """The text without signs that a terminal would obey; the database keeps them."""
    return text.translate(_GONE)
