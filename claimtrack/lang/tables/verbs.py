"""The shape of a language's verbs: by which forms a clause is known, and where one begins."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class VerbTable:
    """Forms of the verbs that news is written with, in lower case; made by rule from lemmas.

    ``finite``: third persons of every tense, auxiliaries and modals among them; ``finite_endings``
    makes more. ``participles``:
    past ones; ``participle_endings`` makes more behind an auxiliary or a noun. ``gerunds``: forms
    that open a clause of their own ("killing 12", "tuant 12"), ``gerund_endings`` makes more, but
    not of ``not_gerunds``, which are nouns or prepositions. ``gerund_leads``: words that belong to a
    gerund behind them ("en"). ``infinitives``. ``be``: forms that make a participle behind them
    passive; ``have``: those that make it a past tense. ``clitics``: what may stand between a subject
    and its verb ("se", "les", "not").

    ``counted_endings``: endings of finite forms that are plural nouns behind a number ("12 strikes").

    ``subordinators``: conjunctions that open a clause; ``relatives``: words that open one about the
    noun before them. ``parts``: words that open a part of what was counted ("including", "dont").
    ``contrasts``: what sets another value beside one said ("against", "contre", "compared").
    """

    finite: frozenset[str]
    finite_endings: tuple[str, ...]
    participles: frozenset[str]
    participle_endings: tuple[str, ...]
    gerunds: frozenset[str]
    gerund_endings: tuple[str, ...]
    not_gerunds: frozenset[str]
    gerund_leads: frozenset[str]
    infinitives: frozenset[str]
    be: frozenset[str]
    have: frozenset[str]
    clitics: frozenset[str]
    counted_endings: tuple[str, ...]
    subordinators: frozenset[str]
    relatives: frozenset[str]
    parts: frozenset[str]
    contrasts: frozenset[str]
