"""One request to a web server, guarded: address, time and size; redirects are not followed here."""

import socket
import threading
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

import urllib3
from urllib3.connection import HTTPConnection, HTTPSConnection

from claimtrack.errors import (
    BadAddress,
    FetchError,
    RefusedAddress,
    SlowServer,
)
from claimtrack.ingest.unpack import bomb, too_large
from claimtrack.ingest.web.guard import Allowed, NotAllowed, connect
from claimtrack.settings import Limits

_CHUNK = 65536


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What a server said. ``headers`` have small letters; ``body`` is unpacked."""

    status: int
    headers: Mapping[str, str]
    body: bytes


def request(url: str, headers: Mapping[str, str], limits: Limits, allowed: Allowed) -> Answer:
    """Ask for one page. Raises a FetchError, TooLarge or PackedBomb."""
    _refuse_other_schemes(url)
    deadline = time.monotonic() + limits.whole_seconds
    try:
        with _pool(url, limits, allowed) as pool:
            return _ask(pool, url, headers, limits, deadline)
    except NotAllowed as error:
        raise RefusedAddress(path=url, address=error.address) from error
    except (urllib3.exceptions.TimeoutError, TimeoutError) as error:
        raise SlowServer(path=url, seconds=limits.seconds) from error
    except (urllib3.exceptions.HTTPError, OSError, ValueError, UnicodeError) as error:
        _check_time(url, limits, deadline)
        raise FetchError(path=url, why=_why(error)) from error


def _ask(
    pool: Any, url: str, headers: Mapping[str, str], limits: Limits, deadline: float
) -> Answer:
    """The answer of the server that the pool leads to."""
    parts = urlsplit(url)
    path = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
    answer = pool.urlopen(
        "GET", path, headers=dict(headers), redirect=False, retries=False,
        preload_content=False, decode_content=False, assert_same_host=False,
    )  # fmt: skip
    try:
        return _answer(answer, url, limits, deadline)
    finally:
        answer.close()


def _check_time(url: str, limits: Limits, deadline: float) -> None:
    """Tell the time for the whole page apart: what the watch cut looks like the end of the page."""
    if time.monotonic() >= deadline:
        raise SlowServer(path=url, seconds=limits.whole_seconds)


def _refuse_other_schemes(url: str) -> None:
    """Raise BadAddress for what is no address of a web server."""
    parts = urlsplit(url)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise BadAddress(path=url)


def _why(error: BaseException) -> str:
    """The library's own word, without the names of its objects."""
    inner = error.__cause__ or error.__context__ or error
    text = str(getattr(inner, "strerror", None) or inner).strip()
    return text.rpartition(">: ")[2][:120] or type(error).__name__


@contextmanager
def _pool(url: str, limits: Limits, allowed: Allowed) -> Iterator[Any]:
    """A pool of one connection, which is cut when the time for the whole page is over."""
    parts = urlsplit(url)
    opened: list[socket.socket] = []

    def new(connection: Any) -> socket.socket:
        found = connect(connection.host.strip("[]"), connection.port, limits.seconds, allowed)
        opened.append(found)
        return found

    class Plain(HTTPConnection):
        def _new_conn(self) -> socket.socket:
            return new(self)

    class Secure(HTTPSConnection):
        def _new_conn(self) -> socket.socket:
            return new(self)

    if parts.scheme == "https":
        pool: Any = urllib3.HTTPSConnectionPool(parts.hostname or "", parts.port, maxsize=1)
        pool.ConnectionCls = Secure
    else:
        pool = urllib3.HTTPConnectionPool(parts.hostname or "", parts.port, maxsize=1)
        pool.ConnectionCls = Plain
    pool.timeout = urllib3.Timeout(connect=limits.seconds, read=limits.seconds)
    watch = threading.Timer(limits.whole_seconds, _cut, [opened])
    watch.daemon = True
    watch.start()
    try:
        yield pool
    finally:
        watch.cancel()
        pool.close()


def _cut(opened: list[socket.socket]) -> None:
    """End a connection that drips a byte now and then and would never be over."""
    for one in opened:
        try:
            one.shutdown(socket.SHUT_RDWR)
        except OSError:
            continue


def _answer(answer: Any, url: str, limits: Limits, deadline: float) -> Answer:
    most = limits.page_megabytes * 1_000_000
    headers = {name.lower(): value for name, value in answer.headers.items()}
    if _declared_length(headers) > most:
        raise too_large(url, limits)
    body = _read_up_to(most, answer)
    if len(body) > most:
        excess = bomb if headers.get("content-encoding") else too_large
        raise excess(url, limits)
    _check_time(url, limits, deadline)
    return Answer(status=answer.status, headers=headers, body=body)


def _read_up_to(most: int, answer: Any) -> bytes:
    """The unpacked body; more than ``most`` bytes where it is larger than that."""
    body = bytearray()
    while len(body) <= most and (chunk := answer.read(_CHUNK, decode_content=True)):
        body += chunk
    return bytes(body)


def _declared_length(headers: Mapping[str, str]) -> int:
    """What the server says of the length; 0 where it says no number."""
    length = headers.get("content-length", "")
    return int(length) if length.isdecimal() else 0
