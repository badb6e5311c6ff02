"""Which of the sources around a figure it goes back to."""

import re

from claimtrack.domain.reading import Numeral, NumeralKind, StatementFound
from claimtrack.extraction.attribution.agents import (
    agent,
    announced_by,
    cited,
    document_of,
    fuller,
)
from claimtrack.extraction.attribution.source import (
    LocalSource,
    antecedent,
    closing_source,
    is_bridge,
    is_pronoun,
    is_relay,
    local_source,
    organisation_of,
    viewpoint_source,
    without_client,
)
from claimtrack.extraction.attribution.subject import (
    counting_subject,
    gapped_subject,
    listing_subject,
    maker,
    strip_article,
)
from claimtrack.extraction.claims.context import Page
from claimtrack.extraction.claims.facts import Found

_OPENED = re.compile(r"[«“\"][^«»“”\"]{0,30}$")
_CLOSES = re.compile(r"[^«»“”\"\n]{0,60}[»”\"]")
_DATED = re.compile(
    r"\s+(?:published|released|dated|issued|publiée?s?|parue?s?|diffusée?s?|datée?s?)(?:\s.*)?$"
)
_AND = re.compile(
    r"(?i)\s*,?\s*(?:et|and|ainsi\s+que|as\s+well\s+as)\s+(?:d['’]|de\s+|des\s+|of\s+)?"
)
_FLOATING = 700
"""Characters after a statement in which a marked figure is still its speaker's."""


