"""Fetching from servers that behave, and from ones that do not."""

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from web_server import ARTICLE, Server, web_server

from claimtrack.errors import (
    BadAddress,
    BadStatus,
    EndlessRedirect,
    FetchError,
    InputError,
    PackedBomb,
    RefusedAddress,
    RefusedByRobots,
    SlowServer,
    TooLarge,
)
from claimtrack.ingest.web.fetch import AGENT, Before, Fetcher
from claimtrack.ingest.web.guard import Allowed, anywhere, is_public
from claimtrack.settings import Limits

NOW = datetime(2024, 5, 4, tzinfo=UTC)


@pytest.fixture
def server() -> Iterator[Server]:
    with web_server() as made:
        yield made


def fetcher(allowed: Allowed = anywhere) -> Fetcher:
    limits = Limits(page_megabytes=1, seconds=1, whole_seconds=2, redirects=3)
    return Fetcher(limits=limits, allowed=allowed, clock=lambda: NOW, sleep=lambda _: None)


def test_a_page_and_what_the_server_said(server: Server) -> None:
    found = fetcher().fetch(server.url("/article"))
    assert found.raw == ARTICLE.encode()
    assert (found.got.etag, found.got.retrieved_at) == ('"one"', NOW)
    assert server.agents == {AGENT}
    assert server.seen == ["/robots.txt", "/article"]


def test_what_has_not_changed_is_not_sent_again(server: Server) -> None:
    assert fetcher().fetch(server.url("/article"), Before(etag='"one"')).raw is None


def test_robots_are_asked_once_a_site(server: Server) -> None:
    asking = fetcher()
    asking.fetch(server.url("/article"))
    with pytest.raises(RefusedByRobots, match="robots"):
        asking.fetch(server.url("/secret"))
    assert server.seen == ["/robots.txt", "/article"]


def test_redirects_are_followed_to_the_end(server: Server) -> None:
    assert fetcher().fetch(server.url("/moved")).got.url == server.url("/article")


@pytest.mark.parametrize(
    ("path", "error"),
    [
        ("/stall", SlowServer),
        ("/drip", SlowServer),
        ("/short", FetchError),
        ("/huge", TooLarge),
        ("/endless", TooLarge),
        ("/bomb", PackedBomb),
        ("/circle", EndlessRedirect),
        ("/missing", BadStatus),
        ("/file", BadAddress),
    ],
)
def test_a_server_that_misbehaves(path: str, error: type[InputError], server: Server) -> None:
    with pytest.raises(error) as raised:
        fetcher().fetch(server.url(path))
    assert type(raised.value) is error
    assert raised.value.say("fr") != raised.value.say("en")


def test_one_more_try_after_a_moment(server: Server) -> None:
    waits: list[float] = []
    asking = fetcher()
    asking.sleep = waits.append
    assert asking.fetch(server.url("/once")).raw == ARTICLE.encode()
    assert waits == [1.0]
    assert server.seen.count("/once") == 2


def test_a_site_is_left_in_peace_between_two_pages(server: Server) -> None:
    waits: list[float] = []
    asking = fetcher()
    now = 100.0
    asking.sleep, asking.ticks = waits.append, lambda: now
    for path in ("/article", "/moved", "/edited"):
        asking.fetch(server.url(path))
    assert waits == [1.0, 1.0]
    asking.ticks = lambda: now + 5
    asking.fetch(server.url("/article"))
    assert waits == [1.0, 1.0]


def test_an_own_network_is_refused(server: Server) -> None:
    with pytest.raises(RefusedAddress, match=r"127\.0\.0\.1.*--allow-private"):
        fetcher(is_public).fetch(server.url("/article"))
    assert server.seen == []


def test_the_address_is_looked_at_after_each_redirect(server: Server) -> None:
    calls: list[str] = []

    def only_the_first_site(address: str) -> bool:
        calls.append(address)
        return server.seen.count("/away") == 0

    with pytest.raises(RefusedAddress):
        fetcher(only_the_first_site).fetch(server.url("/away"))
    assert "/article" not in server.seen


@pytest.mark.parametrize(
    "address",
    ["127.0.0.1", "10.0.0.1", "192.168.1.1", "169.254.169.254", "0.0.0.0", "::1", "fe80::1%eth0",  # noqa: S104
     "fd00:ec2::254", "::ffff:127.0.0.1", "64:ff9b::7f00:1", "2002:7f00:1::", "100.64.0.1",
     "224.0.0.1", "255.255.255.255"],
)  # fmt: skip
def test_what_is_not_public(address: str) -> None:
    assert not is_public(address)


@pytest.mark.parametrize("address", ["93.184.216.34", "2606:4700::1111", "::ffff:8.8.8.8"])
def test_what_is_public(address: str) -> None:
    assert is_public(address)


@pytest.mark.parametrize(
    "url", ["ftp://a.example/x", "file:///etc/passwd", "http://", "http://a.example:port/",
            "gopher://me:secret@a.example/"],
)  # fmt: skip
def test_what_is_no_web_address(url: str) -> None:
    with pytest.raises(BadAddress) as raised:
        fetcher().fetch(url)
    assert "secret" not in str(raised.value)


def test_a_closed_port() -> None:
    with pytest.raises(FetchError, match="could not be fetched"):
        fetcher().fetch("http://127.0.0.1:1/")


def test_a_password_in_the_address_is_never_told(server: Server) -> None:
    url = server.url("/missing").replace("127", "me:secret@127")
    with pytest.raises(BadStatus) as raised:
        fetcher().fetch(url)
    assert "secret" not in str(raised.value)
