"""English verbs in the forms the news uses, made by rule from their lemmas."""

from claimtrack.lang.tables.cues import Verb, merged

_IRREGULAR = {
    "say": ("said", "said"), "tell": ("told", "told"), "write": ("wrote", "written"),
    "think": ("thought", "thought"), "put": ("put", "put"), "swear": ("swore", "sworn"),
    "prove": ("proved", "proven"), "find": ("found", "found"), "show": ("showed", "shown"), "read": ("read", "read"),
    "foresee": ("foresaw", "foreseen"),
}  # fmt: skip
_PLURAL = ("say", "tell", "believe", "think", "argue", "insist", "hope", "fear", "warn", "deny")
"""Verbs whose plain form is read as a plural; the others are nouns as often, and are asked more."""
_DOUBLED = ("admit", "beg", "quip", "slam")

_LEMMAS: tuple[tuple[str, str, str], ...] = (
    # act, frames, lemmas
    ("says", "QTB", (
        "say add explain note report state announce declare claim insist stress argue believe "
        "think warn predict acknowledge admit concede estimate confirm reveal suggest maintain "
        "assert emphasize emphasise reiterate contend complain hope fear reckon agree "
        "caution speculate theorize"
    )),
    ("says", "QT", (
        "observe recall indicate testify disclose affirm underline conclude remark respond reply "
        "tweet write comment lament joke boast point recount answer post expect find mention "
        "feel foresee reason hint signal imply pronounce proclaim reaffirm clarify elaborate surmise "
        "testify advise certify attest profess protest divulge theorise boast "
        "concur opine confide quip brag jest posit postulate hypothesise hypothesize intimate "
        "insinuate underscore stipulate restate relate narrate venture volunteer moan mutter "
        "exclaim retort demur conjecture infer wager bemoan bewail deplore apologise apologize"
    )),
    ("says", "T", "rule decree judge suspect guess calculate"),
    ("says", "QT", "grumble object gripe"),
    ("says", "QTE", "show prove"),
    ("says", "QTBD", "tell"),
    ("says", "TD", "inform assure remind"),
    ("says", "Q", (
        "continue quip exclaim counter echo ask repeat shout chant cry joke read whisper yell muse "
        "opine retort interject recite describe"
    )),
    ("says", "N", (
        "describe condemn criticize criticise estimate put predict cite express blame hail call "
        "brand label slam"
    )),
    # Not "ask": "asked the mayor to come" reports a deed, no words.
    ("asks", "A", "urge order implore beg tell"),
    ("asks", "W", "ask wonder question inquire"),
    ("asks", "Q", "question wonder"),
    ("asks", "QTB", "demand propose recommend urge"),
    ("asks", "T", "ask order"),
    ("denies", "TBNP", "deny"),
    ("denies", "P", "refute rebut"),
    ("denies", "TN", "reject dispute refute dismiss rebut rebuff"),
    ("accuses", "QN", "denounce accuse"),
    ("accuses", "TB", "allege"),
    ("accuses", "A", (
        "accuse blame criticize criticise fault suspect castigate mock ridicule deride chide scold rebuke "
        "berate lambast lambaste admonish reprimand excoriate chastise"
    )),
    ("says", "K", (
        "describe portray depict characterize characterise brand label hail praise tout frame cite "
        "cast"
    )),
    ("accuses", "K", (
        "dismiss denounce condemn castigate criticize criticise deride decry slam blast lambast "
        "lambaste mock ridicule deplore reject disparage pan"
    )),
    ("promises", "QTBAN", "promise pledge vow swear"),
    ("promises", "TB", "threaten"),
    ("says", "N", "commend praise applaud denounce decry deplore blast"),
    ("says", "A", "admit confess"),
    ("says", "B", "recall"),
    ("says", "BE", "find show"),
    ("says", "H", "warn caution promise advise remind assure"),
    ("says", "TF", "express voice reiterate register"),
)  # fmt: skip


def rows(lemma: str) -> tuple[str, str, str, str]:
    """(third person, past, past participle, present participle) of a lemma."""
    past = _past(lemma)
    simple, participle = _IRREGULAR.get(lemma, (past, past))
    return _third_person(lemma), simple, participle, _gerund(lemma)


def _turns_y(lemma: str) -> bool:
    """Whether a last "y" becomes an "i": "deny", not "say"."""
    return lemma.endswith("y") and lemma[-2] not in "aeiou"


def _third_person(lemma: str) -> str:
    if lemma.endswith(("s", "sh", "ch", "x", "o")):
        return lemma + "es"
    return lemma[:-1] + "ies" if _turns_y(lemma) else lemma + "s"


def _past(lemma: str) -> str:
    if lemma.endswith("e"):
        return lemma + "d"
    if _turns_y(lemma):
        return lemma[:-1] + "ied"
    return lemma + lemma[-1] + "ed" if lemma in _DOUBLED else lemma + "ed"


def _gerund(lemma: str) -> str:
    if lemma.endswith("e") and not lemma.endswith("ee"):
        return lemma[:-1] + "ing"
    return lemma + lemma[-1] + "ing" if lemma in _DOUBLED else lemma + "ing"


def conjugate() -> dict[str, Verb]:
    """Every form of the reporting verbs to what it may be and govern."""
    verbs: dict[str, Verb] = {}
    for act, frames, lemmas in _LEMMAS:
        for lemma in lemmas.split():
            third, simple, participle, gerund = rows(lemma)
            for letter, form in (
                ("f", third), ("f", simple), ("p", participle), ("g", gerund),
                ("fi" if lemma in _PLURAL else "is", lemma),
            ):  # fmt: skip
                verbs[form] = merged(verbs.get(form), Verb(letter, act, frames))
    return verbs
