"""Web Annotations: each statement with its speaker, and selectors that find its words."""

import json
import sqlite3
from pathlib import Path
from typing import Any

from running import Cli


def page(cli: Cli, options: str = "") -> dict[str, Any]:
    found: dict[str, Any] = cli(f"export --format annotations {options}").json
    return found


def targets(item: dict[str, Any]) -> list[dict[str, Any]]:
    found = item["target"]
    return found if isinstance(found, list) else [found]


def reading(item: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(item["body"][-1]["value"])
    return found


def test_both_selectors_find_the_words(with_fixtures: Path, cli: Cli) -> None:
    found = page(cli)
    assert found["@context"] == "http://www.w3.org/ns/anno.jsonld"
    assert found["type"] == "AnnotationPage"
    with sqlite3.connect(with_fixtures / "claims.db") as connection:
        texts = dict(
            connection.execute(
                "SELECT 'A' || article_id, text FROM snapshot ORDER BY id"
            )
        )  # fmt: skip
    connection.close()
    assert len(found["items"]) > 20
    for item in found["items"]:
        text = texts[reading(item)["article"]]
        for target in targets(item):
            quote, position = target["selector"]
            assert text[position["start"] : position["end"]] == quote["exact"]
            around = quote.get("prefix", "") + quote["exact"] + quote.get("suffix", "")
            assert text.count(around) == 1
            assert target["source"].startswith("https://")


def test_a_quotation_cut_by_its_clause_has_a_target_for_each_piece(folder: Path, cli: Cli) -> None:
    (folder / "a.txt").write_text(
        "Titre\n\n« Nous partirons demain, a dit Paul Durand. Rien ne nous arrêtera. »\n\n"
        "« Nous partirons », a déclaré Marie Petit, « avec 300 enfants. »\n",
        encoding="utf-8",
    )
    assert cli("ingest a.txt --published 2024-05-04").code == 0
    items = page(cli)["items"]
    cut = [item for item in items if len(targets(item)) > 1]
    assert cut
    assert targets(cut[0])[0]["source"].startswith("urn:sha256:")


def test_the_body_tells_who_and_what_was_read(with_fixtures: Path, cli: Cli) -> None:
    del with_fixtures
    items = {reading(item)["statement"]: item for item in page(cli)["items"]}
    told = next(item for item in items.values() if "C1" in str(reading(item).get("claims")))
    assert told["body"][0] == {
        "type": "TextualBody", "purpose": "identifying", "value": "Igor Konachenkov",
    }  # fmt: skip
    (claim,) = reading(told)["claims"]
    assert (claim["figure"], claim["value"], claim["words"]) == (
        "left-aleppo", 50000, "50\u00a0000 civils",
    )  # fmt: skip
    assert len({item["id"] for item in items.values()}) == len(items)


def test_a_filter_leaves_the_statements_that_make_its_claims(with_fixtures: Path, cli: Cli) -> None:
    del with_fixtures
    items = page(cli, "--figure left-aleppo")["items"]
    table = cli("export --format csv --figure left-aleppo").out.splitlines()[1:]
    made = [claim["claim"] for item in items for claim in reading(item)["claims"]]
    wanted = {line.split(",")[1] for line in table if line.split(",")[2]}
    assert set(made) == wanted


def test_an_empty_database_gives_an_empty_page(cli: Cli) -> None:
    assert cli("db create").code == 0
    assert page(cli)["items"] == []
