"""English reporting verbs in the forms the news uses, made by rule from their lemmas."""

_IRREGULAR = {
    "say": ("said", "said"), "tell": ("told", "told"), "write": ("wrote", "written"),
    "think": ("thought", "thought"), "hold": ("held", "held"), "read": ("read", "read"),
    "put": ("put", "put"), "swear": ("swore", "sworn"), "foresee": ("foresaw", "foreseen"),
    "go on": ("went on", "gone on"), "point out": ("pointed out", "pointed out"),
    "make clear": ("made clear", "made clear"), "quip": ("quipped", "quipped"),
    "admit": ("admitted", "admitted"), "put it": ("put it", "put it"), "find": ("found", "found"),
    "show": ("showed", "shown"), "know": ("knew", "known"), "feel": ("felt", "felt"),
}  # fmt: skip
_SAYS = (
    "say tell add explain note report state announce declare claim insist stress argue believe "
    "think write warn predict acknowledge admit concede observe remark comment respond reply "
    "conclude estimate confirm reveal suggest recall continue maintain assert emphasize emphasise "
    "reiterate indicate contend testify complain joke quip exclaim answer agree point\u00a0out "
    "make\u00a0clear hope fear expect mention disclose affirm underline caution tweet post recount "
    "go\u00a0on ask\u00a0whether speculate reckon joke boast lament counter echo describe repeat "
    "foresee find show feel"
)
_ASKS = "ask urge demand request order propose recommend implore beg invite"
_DENIES = "deny reject dispute refute dismiss"
_PROMISES = "promise pledge vow swear"
_ACCUSES = "accuse allege denounce blame"


def _forms(lemma: str) -> tuple[str, str, str, str]:
    """(third person, past, past participle, present participle)."""
    head, _, tail = lemma.partition(" ")
    tail = " " + tail if tail else ""
    if head.endswith(("s", "sh", "ch", "x", "o")):
        third = head + "es"
    elif head.endswith("y") and head[-2] not in "aeiou":
        third = head[:-1] + "ies"
    else:
        third = head + "s"
    if head.endswith("e"):
        gerund, past = head[:-1] + "ing", head + "d"
    elif head.endswith("y") and head[-2] not in "aeiou":
        gerund, past = head + "ing", head[:-1] + "ied"
    elif head in ("admit", "beg", "quip"):
        gerund, past = head + head[-1] + "ing", head + head[-1] + "ed"
    else:
        gerund, past = head + "ing", head + "ed"
    irregular = _IRREGULAR.get(lemma)
    simple, participle = irregular or (past + tail, past + tail)
    return third + tail, simple, participle, gerund + tail


def conjugate() -> tuple[dict[str, str], dict[str, str], dict[str, str], dict[str, str]]:
    """(finite forms, past participles, present participles, infinitives), each with its act."""
    finite: dict[str, str] = {}
    past: dict[str, str] = {}
    present: dict[str, str] = {}
    infinitive: dict[str, str] = {}
    acts = ((_SAYS, "says"), (_ASKS, "asks"), (_DENIES, "denies"), (_PROMISES, "promises"))
    for lemmas, act in (*acts, (_ACCUSES, "accuses")):
        for word in lemmas.split(" "):
            lemma = word.replace("\u00a0", " ")
            third, simple, participle, gerund = _forms(lemma)
            finite |= {third: act, simple: act}
            past[participle] = present[gerund] = infinitive[lemma] = act
    return finite, past, present, infinitive


ASKS = frozenset(form for lemma in _ASKS.split() for form in (*_forms(lemma)[:3], lemma))
BARE = frozenset(
    form
    for lemma in ["say", "add", "believe", "think", "note", "claim", "insist", "report", "announce", "estimate", "warn", "argue", "maintain", "stress", "suggest", "hope", "fear", "predict", "reckon", "acknowledge", "admit", "confirm", "indicate"]
    for form in _forms(lemma)[:3]
)
