"""The limits of reading and fetching, as the settings file and the environment set them."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from claimtrack.errors import UsageError
from claimtrack.settings import LIMIT_VARIABLES, Limits


def read_limits(env: Mapping[str, str], filed: Limits | None = None) -> Limits:
    """The limits as ``filed``, under those that the environment sets.

    UsageError for what is no number.
    """
    found: dict[str, Any] = {}
    for name, variable in LIMIT_VARIABLES.items():
        if value := env.get(variable):
            if not value.isdecimal() or not 0 < int(value) < 10**9:
                raise UsageError(option=variable, value=value, wants="a number from 1 on")
            found[name] = int(value)
    return replace(filed or Limits(), **found)
