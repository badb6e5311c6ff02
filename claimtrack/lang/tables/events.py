"""The shape of a language's words for events, and the kinds of events there are."""

from dataclasses import dataclass

KINDS = (
    "explosion", "bombing", "attack", "shooting", "hostage-taking", "murder", "earthquake", "flood",
    "storm", "drought", "heatwave", "eruption", "landslide", "fire", "road-accident",
    "rail-accident", "air-accident", "shipwreck", "accident", "collapse", "demonstration", "riot",
    "strike", "election", "referendum", "poll", "epidemic", "famine", "trial", "arrest",
    "investigation", "budget", "tax", "layoffs", "bankruptcy", "rescue", "takeover", "market",
    "match", "games", "war", "ceasefire", "talks", "summit", "visit", "speech", "law",
    "resignation", "appointment", "sanctions", "coup", "migration", "release", "prize", "death",
    "birth", "education", "climate",
)  # fmt: skip
"""Ids of the kinds of events, the same for every language; "attack" is one of terror, "rescue" that
of a bank or a State, "release" that of hostages or prisoners, "market" prices and growth."""

RECURRING = frozenset(
    {
        "demonstration", "riot", "strike", "poll", "match", "war", "bombing", "budget", "tax",
        "market", "speech", "visit", "election", "law", "trial", "migration", "climate",
        "education", "talks",
    }
)  # fmt: skip
"""Kinds that come again in one place within weeks: without a day, the kind and the place of two
articles do not make one event of them."""


@dataclass(frozen=True, slots=True)
class EventTable:
    """Words for events. A word may end in "*" for any ending, and "_" parts the words of a phrase.

    ``kinds``: (kind, the words that tell it, parted by blanks), in the order of ``KINDS``; a word of two
    kinds is the first's.
    ``commonplace``: words that any news may have, and that tell no story from another.
    ``during``: what leads to another event than the article's own ("lors de", "in the wake of").
    """

    kinds: tuple[tuple[str, str], ...]
    commonplace: frozenset[str]
    during: str
