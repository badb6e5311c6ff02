"""Which speaker a name means: one person through many articles, two of one name never mixed."""

from sqlalchemy import ColumnElement, or_, select
from sqlalchemy.orm import Session

from claimtrack.domain.names import ends_with, fold, sound, surname
from claimtrack.domain.reading import SpeakerFound
from claimtrack.store.models import Alias, Claim, Snapshot, Speaker, Statement

UNNAMED = "unnamed"


class Speakers:
    """Finds or makes the speakers of one snapshot; each name is looked up once."""

    def __init__(
        self, session: Session, snapshot: Snapshot, lang: str, found: tuple[SpeakerFound, ...] = ()
    ) -> None:
        self._session = session
        self._snapshot = snapshot
        self._lang = lang
        self._found = {speaker.name: speaker for speaker in found}
        self._known: dict[str, Speaker] = {}
        self.made: list[Speaker] = []

    def get(self, name: str | None, kind: str | None = None) -> Speaker | None:
        """The speaker called ``name`` in this article; None where nobody is named."""
        if name is None or not sound(name):
            return None
        if name not in self._known:
            found = self._found.get(name)
            self._known[name] = self._find(name, kind or (found.kind if found else None))
        return self._known[name]

    def _find(self, name: str, kind: str | None) -> Speaker:
        if kind == UNNAMED:
            speaker = self._unnamed_here(name)
        else:
            speaker = self._same_name(name) or self._cut_short(name, kind)
        if speaker is None:
            speaker = Speaker(name=name, folded=fold(name), kind=kind)
            self._session.add(speaker)
            self.made.append(speaker)
        if kind is not None and speaker.kind is None:
            speaker.kind = kind
        self._add_names(speaker, name)
        self._session.flush()
        return speaker

    def _add_names(self, speaker: Speaker, name: str) -> None:
        found = self._found.get(name)
        known = {(alias.name, alias.lang) for alias in speaker.aliases}
        for printed in dict.fromkeys((name, *(found.names if found else ()))):
            if (printed, self._lang) not in known and sound(printed):
                alias = Alias(name=printed, lang=self._lang, sound=sound(printed))
                speaker.aliases.append(alias)

    def _unnamed_here(self, name: str) -> Speaker | None:
        """Somebody unnamed is one person within an article, and nobody known outside it."""
        return self._session.scalars(
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
                Speaker.folded == fold(name),
            )
            .order_by(Speaker.id)
            .limit(1)
        ).first()

    def _same_name(self, name: str) -> Speaker | None:
        """A speaker with this full name, in any spelling; an organisation by its initials too."""
        rows = [
            row
            for row in self._with(Alias.sound == sound(name))
            if sound(row.name) == sound(name) or " " in sound(name) or row.kind == "organisation"
        ]
        exact = [row for row in rows if sound(row.name) == sound(name)]
        return exact[0] if exact else _only(rows)

    def _cut_short(self, name: str, kind: str | None) -> Speaker | None:
        """The one person whose full name ends so; or whom this name gives a first name."""
        if kind not in (None, "person"):
            return None
        last = surname(name.split()[-1])
        kin = [
            row
            for row in self._with((Alias.sound == last) | Alias.sound.endswith(f" {last}"))
            if row.kind in (None, "person")
        ]
        longer = [row for row in kin if ends_with(row.name, name)]
        if longer:
            return _only(longer)
        shorter = [row for row in kin if ends_with(name, row.name)]
        if len(kin) != 1 or not shorter:
            return None
        if _is_surname(shorter[0].name):
            shorter[0].name, shorter[0].folded = name, fold(name)
        return shorter[0]

    def _with(self, which: ColumnElement[bool]) -> list[Speaker]:
        rows = self._session.scalars(
            select(Speaker)
            .join(Alias)
            .where(which, Speaker.kind.is_distinct_from(UNNAMED))
            .order_by(Speaker.id)
        )
        return list(rows.unique())


def _is_surname(name: str) -> bool:
    """Whether a first name is missing: "de Mistura", but not "Ana Roy", which needs no title."""
    return sum(word[:1].isupper() for word in name.split()) < 2


def _only(rows: list[Speaker]) -> Speaker | None:
    return rows[0] if len(rows) == 1 else None
