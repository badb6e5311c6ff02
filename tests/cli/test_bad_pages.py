"""Hostile and broken pages through the command: each told with file, record and reason."""

import gzip
import json
import subprocess
import sys
import zipfile
from contextlib import closing
from io import BytesIO
from pathlib import Path
from sqlite3 import connect

import pytest
from running import Cli
from saved_pages import WORDS, html, pdf, rss, warc

PAGES = [(f"https://phare.example/{n}", html(f"Bridge {n} shut").encode()) for n in range(3)]
BOMB = ("https://phare.example/bomb", bytes(3_000_000))


def zipped() -> bytes:
    """A small file that unpacks to 30 megabytes."""
    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("bomb.html", bytes(30_000_000))
    return out.getvalue()


BOMB_GZ = gzip.compress(bytes(30_000_000), mtime=0)
BAD: dict[str, tuple[bytes, str, str]] = {
    "bomb.html.gz": (BOMB_GZ, "bomb.html.gz", "CLAIMTRACK_MAX_MB"),
    "bomb.warc.gz": (warc([PAGES[0], BOMB, PAGES[1]]), "bomb.warc.gz#", "CLAIMTRACK_MAX_MB"),
    "bomb.zip": (zipped(), "bomb.zip", "ZIP"),
    "cut.warc.gz": (warc(PAGES)[:-200], "cut.warc.gz", ""),
    "empty.html": (b"<html><nav>Menu</nav></html>", "empty.html", ""),
    "feed.rss": (rss(dated=False), "feed.rss#2", ""),
    "large.html": (b"<p>" + b"x" * 1_100_000, "large.html", "CLAIMTRACK_MAX_MB"),
    "locked.pdf": (pdf(WORDS, password="word"), "locked.pdf", ""),  # noqa: S106
    "lines.jsonl": (b'{"text": "Paul Roy said that 3 boats sank."}\n{"text": 4}\n',
                    "lines.jsonl", "text"),
    "nul.txt": (b"Paul\0Roy", "nul.txt", "4"),
    "scan.pdf": (pdf([]), "scan.pdf", ""),
}  # fmt: skip
"""Name → bytes, what the error names, and a word of its reason."""


