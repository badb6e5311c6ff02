"""The line that heads a list: "The governor gave these figures:" and an item a line."""

_LONGEST = 160
"""Characters of an item at most: a longer line is a paragraph."""
_ITEMS = 40
"""Items looked back over at most."""


def head_of_list(text: str, start: int, floor: int) -> int:
    """Where the line begins that ends in a colon and heads the list a number stands in.

    ``floor``, the start of its own sentence, where it stands in none.
    """
    line = text.rfind("\n", 0, start) + 1
    for _ in range(_ITEMS):
        end = len(text[:line].rstrip())
        before = text.rfind("\n", 0, end) + 1
        if end == 0 or start - before > _ITEMS * _LONGEST:
            return floor
        if text[end - 1] == ":":
            return before
        if end - before > _LONGEST or text[end - 1] == ".":
            return floor
        line = before
    return floor
