"""Which speaker a mention stands for: names, roles, pronouns, the one who spoke before."""

import re
from bisect import bisect_left
from collections.abc import Iterator

from claimtrack.domain.reading import SpeakerFound
from claimtrack.extraction.speakers.description import printed, read_mention
from claimtrack.extraction.speakers.entity import Entity, are_one, fold, names_better, surname
from claimtrack.extraction.speakers.focus import Focus, agree
from claimtrack.extraction.speakers.introductions import introductions
from claimtrack.extraction.speakers.mention import Mention
from claimtrack.extraction.speakers.person_names import person_run
from claimtrack.extraction.speakers.plausible import may_speak
from claimtrack.extraction.speakers.role_holders import RoleHolders
from claimtrack.extraction.speakers.roles import leads
from claimtrack.extraction.speakers.verbs import acts, sentence_subject
from claimtrack.extraction.text.items import Item, Language

_OPENING = 14
"""Items of a sentence in which the person it is about is named, ``_LATEST`` the last to begin."""
_LATEST = 10
_BEFORE = 4
"""People named before, among whom "ce dernier" is."""


class Cast:
    """The people and bodies of one article, and who was last in view."""

    def __init__(self, pack: Language) -> None:
        """An empty cast."""
        self.pack = pack
        self.entities: list[Entity] = []
        self.focus = Focus(pack)
        self.by_name: dict[str, Entity] = {}
        self.by_surname: dict[str, Entity] = {}
        self.sightings: list[tuple[int, Entity]] = []
        self.holders = RoleHolders(pack)

    def enter(self, items: list[Item], text: str) -> None:
        """Learn the people named in one sentence, with the roles beside their names."""
        for start, mention in introductions(items, text, self.pack):
            entity = self._person(mention)
            entity.first = min(entity.first, start)
            self.sightings.append((start, entity))

    def look_at(self, items: list[Item], text: str) -> None:
        """Bring the subject that opens a sentence into view, when it is known."""
        entity = self._opening_person(items, text)
        if entity is not None:
            self.bring(entity)

    def look_at_actor(self, items: list[Item], text: str) -> None:
        """Bring whoever acts in a sentence that reports nothing into view."""
        who = sentence_subject(items, 0, len(items), self.pack)
        if who is None or not acts(items, who[1], self.pack):
            return
        entity = self._actor(text, items[who[0]].start, items[who[1] - 1].end)
        if entity is not None and entity.may_act:
            self.bring(entity)

    def _actor(self, text: str, start: int, end: int) -> Entity | None:
        """Whoever the words stand for; nobody new for a bare "le maire" who may be in view."""
        mention = read_mention(text, start, end, self.pack)
        if mention is not None and mention.is_bare_role and self.focus.person(mention.gender):
            return self._by_role(mention, start)
        return self.resolve(text, start, end)

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
        self.focus.bring(entity)

    def _person(self, mention: Mention) -> Entity:
        """The person of that name, entered if new, with what the mention tells."""
        key = fold(mention.name)
        entity = self._known(mention)
        if entity is None:
            entity = self._new_person(mention)
        elif names_better(mention, entity):
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
        if words in names.quantities - names.others:
            return self.focus.several()
        if words in names.pronouns:
            return self.focus.pronoun(*names.pronouns[words])
        if words in names.same_again:
            return self._named_again(start, *names.same_again[words])
        if not may_speak(text[start:end], self.pack.code):
            return None
        mention = read_mention(text, start, end, self.pack)
        return self._mentioned(mention, start, text[start:end]) if mention else None

    def is_anyone(self, words: str) -> bool:
        """Whether the words are a pronoun for nobody in particular: "on", "-t-on"."""
        return self._plain_pronoun(words) in self.pack.phrases.anyone

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
        return named or self.focus.pronoun(gender, number)

    def _named_before(self, at: int, gender: str) -> Entity | None:
        """The person named last before ``at``: "ce dernier" is never the one in view by habit."""
        named = self._before(at)
        return next((each for each in named if agree(gender, each.gender)), None)

    def _before(self, at: int) -> Iterator[Entity]:
        """The few named last before ``at``, the last one first."""
        place = bisect_left(self.sightings, at, key=lambda sighting: sighting[0])
        return (each for _, each in reversed(self.sightings[max(0, place - _BEFORE) : place]))

    def _by_role(self, mention: Mention, at: int) -> Entity | None:
        """Who holds the role that a definite mention names."""
        if not mention.definite:
            return None
        if not mention.head:
            return self.focus.of_nation(mention) or self._named_so(mention)
        if not mention.name and re.search(self.pack.names.aged, mention.plain):
            return self._last_person(mention, loose=True)
        return self._holder(mention, at)

    def _named_so(self, mention: Mention) -> Entity | None:
        """Who goes by the very words, or a body called so."""
        return self.by_name.get(fold(mention.plain)) or self._body(mention)

    def _body(self, mention: Mention) -> Entity | None:
        """Who is taken up by a bare noun: "l'organisation", or whoever gave "le communiqué"."""
        if len(mention.words) == 1 and mention.words[0] in self.pack.names.statements:
            return self.focus.last
        if mention.kind != "organisation" or len(mention.words) != 1:
            return None
        return self.focus.body(mention.words[0], self.pack.names.any_body)

    def _holder(self, mention: Mention, at: int) -> Entity | None:
        """Who holds a role, or the person in view whom a bare role noun takes up."""
        best = self.holders.best(mention, at, self.focus.entities)
        if (owner := self._owner(mention)) is not None:
            return None if best is owner else best
        if mention.number != "s" or (best is not None and best.is_person):
            return best
        return self._person_in_view(mention, best, at)

    def _owner(self, mention: Mention) -> Entity | None:
        """The person whose attorney, sister or office is meant, and who is never that one."""
        if mention.name:
            return None
        owners = (self.by_surname.get(word) for word in mention.words)
        return next((owner for owner in owners if owner is not None), None)

    def _person_in_view(self, mention: Mention, holder: Entity | None, at: int) -> Entity | None:
        """The person in view whom a role noun takes up, else the unnamed ``holder``."""
        words = self.holders.words(mention)
        if holder is None and self._is_loose(mention, words):
            return self._last_person(mention, loose=True)
        if len(words) > 1:
            return self._well_known(mention, at) or holder
        return self.focus.later(self._last_person(mention), holder)

    def _well_known(self, mention: Mention, at: int) -> Entity | None:
        """The person in view of whom no role is told, for an office that nobody else holds.

        Papers name those whom everybody knows without their office: "X … le chef de l'État".
        """
        if self.pack.names.state_offices.isdisjoint(self.holders.words(mention)):
            return None
        person = self._last_person(mention)
        if person is not None and self._is_prominent(person):
            return person
        spoken = (each for each in self._before(at) if each.is_undescribed)
        return next((each for each in spoken if agree(mention.gender, each.gender)), None)

    def _is_prominent(self, entity: Entity) -> bool:
        """Whether a person has spoken, or is named in full more than once."""
        return entity.spoke or sum(each is entity for _, each in self.sightings) > 1

    def _is_loose(self, mention: Mention, words: set[str]) -> bool:
        """Whether the role is one that many hold, so that it may take up anybody in view."""
        names = self.pack.names
        if mention.pointed:
            return True
        return mention.head not in names.offices or not words.isdisjoint(names.former)

    def _last_person(self, mention: Mention, loose: bool = False) -> Entity | None:
        """The person last in view, when a bare "l'élu" can only be that one."""
        entity = self.focus.person(mention.gender)
        if entity is None or loose:
            return entity
        return None if entity.heads else entity

    def _new(self, mention: Mention) -> Entity:
        """Somebody without a name: the one called just so before, else entered."""
        key = fold(mention.plain)
        before = self.by_name.get(key)
        if before is not None and mention.definite:
            return before
        entity = Entity(mention.plain, mention.kind, mention.gender, mention.number)
        entity.forms.append(mention.plain)
        entity.nouns.update(mention.nouns)
        if mention.head:
            self.holders.learn(entity, mention)
            entity.role = mention.plain
        self.entities.append(entity)
        self.by_name[key] = entity
        return entity

    def speakers(self) -> tuple[SpeakerFound, ...]:
        """Those who said something, in the order they came up."""
        return tuple(entity.as_found() for entity in self.entities if entity.spoke)
