"""What the columns of other people's tables are called, in one language."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class HeadingTable:
    """``fields``: field of an entry → the headings taken for it, folded, parted by ";"."""

    fields: Mapping[str, str]

    def names_of(self, field: str) -> list[str]:
        """The headings taken for a field."""
        return self.fields[field].split("; ") if field in self.fields else []
