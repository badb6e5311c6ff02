"""The catalogues say the same, hold all that the source asks for, and are compiled as they are."""

import re
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from babel.messages.mofile import write_mo
from catalogues import LANGUAGES, catalogue, entries, keys, named_values, written
from typer.main import get_command

import claimtrack
from claimtrack.cli.root import app
from claimtrack.errors import ClaimtrackError

SOURCES = [
    path.read_text(encoding="utf-8") for path in Path(claimtrack.__file__).parent.rglob("*.py")
]
OTHERS = [lang for lang in LANGUAGES if lang != "en"]
ENGLISH_IS_KEY = {"help", "reason", "wants"}


@pytest.mark.parametrize("lang", LANGUAGES)
def test_compiled_as_it_is_written(lang: str) -> None:
    """Make it anew with ``make catalogues``."""
    made = BytesIO()
    write_mo(made, catalogue(lang))
    assert written(lang).with_suffix(".mo").read_bytes() == made.getvalue()


@pytest.mark.parametrize("lang", OTHERS)
def test_nothing_is_missing(lang: str) -> None:
    asked = {*entries("en"), *(("help", text) for text in helped(get_command(app)))}
    asked |= {("wants", text) for text in wishes()} | {("reason", text) for text in reasons()}
    there = {entry for entry, forms in entries(lang).items() if all(forms)}
    assert sorted(map(str, asked - there)) == []


def test_what_the_source_says_in_english_is_found() -> None:
    assert len(wishes()) > 20
    assert {"no HTML part in it", "not JSON ({what})"} <= reasons()


@pytest.mark.parametrize("lang", OTHERS)
def test_nothing_is_there_that_nobody_asks_for(lang: str) -> None:
    known = entries("en")
    assert [entry for entry in entries(lang) if entry not in known and not is_key(entry)] == []


@pytest.mark.parametrize("lang", LANGUAGES)
def test_nothing_is_said_halfway(lang: str) -> None:
    assert [message.id for message in catalogue(lang) if message.fuzzy and message.id] == []
    assert not catalogue(lang).obsolete


@pytest.mark.parametrize("lang", OTHERS)
def test_the_same_values_are_quoted(lang: str) -> None:
    for entry, forms in entries(lang).items():
        english = entries("en").get(entry, (entry[1],))
        assert named_values(forms[-1]) == named_values(english[-1]), entry
        assert all(named_values(form) <= named_values(forms[-1]) for form in forms), entry
        assert (len(forms) > 1) == (len(english) > 1), entry


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_number_n_has_plural_forms(lang: str) -> None:
    for entry, forms in entries(lang).items():
        quoted = any("n" in named_values(form) for form in forms)
        assert not quoted or len(forms) == catalogue(lang).num_plurals, entry


def test_messages_named_in_the_source() -> None:
    asked = {key for text in SOURCES for key in re.findall(r'\bsay\([\w.]+, "([\w.]+)"', text)}
    assert len(asked) > 100
    assert sorted(asked - keys()) == []


def test_messages_that_count_have_plural_forms() -> None:
    counting = {
        key for text in SOURCES for key in re.findall(r'\bsay\([\w.]+, "([\w.]+)"[^()]*\bn=', text)
    }
    assert len(counting) > 20
    assert [key for key in sorted(counting) if len(entries("en")[None, key]) == 1] == []


def test_every_error_has_its_sentence() -> None:
    raised = [kind.__name__ for kind in errors(ClaimtrackError) if not kind.__subclasses__()]
    assert len(raised) > 80
    assert [name for name in raised if f"error.{name}" not in keys()] == []
    named = {key.removeprefix("error.") for key in keys() if key.startswith("error.")}
    kinds = {kind.__name__ for kind in errors(ClaimtrackError)} | {"ClaimtrackError"}
    assert {name for name in named if name[0].isupper()} <= kinds


def errors(root: type[ClaimtrackError]) -> Iterator[type[ClaimtrackError]]:
    for kind in root.__subclasses__():
        if kind.__module__.startswith("claimtrack."):
            yield kind
            yield from errors(kind)


def helped(command: Any) -> Iterator[str]:
    """Every English sentence of a command's help and of those under it."""
    text = (command.help or "").partition("\b\n")[0]
    yield from (" ".join(part.split()) for part in re.split(r"\n\s*\n", text) if part.strip())
    yield from (param.help for param in command.params if param.help and not param.hidden)
    for inner in getattr(command, "commands", {}).values():
        yield from helped(inner)


def wishes() -> set[str]:
    """What options and settings want, as the source says it."""
    return {
        text for source in SOURCES for text in re.findall(r'\bwants ?= ?"([^"{]+[^ "{])"', source)
    }


def reasons() -> set[str]:
    """The English words that the source gives errors as a reason."""
    plain = r"Bad(?:Record|Document)\(.*?\bwhy=(\"[^\"]+\"|'[^']+')"
    with_values = r"\bReason\(\s*(\"[^\"]+\"|'[^']+')"
    return {
        text[1:-1]
        for source in SOURCES
        for pattern in (plain, with_values)
        for text in re.findall(pattern, source)
    }


def is_key(entry: tuple[str | None, str]) -> bool:
    """Whether a message goes by its English sentence."""
    return entry[0] in ENGLISH_IS_KEY
