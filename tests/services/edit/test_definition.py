"""What exactly a claim counts: typed, shown, exported, taken in, and compared where two say it."""

import csv
from pathlib import Path

from running import Cli

TABLE = (
    "auteur,chiffre,citation,journal,date,titre,définition\r\n"
    'Anne Morel,300,"Il y a 300 malades à Lyon",Le Quai,10/12/2016,Les malades,confirmés\r\n'
    'Paul Roy,900,"Il y a 900 malades à Lyon",Le Pont,10/12/2016,La liste,probables\r\n'
)


def filled(cli: Cli) -> Cli:
    Path("t.csv").write_text(TABLE, encoding="utf-8")
    assert cli("import t.csv").code == 0
    return cli


def definition(cli: Cli, name: str) -> object:
    return cli(f"show {name} --json").json["facts"]["definition"]


def test_a_table_brings_it_and_a_table_takes_it_out(cli: Cli) -> None:
    filled(cli)
    assert [definition(cli, name) for name in ("C1", "C2")] == ["confirmés", "probables"]
    assert cli("export -o out.csv").code == 0
    rows = list(csv.DictReader(Path("out.csv").read_text(encoding="utf-8-sig").splitlines()))
    assert sorted(row["definition"] for row in rows) == ["confirmés", "probables"]


def test_lines_carry_it_into_another_store(cli: Cli) -> None:
    filled(cli)("export --format jsonl -o mine.jsonl")
    assert cli("--db other.db import mine.jsonl").code == 0
    assert cli("--db other.db show C1 --json").json["facts"]["definition"] == "confirmés"


def test_it_is_set_shown_and_emptied_by_hand(cli: Cli) -> None:
    filled(cli)
    assert "à l’hôpital" in cli('edit C1 --definition "à l’hôpital"').out
    assert "définition" in cli("--lang fr show C1").out
    cli("edit C1 --definition -")
    assert definition(cli, "C1") is None
    assert "definition" not in cli("--lang en show C1").out


def test_two_definitions_are_not_compared(cli: Cli) -> None:
    filled(cli)
    cli("story merge T2 --into T1")
    ((found,),) = (each["findings"] for each in cli("compare C1 C2 --json").json)
    assert (found["outcome"], found["relation"]) == ("not comparable", "definition")
    told = cli("--lang fr why C1 C2").out.replace("\u00a0", " ")
    assert "« confirmés » et « probables »" in " ".join(told.split())
    cli("edit C2 --definition -")
    ((found,),) = (each["findings"] for each in cli("compare C1 C2 --json").json)
    assert found["outcome"] == "conflict"
