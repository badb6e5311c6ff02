"""Entering by hand what no reader found: articles without a page, and statements."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from sqlalchemy import select
from sqlalchemy.orm import Session

from claimtrack.domain.reading import StatementKind
from claimtrack.errors import AlreadyThere
from claimtrack.ingest.formats.plain import page_of_bytes
from claimtrack.services.capture.articles import record_page
from claimtrack.services.capture.reading import About, as_told, read_page
from claimtrack.services.edit.edit import Edited, article_kind, put_by_hand, set_statement
from claimtrack.services.edit.typed import cleared
from claimtrack.services.edit.words import find_words
from claimtrack.services.grouping.steps import Hand, step
from claimtrack.services.log.clock import moment, today
from claimtrack.services.lookup.short_ids import article_named
from claimtrack.services.lookup.typed_dates import Days, read_days, refuse_future
from claimtrack.store.tables.models import Article, Claim, Snapshot, Statement
from claimtrack.store.tables.spans import span_of

_MARKS = '"“„«»”‹›'


@dataclass(frozen=True, slots=True, kw_only=True)
class NewArticle:
    """An article by hand. ``known``: the same notes were there already."""

    article: str
    statements: int
    claims: int
    step: int | None
    known: bool


def add_article(session: Session, hand: Hand, text: str, given: Mapping[str, str]) -> NewArticle:
    """Record an oral source, whose notes are its text, or a text without a file; it is read.

    ``given``: title, outlet, byline, published, url, kind, lang.

    Raises:
        EmptyFile: there is no text.
        UsageError: a kind or a date that is none.

    """
    kind = article_kind(given.get("kind", ""))
    day = cleared(given.get("published", ""))
    about = About(
        outlet=cleared(given.get("outlet", "")),
        url=cleared(given.get("url", "")),
        title=cleared(given.get("title", "")),
        published=_published(day) if day else None,
        lang=cleared(given.get("lang", "")),
        who=hand.who,
    )
    page = page_of_bytes(kind or "notes", text.encode("utf-8", "surrogatepass"), None, moment())
    page = as_told(replace(page, byline=cleared(given.get("byline", ""))), about)
    done = record_page(session, page, read_page(page, about), about, action="add article")
    if done.step is not None and kind is not None:
        with step(session, hand, "add article", done.article, join=done.step):
            session.get_one(Article, int(done.article[1:])).kind = kind
    return NewArticle(
        article=done.article,
        statements=done.statements,
        claims=done.claims,
        step=done.step,
        known=done.state == "known",
    )


def add_statement(
    session: Session,
    hand: Hand,
    where: str,
    words: str,
    given: Mapping[str, str],
    place: int | None = None,
) -> Edited:
    """Record words of an article as somebody's. Without a kind: direct where marks stand around
    them, the outlet's own voice where no speaker is given, else indirect. Figures in them that were
    the outlet's own go along to the speaker.

    ``given``: the fields of ``editing.STATEMENT`` but words; ``place``: which of several, from 1.

    Raises:
        NotInText, NothingLike, SeveralPlaces: the words are not there, or more than once.
        AlreadyThere: they are a statement already.

    """  # noqa: D205
    snapshot = article_named(session, where).snapshots[-1]
    start, end = find_words(snapshot.text, words, where.upper(), place)
    _refuse_statement(session, snapshot, start, end)
    with step(session, hand, "add statement", "") as made:
        row = new_statement(session, hand, snapshot, start, end)
        row.kind = _kind(snapshot.text, start, end, given)
        changed, near = set_statement(session, hand, row, given)
        _take_claims(session, row)
        row.fixed = None  # all of it is a person's: no reading touches it
        session.flush()
        made.what = row.name
    return Edited(name=row.name, changed=changed, near=near, step=made.number)


def _refuse_statement(session: Session, snapshot: Snapshot, start: int, end: int) -> None:
    there = session.scalars(
        select(Statement)
        .where(Statement.snapshot_id == snapshot.id, Statement.start == start, Statement.end == end)
        .order_by(Statement.id)
    ).first()
    if there is not None:
        raise AlreadyThere(name=there.name)


def new_statement(
    session: Session, hand: Hand, snapshot: Snapshot, start: int, end: int
) -> Statement:
    """A statement of a person's making in the outlet's own voice, to be filled in; flushed."""
    row = Statement(
        snapshot_id=snapshot.id,
        key=free_key(session, Statement, snapshot, start, end),
        span=span_of(snapshot.text, start, end),
        kind=StatementKind.NARRATOR,
        act="says",
        who=hand.name,
    )
    session.add(row)
    session.flush()
    return row


def _take_claims(session: Session, row: Statement) -> None:
    """Claims in these words that stood in the outlet's own voice are its speaker's now."""
    if row.kind is StatementKind.NARRATOR:
        return
    inside = session.scalars(
        select(Claim)
        .join(Statement, Claim.statement_id == Statement.id)
        .where(
            Claim.snapshot_id == row.snapshot_id,
            Claim.start >= row.start,
            Claim.end <= row.end,
            Statement.kind == StatementKind.NARRATOR,
        )
        .order_by(Claim.id)
    )
    for claim in inside.all():
        put_by_hand(claim, {"statement_id": row.id, "speaker_id": row.speaker_id})


def _kind(text: str, start: int, end: int, given: Mapping[str, str]) -> StatementKind:
    if _stands_in_marks(text, start, end):
        return StatementKind.DIRECT
    named = cleared(given.get("speaker", "")) is not None
    return StatementKind.INDIRECT if named else StatementKind.NARRATOR


def _stands_in_marks(text: str, start: int, end: int) -> bool:
    before, after = text[:start].rstrip()[-1:], text[end:].lstrip()[:1]
    return {before, after} <= set(_MARKS)


def free_key(
    session: Session, table: type[Statement] | type[Claim], snapshot: Snapshot, start: int, end: int
) -> str:
    """The key that a reading would give these words, with a number where another row has it."""
    key, number = f"{start}-{end}", 1
    taken = set(session.scalars(select(table.key).where(table.snapshot_id == snapshot.id)))
    while key in taken:
        number += 1
        key = f"{start}-{end}#{number}"
    return key


def _published(day: str) -> Days:
    return refuse_future("--published", read_days("--published", day, today()), moment())
