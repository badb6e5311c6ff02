"""Addresses in, from a server on this machine."""

import pytest
from running import Cli
from web_server import web_server


def test_an_address_is_taken_in_and_known_the_second_time(cli: Cli) -> None:
    with web_server() as server:
        url = server.url("/article").replace("127", "me:secret@127")
        first, again = (cli("ingest", url, "--allow-private") for _ in range(2))
    assert first.out == f"{server.url('/article')}: A1 new, 4 statements, 2 claims  Bridge shut\n"
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
