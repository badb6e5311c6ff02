"""Which speaker a mention stands for: names, roles, pronouns, the one who spoke before."""

import re
from bisect import bisect_left

from claimtrack.domain.reading import SpeakerFound
from claimtrack.extraction.speakers.description import Mention, mention_of, printed, read_mention
from claimtrack.extraction.speakers.entity import Entity, PronounAgreement, are_one, fold, surname
from claimtrack.extraction.speakers.person_names import name_runs, person_run
from claimtrack.extraction.speakers.plausible import may_speak
from claimtrack.extraction.speakers.role_holders import MEMORY, RoleHolders
from claimtrack.extraction.speakers.roles import apposition_end, leads, role_start, set_off
from claimtrack.extraction.text.items import Item, Language
from claimtrack.extraction.text.walk import word_at

_OPENING = 14
"""Items of a sentence in which the person it is about is named, ``_LATEST`` the last to begin."""
_LATEST = 10
_BEFORE = 4
"""People named before, among whom "ce dernier" is."""
_IN_VIEW = 3
"""Speakers in view, among whom a bare "l'élu" is."""


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
        self.holders = RoleHolders(pack)

    def enter(self, items: list[Item], text: str) -> None:
        """Learn the people named in one sentence, with the roles beside their names."""
        for first, end in name_runs(items, self.pack):
            mention = self._introduction(items, first, end, text)
            if mention is not None and not self._is_governed(items, first, mention, text):
                entity = self._person(mention)
                entity.first = min(entity.first, items[first].start)
                self.sightings.append((items[first].start, entity))

    def _introduction(self, items: list[Item], first: int, end: int, text: str) -> Mention | None:
        """The full name, or the name set off by commas, of a person with the role beside it."""
        single = end - first < 2
        if single and not set_off(items, first, end):
            return None
        back = role_start(items, first, self.pack)
        ahead = apposition_end(items, end, self.pack)
        mention = mention_of(items[back:ahead], text, self.pack)
        told = single and back < first
        return mention if mention is not None and _introduces(mention, told) else None

    def _is_governed(self, items: list[Item], first: int, mention: Mention, text: str) -> bool:
        """Whether what stands before makes the name a place's or a thing's."""
        before = word_at(items, first - 1)
        acronym = text[items[first].start : items[first].end].isupper()
        if before in self.pack.words.prepositions and not acronym:
            return True
        return not mention.head and before in self.pack.words.determiners

    def look_at(self, items: list[Item], text: str) -> None:
        """Bring the subject that opens a sentence into view, when it is known."""
        entity = self._opening_person(items, text)
        if entity is not None:
            self.bring(entity)

    def _opening_person(self, items: list[Item], text: str) -> Entity | None:
        """The known person whose name opens a sentence, with nothing but a role before it."""
        if not any(item.shape == "C" for item in items[: _LATEST + 1]):
            return None
        person = person_run(items[:_OPENING], text, self.pack)
        if person is None or not self._opens(items, person.first):
            return None
        name = printed(items, person.first, person.end, text)
        return self.by_name.get(fold(name)) or self.by_surname.get(self._surname(name))

    def _opens(self, items: list[Item], first: int) -> bool:
        """Whether what stands before the name is short, and nothing but a role."""
        return first <= _LATEST and leads(items[:first], self.pack)

    def bring(self, entity: Entity) -> None:
        """Make ``entity`` the last one in view."""
        if entity in self.focus:
            self.focus.remove(entity)
        self.focus.append(entity)
        del self.focus[:-MEMORY]

    def _person(self, mention: Mention) -> Entity:
        """The person of that name, entered if new, with what the mention tells."""
        key = fold(mention.name)
        entity = self._known(mention)
        if entity is None:
            entity = self._new_person(mention)
        elif _names_better(mention, entity):
            entity.name = mention.name
            entity.first_name = True
        self.by_name.setdefault(key, entity)
        self._learn(entity, mention)
        return entity

    def _known(self, mention: Mention) -> Entity | None:
        """The person entered under that name, or under that surname."""
        entity = self.by_name.get(fold(mention.name))
        return self._of_surname(mention) if entity is None else entity

    def _of_surname(self, mention: Mention) -> Entity | None:
        """The person entered under that surname, unless the first names differ."""
        entity = self._bearer(mention)
        if entity is None or not mention.full or mention.titled:
            return entity
        return entity if are_one(entity.name, mention.name, self.pack.names.titles) else None

    def _surname(self, name: str) -> str:
        return surname(name, self.pack.names.generations)

    def _bearer(self, mention: Mention) -> Entity | None:
        """Who bears a surname: of two, the one of the title's gender, else the first named."""
        first = self.by_surname.get(self._surname(mention.name))
        return first.or_other(mention.gender, self.entities) if first else None

    def _new_person(self, mention: Mention) -> Entity:
        name = f"{mention.title} {mention.name}".strip()
        capital = fold(mention.name) in self.pack.names.capitals
        entity = Entity(name, "organisation" if capital else "person", first_name=mention.full)
        self.entities.append(entity)
        # Two of one surname: the bare surname is the first one's, who the text is about.
        self.by_surname.setdefault(self._surname(mention.name), entity)
        return entity

    def _learn(self, entity: Entity, mention: Mention) -> None:
        entity.gender = entity.gender or mention.gender
        if mention.head:
            self.holders.learn(entity, mention)
            entity.role = entity.role or " ".join(mention.words[:12])
        entity.add_form(mention.name)

    def resolve(self, text: str, start: int, end: int) -> Entity | None:
        """The entity that the words at ``start``–``end`` stand for."""
        entity = self._meant(text, start, end)
        if entity is not None:
            entity.first = min(entity.first, start)
        return entity

    def _meant(self, text: str, start: int, end: int) -> Entity | None:
        """Whom a pronoun, "ce dernier", a name or a role stands for."""
        words, names = self._plain_pronoun(text[start:end]), self.pack.names
        if words in self.pack.phrases.anyone:
            return None
        if words in names.pronouns:
            return self.pronoun(*names.pronouns[words])
        if words in names.same_again:
            return self._named_again(start, *names.same_again[words])
        if not may_speak(text[start:end], self.pack.code):
            return None
        mention = read_mention(text, start, end, self.pack)
        return self._mentioned(mention, start, text[start:end]) if mention else None

    def _plain_pronoun(self, words: str) -> str:
        """The words in small letters, an inverted pronoun without what ties it to its verb."""
        low = " ".join(words.lower().split())
        for tie in self.pack.phrases.inversion:
            if low.startswith(tie):
                return low[len(tie) :].strip()
        return low

    def _mentioned(self, mention: Mention, start: int, words: str) -> Entity:
        """The person named, the holder of the role, or somebody new."""
        if mention.kind == "person" and self._goes_by_name(mention, words):
            return self._person(mention)
        return self._by_role(mention, start) or self._new(mention)

    def _goes_by_name(self, mention: Mention, words: str) -> bool:
        """Whether a mention is known by its name rather than by its role."""
        if mention.tells_who:
            return True
        # "sa sœur, Élodie": a comma sets a first name off.
        return "," in words or self._surname(mention.name) in self.by_surname

    def _named_again(self, at: int, gender: str, number: str) -> Entity | None:
        """Whom "ce dernier" means: the one named last, else the one in view."""
        named = self._named_before(at, gender) if number == "s" else None
        return named or self.pronoun(gender, number)

    def _named_before(self, at: int, gender: str) -> Entity | None:
        """The person named last before ``at``: "ce dernier" is never the one in view by habit."""
        place = bisect_left(self.sightings, at, key=lambda sighting: sighting[0])
        for _, entity in reversed(self.sightings[max(0, place - _BEFORE) : place]):
            if not entity.gender or entity.gender == gender:
                return entity
        return None

    def pronoun(self, gender: str, number: str) -> Entity | None:
        """The last one in view that agrees; "o" as number asks for a thing, "" for anyone."""
        strict = self._last_agreeing(PronounAgreement(gender, number))
        if strict is not None or number != "s":
            return strict
        # Where determiners show gender, an elided one hides it: "l'association".
        hidden = bool(self.pack.phrases.gendered)
        return self._last_agreeing(PronounAgreement(gender, number, hidden, unnamed=True))

    def _last_agreeing(self, agreement: PronounAgreement) -> Entity | None:
        return next((each for each in reversed(self.focus) if agreement.fits(each)), None)

    def _by_role(self, mention: Mention, at: int) -> Entity | None:
        """Who holds the role that a definite mention names."""
        if not mention.definite:
            return None
        if not mention.head:
            return self.by_name.get(fold(mention.plain))
        if not mention.name and re.search(self.pack.names.aged, mention.plain):
            return self._last_person(mention, loose=True)
        return self._holder(mention, at)

    def _holder(self, mention: Mention, at: int) -> Entity | None:
        """Who holds a role, or the person in view whom a bare role noun takes up."""
        best = self.holders.best(mention, at, self.focus)
        if mention.number != "s" or (best is not None and best.is_person):
            return best
        return self._person_in_view(mention, best)

    def _person_in_view(self, mention: Mention, holder: Entity | None) -> Entity | None:
        """The person in view whom a role noun takes up, else the unnamed ``holder``."""
        words = self.holders.words(mention)
        if holder is None and self._is_loose(mention, words):
            return self._last_person(mention, loose=True)
        if len(words) > 1:
            return holder
        return self._last_person(mention) or holder

    def _is_loose(self, mention: Mention, words: set[str]) -> bool:
        """Whether the role is one that many hold, so that it may take up anybody in view."""
        names = self.pack.names
        return mention.head not in names.offices or not words.isdisjoint(names.former)

    def _last_person(self, mention: Mention, loose: bool = False) -> Entity | None:
        """The person last in view, when a bare "l'élu" can only be that one."""
        entity = self._last_of_gender(mention.gender)
        if entity is None or loose:
            return entity
        return None if entity.heads else entity

    def _last_of_gender(self, gender: str) -> Entity | None:
        for entity in reversed(self.focus[-_IN_VIEW:]):
            if entity.is_person and _agree(gender, entity.gender):
                return entity
        return None

    def _new(self, mention: Mention) -> Entity:
        """Somebody without a name: the one called just so before, else entered."""
        key = fold(mention.plain)
        before = self.by_name.get(key)
        if before is not None and mention.definite:
            return before
        entity = Entity(mention.plain, mention.kind, mention.gender, mention.number)
        entity.forms.append(mention.plain)
        if mention.head:
            self.holders.learn(entity, mention)
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


def _introduces(mention: Mention, told: bool) -> bool:
    """Whether a mention names a person in full, or by a first name with the role ``told``."""
    if not mention.names_person:
        return False
    return mention.full or (told and bool(mention.head))


def _names_better(mention: Mention, entity: Entity) -> bool:
    """Whether a mention has the first name that was missing, or more of the name."""
    if not mention.full:
        return False
    return not entity.first_name or len(mention.name) > len(entity.name)


def _agree(gender: str, other: str) -> bool:
    """Whether two genders can be one person's, as far as they are known."""
    return not gender or not other or gender == other
