"""Every named speaker in memory, by the sound of each name, for as long as one command runs.

A page names a dozen people, and a folder has thousands of pages: asking the database for each
name anew is most of the work of an ingest. The index is read once and used again only while the
log ends where the last page left it, so that another command's changes are never missed.
"""

from collections import defaultdict
from dataclasses import dataclass
from math import inf

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from claimtrack.domain.name_matching import sound
from claimtrack.store.tables.closed_sets import UNNAMED
from claimtrack.store.tables.models import Alias, Change, Speaker

_KEPT = "claimtrack people"
"""The key in ``session.info`` of the index between two pages."""
_NAMES = (
    select(
        Alias.sound, Alias.name, Alias.lang, Speaker.id, Speaker.name, Speaker.folded, Speaker.kind
    )
    .join(Speaker, Alias.speaker_id == Speaker.id)
    .where(Speaker.kind.is_distinct_from(UNNAMED))
    .order_by(Speaker.id, Alias.id)
)
_LAST_LINE = select(func.max(Change.id))


class Person:
    """A speaker as names are matched. ``number`` is the id; 0 of a new one until it is settled.

    ``row`` is there only from making or changing it until then.
    """

    __slots__ = ("folded", "kind", "name", "names", "number", "row")

    def __init__(self, number: int, name: str, folded: str, kind: str | None) -> None:
        self.number = number
        self.name = name
        self.folded = folded
        self.kind = kind
        self.names: set[tuple[str, str]] = set()
        self.row: Speaker | None = None

    @property
    def order(self) -> float:
        """Where the row stands among others; new ones after all, in the order they were made."""
        return self.number or inf

    def settle(self) -> None:
        """Take the id of the row that was written, and let go of it."""
        if self.row is not None:
            self.number, self.row = self.row.id, None


class People:
    """Persons by the sound of their names, those of one sound in the order of their rows."""

    def __init__(self, session: Session) -> None:
        self._by_sound: dict[str, list[Person]] = defaultdict(list)
        self._by_end: dict[str, list[tuple[str, Person]]] = defaultdict(list)
        persons: dict[int, Person] = {}
        for heard, printed, lang, number, name, folded, kind in session.execute(_NAMES):
            person = persons.get(number)
            if person is None:
                person = persons[number] = Person(number, name, folded, kind)
            self.add(person, printed, lang, heard)

    def add(self, person: Person, printed: str, lang: str, heard: str | None = None) -> None:
        """One more name of a person."""
        heard = heard or sound(printed)
        person.names.add((printed, lang))
        if person not in self._by_sound[heard]:
            self._by_sound[heard].append(person)
            self._by_end[heard.rpartition(" ")[2]].append((heard, person))

    def called(self, heard: str) -> list[Person]:
        """The persons one of whose names sounds so."""
        return sorted(self._by_sound.get(heard, ()), key=lambda person: person.order)

    def ending(self, last: str) -> list[Person]:
        """The persons one of whose names sounds so at its end."""
        found = dict.fromkeys(
            person
            for heard, person in self._by_end.get(last.rpartition(" ")[2], ())
            if heard == last or heard.endswith(f" {last}")
        )
        return sorted(found, key=lambda person: person.order)


@dataclass(frozen=True, slots=True)
class PeopleNow:
    """The index, right as long as ``line`` is the last of the log."""

    people: People
    line: int


def people_now(session: Session) -> PeopleNow:
    """The index, read anew unless the log ends where it did when the index was last kept.

    It must be kept again once a page is committed: what fails on the way leaves persons in it
    that are in no table.
    """
    kept: PeopleNow | None = session.info.pop(_KEPT, None)
    line = session.scalar(_LAST_LINE) or 0
    return kept if kept is not None and kept.line == line else PeopleNow(People(session), line)


def keep_people(session: Session, now: PeopleNow, lines: int) -> None:
    """Keep the index for the next page, after this one added so many lines to the log."""
    session.info[_KEPT] = PeopleNow(now.people, now.line + lines)
