"""A reporting verb in its sentence."""

from typing import NamedTuple

from claimtrack.domain.record import record
from claimtrack.extraction.text.items import Item, Language
from claimtrack.extraction.text.walk import before, word_at
from claimtrack.lang.tables.cues import Verb


@record(frozen=True, slots=True)
class Cue:
    """A verb group: items ``first`` to ``last``; ``pronoun`` the item of an inverted pronoun.

    ``form``: "f" finite or compound, "g" present participle, "i" infinitive ("Et de souligner"),
    "m" impersonal ("it was said that").
    """

    first: int
    last: int
    verb: Verb
    form: str
    pronoun: int | None = None
    denied: bool = False

    def governs(self, frames: str) -> bool:
        """Whether the verb may govern one of ``frames``, letters of ``Verb.frames``."""
        return any(letter in self.verb.frames for letter in frames)

    @property
    def reports(self) -> bool:
        """Whether it is a finite verb that a clause or a quotation may stand before."""
        return self.form == "f" and self.governs("QT")

    @property
    def takes_back(self) -> bool:
        """Whether it says that nobody said so: a negation, of no verb that denies itself."""
        return self.denied and self.verb.act != "denies"

    @property
    def inverted(self) -> tuple[int, int] | None:
        """The range of its inverted pronoun, as a subject."""
        return (self.pronoun, self.pronoun + 1) if self.pronoun is not None else None

    @property
    def end(self) -> int:
        """The item after the verb and its inverted pronoun."""
        return max(self.last, self.pronoun or 0) + 1


class VerbForm(NamedTuple):
    """A form of ``verb`` in its sentence, items ``at`` to ``last``, before its group is known."""

    items: list[Item]
    at: int
    last: int
    verb: Verb
    pack: Language

    @property
    def low(self) -> str:
        """The form in small letters."""
        return self.items[self.at].low

    @property
    def before(self) -> str:
        """The word before it."""
        return word_at(self.items, self.at - 1)

    @property
    def second_before(self) -> str:
        """The word before the word before it."""
        return word_at(self.items, self.at - 2)

    @property
    def after(self) -> str:
        """The word after its first word."""
        return word_at(self.items, self.at + 1)

    @property
    def first(self) -> int:
        """Its first item, with the pronouns that stand before it."""
        return before(self.items, self.at, self.pack.cues.clitics)
