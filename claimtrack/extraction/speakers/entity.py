"""One speaker of an article, and how names are matched."""

from dataclasses import dataclass, field


@dataclass(slots=True)
class Entity:
    """One speaker as far as the article has told; grows while the text is read."""

    name: str
    kind: str
    gender: str = ""
    number: str = "s"
    words: set[str] = field(default_factory=set)
    heads: set[str] = field(default_factory=set)
    forms: list[str] = field(default_factory=list)
    role: str | None = None
    organisation: str | None = None
    spoke: bool = False
    first: int = 1 << 60
    first_name: bool = False


def fold(name: str) -> str:
    """The name in small letters, with one sort of apostrophe."""
    return name.casefold().replace("’", "'")


def surname(name: str) -> str:
    """The last word of a name, folded."""
    return fold(name).split(" ")[-1]
