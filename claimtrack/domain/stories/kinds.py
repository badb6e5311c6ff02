"""Kinds of events, by ids that are the same for every language; packs have their words."""

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

THEMES = frozenset("education climate market law budget tax poll speech".split())
"""Kinds of what is talked about: nothing happens in them."""

RECURRING = frozenset(
    {
        "bombing", "demonstration", "riot", "strike", "election", "poll", "trial", "arrest",
        "investigation", "budget", "tax", "layoffs", "market", "match", "war", "talks", "visit",
        "speech", "law", "appointment", "migration", "education", "climate",
    }
)  # fmt: skip
"""Kinds that come again in one place within weeks: they hardly tell one story from another."""

ONCE = frozenset(
    "earthquake flood eruption landslide rail-accident air-accident shipwreck epidemic".split()
)
"""Kinds of which one place hardly ever has two within days."""

PERIODIC = frozenset(
    {"demonstration", "riot", "strike", "bombing", "war", "match", "poll", "market"}
)
"""Kinds of which the next one is told in the words of the last: two articles without a day must be
nearly copies to be of one event."""

WARLIKE = frozenset({"war", "bombing", "ceasefire", "migration"})
"""Kinds of what goes on for days in one place: fighting, and those who flee from it."""
