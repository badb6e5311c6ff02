"""Passages of one text read each by itself, such as the entries of a live page, and put together.

Nothing of one passage runs on into the next: no speaker, no place, no day. Only names do: who is
called by a surname in one passage is whoever bears it in another.
"""

from collections.abc import Sequence

from claimtrack.domain.reading import (
    Article,
    ClaimFound,
    Numeral,
    PartFound,
    Reading,
    Region,
    SpeakerFound,
    StatementFound,
)
from claimtrack.domain.record import changed
from claimtrack.extraction.live.entries import Entry


def passages(
    article: Article, entries: Sequence[Entry], chrome: Sequence[Region]
) -> list[tuple[int, Article, tuple[Region, ...]]]:
    """(offset, the passage as an article, its furniture): what leads in, then each entry."""
    ends = [*(entry.head for entry in entries), len(article.text)]
    lead = Entry(0, 0, article.published)
    found = []
    for entry, end in zip((lead, *entries), ends, strict=True):
        text = article.text[entry.start : end]
        if text.strip():
            part = changed(article, text=text, published=entry.day, furniture=())
            found.append((entry.start, part, _within(chrome, entry.start, end)))
    return found


def _within(chrome: Sequence[Region], start: int, end: int) -> tuple[Region, ...]:
    """The regions between two places, counted from the first."""
    inner = (region for region in chrome if start <= region.start < end)
    return tuple(
        Region(region.start - start, min(region.end, end) - start, region.reason)
        for region in inner
    )


def joined(
    article: Article,
    numerals: tuple[Numeral, ...],
    chrome: tuple[Region, ...],
    readings: Sequence[tuple[int, Reading]],
) -> Reading:
    """One reading of the whole from those of its passages, each with its offset."""
    statements: list[StatementFound] = []
    claims: list[ClaimFound] = []
    parts: list[PartFound] = []
    for by, reading in readings:
        first_statement, first_claim = len(statements), len(claims)
        statements += (_statement(each, by, first_statement) for each in reading.statements)
        claims += (_claim(each, by, first_statement) for each in reading.claims)
        parts += (
            changed(each, part=each.part + first_claim, whole=each.whole + first_claim)
            for each in reading.parts
        )
    speakers = [speaker for _, reading in readings for speaker in reading.speakers]
    full = _full_names(speakers)
    return Reading(
        article=article,
        numerals=numerals,
        statements=tuple(changed(s, speaker=full.get(s.speaker, s.speaker)) for s in statements),
        claims=tuple(_named(each, full) for each in claims),
        parts=tuple(parts),
        speakers=_merged(speakers, full),
        chrome=chrome,
    )


def _moved(place: int | None, by: int) -> int | None:
    return None if place is None else place + by


def _statement(found: StatementFound, by: int, first: int) -> StatementFound:
    """A statement at its place in the whole text; ``first``: how many stand before its passage."""
    return changed(
        found,
        start=found.start + by,
        end=found.end + by,
        mention_start=_moved(found.mention_start, by),
        mention_end=_moved(found.mention_end, by),
        cue_start=_moved(found.cue_start, by),
        cue_end=_moved(found.cue_end, by),
        continues=_moved(found.continues, first),
    )


def _claim(found: ClaimFound, by: int, first: int) -> ClaimFound:
    numeral = found.numeral
    return changed(
        found,
        start=found.start + by,
        end=found.end + by,
        numeral=changed(
            numeral,
            start=numeral.start + by,
            end=numeral.end + by,
            full_start=numeral.full_start + by,
            full_end=numeral.full_end + by,
        ),
        statement=_moved(found.statement, first),
    )


def _full_names(speakers: Sequence[SpeakerFound]) -> dict[str | None, str]:
    """Surnames that one passage calls somebody by → the one full name that ends in it."""
    bearers: dict[str, set[str]] = {}
    for name in {speaker.name for speaker in speakers if speaker.kind == "person"}:
        bearers.setdefault(name.split()[-1], set()).add(name)
    full = {word: names - {word} for word, names in bearers.items() if word in names}
    return {word: others.pop() for word, others in full.items() if len(others) == 1}


def _named(claim: ClaimFound, full: dict[str | None, str]) -> ClaimFound:
    name = full.get(claim.facts.speaker)
    return claim if name is None else changed(claim, facts=changed(claim.facts, speaker=name))


def _fullest(name: str) -> tuple[int, str]:
    return -len(name), name


def _merged(
    speakers: Sequence[SpeakerFound], full: dict[str | None, str]
) -> tuple[SpeakerFound, ...]:
    """Each speaker once, with the names and the role that any passage gives."""
    found: dict[str, SpeakerFound] = {}
    for each in speakers:
        name = full.get(each.name, each.name)
        known = found.get(name, changed(each, name=name, names=()))
        found[name] = changed(
            known,
            names=tuple(
                sorted({*known.names, *each.names}, key=lambda words: (-len(words), words))
            ),
            role=known.role or each.role,
            organisation=known.organisation or each.organisation,
            gender=known.gender or each.gender,
        )
    return tuple(found.values())
