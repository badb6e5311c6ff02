"""``compare`` where a figure is large, and where a terminal has nothing but ASCII."""

import json
from pathlib import Path

import pytest
from running import Cli


@pytest.fixture
def crowd(cli: Cli, folder: Path) -> Cli:
    """Seventy sources, each with a number of its own."""
    lines = ["Marche à Lyon", ""]
    for n in range(70):
        lines += [
            f"{2000 + 7 * n} personnes ont manifesté à Lyon, a dit Paul Nom{chr(97 + n % 26)}.",
            "",
        ]
    (folder / "marche.txt").write_text("\n".join(lines), encoding="utf-8")
    assert cli("ingest marche.txt --outlet Phare --published 2021-03-06 --lang fr").code == 0
    return cli


@pytest.mark.parametrize(
    ("lang", "partly", "more"),
    [
        ("en", "only the pairs that can decide were compared", "… and 10 more claims"),
        (
            "fr",
            "seules les paires qui peuvent décider ont été comparées",
            "… et 10 autres chiffres",
        ),
    ],
)
def test_a_large_figure_says_that_not_every_pair_was_compared(
    lang: str, partly: str, more: str, crowd: Cli
) -> None:
    said = crowd(f"--lang {lang} compare manifestants").out
    assert partly in said
    assert more in said
    assert "C70 " not in said.partition(more)[0]
    assert "C70 " in crowd(f"--lang {lang} compare manifestants --all").out
    assert partly in crowd(f"--lang {lang} export").out


def test_every_pair_is_there_on_demand(crowd: Cli) -> None:
    rows = [
        json.loads(row) for row in crowd("compare manifestants --pairs --json").out.splitlines()
    ]
    assert len(rows) == 70 * 69 / 2
    (figure,) = crowd("compare manifestants --json").json
    assert figure["complete"] is False
    gravity = ["conflict", "tension", "undetermined", "compatible", "agree", "not comparable"]
    assert figure["outcome"] == min((row["outcome"] for row in rows), key=gravity.index)


@pytest.mark.parametrize(
    ("name", "value", "ascii_only"),
    [
        ("TERM", "dumb", True),
        ("LC_ALL", "C", True),
        ("LANG", "POSIX", True),
        ("LANG", "fr_FR.UTF-8", False),
    ],
)
def test_bars_of_plain_signs_where_nothing_else_is_there(
    name: str,
    value: str,
    ascii_only: bool,
    cli: Cli,
    with_fixtures: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    del with_fixtures
    monkeypatch.setenv("FORCE_COLOR", "1")
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setenv(name, value)
    said = cli("compare 85").out
    assert ("###" in said) is ascii_only
    assert ("███" in said) is not ascii_only


def test_a_pipe_has_no_bars(cli: Cli, with_fixtures: Path) -> None:
    del with_fixtures
    assert not set("█░─▶┴│") & set(cli("compare civils").out)
