"""Speakers who may be one, gone through by keys; as a plain list where nobody can answer."""

from collections.abc import Callable

import pytest
import typer
from running import Cli

from claimtrack.cli.entries import speaker_duplicates

Keys = Callable[[str], None]
NAMES = (
    ("Rami Nasser", "person"),
    ("Rami Naser", "person"),
    ("ministère de la Santé", "organisation"),
    ("ministre de la Santé", "organisation"),
    ("Health Ministry spokesman", "organisation"),
    ("ministère syrien de la Santé", "organisation"),
    ("ministère russe de la Santé", "organisation"),
)


@pytest.fixture
def keys(cli: Cli) -> Keys:
    """Somebody at the terminal who types these keys."""
    assert cli("db create").code == 0
    for name, kind in NAMES:
        assert cli("speaker", "add", name, "--kind", kind, "--another").code == 0

    def typed(keys: str) -> None:
        left = iter(keys)
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(speaker_duplicates, "can_ask", lambda: True)
            patch.setattr(typer, "getchar", lambda: next(left))
            assert cli("speaker", "duplicates").code == 0

    return typed


def groups(cli: Cli) -> list[list[str]]:
    found = cli("speaker duplicates --json").json
    return [[one["kept"]["name"], *(pair["b"]["name"] for pair in one["pairs"])] for one in found]


def test_groups_with_their_reasons(cli: Cli, keys: Keys) -> None:
    del keys
    found = cli("speaker duplicates --json").json
    reasons = {pair["b"]["name"]: pair["reason"] for one in found for pair in one["pairs"]}
    assert reasons["Rami Naser"] == "same name"
    assert reasons["ministre de la Santé"] == "office"
    assert reasons["Health Ministry spokesman"] == "spokesperson"


@pytest.mark.parametrize(
    ("lang", "told"),
    [
        ("en", "the office and its body"),
        ("fr", "la fonction et son organisme"),
        ("es", "el cargo y su organismo"),
    ],
)
def test_a_plain_list_without_a_terminal(cli: Cli, keys: Keys, lang: str, told: str) -> None:
    del keys
    done = cli("--lang", lang, "speaker", "duplicates")
    assert done.code == 0
    assert told in done.out
    assert "claimtrack speaker merge P1 P2\n" in done.out


def test_two_countries_are_never_one_by_their_words(cli: Cli, keys: Keys) -> None:
    del keys
    for group in groups(cli):
        assert not {"ministère syrien de la Santé", "ministère russe de la Santé"} <= set(group)


def test_one_key_merges_a_group(cli: Cli, keys: Keys) -> None:
    first = groups(cli)[0]
    keys("mq")
    names = {row["name"] for row in cli("speaker list --json").json}
    assert names.isdisjoint(first[1:])
    assert first[0] in names


def test_not_the_same_is_remembered_and_can_be_taken_back(cli: Cli, keys: Keys) -> None:
    before = groups(cli)
    keys("nq")
    assert before[0] not in groups(cli)
    assert cli("undo").code == 0
    assert groups(cli) == before


def test_skipped_groups_stay(cli: Cli, keys: Keys) -> None:
    before = groups(cli)
    keys("s" * len(before))
    assert groups(cli) == before


def test_one_is_left_out_by_its_number(cli: Cli, keys: Keys) -> None:
    found = groups(cli)
    at = next(place for place, group in enumerate(found) if len(group) > 2)
    keys("s" * at + "1mq")
    names = {row["name"] for row in cli("speaker list --json").json}
    assert found[at][1] in names
    assert found[at][2] not in names


def test_the_last_answer_is_taken_back_by_a_key(cli: Cli, keys: Keys) -> None:
    before = groups(cli)
    keys("mzq")
    assert groups(cli) == before
