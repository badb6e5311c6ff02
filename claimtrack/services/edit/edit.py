"""Changing by hand what is recorded of an article, a statement or a claim; no reading undoes it."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from sqlalchemy import select
from sqlalchemy.orm import Session

from claimtrack.domain.claim import OPTIONS
from claimtrack.domain.name_matching import fold
from claimtrack.domain.reading import Act, StatementKind
from claimtrack.errors import NothingToChange, NotItsField, UsageError
from claimtrack.ingest.address import canonical_url, safe_url
from claimtrack.lang.pack import CODES
from claimtrack.services.edit.typed import cleared, given_speaker, one_of, when
from claimtrack.services.edit.typed_claim import FIELDS as CLAIM
from claimtrack.services.edit.typed_claim import claim_values, untold
from claimtrack.services.edit.typed_place import doubted_places
from claimtrack.services.edit.words import find_words
from claimtrack.services.grouping.steps import Hand, step
from claimtrack.services.log.clock import moment, today
from claimtrack.services.lookup.short_ids import row_number
from claimtrack.services.lookup.typed_dates import read_days, refuse_future
from claimtrack.store.tables.models import Article, Claim, Outlet, Statement
from claimtrack.store.tables.spans import span_of
from claimtrack.store.write.rows import Fixable, fill, fix

ARTICLE = ("title", "outlet", "byline", "published", "url", "agency", "kind", "lang")
STATEMENT = (
    "words", "speaker", "organisation", "role", "kind", "act", "cue", "said", "relay",
)  # fmt: skip
FIELDS: dict[str, tuple[str, ...]] = {"A": ARTICLE, "S": STATEMENT, "C": CLAIM}
"""First letter of a short id → the options that such a row takes."""
ARTICLE_KINDS = ("interview", "call", "press conference", "speech", "letter", "document")
"""What an article without a page may be."""
_READ_FROM = frozenset({"published_earliest", "published_latest", "lang", "outlet_id"})
"""What a text is read with: a change of it has the text read again."""

Changed = tuple[tuple[str, ...], tuple[str, ...]]
"""The columns that changed; names near that of a speaker who had to be made."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Edited:
    """A row after a change. ``near``: speakers with names like that of one made for it.

    ``near_places``: ids of places with a name like one typed that nobody knows; ``changed``: its
    columns; ``step``: of the log, None where nothing changed.
    """

    name: str
    changed: tuple[str, ...]
    near: tuple[str, ...]
    step: int | None
    near_places: tuple[str, ...] = ()


def edit(session: Session, hand: Hand, name: str, given: Mapping[str, str]) -> Edited:
    """Change fields of A1, S12 or C7. "-" empties one. What is set stays set in later readings.

    Raises:
        UnknownId: there is no such row.
        NotItsField: a field of another sort of row.
        NothingToChange: no field is given.
        UsageError: a value that the field does not take.

    """
    number, letter = row_number(session, name), name[0].upper()
    check_fields(name.upper(), FIELDS[letter], given)
    with step(session, hand, "edit", name.upper()) as made:
        if letter == "A":
            changed, near = _set_article(session, session.get_one(Article, number), given)
        elif letter == "S":
            changed, near = set_statement(session, hand, session.get_one(Statement, number), given)
        else:
            changed, near = set_claim(session, hand, session.get_one(Claim, number), given)
    doubts = doubted_places(session, name, given.get("place"))
    return Edited(
        name=name.upper(), changed=changed, near=near, step=made.number, near_places=doubts
    )


def check_fields(name: str, fields: Sequence[str], given: Mapping[str, str]) -> None:
    """Refuse fields of another sort of row, and an edit without any."""
    options = ", ".join(f"--{field}" for field in fields)
    for field in given:
        if field not in fields:
            raise NotItsField(name=name, option=f"--{field}", options=options)
    if not given:
        raise NothingToChange(name=name, options=options)


def put_by_hand(row: Fixable, values: Mapping[str, object]) -> tuple[str, ...]:
    """Set and fix the values that differ; the names of the columns."""
    _, after = fill(row, values)
    if after:
        fix(row, *after)
    return tuple(after)


def _set_article(session: Session, article: Article, given: Mapping[str, str]) -> Changed:
    from claimtrack.services.capture.reread import read_again

    values: dict[str, object] = {}
    for name, text in given.items():
        if name == "outlet":
            values["outlet_id"] = _outlet(session, text)
        elif name in _SPREAD:
            values |= _SPREAD[name](text)
        else:
            values[name] = _ARTICLE_READERS.get(name, cleared)(text)
    changed = put_by_hand(article, values)
    session.flush()
    session.refresh(article)
    if _READ_FROM.intersection(changed):
        read_again(session, article)
    return changed, ()


