"""English verbs of the news, and where their clauses begin."""

from claimtrack.lang.en.lists.conjugation import conjugate, rows
from claimtrack.lang.tables.verbs import VerbTable
from claimtrack.lang.tables.words import words

# lemma: past | past participle | present participle, where it is not made by rule
_STRONG = {
    "arise": "arose arisen arising", "become": "became become becoming", "begin": "began begun beginning",
    "blow": "blew blown blowing", "break": "broke broken breaking", "bring": "brought brought bringing",
    "build": "built built building", "burn": "burned burnt burning", "buy": "bought bought buying",
    "catch": "caught caught catching", "choose": "chose chosen choosing", "come": "came come coming",
    "cost": "cost cost costing", "cut": "cut cut cutting", "deal": "dealt dealt dealing",
    "die": "died died dying", "draw": "drew drawn drawing", "drive": "drove driven driving",
    "drop": "dropped dropped dropping", "fall": "fell fallen falling", "feel": "felt felt feeling",
    "fight": "fought fought fighting", "flee": "fled fled fleeing", "fly": "flew flown flying",
    "forbid": "forbade forbidden forbidding", "forget": "forgot forgotten forgetting",
    "get": "got got getting", "give": "gave given giving", "go": "went gone going",
    "grow": "grew grown growing", "hear": "heard heard hearing", "hit": "hit hit hitting",
    "hold": "held held holding", "hurt": "hurt hurt hurting", "jump": "jumped jumped jumping",
    "keep": "kept kept keeping", "know": "knew known knowing", "lay": "laid laid laying",
    "lead": "led led leading", "leave": "left left leaving", "lie": "lay lain lying",
    "lose": "lost lost losing", "make": "made made making", "mean": "meant meant meaning",
    "meet": "met met meeting", "overthrow": "overthrew overthrown overthrowing",
    "pay": "paid paid paying", "plan": "planned planned planning", "quit": "quit quit quitting",
    "rise": "rose risen rising", "run": "ran run running", "see": "saw seen seeing",
    "seek": "sought sought seeking", "sell": "sold sold selling", "send": "sent sent sending",
    "set": "set set setting", "shed": "shed shed shedding", "shoot": "shot shot shooting",
    "shrink": "shrank shrunk shrinking", "shut": "shut shut shutting", "sink": "sank sunk sinking",
    "spend": "spent spent spending", "split": "split split splitting",
    "spread": "spread spread spreading", "stand": "stood stood standing",
    "steal": "stole stolen stealing", "stop": "stopped stopped stopping",
    "strike": "struck stricken striking", "sweep": "swept swept sweeping",
    "swell": "swelled swollen swelling", "take": "took taken taking", "teach": "taught taught teaching",
    "tear": "tore torn tearing", "throw": "threw thrown throwing", "top": "topped topped topping",
    "undergo": "underwent undergone undergoing", "wear": "wore worn wearing",
    "win": "won won winning", "withdraw": "withdrew withdrawn withdrawing",
    "trap": "trapped trapped trapping", "transfer": "transferred transferred transferring",
    "occur": "occurred occurred occurring", "kidnap": "kidnapped kidnapped kidnapping",
    "total": "totalled totalled totalling", "slip": "slipped slipped slipping",
}  # fmt: skip
_REGULAR = (
    "account affect allow amount appear apply approve arrest arrive attack attend average ban base "
    "blast block bomb bury call cancel capture carry cause charge claim clash climb close collapse "
    "collect comprise confirm contain contract convict count crash create cross cry damage decide "
    "decline decrease deliver demonstrate deploy derail destroy detain develop direct disappear "
    "displace double drown earn employ end engulf ensue erupt escape evacuate exceed expect "
    "explode face fail fill fine fire flood follow force free gather happen help hospitalise "
    "hospitalize hire host house identify impose include increase infect injure invest involve "
    "issue join jail kill land last launch laud level line live lock loot march mark mobilise "
    "mobilize move murder near need number occupy offer open operate oppose organise organize oust "
    "overturn own participate pass perish plunge point pour prevent produce protest provide publish "
    "pull push raise rally reach receive recapture reckon record recover recruit reduce refuse "
    "register reject release remain remove rescue represent require rescue resign restore result "
    "return riot round rule rush save search seem seize separate sentence serve share shell sign "
    "slash soar squeeze stab stage start stay storm stretch suffer support surge surpass surrender "
    "surround survive swallow target test tilt topple torch total toppled treat trigger tumble turn "
    "unite uproot urge use vaccinate visit vote vow wait walk want warn watch welcome work worry "
    "wound wreck"
)
_AUXILIARIES = words(
    "is are was were has have had will would can could may might must shall should do does did "
    "isn't aren't wasn't weren't hasn't haven't hadn't won't wouldn't can't couldn't don't doesn't "
    "didn't shouldn't"
)


def forms(lemma: str) -> tuple[str, ...]:
    """Every form of one verb but the plain one's plural: third person, past, participle, -ing."""
    third, past, participle, gerund = rows(lemma)
    if lemma in _STRONG:
        past, participle, gerund = _STRONG[lemma].split()
    return third, past, participle, gerund


def _kinds() -> dict[str, set[str]]:
    """The forms of every verb by kind: f finite, p participle, g gerund, i plain."""
    kinds: dict[str, set[str]] = {letter: set() for letter in "fpgi"}
    for lemma in (*_REGULAR.split(), *_STRONG):
        third, past, participle, gerund = forms(lemma)
        kinds["f"] |= {third, past}
        kinds["p"].add(participle)
        kinds["g"].add(gerund)
        kinds["i"].add(lemma)
    for word, verb in conjugate().items():
        for letter in set(verb.forms) & set(kinds):
            kinds[letter].add(word)
    return kinds


_KINDS = _kinds()

TABLE = VerbTable(
    finite=frozenset(_KINDS["f"]) | _AUXILIARIES,
    finite_endings=(),
    participles=frozenset(_KINDS["p"]) | words("been dead missing"),
    participle_endings=("ed",),
    gerunds=frozenset(_KINDS["g"]),
    gerund_endings=("ing",),
    not_gerunds=words(
        "according building during evening following including king meeting morning nothing "
        "something anything everything regarding ring spring string thing wing wedding housing "
        "ceiling feeling funding training hearing ruling opening being notwithstanding pending "
        "concerning outstanding sibling shilling sterling painting warning missing remaining "
        "surrounding neighboring neighbouring leading growing existing increasing"
    ),
    gerund_leads=words("by thereby"),
    infinitives=frozenset(_KINDS["i"]),
    be=words("is are was were be been being get gets got isn't aren't wasn't weren't"),
    have=words("has have had having hasn't haven't hadn't"),
    clitics=words("not also already still now then to"),
    counted_endings=("s",),
    subordinators=words(
        "while whereas although though when whenever because since if unless until as after before "
        "once that whether where but"
    ),
    relatives=words("who which whose whom that where"),
    parts=words("including among"),
    contrasts=words("against versus compared"),
)
