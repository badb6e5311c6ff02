"""Which of the sources around a figure it goes back to."""

import re
from functools import cache
from typing import TYPE_CHECKING

from claimtrack.domain.reading import Numeral, NumeralKind, StatementFound
from claimtrack.extraction.attribution.agents import (
    fuller,
)
from claimtrack.extraction.attribution.before import SourceBefore
from claimtrack.extraction.attribution.naming import (
    antecedent_named,
    cited_in_sentence,
    source_of,
    subject_named,
    whose,
)
from claimtrack.extraction.attribution.patterns import claimants, strip_article
from claimtrack.extraction.attribution.source import (
    LocalSource,
    local_source,
    viewpoint_source,
)
from claimtrack.extraction.attribution.source_words import (
    is_bridge,
    is_nameless_poll,
    is_pronoun,
    is_relay,
    organisation_of,
    without_client,
)
from claimtrack.extraction.attribution.subject import (
    counting_subject,
    gapped_subject,
)
from claimtrack.extraction.attribution.unstated import unstated
from claimtrack.extraction.speakers.plausible import may_speak

if TYPE_CHECKING:
    from claimtrack.extraction.claims.context import ArticleContext
    from claimtrack.extraction.claims.counted import Candidate

_MENTION = 200
"""Characters behind a cue in which the words for its source stand."""
_NOWHERE = 1 << 60


@cache
def _dated(code: str) -> re.Pattern[str]:
    """What a document's date adds to its name: "report published on Tuesday"."""
    return re.compile(rf"\s+(?:{claimants(code).dated})(?:\s.*)?$")


@cache
def _and_also(code: str) -> re.Pattern[str]:
    """What joins a second figure to the one before, so that both are one source's."""
    return re.compile(rf"(?i)\s*,?\s*{claimants(code).and_also}")


