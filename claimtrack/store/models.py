"""Every table, by one name to import: sources, people, what was said, and the work on it."""

from claimtrack.store.base import Base, Status
from claimtrack.store.history import Change, Step
from claimtrack.store.people import Affiliation, Alias, Speaker
from claimtrack.store.reviewed import Bookmark, Rating
from claimtrack.store.said import Claim, Statement, StatementSpan
from claimtrack.store.sources import (
    ArchiveCopy,
    Article,
    Outlet,
    Snapshot,
    SnapshotKey,
    Tombstone,
)
from claimtrack.store.spans import Span
from claimtrack.store.work import (
    Answer,
    Dossier,
    DossierArticle,
    DossierFigure,
    Figure,
    Judgement,
    Link,
    Mending,
    Note,
    Relation,
)

__all__ = [
    "Affiliation",
    "Alias",
    "Answer",
    "ArchiveCopy",
    "Article",
    "Base",
    "Bookmark",
    "Change",
    "Claim",
    "Dossier",
    "DossierArticle",
    "DossierFigure",
    "Figure",
    "Judgement",
    "Link",
    "Mending",
    "Note",
    "Outlet",
    "Rating",
    "Relation",
    "Snapshot",
    "SnapshotKey",
    "Span",
    "Speaker",
    "Statement",
    "StatementSpan",
    "Status",
    "Step",
    "Tombstone",
]
