"""Named speakers by the sound of their names: each is looked up once while a command runs.

A page names a dozen people, and a folder has thousands of pages: what one page met is kept for the
next. Names are asked for by index, all of a page in one go, so that a page costs the same whatever
the store holds. What is kept is used again only while the log ends where the last page left it, so
that another command's changes are never missed.
"""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from math import inf

from sqlalchemy import Executable, bindparam, func, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from claimtrack.domain.name_matching import sound, surname
from claimtrack.store.tables.closed_sets import UNNAMED
from claimtrack.store.tables.models import Alias, Change, Speaker

_KEPT = "claimtrack people"
"""The key in ``session.info`` of the index between two pages."""
_COLUMNS = (
    select(
        Alias.sound, Alias.name, Alias.lang, Speaker.id, Speaker.name, Speaker.folded, Speaker.kind
    )
    .join(Speaker, Alias.speaker_id == Speaker.id)
    .where(Speaker.kind.is_distinct_from(UNNAMED))
    .order_by(Speaker.id, Alias.id)
)


def _names_where(column: InstrumentedAttribute[str]) -> Executable:
    """Every name of whom one name is among those asked for."""
    asked = column.in_(bindparam("asked", expanding=True))
    return _COLUMNS.where(Speaker.id.in_(select(Alias.speaker_id).where(asked)))


_BY_SOUND, _BY_ENDING = _names_where(Alias.sound), _names_where(Alias.ending)
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
        self._session = session
        self._sounds = _Book()
        self._endings = _Book()
        self._persons: dict[int, Person] = {}
        self._fresh: list[Person] = []

    def expect(self, names: Iterable[str]) -> None:
        """Look up in one go all whom these names may mean; whoever is not asked for here is later.

        Whoever has one of the names, or a name that ends as one does.
        """
        said = {name: heard for name in names if (heard := sound(name))}
        self._fetch(_BY_SOUND, self._sounds, said.values())
        self._fetch(_BY_ENDING, self._endings, [_last(surname(n.split()[-1])) for n in said])

    def _fetch(self, query: Executable, book: "_Book", keys: Iterable[str]) -> None:
        """Read every name of whom is found under keys that were not asked for yet."""
        asked = sorted(set(keys) - book.asked)
        book.asked.update(asked)
        if not asked:
            return
        self._number_fresh()
        found = self._session.connection().execute(query, {"asked": asked})
        for heard, printed, lang, number, name, folded, kind in found:
            person = self._persons.setdefault(number, Person(number, name, folded, kind))
            self.add(person, printed, lang, heard)

    def _number_fresh(self) -> None:
        """Know the persons made since by the numbers of their rows, so that none is met twice."""
        self._persons |= {person.number: person for person in self._fresh if person.number}
        self._fresh = [person for person in self._fresh if not person.number]

    def add(self, person: Person, printed: str, lang: str, heard: str | None = None) -> None:
        """One more name of a person."""
        heard = heard or sound(printed)
        person.names.add((printed, lang))
        if not person.number and person not in self._fresh:
            self._fresh.append(person)
        self._sounds.file(heard, heard, person)
        self._endings.file(_last(heard), heard, person)

    def called(self, heard: str) -> list[Person]:
        """The persons one of whose names sounds so."""
        self._fetch(_BY_SOUND, self._sounds, [heard])
        return _in_order(person for _, person in self._sounds.under(heard))

    def ending(self, last: str) -> list[Person]:
        """The persons one of whose names sounds so at its end."""
        self._fetch(_BY_ENDING, self._endings, [_last(last)])
        return _in_order(
            person
            for heard, person in self._endings.under(_last(last))
            if heard == last or heard.endswith(f" {last}")
        )


class _Book:
    """Persons with the sounds of their names, by a key; ``asked``: the keys that were looked up."""

    def __init__(self) -> None:
        self.asked: set[str] = set()
        self._filed: dict[str, dict[tuple[str, Person], None]] = defaultdict(dict)

    def file(self, key: str, heard: str, person: Person) -> None:
        """Know a person by one more name."""
        self._filed[key][heard, person] = None

    def under(self, key: str) -> Iterable[tuple[str, Person]]:
        """What is filed under a key."""
        return self._filed.get(key, ())


def _last(heard: str) -> str:
    return heard.rpartition(" ")[2]


def _in_order(persons: Iterable[Person]) -> list[Person]:
    """Each once, in the order of their rows."""
    return sorted(dict.fromkeys(persons), key=lambda person: person.order)


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
