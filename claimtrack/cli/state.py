"""What every command gets from the options before its name."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

import typer

from claimtrack.errors import UsageError
from claimtrack.lang.pack import CODES
from claimtrack.locale.messages import languages
from claimtrack.settings import Settings, default_db

if TYPE_CHECKING:
    from sqlite3 import Connection

    from sqlalchemy.orm import Session

    from claimtrack.store.fast.judgements import JudgementBook
    from claimtrack.store.log.lines import Hand
    from claimtrack.store.reader import Fetch


@dataclass(frozen=True, slots=True)
class State:
    """The settings of this run. ``given``: which of them are options, each with its name."""

    settings: Settings
    given: tuple[tuple[str, str], ...] = ()

    @classmethod
    def read(cls, db: str | None, lang: str | None, *, without_file: bool = False) -> "State":
        """The settings file and the environment, with what the command line says put over them.

        ``without_file`` is for the commands that must work while the settings file is broken.
        """
        from claimtrack.services.settings.effective import read_settings, settings_of

        settings = settings_of(os.environ, None) if without_file else read_settings()
        if lang is not None:
            settings = replace(settings, lang=message_language(lang))
        given = [(key, f"--{key}") for key, value in (("db", db), ("lang", lang)) if value]
        return cls(replace(settings, db=db) if db else settings, tuple(given))

    @property
    def lang(self) -> str:
        """Language of messages: one that has a catalogue."""
        return self.settings.lang

    @property
    def db(self) -> str:
        """The database's place, named or by default."""
        return self.settings.db or str(default_db())


def in_language(here: State, lang: str | None) -> State:
    """The same with the language that a command's own --lang asks for. Raises UsageError."""
    if lang is None:
        return here
    return replace(here, settings=replace(here.settings, lang=message_language(lang)))


def state(ctx: typer.Context) -> State:
    """The state that the options left in the context."""
    found: State = ctx.obj
    return found


def hand(here: State) -> "Hand":
    """Who changes something, and when, for the log."""
    from claimtrack.services.log.clock import moment, user_name
    from claimtrack.store.log.lines import Hand

    return Hand(who=user_name(here.settings), at=moment())


@contextmanager
def opened(here: State, *, write: bool = True, make: bool = False) -> Iterator["Session"]:
    """A session on the database. ``make`` one where there is none, as who records first does.

    Raises MissingStore.
    """
    from claimtrack.services.settings.database import locate, open_session

    told, limits = partial(_tell, here), here.settings.thresholds
    where = locate(here.settings)
    with open_session(where, write=write, tell=told, thresholds=limits, make=make) as session:
        yield session


@contextmanager
def answering(here: State) -> Iterator["JudgementBook"]:
    """Where a person's answers are kept; it starts faster than with a session."""
    from claimtrack.services.settings.database import locate, open_judgement_book

    with open_judgement_book(locate(here.settings), partial(_tell, here)) as book:
        yield book


def _tell(here: State, name: str) -> None:
    """Say that another command makes this one wait for the database."""
    from claimtrack.cli.out import complain
    from claimtrack.locale.messages import say

    complain(say(here.lang, "waiting", name=name))


@contextmanager
def reading(here: State) -> Iterator["Fetch"]:
    """What a command reads with that changes nothing; it starts faster than with a session."""
    from claimtrack.services.settings.database import locate, open_reader

    with open_reader(locate(here.settings)) as fetch:
        yield fetch


@contextmanager
def searching(here: State) -> Iterator[tuple["Fetch", "Connection"]]:
    """What a command reads with, and the index of words beside it."""
    from claimtrack.services.settings.database import locate, open_search

    with open_search(locate(here.settings), partial(_tell, here)) as opened_both:
        yield opened_both


MESSAGES = "|".join(languages())
"""What stands for the language of messages in the help."""
TEXTS = "|".join(CODES)
"""What stands for the language of a text."""


def message_language(code: str) -> str:
    """The language of messages that ``--lang`` names. Raises UsageError."""
    return _one_of(languages(), code.lower())


def text_language(code: str | None) -> str | None:
    """The language of a text that ``--lang`` names, None where nobody named one.

    Raises UsageError.
    """
    return None if code is None else _one_of(CODES, code)


def _one_of(codes: tuple[str, ...], code: str) -> str:
    if code not in codes:
        raise UsageError(option="--lang", value=code, wants=", ".join(codes))
    return code
