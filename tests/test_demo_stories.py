"""The demonstration's three stories stay apart, each with what two sides say, in any order."""

import json
from collections.abc import Sequence
from pathlib import Path

import pytest
from running import Cli

from claimtrack.locale.messages import languages

FIXTURES = Path(__file__).resolve().parents[1] / "fixtures"
HEADS = {
    "en": "Killed in the Lisbon earthquake, 6 Dec 2016",
    "fr": "Tués dans le séisme (Lisbonne), 6 déc. 2016",
    "es": "Muertos en el terremoto de Lisboa, 6 dic. 2016",
}


def rows() -> list[tuple[str, dict[str, str]]]:
    return [
        (folder, row)
        for folder in ("articles", "stories")
        for row in json.loads((FIXTURES / f"{folder}.json").read_text(encoding="utf-8"))
    ]


def take_in(cli: Cli, listed: Sequence[tuple[str, dict[str, str]]]) -> None:
    for folder, row in listed:
        options = [
            word for key in ("outlet", "published", "url") for word in (f"--{key}", row[key])
        ]
        assert cli("ingest", str(FIXTURES / folder / row["file"]), *options).code == 0


@pytest.mark.parametrize("step", [1, -1])
def test_three_stories_each_with_its_findings(cli: Cli, step: int) -> None:
    take_in(cli, rows()[::step])
    stories = cli("story", "list", "--json").json
    assert sorted(one["articles"] for one in stories) == [3, 3, 8]
    assert {one["kind"] for one in stories} >= {"earthquake", "demonstration"}
    found = cli("conflicts", "--json").json["figures"]
    assert {one["story"] for one in found} >= {
        one["slug"] for one in stories if one["articles"] == 3
    }
    for lang in languages():
        text = cli("--lang", lang, "conflicts").out.replace("\u00a0", " ").replace("\u202f", " ")
        assert HEADS[lang] in text
