"""Which speaker a name means: one person through many articles, two of one name never mixed."""

from collections.abc import Iterable

from sqlalchemy import Select, or_, select
from sqlalchemy.orm import Session

from claimtrack.domain.name_matching import ends_with, fold, sound, surname
from claimtrack.domain.reading import SpeakerFound
from claimtrack.store.tables.closed_sets import UNNAMED
from claimtrack.store.tables.models import Alias, Claim, Snapshot, Speaker, Statement
from claimtrack.store.write.speaker_index import People, Person


class Speakers:
    """Finds or makes the speakers of one snapshot; each name is looked up once.

    New ones have no id before ``settle``. ``fresh``: the snapshot has no rows yet.
    """

    def __init__(
        self,
        session: Session,
        snapshot: Snapshot,
        lang: str,
        found: tuple[SpeakerFound, ...],
        people: People,
        *,
        fresh: bool,
    ) -> None:
        self._session = session
        self._snapshot = snapshot
        self._lang = lang
        self._found = {speaker.name: speaker for speaker in found}
        self._people = people
        self._fresh = fresh
        self._known: dict[str, Person] = {}
        self._unnamed: dict[str, Person] = {}
        self._touched: list[Person] = []
        self.made = 0

    def get(self, name: str | None, kind: str | None = None) -> Person | None:
        """The speaker called ``name`` in this article; None where nobody is named."""
        if name is None or not sound(name):
            return None
        if name not in self._known:
            self._known[name] = self._find(name, kind or self._kind_found(name))
        return self._known[name]

    def _kind_found(self, name: str) -> str | None:
        """What kind of speaker the text says it is, where it says so."""
        found = self._found.get(name)
        return None if found is None else found.kind

    def settle(self) -> None:
        """Write what was made or changed, so that every speaker met so far has an id."""
        self._session.flush()
        for person in self._touched:
            person.settle()
        self._touched.clear()

    def _find(self, name: str, kind: str | None) -> Person:
        person = self._met_before(name, kind) or self._make(name, kind)
        if kind is not None and person.kind is None:
            person.kind = self._row(person).kind = kind
        self._add_names(person, name)
        return person

    def _met_before(self, name: str, kind: str | None) -> Person | None:
        if kind == UNNAMED:
            return self._unnamed_here(name)
        return self._same_name(name) or self._cut_short(name, kind)

    def _make(self, name: str, kind: str | None) -> Person:
        person = Person(0, name, fold(name), kind)
        person.row = Speaker(name=name, folded=person.folded, kind=kind)
        self._session.add(person.row)
        self._touched.append(person)
        self.made += 1
        if kind == UNNAMED:
            self._unnamed[person.folded] = person
        return person

    def _row(self, person: Person) -> Speaker:
        """The row of a person that is to be changed."""
        if person.row is None:
            person.row = self._session.get_one(Speaker, person.number)
            self._touched.append(person)
        return person.row

    def _add_names(self, person: Person, name: str) -> None:
        """Note each name that is not known yet in this language, and can be said."""
        for printed in self._names_found(name):
            heard = sound(printed)
            if heard and (printed, self._lang) not in person.names:
                self._write_alias(person, printed, heard)
                self._remember(person, printed, heard)

    def _names_found(self, name: str) -> Iterable[str]:
        """The name, and the others that the text has for the same speaker."""
        found = self._found.get(name)
        return dict.fromkeys((name, *found.names)) if found else (name,)

    def _write_alias(self, person: Person, printed: str, heard: str) -> None:
        alias = Alias(name=printed, lang=self._lang, sound=heard)
        if person.row is not None:
            person.row.aliases.append(alias)
        else:
            alias.speaker_id = person.number
            self._session.add(alias)

    def _remember(self, person: Person, printed: str, heard: str) -> None:
        """Know the person by this name; somebody unnamed in this article alone."""
        if person.kind == UNNAMED:
            person.names.add((printed, self._lang))
        else:
            self._people.add(person, printed, self._lang, heard)

    def _unnamed_here(self, name: str) -> Person | None:
        """Somebody unnamed is one person within an article, and nobody known outside it."""
        folded = fold(name)
        if folded in self._unnamed or self._fresh:
            return self._unnamed.get(folded)
        row = self._session.scalars(_unnamed_in(self._snapshot.id, folded)).first()
        if row is not None:
            self._unnamed[folded] = _person_of(row)
        return self._unnamed.get(folded)

    def _same_name(self, name: str) -> Person | None:
        """A speaker with this full name, in any spelling; an organisation by its initials too."""
        heard = sound(name)
        rows = self._going_by(heard)
        exact = [person for person in rows if sound(person.name) == heard]
        return exact[0] if exact else _only(rows)

    def _going_by(self, heard: str) -> list[Person]:
        return [person for person in self._people.called(heard) if _goes_by(person, heard)]

    def _cut_short(self, name: str, kind: str | None) -> Person | None:
        """The one person whose full name ends so; or whom this name gives a first name."""
        if not _may_be_person(kind):
            return None
        kin = self._kin(name)
        longer = [person for person in kin if ends_with(person.name, name)]
        return _only(longer) if longer else self._with_first_name(_only(kin), name)

    def _kin(self, name: str) -> list[Person]:
        """The persons of the surname that a name ends with."""
        ending = self._people.ending(surname(name.split()[-1]))
        return [person for person in ending if _may_be_person(person.kind)]

    def _with_first_name(self, shorter: Person | None, name: str) -> Person | None:
        """The person of whom this is the full name, who is called by it from now on."""
        if shorter is None or not ends_with(name, shorter.name):
            return None
        if _is_surname(shorter.name):
            self._rename(shorter, name)
        return shorter

    def _rename(self, person: Person, name: str) -> None:
        row = self._row(person)
        person.name = row.name = name
        person.folded = row.folded = fold(name)


def _unnamed_in(snapshot: int, folded: str) -> Select[Speaker]:
    """Somebody without a name whom the rows of a text call so, the first of several."""
    named = (
        select(table.id)
        .where(table.snapshot_id == snapshot, table.speaker_id == Speaker.id)
        .exists()
        for table in (Statement, Claim)
    )
    return (
        select(Speaker)
        .where(or_(*named), Speaker.kind == UNNAMED, Speaker.folded == folded)
        .order_by(Speaker.id)
        .limit(1)
    )


def _person_of(row: Speaker) -> Person:
    """What the index holds of a row."""
    person = Person(row.id, row.name, row.folded, row.kind)
    person.names.update((alias.name, alias.lang) for alias in row.aliases)
    return person


def _goes_by(person: Person, heard: str) -> bool:
    """Whether one of a person's names, sounding so, is the full one; initials are a body's."""
    return sound(person.name) == heard or " " in heard or person.kind == "organisation"


def _may_be_person(kind: str | None) -> bool:
    """Whether somebody of this kind is a person, as far as anybody knows."""
    return kind in (None, "person")


def _is_surname(name: str) -> bool:
    """Whether a first name is missing: "de Mistura", but not "Ana Roy", which needs no title."""
    return sum(word[:1].isupper() for word in name.split()) < 2


def _only(rows: list[Person]) -> Person | None:
    return rows[0] if len(rows) == 1 else None