@pytest.mark.parametrize("lang", ["en", "fr"])
def test_each_is_told_and_the_good_ones_are_taken_in(
    lang: str, cli: Cli, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CLAIMTRACK_LANG", lang)
    monkeypatch.setenv("CLAIMTRACK_MAX_MB", "1")
    inside = folder / "in"
    inside.mkdir()
    for name, (raw, _, _) in BAD.items():
        (inside / name).write_bytes(raw)
    (inside / "a.html").write_bytes(html("Bridge shut").encode())
    (inside / "z.html").write_bytes(html("Bridge open").encode())
    names = sorted(str(inside / name) for name in (*BAD, "a.html", "z.html"))
    done = cli("ingest", *names)
    assert done.code == 2
    told = [line.strip() for line in done.err.splitlines()][1:]
    for _, named, why in BAD.values():
        (line,) = [line for line in told if named in line]
        assert why in line
    assert len(told) == len(BAD)
    taken = [line.partition(": ")[0] for line in done.out.splitlines() if ": A" in line]
    assert {Path(name.partition("#")[0]).name.strip() for name in taken} >= {
        "a.html", "z.html", "bomb.warc.gz", "cut.warc.gz", "feed.rss", "lines.jsonl",
    }  # fmt: skip
    assert cli("db check").code == 0
    again = cli("ingest", *names)
    assert again.err == done.err
    assert [line.partition(": ")[0] for line in again.out.splitlines() if ": A" in line] == taken
    assert cli("db check").code == 0


@pytest.mark.skipif(sys.platform != "linux", reason="memory is counted otherwise")
@pytest.mark.parametrize("name", ["large.html", "bomb.html.gz", "-"])
def test_200_megabytes_are_refused_within_little_memory(name: str, folder: Path) -> None:
    path = folder / "large.html"
    with path.open("wb") as file:
        file.truncate(200_000_000)
    if name.endswith(".gz"):
        with gzip.open(folder / name, "wb", compresslevel=1) as packed:
            for _ in range(200):
                packed.write(bytes(1_000_000))
    code = (
        "import re, sys\nfrom claimtrack.cli.app import run\n"
        "code = run(sys.argv[1:])\n"
        "most = re.search(r'VmHWM:\\s+(\\d+)', open('/proc/self/status').read())\n"
        "print(most[1], file=sys.stderr)\n"
        "sys.exit(code)"
    )
    with path.open("rb") as stream:
        done = subprocess.run(
            [sys.executable, "-c", code, "--db", "a.db", "ingest", name],
            cwd=folder, stdin=stream, capture_output=True, check=False,
            env={"CLAIMTRACK_MAX_MB": "20"},
        )  # fmt: skip
    *told, kilobytes = done.stderr.decode().splitlines()
    assert done.returncode == 2
    assert "20" in told[-1]
    assert "CLAIMTRACK_MAX_MB" in told[-1]
    assert int(kilobytes) < 200_000


SECRET = "hunter2"  # noqa: S105


def test_a_password_in_an_address_is_nowhere(cli: Cli, folder: Path) -> None:
    address = f"https://me:{SECRET}@phare.example/1"
    (folder / "a.txt").write_text("Titre\n\nPaul Roy a dit que 12 bus brûlent.\n", "utf-8")
    row = {"text": "Titre\n\nAda Roy a dit que 13 bus brûlent.", "url": address}
    (folder / "a.jsonl").write_text(json.dumps(row) + "\n", "utf-8")
    (folder / "a.html").write_bytes(html().encode())
    told = ""
    for words in (
        ("ingest", "a.txt", "--url", address),
        ("ingest", "a.jsonl"),
        ("ingest", "a.html", "--url", address),
        ("ingest", f"https://me:{SECRET}@127.0.0.1:1/x"),
        ("ingest", f"https://me:{SECRET}@127.0.0.1:1/x", "--json"),
        ("ingest", f"ftp://me:{SECRET}@phare.example/x"),
        ("archive", "A1", "--url", address),
        ("list",), ("show", "A1"), ("show", "A2", "--json"), ("log", "--json"), ("verify",),
    ):  # fmt: skip
        done = cli(*words)
        told += done.out + done.err
    assert "https://phare.example/1" in told
    assert SECRET not in told
    for file in folder.glob("claims.db*"):
        assert SECRET.encode() not in file.read_bytes()


TURNED = "Le \u202erahP\u202c"
"""Reads "Le Phar" on a screen that obeys the signs."""


@pytest.mark.parametrize("name", ["a.html", "a.txt", "a.jsonl"])
def test_signs_that_turn_the_writing_are_in_no_name_and_on_no_screen(
    name: str, cli: Cli, folder: Path
) -> None:
    said = f"« Il pleut sur la ville », a dit Anne \u202eyoR\u202c Petit, la maire de {TURNED}."
    texts = {
        "a.html": html("Il pleut", (said, *WORDS), "fr").replace("Le Phare", TURNED),
        "a.txt": f"Il pleut \u202eici\n\n{said}\n",
        "a.jsonl": json.dumps({"text": f"Il pleut\n\n{said}", "author": TURNED, "outlet": TURNED}),
    }
    (folder / name).write_text(texts[name], encoding="utf-8")
    more = () if name == "a.jsonl" else ("--outlet", TURNED)
    shown = cli("ingest", name, *more).out
    for words in ("show A1", "list", "outlet list", "speaker list", "show S1", "log A1"):
        shown += cli(words).out
    assert "Le rahP" in shown
    assert "\u202e" not in shown
    with closing(connect(folder / "claims.db")) as db:
        for query in (
            "SELECT name FROM outlet", "SELECT name FROM speaker", "SELECT name FROM alias",
            "SELECT title FROM article", "SELECT coalesce(byline, '') FROM article",
        ):  # fmt: skip
            assert not [row for row in db.execute(query) if "\u202e" in row[0]]


def test_nothing_in_a_page_gives_orders_to_the_terminal(
    cli: Cli, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = (
        "Titre\n\n« Il pleut sur la ville \x1b[2J\x1b]0;x\x07 depuis hier », a dit Paul Roy, "
        "le maire de la ville, devant les élus.\n"
    )
    (folder / "a\x1b[31m.txt").write_text(text, encoding="utf-8")
    done = cli("ingest", "a\x1b[31m.txt", "gone\x1b[31m.txt")
    shown = done.out + done.err + cli("list").out + cli("show S1").out
    monkeypatch.setenv("FORCE_COLOR", "1")
    monkeypatch.setenv("NO_COLOR", "1")
    shown += cli("list").out + cli("show S1").out + cli("show A1").out
    assert "Il pleut" in shown
    assert "\x1b[2J" not in shown
    assert "\x1b[31m" not in shown
    assert "\x07" not in shown


@pytest.mark.parametrize(("lang", "told"), [("en", "future"), ("fr", "avenir")])
def test_a_page_from_the_future_is_taken_in_without_its_date(
    lang: str, told: str, cli: Cli, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CLAIMTRACK_LANG", lang)
    row = {"text": "Titre\n\nPaul Roy a dit que 12 bus brûlent.", "published": "2099-05-04"}
    (folder / "a.jsonl").write_text(json.dumps(row), encoding="utf-8")
    done = cli("ingest a.jsonl")
    assert done.code == 0
    assert told in done.out
    assert "2099" not in cli("show A1").out


@pytest.mark.parametrize(
    ("day", "code"), [("2024-05-06", 0), ("2024-05-07", 2), ("2024-05", 0), ("2025", 2)]
)
def test_a_day_to_come_that_somebody_types_is_refused(
    day: str, code: int, cli: Cli, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CLAIMTRACK_NOW", "2024-05-04T10:00:00+00:00")
    (folder / "a.txt").write_text("Titre\n\nPaul Roy a dit que 12 bus brûlent.\n", "utf-8")
    done = cli("ingest", "a.txt", "--published", day)
    assert done.code == code
    assert ("two days ahead" in done.err) == (code == 2)
    assert cli("list").out.count("Paul Roy") == (code == 0)
