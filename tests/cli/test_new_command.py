"""``claimtrack new``, ``story``, ``regroup`` and ``--story``, on the demonstration's database."""

from pathlib import Path

import pytest
from running import Cli

from claimtrack.locale.messages import languages

pytestmark = pytest.mark.usefixtures("with_fixtures")


@pytest.mark.parametrize("lang", languages())
@pytest.mark.parametrize("since", ["2000", "yesterday", "hier", "ayer", "2 days ago"])
def test_what_came_since_a_day(cli: Cli, lang: str, since: str) -> None:
    done = cli("--lang", lang, "new", "--since", since)
    assert done.code == 0
    assert "A8" in done.out
    assert cli("new", "--since", since, "--json").json["claims"] > 20


@pytest.mark.parametrize("lang", languages())
def test_nothing_came_since_tomorrow(cli: Cli, lang: str) -> None:
    assert len(cli("--lang", lang, "new", "--since", "2999").out.splitlines()) == 1
    assert cli("new", "--since", "some day").code == 2


def test_a_changed_page_is_told_apart_from_a_new_article(cli: Cli, tmp_path: Path) -> None:
    page = tmp_path / "page.txt"
    for toll in ("12", "31"):
        page.write_text(f"Quake\n\nThe quake killed {toll} people.", encoding="utf-8")
        cli("ingest", str(page), "--url", "https://a.example/quake")
    found = cli("new", "--json").json
    assert [one["article"]["id"] for one in found["changed"]] == ["A9"]
    assert "A9" in {one["article"]["id"] for one in found["articles"]}


@pytest.mark.parametrize("lang", languages())
def test_stories_are_listed_shown_and_kept_to(cli: Cli, lang: str) -> None:
    stories = cli("story", "list", "--json").json
    assert sum(one["articles"] for one in stories) == 8
    first = stories[0]
    shown = cli("--lang", lang, "story", "show", first["id"]).out
    assert first["slug"] in shown
    for command in ("conflicts", "compare Konachenkov", "list", "figure list", "export", "check"):
        words = command.split() + (["--all"] if command == "check" else [])
        done = cli("--lang", lang, *words, "--story", first["slug"])
        assert first["slug"] in done.err
        assert done.code in (0, 1, 2)


def test_a_story_that_is_none_offers_near_ones(cli: Cli) -> None:
    slug = cli("story", "list", "--json").json[0]["slug"]
    done = cli("story", "show", slug[:-1])
    assert done.code == 2
    assert slug in done.err
    assert cli("list", "--story", "T999").code == 2


def test_a_merge_is_undone_and_a_name_is_kept(cli: Cli) -> None:
    Path("flood.txt").write_text("A flood in Lima\n\nThe river rose on Monday, and 40 left.\n")
    cli("ingest", "flood.txt")
    before = cli("story", "list", "--json").json
    one, two = before[0], before[1]
    cli("story", "merge", two["id"], "--into", one["id"])
    merged = cli("story", "list", "--json").json
    assert len(merged) == len(before) - 1
    cli("undo")
    assert len(cli("story", "list", "--json").json) == len(before)
    cli("story", "rename", one["id"], "Leaving the town")
    assert "Leaving the town" in cli("story", "list").out


@pytest.mark.parametrize("lang", languages())
def test_nothing_changes_by_regrouping(cli: Cli, lang: str) -> None:
    assert cli("--lang", lang, "regroup", "--dry-run").code == 0
    assert cli("regroup", "--json").json["moved_claims"] == []
