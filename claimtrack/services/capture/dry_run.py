"""What an ingest would record of a page, without recording it."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from claimtrack.errors import InputError
from claimtrack.ingest.address import canonical_url, domain_of
from claimtrack.services.capture.articles import unsaid
from claimtrack.services.capture.reading import About, PageRead
from claimtrack.services.capture.sources import Pages
from claimtrack.store.tables.models import Article, Snapshot
from claimtrack.store.write.articles import sha256

Known = Callable[[PageRead], tuple[str, str | None]]
"""Says of a page whether it is "new", "known" or "changed", and of which article."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Preview:
    """What would be recorded. ``state`` and ``article``: as of the articles that are there.

    ``missing``: of a new one, "outlet" and "published" where neither the page nor anybody says.
    """

    path: str
    state: str
    article: str | None
    title: str | None
    outlet: str | None
    byline: str | None
    earliest: date | None
    latest: date | None
    lang: str
    url: str | None
    statements: int
    claims: int
    missing: tuple[str, ...]


def nothing_known(_: PageRead) -> tuple[str, str | None]:
    """For a store that is not there yet."""
    return "new", None


@dataclass(slots=True, kw_only=True)
class DryRun(Pages):
    """One command that only looks at pages."""

    known: Known = nothing_known

    def take(
        self, source: str | InputError, read: Iterable[PageRead | InputError] | None = None
    ) -> Iterator[Preview | InputError]:
        """What would be recorded of the pages of one source; ``read``: those read already."""
        return map(self._look, self.read(source) if read is None else read)

    def _look(self, found: PageRead | InputError) -> Preview | InputError:
        return found if isinstance(found, InputError) else preview(found, self.about, self.known)


def preview(found: PageRead, about: About, known: Known) -> Preview:
    """One page as it would be recorded."""
    page, article = found.page, found.reading.article
    state, name = known(found)
    when = about.published or page.published
    return Preview(
        path=page.name,
        state=state,
        article=name,
        title=article.title,
        outlet=article.outlet or page.site or domain_of(page.url or ""),
        byline=page.byline,
        earliest=when.earliest if when else None,
        latest=when.latest if when else None,
        lang=article.lang,
        url=page.url,
        statements=len(found.reading.statements),
        claims=len(found.reading.claims),
        missing=() if name else unsaid(page, article, about),
    )


def known_in(session: Session) -> Known:
    """Whether a page is there already, by its address and by its words."""

    def state(found: PageRead) -> tuple[str, str | None]:
        digest = sha256(found.page.text)
        query = select(Article, Snapshot.text_sha256).join(Snapshot).order_by(Article.id)
        if found.page.url:
            query = query.where(Article.canonical_url == canonical_url(found.page.url))
        else:
            query = query.where(Snapshot.text_sha256 == digest)
        there = {text: article.name for article, text in session.execute(query)}
        if not there:
            return nothing_known(found)
        name = there.get(digest)
        return ("known", name) if name else ("changed", next(iter(there.values())))

    return state
