"""Everything the user names into the database, one page after the other, none stopping the rest."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy.orm import Session

from claimtrack.errors import InputError
from claimtrack.ingest.readers import Asked, Found, read_raw
from claimtrack.ingest.sources import is_address
from claimtrack.ingest.web.guard import anywhere, is_public
from claimtrack.services.capture.articles import Ingested, record_page
from claimtrack.services.capture.reading import About, PageRead, read_found, read_source
from claimtrack.services.log.clock import moment
from claimtrack.settings import Limits

if TYPE_CHECKING:
    from claimtrack.ingest.web.fetch import Before, Fetched, Fetcher

Event = Ingested | InputError
"""What came of one page, or why one could not be taken in."""


@dataclass(slots=True, kw_only=True)
class Pages:
    """The pages of whatever is named, read and not recorded, by one fetcher for the command."""

    about: About
    limits: Limits
    allow_private: bool = False
    fetcher: "Fetcher | None" = None

    def read(self, source: str | InputError) -> Iterator[PageRead | InputError]:
        """The pages of one source, and what each says."""
        if isinstance(source, InputError):
            return iter((source,))
        if not is_address(source):
            return read_source(source, self.limits, self.about)
        asked = Asked(limits=self.limits, encoding=self.about.encoding, url=self.about.url)
        return (read_found(found, self.about) for found in self._fetched(source, asked))

    def _fetched(self, url: str, asked: Asked) -> Iterator[Found]:
        try:
            found = self.fetch(url)
        except InputError as error:
            yield error
            return
        if found.raw is not None:
            yield from read_raw(found.raw, found.got.name, asked, found.got)

    def fetch(self, url: str, before: "Before | None" = None) -> "Fetched":
        """One page from the web, by the same fetcher for the whole command."""
        if self.fetcher is None:
            from claimtrack.ingest.web.fetch import (
                Fetcher,  # 60 ms: only where something is fetched
            )

            allowed = anywhere if self.allow_private else is_public
            self.fetcher = Fetcher(limits=self.limits, allowed=allowed, clock=moment)
        return self.fetcher.fetch(url, before)


@dataclass(slots=True, kw_only=True)
class Capture(Pages):
    """One command that takes pages in. Each is committed alone, all are one step of the log."""

    session: Session
    step: int | None = None

    def take(
        self, source: str | InputError, read: Iterable[PageRead | InputError] | None = None
    ) -> Iterator[Event]:
        """Take in the pages of one source, each as soon as it is read; ``read``: those read."""
        return map(self.keep, self.read(source) if read is None else read)

    def put(self, found: Found) -> Event:
        """Take in one page as a reader gives it, or pass on why it could not be read."""
        return self.keep(read_found(found, self.about))

    def keep(self, found: PageRead | InputError) -> Event:
        """Record one page that was read, or pass on why it could not be."""
        if isinstance(found, InputError):
            return found
        try:
            done = record_page(self.session, found.page, found.reading, self.about, self.step)
        except InputError as error:
            return error
        self.step = self.step or done.step
        return done
