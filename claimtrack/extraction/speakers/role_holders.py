"""Who holds which role in an article: "le ministre" is the one who was called minister before."""

from collections.abc import Sequence

from claimtrack.extraction.speakers.description import Mention
from claimtrack.extraction.speakers.entity import Entity
from claimtrack.extraction.text.items import Language

MEMORY = 40
"""Speakers looked back at: older ones are named again before a pronoun takes them up."""
_UNKNOWN = 2.0
"""Taken off for one who only comes up later in the text: "the minister" looks back."""
_PERSON = 0.3
_OTHER_WORD = 0.1
_LEAST = -9.0


class RoleHolders:
    """The speakers of one article by their role nouns."""

    def __init__(self, pack: Language) -> None:
        """Nobody yet."""
        self._pack = pack
        self._by_head: dict[str, list[Entity]] = {}

    def learn(self, entity: Entity, mention: Mention) -> None:
        """Take in the role that a mention gives to ``entity``."""
        words = self.words(mention)
        entity.organisation = entity.organisation or mention.organisation
        entity.words.update(words)
        for head in (mention.head, *(word for word in words if word in self._pack.names.roles)):
            if head not in entity.heads:
                entity.heads.add(head)
                self._by_head.setdefault(head, []).append(entity)

    def words(self, mention: Mention) -> set[str]:
        """The words of a role, those of its other name with them ("édile": maire)."""
        words = set(mention.words)
        phrase = mention.plain.casefold().replace("’", "'")
        for other, known in self._pack.names.same_roles.items():
            if other in phrase:
                words.update(known.split(" "))
        return words

    def best(self, mention: Mention, at: int, focus: Sequence[Entity]) -> Entity | None:
        """Who fits the role best: by its words, by who was last in ``focus``, a person first."""
        others = self.words(mention) - {mention.head}
        recent = {id(entity): rank for rank, entity in enumerate(focus, 1)}
        best, highest = None, _LEAST
        for entity in (*self._by_head.get(mention.head, ())[-MEMORY:], *focus):
            if not self._may_hold(entity, mention, others):
                continue
            mark = _resemblance(entity, mention.head, others)
            mark += recent.get(id(entity), 0) / max(1, len(focus))
            if entity.first > at and id(entity) not in recent:
                mark -= _UNKNOWN
            if mark >= highest:
                best, highest = entity, mark
        return best

    def _may_hold(self, entity: Entity, mention: Mention, others: set[str]) -> bool:
        """Whether ``entity`` has the role, or all the other words of it, and none that differ."""
        if entity.number != mention.number and "p" in (entity.number, mention.number):
            return False
        if not _has_role(entity, mention.head, others):
            return False
        known = entity.words - {mention.head}
        if others and known and others.isdisjoint(known):
            return self._is_only(entity, mention)
        return True

    def _is_only(self, entity: Entity, mention: Mention) -> bool:
        """Whether ``entity`` is the one person of that role, and the mention tells little more."""
        if len(mention.words) > 2 or not entity.is_person:
            return False
        return sum(each.is_person for each in self._by_head.get(mention.head, ())) == 1


def _has_role(entity: Entity, head: str, others: set[str]) -> bool:
    """Whether the role noun was used of ``entity``, or all the other words of the mention."""
    if head in entity.heads or head in entity.words:
        return True
    return bool(others) and others <= entity.words


def _resemblance(entity: Entity, head: str, others: set[str]) -> float:
    """How well the words beside the role noun fit what is known."""
    known = entity.words - {head}
    mark = 1.0 + len(others & known) - _OTHER_WORD * len(others - known)
    return mark + _PERSON * entity.is_person
