"""Which speaker a mention stands for: names, roles, pronouns, the one who spoke before."""

import re
from bisect import bisect_left

from claimtrack.domain.reading import SpeakerFound
from claimtrack.extraction.speakers.description import Mention, name_runs, person_run, read_mention
from claimtrack.extraction.speakers.entity import Entity, fold, surname
from claimtrack.extraction.speakers.roles import apposition_end, leads, role_start, set_off
from claimtrack.extraction.text.items import Item, Language

MEMORY = 40
"""Speakers looked back at: older ones are named again before a pronoun takes them up."""


class Cast:
    """The people and bodies of one article, and who was last in view."""

    def __init__(self, pack: Language) -> None:
        """An empty cast."""
        self.pack = pack
        self.entities: list[Entity] = []
        self.focus: list[Entity] = []
        self.by_name: dict[str, Entity] = {}
        self.by_surname: dict[str, Entity] = {}
        self.sightings: list[tuple[int, Entity]] = []
        self.by_head: dict[str, list[Entity]] = {}

    def enter(self, items: list[Item], text: str) -> None:
        """Learn the people named in one sentence, with the roles beside their names."""
        for first, end in name_runs(items, self.pack):
            single = end - first < 2
            if single and not set_off(items, first, end):
                continue
            back = role_start(items, first, self.pack)
            ahead = apposition_end(items, end, self.pack)
            mention = read_mention(text, items[back].start, items[ahead - 1].end, self.pack)
            if mention is None or mention.kind != "person":
                continue
            if " " not in mention.name and not (single and mention.head and back < first):
                continue
            if mention.name.isupper():
                continue
            before = items[first - 1].low if first else ""
            acronym = text[items[first].start : items[first].end].isupper()
            if before in self.pack.words.prepositions and not acronym:
                continue
            if not mention.head and before in self.pack.words.determiners:
                continue
            entity = self._person(mention)
            entity.first = min(entity.first, items[first].start)
            self.sightings.append((items[first].start, entity))

    def look_at(self, items: list[Item], text: str) -> None:
        """Bring the subject that opens a sentence into view, when it is known."""
        run = person_run(items[:14], text, self.pack) if items else None
        if run is None or run[0] > 10 or not leads(items[: run[0]], self.pack):
            return
        name = " ".join(text[items[run[0]].start : items[run[1] - 1].end].split())
        entity = self.by_name.get(fold(name)) or self.by_surname.get(surname(name))
        if entity is not None:
            self.bring(entity)

    def bring(self, entity: Entity) -> None:
        """Make ``entity`` the last one in view."""
        if entity in self.focus:
            self.focus.remove(entity)
        self.focus.append(entity)
        del self.focus[:-MEMORY]

    def _person(self, mention: Mention) -> Entity:
        key = fold(mention.name)
        entity = self.by_name.get(key)
        if entity is None and (" " not in mention.name or mention.titled):
            entity = self.by_surname.get(surname(mention.name))
        if entity is None:
            entity = self.by_surname.get(surname(mention.name))
            if entity is not None and not self._same_person(entity.name, mention.name):
                entity = None
        if entity is None:
            name = f"{mention.title} {mention.name}".strip()
            capital = key in self.pack.names.capitals
            entity = Entity(name, "organisation" if capital else "person")
            entity.first_name = " " in mention.name
            self.entities.append(entity)
            self.by_surname[surname(mention.name)] = entity
        elif " " in mention.name and (
            not entity.first_name or len(mention.name) > len(entity.name)
        ):
            entity.name = mention.name
            entity.first_name = True
        self.by_name.setdefault(key, entity)
        self._learn(entity, mention)
        return entity

    @staticmethod
    def _same_person(one: str, other: str) -> bool:
        a, b = fold(one).split(" "), fold(other).split(" ")
        if len(a) == 1 or len(b) == 1 or a[0].endswith((".", "mme", "mlle", "mrs", "mr", "ms")):
            return True
        return set(a) <= set(b) or set(b) <= set(a) or a[0][0] == b[0][0]

    def _learn(self, entity: Entity, mention: Mention) -> None:
        entity.gender = entity.gender or mention.gender
        if mention.head:
            self._has_role(entity, mention)
            entity.role = entity.role or " ".join(mention.words[:12])
        if mention.name and mention.name not in entity.forms:
            entity.forms.append(mention.name)

    def _has_role(self, entity: Entity, mention: Mention) -> None:
        entity.organisation = entity.organisation or mention.organisation
        entity.words.update(self._role_words(mention))
        for head in (mention.head, *(w for w in self._role_words(mention) if self._is_role(w))):
            if head not in entity.heads:
                entity.heads.add(head)
                self.by_head.setdefault(head, []).append(entity)

    def _is_role(self, word: str) -> bool:
        return word in self.pack.names.roles

    def _role_words(self, mention: Mention) -> set[str]:
        words = set(mention.words)
        phrase = mention.plain.casefold().replace("’", "'")
        for other, known in self.pack.names.same_roles.items():
            if other in phrase:
                words.update(known.split(" "))
        return words

    def resolve(self, text: str, start: int, end: int) -> Entity | None:
        """The entity that the words at ``start``–``end`` stand for."""
        entity = self._resolve(text, start, end)
        if entity is not None:
            entity.first = min(entity.first, start)
        return entity

    def _resolve(self, text: str, start: int, end: int) -> Entity | None:
        printed = " ".join(text[start:end].lower().split())
        low = printed.removeprefix("-t").removeprefix("-").strip()
        names = self.pack.names
        if low == "on":
            return None
        if low in names.pronouns:
            return self.pronoun(*names.pronouns[low])
        if low in names.same_again:
            gender, number = names.same_again[low]
            return (number == "s" and self._named_before(start, gender)) or self.pronoun(
                gender, number
            )
        mention = read_mention(text, start, end, self.pack)
        if mention is None:
            return None
        if mention.kind == "person":
            known = mention.titled or " " in mention.name or not mention.head
            if known or surname(mention.name) in self.by_surname:
                return self._person(mention)
            if "," in text[start:end]:
                return self._person(mention)  # "sa sœur, Élodie"
        return self._by_role(mention, start) or self._new(mention)

    def _named_before(self, at: int, gender: str) -> Entity | None:
        """The person named last before ``at``: "ce dernier" is never the one in view by habit."""
        place = bisect_left(self.sightings, at, key=lambda sighting: sighting[0])
        for _, entity in reversed(self.sightings[max(0, place - 4) : place]):
            if not entity.gender or entity.gender == gender:
                return entity
        return None

    def pronoun(self, gender: str, number: str) -> Entity | None:
        """The last one in view that agrees; "o" as number asks for a thing, "" for anyone."""
        found = self._agreeing(gender, number, loose=False)
        return found or (self._agreeing(gender, number, loose=True) if number == "s" else None)

    def _agreeing(self, gender: str, number: str, loose: bool) -> Entity | None:
        """As ``pronoun``; ``loose`` takes a body whose gender "l'" hides, in French."""
        for entity in reversed(self.focus):
            if gender and entity.gender and entity.gender != gender:
                continue
            if number == "o" and entity.kind not in ("organisation", "group"):
                continue
            if number == "s" and entity.number == "p":
                continue
            body = entity.kind in ("organisation", "group")
            if gender and entity.kind == "unnamed" and not entity.heads and not loose:
                continue
            hidden = loose and not entity.gender and self.pack.code == "fr"
            if number == "s" and gender and body and entity.gender != gender and not hidden:
                continue
            if number == "p" and entity.number != "p" and entity.kind == "person":
                continue
            return entity
        return None

    def _by_role(self, mention: Mention, at: int) -> Entity | None:
        if not mention.definite:
            return None
        words = self._role_words(mention)
        if not mention.head:
            key = fold(mention.plain)
            return self.by_name.get(key)
        if re.search(self.pack.names.aged, mention.plain) and not mention.name:
            return self._last_person(mention, loose=True)
        best, score = None, -9.0
        recent = {id(entity): at for at, entity in enumerate(self.focus, 1)}
        for entity in (*self.by_head.get(mention.head, ())[-MEMORY:], *self.focus):
            if entity.number != mention.number and "p" in (entity.number, mention.number):
                continue
            heads = mention.head in entity.heads or mention.head in entity.words
            also = bool(words - {mention.head}) and words - {mention.head} <= entity.words
            if not heads and not also:
                continue
            others, known = words - {mention.head}, entity.words - {mention.head}
            shared = len(others & known)
            if others and known and not shared and not self._only(entity, mention):
                continue
            mark = 1.0 + shared - 0.1 * len(others - known) + 0.3 * (entity.kind == "person")
            mark += recent.get(id(entity), 0) / max(1, len(self.focus))
            mark -= 2.0 * (entity.first > at and id(entity) not in recent)
            if mark >= score:
                best, score = entity, mark
        loose = mention.head not in self.pack.names.offices or bool(words & self.pack.names.former)
        if best is None and mention.number == "s" and loose:
            return self._last_person(mention, loose)
        if (best is None or best.kind != "person") and mention.number == "s" and len(words) <= 1:
            return self._last_person(mention) or best
        return best

    def _only(self, entity: Entity, mention: Mention) -> bool:
        """Whether ``entity`` is the one person of that role, and the mention tells little more."""
        if len(mention.words) > 2 or entity.kind != "person":
            return False
        same = [e for e in self.by_head.get(mention.head, ()) if e.kind == "person"]
        return len(same) == 1

    def _last_person(self, mention: Mention, loose: bool = False) -> Entity | None:
        """The person last in view, when a bare "l'élu" can only be that one."""
        for entity in reversed(self.focus[-3:]):
            if entity.kind == "person" and not (
                mention.gender and entity.gender and mention.gender != entity.gender
            ):
                return None if entity.heads and not loose else entity
        return None

    def _new(self, mention: Mention) -> Entity:
        key = fold(mention.plain)
        found = self.by_name.get(key)
        if found is not None and mention.definite:
            return found
        entity = Entity(mention.plain, mention.kind, mention.gender, mention.number)
        entity.forms.append(mention.plain)
        if mention.head:
            self._has_role(entity, mention)
            entity.role = mention.plain
        self.entities.append(entity)
        self.by_name[key] = entity
        return entity

    def speakers(self) -> tuple[SpeakerFound, ...]:
        """Those who said something, in the order they came up."""
        return tuple(
            SpeakerFound(
                name=entity.name,
                kind=entity.kind,
                names=tuple(sorted(entity.forms, key=lambda form: -len(form))),
                role=entity.role,
                organisation=entity.organisation,
                gender=entity.gender or None,
            )
            for entity in self.entities
            if entity.spoke
        )
