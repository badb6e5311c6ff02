"""Everything the user names into the database, one page after the other, none stopping the rest."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from sqlalchemy.orm import Session

from claimtrack.errors import InputError
from claimtrack.ingest.readers import Asked, Found, read_file
from claimtrack.ingest.sources import sources
from claimtrack.services.ingesting import About, Ingested, ingest_page
from claimtrack.settings import Limits

Event = Ingested | InputError
"""What came of one page, or why one could not be taken in."""


def named_sources(names: Sequence[str]) -> list[str | InputError]:
    """The single files and addresses that names stand for, to know how many there are."""
    return list(sources(names))


@dataclass(slots=True, kw_only=True)
class Capture:
    """One command that takes pages in. Each is committed alone, all are one step of the log."""

    session: Session
    about: About
    limits: Limits
    step: int | None = None

    def take(self, source: str | InputError) -> Iterator[Event]:
        """Take in the pages of one source, each as soon as it is read."""
        if isinstance(source, InputError):
            yield source
            return
        for found in self._pages(source):
            yield self._taken(found)

    def _pages(self, source: str) -> Iterator[Found]:
        about = self.about
        return read_file(source, Asked(limits=self.limits, encoding=about.encoding, url=about.url))

    def _taken(self, found: Found) -> Event:
        if isinstance(found, InputError):
            return found
        try:
            done = ingest_page(self.session, found, self.about, self.step)
        except InputError as error:
            return error
        self.step = self.step or done.step
        return done
