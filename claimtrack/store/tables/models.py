"""Every table, by one name to import: sources, people, what was said, and the work on it."""

from claimtrack.store.tables.base import Base
from claimtrack.store.tables.closed_sets import Answer, Relation, Status
from claimtrack.store.tables.figures import (
    Dossier,
    DossierArticle,
    DossierFigure,
    Figure,
    FigureWord,
    Finding,
    FindingClaim,
    Link,
    Mending,
)
from claimtrack.store.tables.judgements import Bookmark, Judgement, Note, Rating
from claimtrack.store.tables.log import Change, Step
from claimtrack.store.tables.people import Affiliation, Alias, Speaker, SpeakerApart
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
from claimtrack.store.tables.stories import (
    Event,
    Story,
    StoryAnswer,
    StoryArticle,
    StoryFacts,
    StoryKey,
    StoryLink,
)

DERIVED = (
    Story, StoryArticle, Event, StoryKey, StoryFacts, StoryLink,
    Figure, FigureWord, Finding, FindingClaim,
)  # fmt: skip
"""Tables whose rows follow from those of others, and are made again when these change."""

__all__ = [
    "DERIVED",
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
    "Event",
    "Figure",
    "FigureWord",
    "Finding",
    "FindingClaim",
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
    "SpeakerApart",
    "Statement",
    "StatementSpan",
    "Status",
    "Step",
    "Story",
    "StoryAnswer",
    "StoryArticle",
    "StoryFacts",
    "StoryKey",
    "StoryLink",
    "Tombstone",
]
