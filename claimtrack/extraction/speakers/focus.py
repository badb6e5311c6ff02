"""Who was last in view in an article: whom pronouns and bare nouns take up."""

from collections.abc import Container, Iterator

from claimtrack.extraction.speakers.entity import Entity, PronounAgreement
from claimtrack.extraction.speakers.mention import Mention
from claimtrack.extraction.speakers.role_holders import MEMORY
from claimtrack.extraction.text.items import Language

_IN_VIEW = 3
"""Speakers in view, among whom a bare "l'élu" is."""


class Focus:
    """The people and bodies of one article in the order in which they came into view."""

    def __init__(self, pack: Language) -> None:
        """Nobody yet."""
        self._pack = pack
        self.entities: list[Entity] = []

    @property
    def last(self) -> Entity | None:
        """The one last in view."""
        return self.entities[-1] if self.entities else None

    def bring(self, entity: Entity) -> None:
        """Make ``entity`` the last one in view."""
        if entity in self.entities:
            self.entities.remove(entity)
        self.entities.append(entity)
        del self.entities[:-MEMORY]

    def pronoun(self, gender: str, number: str) -> Entity | None:
        """The last one in view that agrees; "o" as number asks for a thing, "" for anyone."""
        strict = self._agreeing(PronounAgreement(gender, number))
        if strict is not None or number != "s":
            return strict
        # Where determiners show gender, an elided one hides it: "l'association".
        hidden = bool(self._pack.phrases.gendered)
        return self._agreeing(PronounAgreement(gender, number, hidden, unnamed=True))

    def _agreeing(self, agreement: PronounAgreement) -> Entity | None:
        return next((each for each in self._latest() if agreement.fits(each)), None)

    def person(self, gender: str) -> Entity | None:
        """The person of that gender among the few last in view."""
        for entity in reversed(self.entities[-_IN_VIEW:]):
            if entity.is_person and agree(gender, entity.gender):
                return entity
        return None

    def of_nation(self, mention: Mention) -> Entity | None:
        """The person in view in "l'Américain", "the Kenyan"."""
        if mention.number != "s" or len(mention.words) != 1:
            return None
        known = mention.words[0] in self._pack.names.nations
        return self.person(mention.gender) if known else None

    def later(self, person: Entity | None, holder: Entity | None) -> Entity | None:
        """Of two, the one last in view, or the one who spoke; the person if the other never was."""
        if person is None or holder is None or holder not in self.entities:
            return person or holder
        if holder.spoke and not person.spoke:
            return holder
        return max(person, holder, key=self.entities.index)

    def several(self) -> Entity | None:
        """The last group in view: whom "some", "many" are among."""
        return next((each for each in self._latest() if each.is_several), None)

    def body(self, noun: str, others: Container[str]) -> Entity | None:
        """The body last in view that was called ``noun``; of ``others``, any with a name."""
        for entity in self._latest():
            if noun in entity.nouns:
                return entity
        if noun not in others:
            return None
        return next((each for each in self._latest() if each.is_named_body), None)

    def _latest(self) -> Iterator[Entity]:
        return reversed(self.entities)


def agree(gender: str, other: str) -> bool:
    """Whether two genders can be one person's, as far as they are known."""
    return not gender or not other or gender == other
