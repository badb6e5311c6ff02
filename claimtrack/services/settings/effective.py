"""The settings of one run: the environment over the settings file over what stands in the program.

For every command, so nothing is loaded for a file that is not there.
"""

import os
import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from claimtrack.errors import OutputError, UnknownSetting, UsageError
from claimtrack.services.settings.file import Filed, nearest, place_of_db, read_file
from claimtrack.services.settings.keys import KEYS, Key
from claimtrack.settings import (
    LIMIT_VARIABLES,
    LOCALE,
    RATINGS,
    Limits,
    Settings,
    Thresholds,
    config_path,
    default_db,
    language,
)

_LONGEST_PAUSE = 3600


@dataclass(frozen=True, slots=True, kw_only=True)
class Set:
    """One setting: its value, and where that comes from.

    ``source``: "option", "variable", "file", "locale", "login" or "default"; ``where``: the name
    of the option or variable, or the line of the file.
    """

    key: str
    value: Any
    source: str
    where: str | int | None


def filed_here(env: Mapping[str, str]) -> Filed | None:
    """The settings file of this run, checked; None where there is none."""
    return read_file(config_path(env))


def read_settings(env: Mapping[str, str] | None = None) -> Settings:
    """Settings from the environment (``os.environ`` unless given) and the settings file.

    Raises BrokenConfig, BadSetting or StraySetting.
    """
    env = os.environ if env is None else env
    return settings_of(env, filed_here(env))


def settings_of(env: Mapping[str, str], filed: Filed | None) -> Settings:
    """The environment over a settings file that has been read, or over none."""
    values = filed.values if filed is not None else {}
    return Settings(
        db=env.get("CLAIMTRACK_DB") or (place_of_db(filed) if filed is not None else None),
        lang=language(env, values.get("lang")),
        user=env.get("CLAIMTRACK_USER") or values.get("user"),
        thresholds=Thresholds(**_of_table(values, "thresholds")),
        limits=Limits(**_of_table(values, "limits")),
        ratings=tuple(values.get("ratings", RATINGS)),
    )


def _of_table(values: Mapping[str, Any], table: str) -> dict[str, Any]:
    return {
        key.field: float(values[key.name]) if key.field == "pause" else values[key.name]
        for key in KEYS.values()
        if key.table == table and key.name in values
    }


def quiet_language(env: Mapping[str, str]) -> str:
    """The language to complain in, whatever state the settings file is in."""
    from claimtrack.errors import ClaimtrackError

    if env.get("CLAIMTRACK_LANG"):
        return language(env)
    try:
        filed = filed_here(env)
    except ClaimtrackError:
        return language(env)
    return language(env, filed.values.get("lang") if filed is not None else None)


def key_named(name: str) -> Key:
    """The setting of this name, or of this last part of a name; UnknownSetting."""
    asked = name.strip().lower().replace("-", "_")
    if asked in KEYS:
        return KEYS[asked]
    same = [key for key in KEYS.values() if key.field == asked]
    if len(same) == 1:
        return same[0]
    raise UnknownSetting(name=name, nearest=nearest(name))


def everything(
    env: Mapping[str, str], settings: Settings, filed: Filed | None, options: Mapping[str, str]
) -> tuple[Set, ...]:
    """Every setting of this run. ``options`` are those given before the command's name."""
    return tuple(_one(key, env, settings, filed, options) for key in KEYS.values())


def _one(
    key: Key,
    env: Mapping[str, str],
    settings: Settings,
    filed: Filed | None,
    options: Mapping[str, str],
) -> Set:
    source, where = _origin(key, env, filed, options)
    return Set(key=key.name, value=_value(key, env, settings), source=source, where=where)


def _origin(
    key: Key, env: Mapping[str, str], filed: Filed | None, options: Mapping[str, str]
) -> tuple[str, str | int | None]:
    """Where a value comes from, the strongest first."""
    if key.name in options:
        return "option", options[key.name]
    if key.variable and env.get(key.variable):
        return "variable", key.variable
    if filed is not None and key.name in filed.values:
        return "file", filed.line(key.name)
    return _by_default(key, env)


def _by_default(key: Key, env: Mapping[str, str]) -> tuple[str, str | None]:
    """Where a value comes from that nobody set, and from which variable."""
    if key.name == "user":
        return "login", None
    locale = next(filter(env.get, LOCALE), None) if key.name == "lang" else None
    return ("locale" if locale else "default"), locale


def _value(key: Key, env: Mapping[str, str], settings: Settings) -> Any:
    from claimtrack.services.log.clock import user_name
    from claimtrack.services.settings.effective import read_limits
    from claimtrack.store.location import place

    if key.name == "db":
        return place(settings.db or default_db()).shown
    if key.name == "user":
        return user_name(settings)
    if key.table == "limits":
        return getattr(read_limits(env, settings.limits), key.field)
    return getattr(settings.thresholds if key.table else settings, key.field)


def make_folder(path: Path) -> None:
    """Make the folder of the settings file; OutputError where the system refuses."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise OutputError(path=path, why=error.strerror or type(error).__name__) from error


def read_limits(env: Mapping[str, str], filed: Limits | None = None) -> Limits:
    """The limits as ``filed``, under those that the environment sets.

    UsageError for what is no number.
    """
    limits: dict[str, Any] = {
        name: (_pause if name == "pause" else _limit)(variable, env[variable])
        for name, variable in LIMIT_VARIABLES.items()
        if env.get(variable)
    }
    return replace(filed or Limits(), **limits)


def _pause(variable: str, value: str) -> float:
    if not re.fullmatch(r"\d{1,4}(?:\.\d{1,3})?", value) or float(value) > _LONGEST_PAUSE:
        raise UsageError(option=variable, value=value, wants="a number from 0 to 3600")
    return float(value)


def _limit(variable: str, value: str) -> int:
    if not value.isdecimal() or not 0 < int(value) < 10**9:
        raise UsageError(option=variable, value=value, wants="a number from 1 on")
    return int(value)
