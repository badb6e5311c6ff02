"""The shape of a language's words between a number and what it counts."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class CountingTable:
    """Regular expressions, matched without case, unless another type says otherwise.

    ``one``: the article that is also a number; ``dying``: verb forms whose subject suffers though
    they are active ("died").

    Behind the number: ``of_them`` ("of them", "d'entre eux") makes it count what an earlier one
    did, ``them_are`` is what stands before the noun that narrows this down ("four of them were
    children"). ``number_behind``: "…, the number of". ``put_at``: a verb that puts something at the
    number behind it ("cifran en"), ``put_behind``: what then stands before the noun ("los").
    ``of_whole``: between a part and the number of its whole ("30,000 of the" 40,000). ``of_counted``: between a number in words, a scale or a
    unit and the noun counted, ``of_digits`` where digits alone stand before it. ``share_links``:
    within a share told by counting ("one in" three), ``bare_share``: the whole share, where its
    noun needs no link. ``adverbs``: what may stand before a participle in the noun's place
    ("40 already freed"). ``participle``: endings of a participle. ``of_deed``: between a noun of
    doing and its thing. ``alone``: words behind a number that counts nothing there.

    Before the number: ``noun_before``: what links a noun to the number behind it ("blessés : 42"
    needs none). ``range_openers``: openers of a range that belong to the claim ("between").

    ``makes_up``: verbs between some people and the share they are of others ("represent").
    ``degrees``: how verbs begin that tell how much their subject is, beside those of change ("cost",
    "reach"), in lower case.

    ``number_nouns``: nouns before "of" and what is counted ("number"). ``they``: pronouns that, before
    a verb of being and a bare number, stand for ``people``; ``they_were``: verb forms of being that
    need none.

    Heads: ``adjectival``: nouns that, before another, only describe it ("rebel districts");
    ``general``: nouns of people that leave the head to a more special one ("police officers");
    ``plural_noun``: a plural. Languages whose head comes first need none. ``singulars``: (ending, what
    stands for it in the singular, letters before it at least), the first that fits.

    Clauses: ``clause_break``: words that end a clause; ``auxiliaries`` and ``own_participle``:
    what tells a verb from a participle that a noun takes ("held since 2012"). ``whereabouts``: what
    stands behind a length that says where something is ("40 km north of").
    """

    one: str
    dying: frozenset[str]
    of_them: str
    them_are: str
    number_behind: str
    put_at: str
    put_behind: str
    of_whole: str
    of_counted: str
    of_digits: str
    share_links: str
    bare_share: str
    adverbs: str
    participle: str
    of_deed: str
    alone: str
    noun_before: str
    range_openers: frozenset[str]
    makes_up: frozenset[str]
    degrees: tuple[str, ...]
    number_nouns: frozenset[str]
    they: frozenset[str]
    they_were: frozenset[str]
    people: str
    adjectival: frozenset[str]
    general: frozenset[str]
    plural_noun: str
    singulars: tuple[tuple[str, str, int], ...]
    clause_break: str
    auxiliaries: str
    own_participle: str
    whereabouts: str
