"""Every table, by one name to import: sources, people, what was said, and the work on it."""

from claimtrack.store.tables.base import Base
from claimtrack.store.tables.closed_sets import Answer, Relation, Status
from claimtrack.store.tables.figures import (
    Dossier,
    DossierArticle,
    DossierFigure,
    Figure,
    Link,
    Mending,
)
from claimtrack.store.tables.judgements import Bookmark, Judgement, Note, Rating
from claimtrack.store.tables.log import Change, Step
from claimtrack.store.tables.people import Affiliation, Alias, Speaker
from claimtrack.store.tables.sources import (
    ArchiveCopy,
    Article,
    Outlet,
    Snapshot,
    SnapshotKey,
    Tombstone,
)
from claimtrack.store.tables.spans import Span
from claimtrack.store.tables.statements import Claim, Statement, StatementSpan

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
