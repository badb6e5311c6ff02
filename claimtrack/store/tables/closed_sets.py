"""The closed sets of words that rows hold. Standard library only: they are read without tables."""

from enum import StrEnum


class Status(StrEnum):
    """What became of a statement or a claim, by a person's word; the row stays."""

    CORRECTED = "corrected"
    SUPERSEDED = "superseded"
    RETRACTED = "retracted"
    DENIED = "denied"


class Relation(StrEnum):
    """How one claim stands to another, after the CiTO words."""

    REPEATS = "repeats"
    UPDATES = "updates"
    CORRECTS = "corrects"
    DISPUTES = "disputes"
    PART_OF = "part of"
    DERIVED_FROM = "derived from"


class Answer(StrEnum):
    """A person's answer to what the program found."""

    ACCEPTED = "accepted"
    REJECTED = "rejected"
    UNSURE = "unsure"


UNNAMED = "unnamed"
"""The kind of a speaker whom an article does not name: "a resident"."""
