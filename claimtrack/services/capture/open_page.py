"""Where a page can be looked at: as it was kept, at its address, in an archive."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy.orm import Session

from claimtrack.domain.fragments import address_at, fragment
from claimtrack.errors import InputError, NoAddress, UnknownId, UsageError
from claimtrack.ingest.address import safe_url
from claimtrack.ingest.formats.mhtml import page_of
from claimtrack.ingest.html.charset import decode_page
from claimtrack.services.grouping.steps import Hand, step
from claimtrack.services.lookup.entries import entry_named
from claimtrack.services.lookup.short_ids import article_named, is_id, row_number
from claimtrack.store.tables.models import ArchiveCopy, Claim, Snapshot, Span, Statement

_WEB = re.compile(r"https?://[^\s\x00-\x1f\x7f]+", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """A page as it was kept. Exactly one of ``html``, ``text`` and ``pdf``.

    ``places``: where the words asked for stand in ``text``. ``directive``: the text fragment.
    """

    name: str
    title: str | None
    lang: str
    html: str | None = None
    text: str | None = None
    pdf: bytes | None = None
    places: tuple[tuple[int, int], ...] = ()
    directive: str = ""


def live_address(session: Session, name: str) -> str:
    """The address of an article, or of a statement's or claim's words in it.

    Raises UnknownId, and NoAddress where there is none that begins with http.
    """
    snapshot, directive, _ = _found(session, name)
    url = snapshot.article.url or snapshot.article.canonical_url or ""
    if not _WEB.fullmatch(url):
        raise NoAddress(name=name.upper(), command=f"claimtrack open {name.upper()} --saved")
    return address_at(url, directive)


def kept_page(session: Session, name: str) -> Kept:
    """The page as it was kept: an article's last version, or the one that has the words."""
    snapshot, directive, places = _found(session, name)
    pdf = snapshot.raw if snapshot.media_type == "application/pdf" else None
    html = _html(snapshot) if pdf is None else None
    return Kept(
        name=name.upper(),
        title=snapshot.article.title,
        lang=snapshot.article.lang,
        html=html,
        text=snapshot.text if html is None and pdf is None else None,
        pdf=pdf,
        places=places,
        directive=directive,
    )


def _found(session: Session, name: str) -> tuple[Snapshot, str, tuple[tuple[int, int], ...]]:
    """The version, the text fragment of the words, and their places."""
    name = entry_named(session, name)
    if not is_id(name):
        raise UnknownId(name=name)
    if name[0].upper() == "A":
        article = article_named(session, name)
        return article.snapshots[-1], "", ()
    snapshot, spans = _words(session, name[0].upper(), row_number(session, name))
    directive = fragment([span.exact for span in spans], spans[0].prefix, spans[-1].suffix)
    return snapshot, directive, tuple((span.start, span.end) for span in spans)


def _words(session: Session, letter: str, number: int) -> tuple[Snapshot, Sequence[Span]]:
    """The version that holds a statement or a claim, and the stretches of its words."""
    if letter == "S":
        said = session.get_one(Statement, number)
        return said.snapshot, said.spans
    claim = session.get_one(Claim, number)
    return claim.snapshot, (claim.span,)


def _html(snapshot: Snapshot) -> str | None:
    """The page's HTML, decoded as it was when it was read; None for what is no web page."""
    raw = snapshot.raw
    if snapshot.media_type == "multipart/related":
        try:
            return decode_page(*page_of(raw, snapshot.article.name))[0]
        except InputError:
            return None
    if "html" not in snapshot.media_type:
        return None
    return decode_page(raw, snapshot.encoding)[0]


def archive(session: Session, hand: Hand, name: str, url: str) -> bool:
    """Note a copy of an article; False where it is noted already. Raises UnknownId, UsageError."""
    address = safe_url(url)
    if address is None:
        wants = "write an address with http:// or https://"
        raise UsageError(option="--url", value=url.rpartition("@")[2], wants=wants)
    article = article_named(session, name)
    if any(one.url == address for one in article.archived):
        return False
    with step(session, hand, "archive", article.name):
        session.add(ArchiveCopy(article_id=article.id, url=address, at=hand.at, who=hand.who))
    return True
