"""A language added in a folder of its own, by the letter of docs/languages.md, reads a page.

The language is Esperanto, in the few words that the page wants.
"""

import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
MANUAL = (ROOT / "docs" / "languages.md").read_text(encoding="utf-8")
ROWS: list[tuple[str, str]] = re.findall(r"^\| `(\w+)\.py` \| `(\w+)` \|", MANUAL, re.MULTILINE)
"""(file, shape) of every table, as the manual lists them."""
FIELDS = {
    "words": """
        function=words("la de en kaj estas ke por al kun ne li ŝi ili ĝi el sur tiu kiu laŭ dum"),
        determiners=words("la tiu tiuj iu kelkaj"),
        prepositions=words("de en por al kun el sur laŭ dum"),
        openers=words("ke se ĉar kiam"),
        coordinators=words("kaj aŭ"),
        times=words("lundo lunde mardo marde hieraŭ"),
        finite=words("estas estis havas havis"),
        finite_endings=("as", "is", "os"),
        open_endings=("is", "as"),
    """,
    "cues": """
        verbs={form: Verb("f", "says", "QT") for form in ("diris", "diras", "deklaris")},
        that=words("ke"),
        according=(("laŭ",),),
    """,
    "speakers": """
        titles={"s-ro": "m", "s-ino": "f"},
        roles={"urbestro": "", "ministro": "", "parolanto": ""},
        organisations=words("polico ministerio"),
        not_names=words("La En Laŭ Dum"),
        pronouns={"li": ("m", "s"), "ŝi": ("f", "s")},
    """,
    "numbers": """
        group=".",
        decimal=",",
        joiner="",
        words={
            "unu": 1, "du": 2, "tri": 3, "kvar": 4, "kvin": 5, "ses": 6, "sep": 7, "ok": 8,
            "naŭ": 9, "dek": 10, "cent": 100, "mil": 1000, "dudek": 20, "tridek": 30,
        },
        scales={"mil": Decimal(1000), "milionoj": Decimal(10) ** 6},
        months={"majo": 5, "junio": 6},
        days={"lundo": 0, "mardo": 1},
        plural=("oj", "ojn"),
    """,
    "hedges": 'before={"almenaŭ": "at_least", "pli ol": "more_than", "ĉirkaŭ": "about"},',
    "units": 'words={"%": ("percent", "percent"), "eŭroj": ("EUR", "money")},',
    "measures": """
        measures=(("killed", r"mort\\\\w+"), ("injured", r"vund\\\\w+")),
        populations={"personoj": "person"},
        persons=words("vunditoj vundito mortintoj"),
    """,
    "dates": """
        patterns=((r"en\\\\s+(?P<month>majo|junio)\\\\s+(?P<year>\\\\d{4})", "month"),),
        units={"tagoj": "day"},
    """,
}
TEXT = (
    "En majo 2024 mortis almenaŭ dudek kvin personoj en la urbo. «Ni vidis 1.200 vunditojn sur "
    "la stratoj», diris Anna Lupo. La ministro diris, ke ĉirkaŭ 300 personoj estas sen akvo."
)


def _file(name: str, shape: str) -> str:
    """One file of the pack: the fields it fills, the others left blank."""
    return (
        "from decimal import Decimal\n\n"
        "from claimtrack.lang.blank import blank\n"
        "from claimtrack.lang.tables.cues import Verb\n"
        "from claimtrack.lang.tables.words import words\n"
        f"from claimtrack.lang.tables.{name} import {shape}\n\n"
        f"TABLE = blank({shape}, {FIELDS.get(name, '').strip()})\n".replace("\\\\", "\\")
    )


@pytest.fixture
def packs(tmp_path: Path) -> Path:
    """A folder with the pack in it."""
    pack = tmp_path / "packs" / "eo"
    pack.mkdir(parents=True)
    for name, shape in ROWS:
        (pack / f"{name}.py").write_text(_file(name, shape), encoding="utf-8")
    return pack.parent


def _run(folder: Path, *words: str) -> subprocess.CompletedProcess[str]:
    env = {key: value for key, value in os.environ.items() if not key.startswith("CLAIMTRACK")}
    env |= {"CLAIMTRACK_PACKS": str(folder), "CLAIMTRACK_LANG": "en", "PYTHONUTF8": "1"}
    env["CLAIMTRACK_CONFIG"] = str(folder / "none.toml")
    return subprocess.run(
        [sys.executable, "-m", "claimtrack", *words],
        capture_output=True,
        text=True,
        env=env,
        cwd=ROOT,
        check=False,
    )


def test_a_page_in_the_new_language_is_read(packs: Path, tmp_path: Path) -> None:
    page = tmp_path / "page.txt"
    page.write_text(TEXT, encoding="utf-8")
    done = _run(packs, "extract", str(page), "--json")
    assert done.returncode == 0, done.stderr
    found: dict[str, Any] = json.loads(done.stdout)
    assert found["lang"] == "eo"
    assert done.stderr == ""
    values = [each["value"] for each in found["quantities"] if each["kind"] == "number"]
    assert values == [25, 1200, 300]
    claims = {claim["span_text"]: claim for claim in found["claims"]}
    killed = claims["almenaŭ dudek kvin personoj"]
    assert (killed["low"], killed["high"], killed["unit"]) == (25, None, "person")
    assert killed["time"] == "2024-05-01/2024-05-31"
    (quoted,) = [each for each in found["statements"] if each["kind"] == "direct"]
    assert quoted["speaker"] == "Anna Lupo"
    (told,) = [each for each in found["statements"] if each["kind"] == "indirect"]
    assert told["text"] == "ĉirkaŭ 300 personoj estas sen akvo"
    assert [each["kind"] for each in found["quantities"]].count("date") >= 1


@pytest.mark.parametrize(
    ("change", "told"),
    [
        (("hedges.py", None), "hedges.py: missing; the language pack 'eo' is not whole"),
        (("hedges.py", "HEDGES = 1\n"), "names no TABLE there"),
        (
            ("hedges.py", "TABLE = {}\n"),
            "hedges.py: TABLE of the language pack 'eo' is no HedgeTable",
        ),
        (("hedges.py", "TABLE = (\n"), "cannot be read there"),
    ],
    ids=["no file", "no table", "other shape", "no Python"],
)
def test_a_pack_that_is_not_whole_is_refused(
    packs: Path, tmp_path: Path, change: tuple[str, str | None], told: str
) -> None:
    name, text = change
    if text is None:
        (packs / "eo" / name).unlink()
    else:
        (packs / "eo" / name).write_text(text, encoding="utf-8")
    page = tmp_path / "page.txt"
    page.write_text(TEXT, encoding="utf-8")
    done = _run(packs, "extract", str(page))
    assert done.returncode == 2
    assert told in done.stderr
    assert name in done.stderr
    assert "Traceback" not in done.stderr


def test_a_table_that_lacks_fields_is_refused_with_their_names(packs: Path, tmp_path: Path) -> None:
    text = (
        "from claimtrack.lang.tables.places import PlaceTable\n"
        'TABLE = PlaceTable(names={}, directions={}, direction_of="")\n'
    )
    (packs / "eo" / "places.py").write_text(text, encoding="utf-8")
    page = tmp_path / "page.txt"
    page.write_text(TEXT, encoding="utf-8")
    done = _run(packs, "extract", str(page))
    assert done.returncode == 2
    assert "places.py" in done.stderr
    assert "locating" in done.stderr
    assert "Traceback" not in done.stderr