class Sources:
    """The sources of one article's figures, asked for in the order of the text."""

    def __init__(self, page: "ArticleContext", numerals: tuple[Numeral, ...]) -> None:
        self._page = page
        self._numerals = numerals
        self._last: Candidate | None = None
        """The last figure that somebody gave: a second one may stand beside it."""
        self._last_source: str | None = None
        """The source of its own that this one had."""
        self._before = SourceBefore(page)

    def of(
        self, candidate: "Candidate", place: int, statement: StatementFound | None
    ) -> str | None:
        """A source of the number's own, where it differs from the statement's speaker."""
        local = self._local(candidate, place)
        own = self._plausible(self._own(candidate, local, statement)) or self._before.goes_on(
            candidate, statement
        )
        speaker = statement.speaker if statement else None
        self._before.note(candidate, own or speaker, said=bool(speaker or local))
        if own or local is not None or (statement is not None and statement.speaker):
            self._last, self._last_source = candidate, own
        return self._titled(own, candidate.start)

    def _own(
        self, candidate: "Candidate", local: LocalSource | None, statement: StatementFound | None
    ) -> str | None:
        """The source beside the number, else that of the row it stands in, else the one behind."""
        if local is None:
            return self._second(candidate) or self._stated(candidate, statement)
        if statement is None or statement.cue_start != local.start:
            return (
                whose(self._page, local) if _prevails(local, statement, self._page.code) else None
            )
        if _is_unclear(statement.speaker):
            return whose(self._page, local)
        return self._stated(candidate, statement)

    def _stated(self, candidate: "Candidate", statement: StatementFound | None) -> str | None:
        """Who stands behind the statement that holds a figure, or behind the bare figure."""
        if statement is None:
            return unstated(self._page, candidate) or self._coordinated(candidate)
        return self._behind(statement, candidate.start) or self._unnamed(statement)

    def _plausible(self, source: str | None) -> str | None:
        """A source, unless its words cannot name one."""
        return source if source and may_speak(source, self._page.code) else None

    def _titled(self, source: str | None, place: int) -> str | None:
        """A paper under its name, where it was given before: "le journal" → "journal Le Phare"."""
        if not source:
            return source
        code = self._page.code
        source = _dated(code).sub("", source)
        if source != source.lower() or not is_relay(source, code):
            return source
        noun = source.split()[0]
        named = fuller(noun, self._page.text, place, code)
        return source if named == noun else named

    def _local(self, candidate: "Candidate", place: int) -> LocalSource | None:
        after = place + 1
        number = self._numerals[after].start if after < len(self._numerals) else _NOWHERE
        limit = candidate.sentence[1]
        return local_source(self._page.text, candidate.end, limit, number, self._page.code)

    def _in_a_row(self, candidate: "Candidate") -> bool:
        return self._last is not None and self._last.sentence == candidate.sentence

    def _second(self, candidate: "Candidate") -> str | None:
        """The other side's figure: "…, le syndicat 40 000", "…, 6 000 pour la police"."""
        if self._last is None or not self._in_a_row(candidate):
            return None
        text, code = self._page.text, self._page.code
        view = viewpoint_source(text, candidate.end, candidate.sentence[1], code)
        # In a poll "18 % pour le parti" tells who gets them, not whose count it is.
        in_poll = self._before.poll is not None and candidate.numeral.kind is NumeralKind.PERCENT
        if view and not in_poll:
            return view.name
        if subject := counting_subject(text, candidate.start, self._last.end, code):
            return subject_named(self._page, subject, candidate.sentence[0])
        return gapped_subject(text, candidate.start, self._last.end, code)

    def _behind(self, statement: StatementFound, start: int) -> str | None:
        """Who stands behind a statement's source: a count's maker, a pollster, a named body."""
        if made := source_of(self._page, self._mention(statement, start), statement.start):
            return made
        words = strip_article(statement.mention or "", self._page.code)
        if statement.speaker and is_pronoun(words, self._page.code):
            return source_of(self._page, statement.speaker, statement.start)
        if is_nameless_poll(words, self._page.code) and self._before.poll is not None:
            return self._before.poll
        if is_relay(words, self._page.code) and (source := cited_in_sentence(self._page, start)):
            return source
        if is_bridge(words, self._page.code):
            return self._body_before(statement.start)
        return self._full_name(statement, words)

    def _body_before(self, place: int) -> str | None:
        """The body of the last speaker before ``place``."""
        last = self._page.before(place)
        return organisation_of(last, self._page.code) if last else None

    def _mention(self, statement: StatementFound, start: int) -> str:
        """The words for a statement's source: behind "selon" all up to the figure."""
        cue = statement.cue_end
        if statement.rule != "according" or cue is None:
            return statement.mention or ""
        limit = start if cue <= statement.start else self._page.sentence(cue)[1]
        return self._page.text[cue : min(limit, cue + _MENTION)]

    def _full_name(self, statement: StatementFound, words: str) -> str | None:
        """A survey without its client, or a paper by its name, where the speaker is neither."""
        bare = without_client(words, self._page.code)
        if bare != words and statement.speaker != bare:
            return bare
        named = self._titled(statement.speaker, statement.start)
        return named if named != statement.speaker else None

    def _unnamed(self, statement: StatementFound) -> str | None:
        """The source of a statement whose pronoun nobody could name."""
        words = statement.mention or ""
        if statement.speaker is not None or not is_pronoun(words, self._page.code):
            return None
        return antecedent_named(
            self._page, words, min(statement.start, statement.mention_start or _NOWHERE)
        )

    def _coordinated(self, candidate: "Candidate") -> str | None:
        """The source of the figure before, where only "et de" or "and" stands between."""
        if self._last is None or not self._in_a_row(candidate):
            return None
        between = self._page.text[self._last.end : candidate.start]
        return self._last_source if _and_also(self._page.code).fullmatch(between) else None


def _is_unclear(speaker: str | None) -> bool:
    """Whether a speaker is unknown or runs over into a figure: "NUT and 22"."""
    return speaker is None or any(char.isdigit() for char in speaker.split()[-1])


def _prevails(local: LocalSource, statement: StatementFound | None, code: str) -> bool:
    """Whether the source beside the number is nearer to it than the statement's speaker.

    An agency or a paper behind somebody's words passes them on: they stay that speaker's.
    """
    if statement is None or statement.rule == "according":
        return True
    return not is_relay(local.name, code)
