"""What can be set, read once from the environment, then frozen and passed on.

``Thresholds`` holds the numbers of the comparison, each with its reason; they
are printed with every result, so that a reader can redo the arithmetic.
"""

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path


@dataclass(frozen=True, slots=True, kw_only=True)
class Thresholds:
    """The numbers that turn printed words into bounds. Fractions of the value, not percent."""

    rounding_cap: Decimal = Decimal("0.05")
    """A round number stands for at most 5 % on either side: "600 millions" is not 550."""
    rounding_zeros: int = 2
    """"1 217" and "630" are counts; from two zeros on ("1 200") a number may be a rounded one."""
    about: Decimal = Decimal("0.10")
    """Words like "environ", "about": at least 10 % on either side."""
    more_than_soft: Decimal = Decimal("0.25")
    """One rarely says "plus de 500" of more than 625: a closer number would be named."""
    at_least_soft: Decimal = Decimal(2)
    """A phrase like "au moins 10" is a floor; beyond twice it the reader would feel misled."""
    up_to_soft: Decimal = Decimal("0.5")
    """Phrases like "jusqu'à 100", "fewer than 100" point near the end: from half of it upwards."""
    narrow: Decimal = Decimal("0.05")
    """Two figures less than 5 % apart may differ by a rounding the words do not show."""
    fixed_days: int = 28
    """A loss or a cost accrues over a month at least; a shorter date is when it was estimated."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Likeness:
    """When two texts are one text reworked: runs of words are counted (``domain.copies``).

    They are not settings of a run: what is stored was made with them.
    """

    run: int = 3
    """Words in a run: three survive a word changed here and there, two are found in any text."""
    kept: int = 128
    """Hashes kept of a text; the share is then right to about 5 %."""
    keys: int = 24
    """Hashes under which a text is filed; of copies at the limit, 24 keys share 8 on average."""
    shared_keys: int = 2
    """Keys that two texts must share to be looked at: one run alone ("il y a des") is in many."""
    share: float = 0.5
    """Half of the shorter text: with a word in ten changed 0.73 of its runs are left, 0.53 where
    two desks changed one each; reports that two desks wrote of one event share 0.2 or so."""
    least: int = 20
    """Runs a text must have: a headline or a caption says nothing of where a text comes from."""
    stretch: int = 4
    """How many times longer the other may be: a long report quotes a short note whole."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """How much is read at most, and how long is waited: what a hostile page could do otherwise."""

    page_megabytes: int = 50
    """One page or file, unpacked; news pages have 0.1 to 5. Archives are read record by record."""
    seconds: int = 20
    """To wait for a server: to connect, and for each piece of its answer."""
    whole_seconds: int = 120
    """For one page in all: a server that sends a byte a second would hold us for ever."""
    redirects: int = 5
    """As many as a short address, its https, its www and a consent page need."""
    retries: int = 1
    """One more try after a moment; more is for crawlers."""
    pause: float = 1.0
    """Seconds before that try."""

    @staticmethod
    def variable(name: str) -> str:
        """The environment variable that sets one of them."""
        return LIMIT_VARIABLES[name]


LIMIT_VARIABLES = {
    "page_megabytes": "CLAIMTRACK_MAX_MB",
    "seconds": "CLAIMTRACK_TIMEOUT",
    "whole_seconds": "CLAIMTRACK_MAX_SECONDS",
    "redirects": "CLAIMTRACK_MAX_REDIRECTS",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """One run's settings. ``db`` is None where neither --db nor the environment names a file."""

    db: str | None = None
    lang: str = "en"
    user: str | None = None
    thresholds: Thresholds = field(default_factory=Thresholds)


def language(env: Mapping[str, str]) -> str:
    """Read "fr" or "en" from CLAIMTRACK_LANG, else LC_ALL, LC_MESSAGES, LANG; else English."""
    for key in ("CLAIMTRACK_LANG", "LC_ALL", "LC_MESSAGES", "LANG"):
        if value := env.get(key):
            return "fr" if value.lower().startswith("fr") else "en"
    return "en"


def read_settings(env: Mapping[str, str] | None = None) -> Settings:
    """Settings from environment variables (``os.environ`` unless given)."""
    env = os.environ if env is None else env
    return Settings(
        db=env.get("CLAIMTRACK_DB") or None,
        lang=language(env),
        user=env.get("CLAIMTRACK_USER") or None,
    )


def default_db() -> Path:
    """The database's place when nobody names one: the user's data folder."""
    import platformdirs  # 30 ms: only where it is needed

    return Path(platformdirs.user_data_path("claimtrack", appauthor=False)) / "claimtrack.db"