def article_kind(text: str) -> str | None:
    """What an oral source is; None for a page. Raises UsageError."""
    kind = cleared(text.lower())
    if kind is not None and kind not in ARTICLE_KINDS:
        raise UsageError(option="--kind", value=text, choices=ARTICLE_KINDS)
    return kind


def _language(text: str) -> str:
    if text not in CODES:
        raise UsageError(option="--lang", value=text, wants=", ".join(CODES))
    return text


def _outlet(session: Session, name: str) -> int | None:
    if cleared(name) is None:
        return None
    row = session.scalars(select(Outlet).where(Outlet.folded == fold(name))).one_or_none()
    if row is None:
        row = Outlet(name=name.strip(), folded=fold(name))
        session.add(row)
        session.flush()
    return row.id


def _published(text: str) -> dict[str, object]:
    columns: dict[str, object] = dict.fromkeys(_PUBLISHED)
    if cleared(text) is None:
        return columns
    days = refuse_future("--published", read_days("--published", text, today()), moment())
    return columns | {
        "published_earliest": days.earliest,
        "published_latest": days.latest,
        "published_precision": days.precision,
    }


_PUBLISHED = ("published_earliest", "published_latest", "published_precision", "published_at")


def _address(text: str) -> dict[str, object]:
    if cleared(text) is None:
        return {"url": None, "canonical_url": None}
    address = safe_url(text)
    if address is None:
        wants = "write an address with http:// or https://"
        raise UsageError(option="--url", value=text.rpartition("@")[2], wants=wants)
    return {"url": address, "canonical_url": canonical_url(address)}


_ARTICLE_READERS: dict[str, Callable[[str], object]] = {"lang": _language, "kind": article_kind}
_SPREAD = {"published": _published, "url": _address}
"""Those that fill several columns."""
_STATEMENT_READERS: dict[str, Callable[[str], object]] = {
    "kind": partial(one_of, "--kind", words=StatementKind),
    "act": partial(one_of, "--act", words=Act),
    "said": partial(when, "--said"),
}
"""Field → how what is typed for it is read; any other is taken as it is typed."""
_PEOPLE = {"speaker": None, "organisation": "organisation"}
"""Fields that name somebody, and of which kind they are."""


def set_statement(
    session: Session, hand: Hand, row: Statement, given: Mapping[str, str]
) -> Changed:
    """Set fields of a statement. Its claims that went back to its speaker follow the new one."""
    snapshot = row.snapshot
    values, near = _people(session, hand, given, snapshot.article.lang)
    for name, text in given.items():
        if name == "words":
            span = find_words(snapshot.text, text, snapshot.article.name)
            values["span"] = span_of(snapshot.text, *span)
        elif name not in _PEOPLE:
            values[name] = _STATEMENT_READERS.get(name, cleared)(text)
    before = row.speaker_id
    changed = put_by_hand(row, values)
    if "speaker_id" in changed:
        _follow(row, before)
    session.flush()
    return changed, near


def _people(
    session: Session, hand: Hand, given: Mapping[str, str], lang: str
) -> tuple[dict[str, object], tuple[str, ...]]:
    """The columns of those who are named, and names near those of whoever had to be made."""
    values: dict[str, object] = {}
    near: tuple[str, ...] = ()
    for name, kind in _PEOPLE.items():
        if name in given:
            speaker, near_here = given_speaker(session, hand, given[name], lang, kind)
            values[f"{name}_id"] = speaker.id if speaker else None
            near += near_here
    return values, near


def _follow(row: Statement, before: int | None) -> None:
    for claim in row.claims:
        if claim.speaker_id == before:
            put_by_hand(claim, {"speaker_id": row.speaker_id, **untold(["speaker"])})


def set_claim(session: Session, hand: Hand, row: Claim, given: Mapping[str, str]) -> Changed:
    """Set fields of a claim."""
    lang = row.snapshot.article.lang
    values = claim_values(given, lang)
    people, near = _people(session, hand, given, lang)
    values |= {**people, **untold(_FIELD_OF.get(name, name) for name in given)}
    if "statement" in given:
        values["statement_id"] = _statement(session, row, given["statement"])
    changed = put_by_hand(row, values)
    session.flush()
    return changed, near


_FIELD_OF = {option: field.name for option, field in OPTIONS.items()}


def _statement(session: Session, row: Claim, name: str) -> int:
    said = session.get_one(Statement, row_number(session, name))
    if said.snapshot_id != row.snapshot_id:
        wants = "a statement of the same article"
        raise UsageError(option="--statement", value=name, wants=wants)
    return said.id