class Sources:
    """The sources of one article's figures, asked for in the order of the text."""

    def __init__(self, page: Page, numerals: tuple[Numeral, ...]) -> None:
        self._page = page
        self._numerals = numerals
        self._last: Found | None = None
        """The last claim that somebody made: a second one may stand beside it."""
        self._said: str | None = None
        """The source of the last claim's own."""

    def of(self, found: Found, place: int, statement: StatementFound | None) -> str | None:
        """A source of the number's own, where it differs from the statement's speaker."""
        local = self._local(found, place)
        if local is not None and not _is_cue(local, statement):
            own = local.name if _prevails(local, statement, self._page.code) else None
        elif local is not None and statement is not None and _unclear(statement.speaker):
            own = local.name
        elif local is None and self._in_a_row(found) and (second := self._second(found)):
            own = second
        elif statement is not None:
            own = self._behind(statement, found.start) or self._unnamed(statement)
        else:
            own = self._unstated(found)
        if own or local is not None or (statement is not None and statement.speaker):
            self._last, self._said = found, own
        return self._titled(own, found.start)

    def _titled(self, source: str | None, place: int) -> str | None:
        """A paper under its name, where it was given before: "le journal" → "journal Le Phare"."""
        source = _DATED.sub("", source) if source else source
        if source is None or source != source.lower() or not is_relay(source, self._page.code):
            return source
        named = fuller(source.split()[0], self._page.text, place)
        return source if named == source.split()[0] else named

    def _local(self, found: Found, place: int) -> LocalSource | None:
        after = place + 1
        number = self._numerals[after].start if after < len(self._numerals) else 1 << 60
        return local_source(self._page.text, found.end, found.sentence[1], number, self._page.code)

    def _in_a_row(self, found: Found) -> bool:
        return self._last is not None and self._last.sentence == found.sentence

    def _second(self, found: Found) -> str | None:
        """The other side's figure: "…, le syndicat 40 000", "…, 6 000 pour la police"."""
        text, code = self._page.text, self._page.code
        if view := viewpoint_source(text, found.end, found.sentence[1], code):
            return view.name
        if self._last is None:
            return None
        if subject := counting_subject(text, found.start, self._last.end, code):
            return self._subject(subject, found.sentence[0])
        return gapped_subject(text, found.start, self._last.end, code)

    def _behind(self, statement: StatementFound, start: int) -> str | None:
        """Who stands behind a statement's source: a count's maker, a pollster, a named body."""
        code, cue = self._page.code, statement.cue_end
        printed = statement.mention or ""
        if statement.rule == "according" and cue is not None and cue <= statement.start:
            printed = self._page.text[cue : min(start, cue + 200)]
        if made := self._source_of(printed, statement.start):
            return made
        words = strip_article(statement.mention or "")
        if is_relay(words, code) and (source := self._cited(start)):
            return source
        if is_bridge(words, code):
            led = self._page.before(statement.start)
            return organisation_of(led, code) if led else None
        bare = without_client(words, code)
        if bare == words or statement.speaker == bare:
            named = self._titled(statement.speaker, statement.start)
            return named if named != statement.speaker else None
        return bare

    def _unnamed(self, statement: StatementFound) -> str | None:
        """The source of a statement whose pronoun nobody could name."""
        words = statement.mention or ""
        if statement.speaker is not None or not is_pronoun(words, self._page.code):
            return None
        return self._antecedent(words, min(statement.start, statement.mention_start or 1 << 60))

    def _source_of(self, words: str, place: int) -> str | None:
        """The maker of a count or the body whose document it is."""
        code = self._page.code
        made = maker(words, code) or document_of(words, code)
        return fuller(made, self._page.text, place) if made else None

    def _cited(self, start: int) -> str | None:
        floor, limit = self._page.sentence(start)
        return cited(self._page.text, start, floor, limit, self._page.code)

    def _unstated(self, found: Found) -> str | None:
        """The source of a figure outside every statement: by its verb, or closing the sentence."""
        text, code = self._page.text, self._page.code
        money = found.numeral.kind is NumeralKind.MONEY
        floor, limit = found.sentence
        if by := agent(text, found.start, found.end, floor, limit, code):
            return by
        if noun := announced_by(text, found.start, floor, code):
            return self._page.known(noun)
        if subject := counting_subject(text, found.start, floor, code, money=money):
            return self._subject(subject, floor)
        if listed := listing_subject(text, found.start, floor, code):
            return self._page.known(listed)
        if closing := closing_source(text, found.end, limit, code):
            return closing.name
        return self._cited(found.start) or self._coordinated(found) or self._marked(found)

    def _coordinated(self, found: Found) -> str | None:
        """The source of the figure before, where only "et de" or "and" stands between."""
        if self._last is None or not self._in_a_row(found):
            return None
        between = self._page.text[self._last.end : found.start]
        return self._said if _AND.fullmatch(between) else None

    def _subject(self, words: str, place: int) -> str | None:
        """The verb's subject as a source: a document's body, a role's holder, what "it" means."""
        if is_pronoun(words, self._page.code):
            return self._antecedent(words, place)
        return self._source_of(words, place) or self._page.known(words)

    def _antecedent(self, pronoun: str, place: int) -> str | None:
        """Whom a pronoun at the head of a sentence means: the body just named or the speaker."""
        meant = antecedent(self._page.text, pronoun, place, self._page.code)
        if meant is None:
            return None
        return self._source_of(meant, place) or self._page.known(meant)

    def _marked(self, found: Found) -> str | None:
        """The last speaker, for a sum or a share printed in quotation marks without a cue."""
        text, end = self._page.text, found.numeral.end
        opened = _OPENED.search(text[max(0, found.start - 40) : found.numeral.start])
        if found.numeral.unit is None or not (opened and _CLOSES.match(text, end)):
            return None
        last = self._page.before(found.start)
        return last.speaker if last and found.start - last.end < _FLOATING else None


def _unclear(speaker: str | None) -> bool:
    """Whether a speaker is unknown or runs over into a figure: "NUT and 22"."""
    return speaker is None or any(char.isdigit() for char in speaker.split()[-1])


def _is_cue(local: LocalSource, statement: StatementFound | None) -> bool:
    """Whether the source beside the number is what made the statement."""
    return statement is not None and statement.cue_start == local.start


def _prevails(local: LocalSource, statement: StatementFound | None, code: str) -> bool:
    """Whether the source beside the number is nearer to it than the statement's speaker.

    An agency or a paper behind somebody's words passes them on: they stay that speaker's.
    """
    if statement is None or statement.rule == "according":
        return True
    return not is_relay(local.name, code)
