"""Pages from the web, politely: robots.txt, a name of our own, what has not changed left alone."""

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from http import HTTPStatus
from urllib.parse import urljoin, urlsplit
from urllib.robotparser import RobotFileParser

from claimtrack import __version__
from claimtrack.errors import (
    BadAddress,
    BadStatus,
    EndlessRedirect,
    FetchError,
    RefusedByRobots,
    SlowServer,
)
from claimtrack.ingest.address import safe_url
from claimtrack.ingest.formats.warc import charset_in
from claimtrack.ingest.html.article import Got
from claimtrack.ingest.web.guard import Allowed
from claimtrack.ingest.web.request import Answer, request
from claimtrack.settings import Limits

AGENT = f"claimtrack/{__version__}"
_REDIRECTS = (301, 302, 303, 307, 308)
_AGAIN = (429, 500, 502, 503, 504)
_LONGEST_PAUSE = 60.0
"""Seconds: a site that asks for hours between two pages is asked after a minute."""
_ACCEPT = (
    "text/html,application/xhtml+xml,application/pdf,application/rss+xml,text/plain;q=0.9,*/*;q=0.1"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Before:
    """What the server said of the version that is kept, to be asked only for a newer one."""

    etag: str | None = None
    modified: str | None = None


@dataclass(frozen=True, slots=True)
class Fetched:
    """A page and how it came; ``raw`` is None where it has not changed since."""

    raw: bytes | None
    got: Got


@dataclass(slots=True, kw_only=True)
class Fetcher:
    """Fetches the pages of one command; each site's robots.txt is read once.

    ``clock`` says when a page was retrieved; ``sleep`` waits before the second try, and between
    two pages of one site; ``ticks`` counts the seconds between them.
    """

    limits: Limits
    allowed: Allowed
    clock: Callable[[], datetime]
    sleep: Callable[[float], None] = time.sleep
    ticks: Callable[[], float] = time.monotonic
    _robots: dict[str, RobotFileParser] = field(default_factory=dict)
    _asked: dict[str, float] = field(default_factory=dict)

    def fetch(self, url: str, before: Before | None = None) -> Fetched:
        """One page, through its redirects. Raises an InputError that names the address."""
        address = _checked(url)
        headers = _headers(before)
        self._ask_robots(address)
        self._wait_for(address)
        for _ in range(self.limits.redirects + 1):
            self._ask_robots(address)
            answer = self._twice(address, headers)
            if answer.status not in _REDIRECTS:
                return self._fetched(answer, address)
            address = _target(answer, address)
        raise EndlessRedirect(path=safe_url(url), limit=self.limits.redirects)

    def _fetched(self, answer: Answer, address: str) -> Fetched:
        media, _, _ = answer.headers.get("content-type", "").partition(";")
        got = Got(
            name=address,
            url=address,
            charset=charset_in(answer.headers.get("content-type", "").lower()),
            retrieved_at=self.clock(),
            etag=answer.headers.get("etag"),
            modified=answer.headers.get("last-modified"),
            media_type=media.strip().lower() or "text/html",
        )
        if answer.status == HTTPStatus.NOT_MODIFIED:
            return Fetched(None, got)
        if answer.status != HTTPStatus.OK:
            raise BadStatus(path=address, status=_status(answer.status))
        return Fetched(answer.body, got)

    def _twice(self, address: str, headers: dict[str, str]) -> Answer:
        """One answer; after a moment a second try, where the first came to nothing."""
        for _ in range(self.limits.retries):
            answer = self._once(address, headers)
            if answer is not None:
                return answer
            self.sleep(self.limits.pause)
        return request(address, headers, self.limits, self.allowed)

    def _once(self, address: str, headers: dict[str, str]) -> Answer | None:
        """One answer; None where it is worth asking again."""
        try:
            answer = request(address, headers, self.limits, self.allowed)
        except FetchError as error:
            if type(error) not in (FetchError, SlowServer):
                raise
            return None
        return None if answer.status in _AGAIN else answer

    def _ask_robots(self, address: str) -> None:
        site = _site(address)
        if site not in self._robots:
            self._robots[site] = self._robots_for(address, site)
        if not self._robots[site].can_fetch(AGENT, address):
            raise RefusedByRobots(path=address)

    def _wait_for(self, address: str) -> None:
        """Leave the site in peace for a moment, or for as long as its robots.txt asks."""
        site = _site(address)
        delay = float(self._robots[site].crawl_delay(AGENT) or 0)
        pause = max(self.limits.pause, min(delay, _LONGEST_PAUSE))
        last = self._asked.get(site)
        if last is not None and (left := last + pause - self.ticks()) > 0:
            self.sleep(left)
        self._asked[site] = self.ticks()

    def _robots_for(self, address: str, site: str) -> RobotFileParser:
        """The rules of the site of a page; an error names the page."""
        try:
            return self._read_robots(site)
        except BadStatus:
            raise  # it is the robots.txt that is in trouble
        except FetchError as error:  # the page would be no better off: it is named
            raise type(error)(**{**error.facts, "path": address}) from error

    def _read_robots(self, site: str) -> RobotFileParser:
        """RFC 9309: none there, all is allowed; a server in trouble, nothing is."""
        address = f"{site}/robots.txt"
        for _ in range(self.limits.redirects + 1):
            answer = self._twice(address, {"User-Agent": AGENT})
            if answer.status not in _REDIRECTS:
                break
            address = _target(answer, address)
        if answer.status >= HTTPStatus.INTERNAL_SERVER_ERROR:
            raise BadStatus(path=address, status=_status(answer.status))
        return _rules(answer)


def _site(address: str) -> str:
    parts = urlsplit(address)
    return f"{parts.scheme}://{parts.netloc}"


def _rules(answer: Answer) -> RobotFileParser:
    """What a robots.txt says; nothing where there is none."""
    said = answer.body[:500_000] if answer.status == HTTPStatus.OK else b""
    rules = RobotFileParser()
    rules.parse(said.decode("utf-8", "replace").splitlines())
    return rules


def _checked(url: str) -> str:
    """The address to ask. Raises BadAddress for what is none of the web."""
    address = safe_url(url)
    if address is None:
        raise BadAddress(path=_shown(url))
    return address


def _target(answer: Answer, address: str) -> str:
    """Where an answer sends on to."""
    return _checked(urljoin(address, answer.headers.get("location", "")))


def _headers(before: Before | None) -> dict[str, str]:
    found = {"User-Agent": AGENT, "Accept": _ACCEPT, "Accept-Encoding": "gzip, deflate"}
    if before is None:
        return found
    if before.etag:
        found["If-None-Match"] = before.etag
    if before.modified:
        found["If-Modified-Since"] = before.modified
    return found


def _status(number: int) -> str:
    try:
        return f"{number} {HTTPStatus(number).phrase}"
    except ValueError:
        return str(number)


def _shown(url: str) -> str:
    """An address that is none, without what may be a password in it."""
    head, at, tail = url.partition("@")
    return f"{head.partition('://')[0]}://…@{tail}" if at else head
