"""When it is, and whose hand is at work: what the log says of each step."""

import getpass
import os
from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta

from claimtrack.errors import UsageError
from claimtrack.settings import Settings


def moment(env: Mapping[str, str] | None = None) -> datetime:
    """Now, in UTC: the only clock. CLAIMTRACK_NOW, an ISO moment, stands in for it.

    For making a report or a transcript again as it was.
    """
    stated = (os.environ if env is None else env).get("CLAIMTRACK_NOW")
    if not stated:
        return datetime.now(UTC)
    try:
        now = datetime.fromisoformat(stated)
    except ValueError as error:
        raise UsageError(
            option="CLAIMTRACK_NOW", value=stated, wants="write a moment: 2016-12-10T08:30:00+00:00"
        ) from error
    return now.replace(tzinfo=UTC) if now.tzinfo is None else now.astimezone(UTC)


def today() -> date:
    """The day it is where the person sits: what "yesterday" is counted from."""
    return moment().astimezone().date()


def yesterday() -> date:
    """The day before."""
    return today() - timedelta(days=1)


def user_name(settings: Settings) -> str:
    """Whose hand changes something: CLAIMTRACK_USER, else the login name."""
    if settings.user:
        return settings.user
    try:
        return getpass.getuser()
    except (KeyError, OSError, ImportError):  # a container's user without a name
        return "?"
