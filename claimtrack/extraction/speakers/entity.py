"""One speaker of an article, how names are matched, and whom a pronoun agrees with."""

from collections.abc import Container
from dataclasses import dataclass, field

from claimtrack.domain.reading import SpeakerFound
from claimtrack.domain.record import record
from claimtrack.extraction.speakers.mention import Mention


@dataclass(slots=True)
class Entity:
    """One speaker as far as the article has told; grows while the text is read.

    ``kind``: person, organisation, group or unnamed; ``heads``: role nouns, ``words``: all words
    that told who it is; ``nouns``: what a body was called; ``forms``: names as
    printed; ``first``: where it came up; ``first_name``: whether ``name`` has one.
    """

    name: str
    kind: str
    gender: str = ""
    number: str = "s"
    words: set[str] = field(default_factory=set)
    heads: set[str] = field(default_factory=set)
    nouns: set[str] = field(default_factory=set)
    forms: list[str] = field(default_factory=list)
    role: str | None = None
    organisation: str | None = None
    spoke: bool = False
    first: int = 1 << 60
    first_name: bool = False

    def add_form(self, name: str) -> None:
        """Keep a name as it was printed, once."""
        if name and name not in self.forms:
            self.forms.append(name)

    @property
    def is_body(self) -> bool:
        """Whether it is an organisation or a group."""
        return self.kind in ("organisation", "group")

    @property
    def is_several(self) -> bool:
        """Whether it is a group."""
        return self.kind == "group" or (self.number == "p" and not self.is_person)

    @property
    def is_named_body(self) -> bool:
        """Whether it is an organisation with a name of its own, and not only called one."""
        return self.kind == "organisation" and self.name[:1].isupper()

    @property
    def is_undescribed(self) -> bool:
        """Whether it is a person who spoke, named in full, of whom no role was told."""
        return self.spoke and self.first_name and not self.heads

    @property
    def may_act(self) -> bool:
        """Whether it is somebody: a person, a body, a group, the holder of a role."""
        return self.kind != "unnamed" or bool(self.heads)

    @property
    def is_unknown(self) -> bool:
        """Whether neither name nor role was told."""
        return self.kind == "unnamed" and not self.heads

    @property
    def is_person(self) -> bool:
        """Whether it is a person with a name."""
        return self.kind == "person"

    @property
    def may_be_several(self) -> bool:
        """Whether more than one person can be meant."""
        return self.number == "p" or not self.is_person

    def as_found(self) -> SpeakerFound:
        """The speaker as others see it."""
        return SpeakerFound(
            name=self.name,
            kind=self.kind,
            names=tuple(sorted(self.forms, key=lambda form: -len(form))),
            role=self.role,
            organisation=self.organisation,
            gender=self.gender or None,
        )

    def or_other(self, gender: str, entities: "list[Entity]") -> "Entity":
        """Itself, or another person of the same surname whom a title's gender fits better."""
        if self._may_be_of(gender):
            return self
        others = self._namesakes(entities)
        return next((other for other in others if other.gender == gender), self)

    def _may_be_of(self, gender: str) -> bool:
        """Whether nothing speaks against a gender; an empty one fits every person."""
        return not gender or not self.gender or self.gender == gender

    def _namesakes(self, entities: "list[Entity]") -> "list[Entity]":
        """The persons of the same surname."""
        ending = surname(self.name)
        return [e for e in entities if e.is_person and surname(e.name) == ending]


@record(frozen=True, slots=True)
class PronounAgreement:
    """What a pronoun asks of the one it stands for.

    ``gender``: "m", "f" or "" for any; ``number``: "s", "p", "o" for a thing, "" for any.
    ``hidden``: a body whose gender was never shown ("l'association") is taken too; ``unnamed``:
    somebody of whom nothing is known is.
    """

    gender: str
    number: str
    hidden: bool = False
    unnamed: bool = False

    def fits(self, entity: Entity) -> bool:
        """Whether the pronoun can stand for ``entity``."""
        return self._fits_number(entity) and self._fits_gender(entity)

    def _fits_number(self, entity: Entity) -> bool:
        if self.number == "o":
            return entity.is_body
        if self.number == "s":
            return entity.number != "p"
        return self.number != "p" or entity.may_be_several

    def _fits_gender(self, entity: Entity) -> bool:
        if not self.gender:
            return True
        if entity.is_unknown and not self.unnamed:
            return False
        return entity.gender == self.gender if entity.gender else self._fits_hidden(entity)

    def _fits_hidden(self, entity: Entity) -> bool:
        """Whether somebody of no known gender is taken."""
        return self.hidden or self.number != "s" or not entity.is_body


def fold(name: str) -> str:
    """The name in small letters, with one sort of apostrophe."""
    return name.casefold().replace("’", "'")


def surname(name: str, generations: frozenset[str] = frozenset()) -> str:
    """The last word of a name that tells no generation, folded: "Jackson" of "Ann Jackson Jr."."""
    words = fold(name).rstrip(".").split(" ")
    while len(words) > 1 and words[-1].rstrip(".") in generations:
        words.pop()
    return words[-1]


def are_one(name: str, other: str, titles: Container[str]) -> bool:
    """Whether two names with one surname can be one person's."""
    a, b = fold(name).split(" "), fold(other).split(" ")
    if len(b) == 1 or _hides_first_name(a, titles):
        return True
    return set(a) <= set(b) or set(b) <= set(a) or a[0][0] == b[0][0]


def _hides_first_name(words: list[str], titles: Container[str]) -> bool:
    """Whether a name is a lone surname, or one behind an initial or a title."""
    return len(words) == 1 or words[0].endswith(".") or words[0] in titles


def names_better(mention: Mention, entity: Entity) -> bool:
    """Whether a mention has the first name that was missing, or more of the name."""
    if not mention.full:
        return False
    return not entity.first_name or len(mention.name) > len(entity.name)
