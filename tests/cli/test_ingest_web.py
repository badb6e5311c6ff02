"""Addresses in, from a server on this machine."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from running import Cli
from web_server import Server, web_server


@pytest.fixture(autouse=True)
def _without_pauses(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    del folder
    monkeypatch.setenv("CLAIMTRACK_PAUSE", "0")


def addresses(server: Server, count: int) -> Iterator[str]:
    """So many addresses of which two in three fail, in one of two ways."""
    for number in range(count):
        kind = ("article", "missing", "circle")[number % 3]
        yield server.url(f"/{kind}?number={number}")


def test_of_a_long_list_the_good_ones_are_taken_and_the_bad_ones_counted(cli: Cli) -> None:
    with web_server() as server:
        Path("list.txt").write_text("\n".join(addresses(server, 33)), encoding="utf-8")
        done = cli("ingest --from list.txt --allow-private")
        again = cli("ingest --from list.txt --allow-private --json")
    assert done.code == 2
    assert done.out.splitlines()[-1] == ("In all: 11 new, 0 changed, 0 already there, 22 not read.")
    told = done.err.splitlines()
    assert told[0] == "22 files could not be read:"
    assert [line for line in told if " × " in line] == [
        "  11 × the server answered 404 Not Found.",
        "  11 × redirected more than 5 times.",
    ]
    assert len(told) == 1 + 2 * (1 + 3)  # three of each kind are named
    assert again.out.count('"error"') == 22
    assert again.out.count('"known"') == 11


@pytest.mark.parametrize("lang", ["en", "fr", "es"])
def test_the_end_of_a_long_list_in_every_language(lang: str, cli: Cli) -> None:
    Path("list.txt").write_text("\n".join(f"no{n}.html" for n in range(30)), encoding="utf-8")
    done = cli(f"--lang {lang} ingest --from list.txt")
    assert "30 × " in done.err
    assert "no0.html" in done.err
    assert "no9.html" not in done.err
    assert done.out.count("\n") == 1


def test_a_dry_run_writes_nothing(cli: Cli) -> None:
    with web_server() as server:
        done = cli("ingest", server.url("/article"), "--allow-private", "--dry-run")
        assert done.code == 0
        assert "new, 4 statements, 2 claims" in done.out
        assert not Path("claims.db").exists()
        cli("ingest", server.url("/edited"), "--allow-private")
        before = Path("claims.db").read_bytes()
        changed = cli("ingest", server.url("/edited"), "--allow-private", "--dry-run")
        assert "A1 new version" in changed.out
    assert Path("claims.db").read_bytes() == before


def test_an_address_is_taken_in_and_known_the_second_time(cli: Cli) -> None:
    with web_server() as server:
        url = server.url("/article").replace("127", "me:secret@127")
        first, again = (cli("ingest", url, "--allow-private") for _ in range(2))
    assert first.out == (
        f"{server.url('/article')}: A1 new, 4 statements, 2 claims  Bridge shut\n"
        "  No date: claimtrack edit A1 --published DATE\n"
    )
    assert "A1 already there" in again.out
    assert "secret" not in cli("show A1 --json").out + first.out + first.err


def test_one_address_that_fails_does_not_stop_the_others(cli: Cli) -> None:
    with web_server() as server:
        urls = [server.url(path) for path in ("/missing", "/article", "/circle", "/secret")]
        done = cli("ingest", *urls, "--allow-private")
    assert done.code == 2
    assert done.out.count("new") == 1
    assert done.err.splitlines()[0] == "3 files could not be read:"
    assert "404 Not Found" in done.err


def test_an_own_network_is_refused_unless_allowed(cli: Cli) -> None:
    with web_server() as server:
        done = cli("ingest", server.url("/article"))
    assert done.code == 2
    assert "--allow-private" in done.err


def test_limits_are_settings(cli: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CLAIMTRACK_MAX_MB", "many")
    done = cli("ingest x.txt")
    assert (done.code, done.out) == (2, "")
    assert "CLAIMTRACK_MAX_MB does not take 'many'" in done.err


def test_stored_addresses_are_fetched_again(cli: Cli) -> None:
    with web_server() as server:
        urls = [server.url(path) for path in ("/article", "/edited")]
        assert cli("ingest", *urls, "--allow-private").code == 0
        done = cli("refresh --allow-private")
        assert done.code == 0
        assert "/edited: A2 new version" in done.out
        assert done.out.endswith("1 page has not changed.\n")
        assert cli("refresh --since 2030 --allow-private").out == "0 pages have not changed.\n"
        assert cli("refresh --outlet nobody").code == 2
        refused = cli("refresh --json")
    assert refused.code == 2
    assert len(refused.json["failed"]) == 2
    assert "19,000" in cli("diff A2").out
