"""What can be set, read once, then frozen and passed on.

``services.settings.effective`` reads it from the settings file and the environment.

``Thresholds`` holds the numbers of the comparison, each with its reason; they
are printed with every result, so that a reader can redo the arithmetic.
"""

import os
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path

from claimtrack.locale.messages import ENGLISH, language_of


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


THRESHOLDS = "claimtrack thresholds"
"""The key, in what a session knows, of the thresholds of the run that opened it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Likeness:
    """When two texts are one text reworked: runs of words are counted (``domain.origins.copies``).

    They are not settings of a run: what is stored was made with them.
    """

    run: int = 3
    """Words in a run: three survive a word changed here and there, two are found in any text."""
    kept: int = 128
    """Hashes kept of a text; the share is then right to about 5 %."""
    bins: int = 32
    """Bins over which the hashes kept are laid; of each the smallest stands for the text."""
    steps: tuple[int, ...] = (1, 3)
    """A text is filed under pairs of bins so far apart, 64 in all: copies at the limit have a third
    of their bins in common and miss all pairs once in 500 times; texts that share their outlet's
    own lines, a twentieth of the bins, meet one time in six, those of one language one in 1 000."""
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
    """Seconds before that try, and between two pages of one site."""

    @staticmethod
    def variable(name: str) -> str:
        """The environment variable that sets one of them."""
        return LIMIT_VARIABLES[name]


LIMIT_VARIABLES = {
    "page_megabytes": "CLAIMTRACK_MAX_MB",
    "seconds": "CLAIMTRACK_TIMEOUT",
    "whole_seconds": "CLAIMTRACK_MAX_SECONDS",
    "redirects": "CLAIMTRACK_MAX_REDIRECTS",
    "pause": "CLAIMTRACK_PAUSE",
}


RATINGS = ("true", "mostly true", "unproven", "misleading", "false")
"""The scale of a person's own rating of a claim, where none is set: words that desks use.

Readers see and type them in their language (context "rating"); what is stored is the English."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """One run's settings. ``db`` is None where nobody names a file."""

    db: str | None = None
    lang: str = ENGLISH
    user: str | None = None
    ratings: tuple[str, ...] = RATINGS
    thresholds: Thresholds = field(default_factory=Thresholds)
    limits: Limits = field(default_factory=Limits)


LOCALE = ("LC_ALL", "LC_MESSAGES", "LANG")
"""The variables of the locale, the one that wins first."""


def language(env: Mapping[str, str], filed: str | None = None) -> str:
    """The language of messages from CLAIMTRACK_LANG, else ``filed``, else the locale; or English.

    ``filed`` is what the settings file says.
    """
    for value in (env.get("CLAIMTRACK_LANG"), filed, *(env.get(key) for key in LOCALE)):
        if value:
            return language_of(value)
    return ENGLISH


def config_path(env: Mapping[str, str] | None = None) -> Path:
    """Where the settings file is, or would be: CLAIMTRACK_CONFIG, else the user's folder for it.

    The folders that platformdirs names, without the 30 ms that loading it takes: every command
    looks here.
    """
    env = os.environ if env is None else env
    if named := env.get("CLAIMTRACK_CONFIG"):
        return Path(named).expanduser()
    if sys.platform == "win32":
        base = Path(env.get("LOCALAPPDATA") or _home() / "AppData" / "Local")
    elif sys.platform == "darwin":
        base = _home() / "Library" / "Application Support"
    else:
        base = Path(env.get("XDG_CONFIG_HOME") or _home() / ".config")
    return base / "claimtrack" / "config.toml"


def _home() -> Path:
    try:
        return Path.home()
    except RuntimeError:  # a container's user without a home
        return Path("~")


def default_db() -> Path:
    """The database's place when nobody names one: the user's data folder."""
    import platformdirs  # 30 ms: only where it is needed

    return Path(platformdirs.user_data_path("claimtrack", appauthor=False)) / "claimtrack.db"
