"""The near copies of an article among the others, each with how much of it is the same."""

from dataclasses import dataclass

from claimtrack.domain.origins.copies import parsed, shared
from claimtrack.store.reader import Reader, ask


@dataclass(frozen=True, slots=True, kw_only=True)
class Copy:
    """Another article whose text is this one's, reworked. ``likeness``: 0 to 1."""

    id: str
    likeness: float


def copies_of(
    reader: Reader, article: int, copies: str | None, signature: str | None
) -> tuple[Copy, ...]:
    """The last word of each other article in the group of copies, in the order of their ids.

    ``copies`` and ``signature`` are those of the article's version.
    """
    if copies is None or signature is None:
        return ()
    own = parsed(signature)
    rows = ask(reader, "copies", copies=copies, article=article)
    last = {row.article_id: row.signature for row in rows}
    return tuple(
        Copy(id=f"A{number}", likeness=round(shared(own, parsed(other)), 2))
        for number, other in last.items()
        if other is not None
    )
