"""Which speaker a name means: one person through many articles, two of one name never mixed."""

from sqlalchemy import or_, select
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
            found = self._found.get(name)
            self._known[name] = self._find(name, kind or (found.kind if found else None))
        return self._known[name]

    def settle(self) -> None:
        """Write what was made or changed, so that every speaker met so far has an id."""
        self._session.flush()
        for person in self._touched:
            person.settle()
        self._touched.clear()

    def _find(self, name: str, kind: str | None) -> Person:
        if kind == UNNAMED:
            person = self._unnamed_here(name)
        else:
            person = self._same_name(name) or self._cut_short(name, kind)
        if person is None:
            person = self._make(name, kind)
        if kind is not None and person.kind is None:
            person.kind = self._row(person).kind = kind
        self._add_names(person, name)
        return person

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
        found = self._found.get(name)
        for printed in dict.fromkeys((name, *(found.names if found else ()))):
            heard = sound(printed)
            if (printed, self._lang) in person.names or not heard:
                continue
            row = person.row
            alias = Alias(name=printed, lang=self._lang, sound=heard)
            if row is not None:
                row.aliases.append(alias)
            else:
                alias.speaker_id = person.number
                self._session.add(alias)
            if person.kind == UNNAMED:
                person.names.add((printed, self._lang))
            else:
                self._people.add(person, printed, self._lang, heard)

    def _unnamed_here(self, name: str) -> Person | None:
        """Somebody unnamed is one person within an article, and nobody known outside it."""
        folded = fold(name)
        if folded in self._unnamed or self._fresh:
            return self._unnamed.get(folded)
        row = self._session.scalars(
            select(Speaker)
            .where(
                or_(
                    *(
                        select(table.id)
                        .where(
                            table.snapshot_id == self._snapshot.id,
                            table.speaker_id == Speaker.id,
                        )
                        .exists()
                        for table in (Statement, Claim)
                    )
                ),
                Speaker.kind == UNNAMED,
                Speaker.folded == folded,
            )
            .order_by(Speaker.id)
            .limit(1)
        ).first()
        if row is None:
            return None
        person = self._unnamed[folded] = Person(row.id, row.name, row.folded, row.kind)
        person.names.update((alias.name, alias.lang) for alias in row.aliases)
        return person

    def _same_name(self, name: str) -> Person | None:
        """A speaker with this full name, in any spelling; an organisation by its initials too."""
        heard = sound(name)
        rows = [
            person
            for person in self._people.called(heard)
            if sound(person.name) == heard or " " in heard or person.kind == "organisation"
        ]
        exact = [person for person in rows if sound(person.name) == heard]
        return exact[0] if exact else _only(rows)

    def _cut_short(self, name: str, kind: str | None) -> Person | None:
        """The one person whose full name ends so; or whom this name gives a first name."""
        if not _may_be_person(kind):
            return None
        ending = self._people.ending(surname(name.split()[-1]))
        kin = [person for person in ending if _may_be_person(person.kind)]
        longer = [person for person in kin if ends_with(person.name, name)]
        if longer:
            return _only(longer)
        shorter = _only(kin)
        if shorter is None or not ends_with(name, shorter.name):
            return None
        if _is_surname(shorter.name):
            self._rename(shorter, name)
        return shorter

    def _rename(self, person: Person, name: str) -> None:
        row = self._row(person)
        person.name = row.name = name
        person.folded = row.folded = fold(name)


def _may_be_person(kind: str | None) -> bool:
    """Whether somebody of this kind is a person, as far as anybody knows."""
    return kind in (None, "person")


def _is_surname(name: str) -> bool:
    """Whether a first name is missing: "de Mistura", but not "Ana Roy", which needs no title."""
    return sum(word[:1].isupper() for word in name.split()) < 2


def _only(rows: list[Person]) -> Person | None:
    return rows[0] if len(rows) == 1 else None
