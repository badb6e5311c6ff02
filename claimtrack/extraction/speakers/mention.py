"""What one mention of a speaker tells."""

from claimtrack.domain.record import record


@record(frozen=True, slots=True)
class Mention:
    """What one mention tells.

    ``name``: the capitalised name of a person, "" where there is none; ``title``: "Mme" where a
    surname follows it; ``words``: the content words of the rest, lower case; ``head``: its role
    noun; ``plain``: the phrase without determiner and apposition; ``organisation``: the body a
    role serves; ``nouns``: what a body is called; ``pointed``: with "this".
    ``gender``: "m", "f" or ""; ``number``: "s" or "p".
    """

    name: str
    title: str
    titled: bool
    words: tuple[str, ...]
    head: str
    plain: str
    gender: str
    number: str
    definite: bool
    kind: str
    organisation: str | None = None
    pointed: bool = False
    nouns: frozenset[str] = frozenset()

    @property
    def names_person(self) -> bool:
        """Whether it holds a person's name, and no acronym."""
        return self.kind == "person" and not self.name.isupper()

    @property
    def full(self) -> bool:
        """Whether the name has a first name too."""
        return " " in self.name

    @property
    def is_bare_role(self) -> bool:
        """Whether it is a role noun by itself, as in "the mayor"."""
        return self.definite and bool(self.head) and len(self.words) == 1

    @property
    def tells_who(self) -> bool:
        """Whether its name counts by itself: behind a title, with a first name, without a role."""
        return self.titled or self.full or not self.head
