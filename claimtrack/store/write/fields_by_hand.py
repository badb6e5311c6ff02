"""Fields that a person set, which no reading changes again."""

from claimtrack.store.tables.models import Article, Claim, Statement

Fixable = Article | Statement | Claim


def fixed(row: Fixable, name: str) -> bool:
    """Whether a person set this field: a name as the readings write it ("quantity")."""
    return name in (row.fixed or "").split()


def fix(row: Fixable, *names: str) -> None:
    """Note that a person set these fields."""
    row.fixed = " ".join(sorted({*(row.fixed or "").split(), *names}))
