"""Who holds which role in an article: "le ministre" is the one who was called minister before."""

from collections.abc import Mapping, Sequence

from claimtrack.extraction.speakers.entity import Entity
from claimtrack.extraction.speakers.mention import Mention
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
        heads = {mention.head}.union(words & self._pack.names.roles.keys()) - entity.heads
        entity.heads |= heads
        for head in heads:
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
        recent = {id(entity): rank / len(focus) for rank, entity in enumerate(focus, 1)}
        best, highest = None, _LEAST
        for entity in (*self._by_head.get(mention.head, ())[-MEMORY:], *focus):
            if self._may_hold(entity, mention, others):
                mark = _resemblance(entity, mention.head, others) + _nearness(entity, at, recent)
                if mark >= highest:
                    best, highest = entity, mark
        return best

    def _may_hold(self, entity: Entity, mention: Mention, others: set[str]) -> bool:
        """Whether ``entity`` has the role, or all the other words of it, and none that differ."""
        if _differ_in_number(entity.number, mention.number):
            return False
        if not _has_role(entity, mention.head, others):
            return False
        known = entity.words - {mention.head}
        return not _differ(others, known) or self._is_only(entity, mention)

    def _is_only(self, entity: Entity, mention: Mention) -> bool:
        """Whether ``entity`` is the one person of that role, and the mention tells little more."""
        if len(mention.words) > 2 or not entity.is_person:
            return False
        return sum(each.is_person for each in self._by_head.get(mention.head, ())) == 1


def _differ_in_number(number: str, other: str) -> bool:
    """Whether only one of two is of several."""
    return number != other and "p" in (number, other)


def _differ(others: set[str], known: set[str]) -> bool:
    """Whether two sets of words have nothing in common, though both tell something."""
    return bool(others) and bool(known) and others.isdisjoint(known)


def _nearness(entity: Entity, at: int, recent: Mapping[int, float]) -> float:
    """How lately one was in view; less for one who only comes up after ``at``."""
    seen = recent.get(id(entity))
    if seen is not None:
        return seen
    return -_UNKNOWN if entity.first > at else 0.0


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
