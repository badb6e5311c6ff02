"""Which of the sources around a figure it goes back to."""

import re
from functools import cache
from typing import TYPE_CHECKING

from claimtrack.domain.reading import Numeral, NumeralKind, StatementFound
from claimtrack.extraction.attribution.agents import (
    agent,
    announced_by,
    cited,
    document_of,
    fuller,
)
from claimtrack.extraction.attribution.before import SourceBefore
from claimtrack.extraction.attribution.beside import bracketed_source, poll_beside
from claimtrack.extraction.attribution.clause_speaker import clause_speaker
from claimtrack.extraction.attribution.patterns import claimants, strip_article
from claimtrack.extraction.attribution.source import (
    LocalSource,
    antecedent,
    closing_source,
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
    head_of_list,
    listing_subject,
    maker,
)
from claimtrack.extraction.speakers.plausible import may_speak

if TYPE_CHECKING:
    from claimtrack.extraction.claims.context import ArticleContext
    from claimtrack.extraction.claims.counted import Candidate

_OPENED = re.compile(r"[«“\"][^«»“”\"]{0,30}$")
_CLOSES = re.compile(r"[^«»“”\"\n]{0,60}[»”\"]")
_FLOATING = 700
"""Characters after a statement in which a marked figure is still its speaker's."""
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
            return self._whose(local) if _prevails(local, statement, self._page.code) else None
        if _is_unclear(statement.speaker):
            return self._whose(local)
        return self._stated(candidate, statement)

    def _stated(self, candidate: "Candidate", statement: StatementFound | None) -> str | None:
        """Who stands behind the statement that holds a figure, or behind the bare figure."""
        if statement is None:
            return self._unstated(candidate)
        return self._behind(statement, candidate.start) or self._unnamed(statement)

    def _plausible(self, source: str | None) -> str | None:
        """A source, unless its words cannot name one."""
        return source if source and may_speak(source, self._page.code) else None

    def _whose(self, local: LocalSource) -> str:
        """Whom the source beside the number names: the body whose study or poll it is."""
        return self._source_of(local.name, local.start) or local.name

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
            return self._subject(subject, candidate.sentence[0])
        return gapped_subject(text, candidate.start, self._last.end, code)

    def _behind(self, statement: StatementFound, start: int) -> str | None:
        """Who stands behind a statement's source: a count's maker, a pollster, a named body."""
        if made := self._source_of(self._mention(statement, start), statement.start):
            return made
        words = strip_article(statement.mention or "", self._page.code)
        if statement.speaker and is_pronoun(words, self._page.code):
            return self._source_of(statement.speaker, statement.start)
        if is_nameless_poll(words, self._page.code) and self._before.poll is not None:
            return self._before.poll
        if is_relay(words, self._page.code) and (source := self._cited(start)):
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
        if statement.rule == "according" and cue is not None and cue <= statement.start:
            return self._page.text[cue : min(start, cue + _MENTION)]
        return statement.mention or ""

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
        return self._antecedent(words, min(statement.start, statement.mention_start or _NOWHERE))

    def _source_of(self, words: str, place: int) -> str | None:
        """The maker of a count or the body whose document it is."""
        code = self._page.code
        made = maker(words, code) or document_of(words, code)
        return fuller(made, self._page.text, place, code) if made else None

    def _cited(self, start: int) -> str | None:
        floor, limit = self._page.sentence(start)
        return cited(self._page.text, start, floor, limit, self._page.code)

    def _unstated(self, candidate: "Candidate") -> str | None:
        """The source of a figure outside every statement: by its verb, or closing the sentence."""
        return (
            self._by_verb(candidate)
            or self._cited(candidate.start)
            or bracketed_source(self._page, candidate)
            or poll_beside(self._page, candidate)
            or self._by_clause(candidate)
            or self._coordinated(candidate)
            or self._marked(candidate)
        )

    def _by_clause(self, candidate: "Candidate") -> str | None:
        """Who speaks by the verb of the clause around the figure's own."""
        subject = clause_speaker(self._page, candidate)
        return self._subject(subject, candidate.sentence[0]) if subject else None

    def _by_verb(self, candidate: "Candidate") -> str | None:
        """The agent, the sayer, the subject of a verb of counting, or what closes the sentence."""
        text, code, start = self._page.text, self._page.code, candidate.start
        money = candidate.numeral.kind is NumeralKind.MONEY
        floor, limit = candidate.sentence
        if by := agent(text, start, candidate.end, floor, limit, code):
            return by
        if noun := announced_by(text, start, floor, code):
            return self._page.known(noun)
        if subject := counting_subject(text, start, floor, code, money=money):
            return self._subject(subject, floor)
        if listed := listing_subject(text, start, head_of_list(text, start, floor), code):
            return self._page.known(listed)
        closing = closing_source(text, candidate.end, limit, code)
        return closing.name if closing else None

    def _coordinated(self, candidate: "Candidate") -> str | None:
        """The source of the figure before, where only "et de" or "and" stands between."""
        if self._last is None or not self._in_a_row(candidate):
            return None
        between = self._page.text[self._last.end : candidate.start]
        return self._last_source if _and_also(self._page.code).fullmatch(between) else None

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

    def _marked(self, candidate: "Candidate") -> str | None:
        """The last speaker, for a sum or a share printed in quotation marks without a cue."""
        if candidate.numeral.unit is None:
            return None
        if not _is_quoted(self._page.text, candidate.start, candidate.numeral):
            return None
        last = self._page.before(candidate.start)
        return last.speaker if last and candidate.start - last.end < _FLOATING else None


def _is_quoted(text: str, start: int, numeral: Numeral) -> bool:
    """Whether a numeral, whose claim begins at ``start``, stands between quotation marks."""
    if _OPENED.search(text[max(0, start - 40) : numeral.start]) is None:
        return False
    return _CLOSES.match(text, numeral.end) is not None


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
