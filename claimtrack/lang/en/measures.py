"""English words for what is counted."""

from claimtrack.lang.en.lists.counted import BETWEEN, COMPLEMENT, KINDS, SAYS, SYNONYMS
from claimtrack.lang.en.lists.groups import GROUPS, POPULATIONS
from claimtrack.lang.en.lists.nations import NATIONS
from claimtrack.lang.en.lists.people import NOUNS
from claimtrack.lang.en.verbs import forms
from claimtrack.lang.tables.measures import MeasureTable

_THINGS = {
    "district": "district districts neighborhoods neighbourhoods quarters",
    "village": "village villages",
    "city": "city cities",
    "school": "school schools",
    "hospital": "hospital hospitals",
    "house": "house houses",
    "building": "building buildings",
    "home": "home homes",
    "ship": "ship ships vessel vessels boats",
    "vehicle": "vehicle vehicles",
    "car": "car cars",
    "truck": "truck trucks",
    "bus": "bus buses",
    "job": "job jobs posts",
    "branch": "branch branches",
    "vote": "vote votes",
    "seat": "seat seats",
    "territory": "territory",
    "population": "population",
    "attack": "attack attacks",
    "strike": "airstrikes",
    "rocket": "rockets",
    "missile": "missiles",
    "drone": "drones",
    "tank": "tanks",
    "country": "country countries",
    "case": "case cases",
    "bank": "bank banks",
    "company": "company companies",
}

_COMPOUNDS = (
    "auto bank case co dock farm field garment glass iron metal mill mine oil piece post rail shop "
    "steel stone transport wood"
)
"""What "-workers" is written in one word with, after Wiktionary's list of such nouns."""

_DEEDS = {
    "killed": "kill murder slay massacre execute assassinate perish die drown",
    "injured": "injure wound hurt maim",
    "arrested": "arrest detain apprehend jail",
    "displaced": "displace uproot",
    "left": "flee escape evacuate",
    "rescued": "rescue save",
    "destroyed": "destroy demolish raze flatten",
    "burned": "burn torch scorch",
    "infected": "infect",
    "vaccinated": "vaccinate immunise immunize",
    "deployed": "deploy station mobilise mobilize",
    "hired": "hire recruit",
    "captured": "capture seize kidnap abduct",
    "demonstrated": "demonstrate protest march rally",
    "treated": "hospitalise hospitalize treat",
}
"""Verbs of each measure; every form of them says it (``verbs.forms``)."""


def _with_verbs(told: tuple[tuple[str, str], ...]) -> tuple[tuple[str, str], ...]:
    """The expressions with every form of the verbs that say the same."""
    named = [name for name, _ in told]
    more = [(name, "(?!)") for name in _DEEDS if name not in named]
    return tuple((name, f"{text}{_verbs(name)}") for name, text in (*told, *more))


def _verbs(name: str) -> str:
    words = sorted(
        {form for lemma in _DEEDS.get(name, "").split() for form in forms(lemma)} - NOUNS
    )
    return rf"|\b(?:{'|'.join(words)})\b" if words else ""


TABLE = MeasureTable(
    measures=_with_verbs(
        (
            (
                "surrendered",
                r"(?:laid|lay|laying|put|give|gave|given)\s+(?:\w+\s+){0,2}(?:down|up)\s+(?:\w+\s+)?(?:arms|weapons)|surrender\w*",
            ),
            ("amnestied", r"amnest\w+|pardon\w+"),
            (
                "killed",
                r"\bkill\w*|\bdead\b|\bdeaths?\b|\bdied\b|\bdie\b|fatalities|death\s+toll|\btoll\s+(?:rose|stands|stood|climbed|reached|of)|\bslain\b|massacr\w+|executed|\bbodies\b|\bcorpses?\b|\b(?:claim|cost|tak|lo)\w*\s+(?:the\s+)?lives\b|\b(?:cost|costing|claim|claimed|claiming|took|lost)\s+(?=\S+\s+\S*\s*lives\b)",
            ),
            ("injured", r"\binjur\w+|critical\s+condition|\bwounded\b|\bhurt\b"),
            ("missing", r"\bmissing\b|unaccounted\s+for"),
            ("treated", r"\btreated\b|hospitali[sz]ed"),
            (
                "retaken",
                r"\bretak\w+|\brecaptur\w+|reconquer\w+|\bcontrols?\b|\bcontrolled\b|regained",
            ),
            (
                "left",
                r"\bleft\b(?!\s+(?:[\w,.]+\s+){1,4}(?:without|dead|homeless|injured|wounded))|\bleav\w+\b(?!\s+(?:behind\s+)?(?:\d|(?:two|three|four|five|six|seven|eight|nine|ten)\b))|\bfled\b|\bflee\w*|evacuat\w+|crossed\s+the|\bexodus\b|\bescaped\b",
            ),
            ("displaced", r"\bdisplaced\b|uprooted|homeless"),
            ("arrested", r"\barrest\w*|\bdetain\w*|in\s+custody"),
            (
                "demonstrated",
                r"demonstrat\w+|\bprotest\w*|\bmarch(?:ed|ing|ers)\b|(?-i:\bmarch(?:es)?\b)|rall(?:y|ied|ies)|took\s+to\s+the\s+streets|turn(?:ed)?\s+out",
            ),
            ("on-strike", r"\bstrike\w*|\bstruck\b|walked\s+out|\bwalkout"),
            ("turnout", r"\bturnout\b"),
            ("seats", r"\bseats?\b"),
            ("voted", r"\bvot(?:ed|es?|ers|ing)\b|\bballots?\b"),
            ("damage", r"\bdamages?\b"),
            ("debt", r"\b(?:public|national|government|sovereign)\s+debts?\b"),
            ("deficit", r"\bdeficits?\b"),
            (
                "jobs-cut",
                r"jobs?\s+(?:cuts?|lost|losses)|lay-?offs?|laid\s+off|(?:cut|axe|slash|shed)\w*\s+(?:\S+\s+){0,3}jobs",
            ),
            ("lost", r"\bloss\b|\blosses\b|\blost\b|\blose\b"),
            ("cost", r"\bcost\w*|\bbill\b|\bspend\w*|\bspent\b|\bworth\b|\bpriced?\b"),
            ("earned", r"\bprofits?\b|\bearnings\b|net\s+income|\bearned\b"),
            ("growth", r"\bgrowth\b"),
            ("inflation", r"\binflation\b|\bconsumer\s+prices\b"),
            ("unemployment", r"\bunemployment\b|\bjobless(?:ness)?\b|\bunemployed\b"),
            (
                "pay-rise",
                r"pay\s+(?:rises?|increases?|raises?|offers?)|wage\s+(?:rises?|increases?|hikes?|offers?|claims?|demands?)",
            ),
            (
                "in-need",
                r"\b(?:need(?:s|ed|ing)?|in\s+need\s+of|require[sd]?|requiring)\s+(?:\w+\s+){0,2}(?:aid|assistance|help)\b|\bfood\s+insecur\w+|\bfac(?:e|es|ed|ing)\s+(?:\w+\s+)?(?:hunger|starvation|famine)",
            ),
            ("released", r"\bfreed\b|\breleased?\b(?=\s+(?!figures|data|a\s|the\s))|\breleased$"),
            (
                "support",
                r"\b(?:dis)?approv(?:e|es|ed|ing|al)\b|\bsupport(?:s|ed|ing)?\b|\boppos(?:e|es|ed|ing)\b|\bin\s+favou?r\s+of\b|\bagainst\s+the\b",
            ),
            ("paid", r"\bpaid\b|\bpay\b|\bpayments?\b|\bfined?\b"),
            ("invested", r"\binvest\w*"),
            ("destroyed", r"destroy\w+|demolish\w+"),
            ("burned", r"\bburn\w+|torched|set\s+(?:on\s+fire|ablaze)"),
            ("infected", r"\binfect\w+|confirmed\s+cases"),
            ("vaccinated", r"vaccinat\w+"),
            (
                "deployed",
                r"\bdeploy\w+|stationed|\bon\s+duty\b|\bpatrol\w*|\bdispatched\b|out\s+in\s+force|on\s+standby",
            ),
            ("hired", r"\bhir(?:e|ed|ing)\b|recruit\w+"),
            ("captured", r"\bcaptur\w+|taken\s+hostage|seized"),
            ("returned", r"back\s+(?:at|to)\s+work|\breturned\b"),
            (
                "present",
                r"\b(?:were|are|is|was|remain\w*|remained)\s+(?:\w+\s+)?(?:in|inside|at|present)\b|there\s+(?:are|were|is|was)\b|\bparticipat(?:ed?|ing)\b|\bparticipants?\b|\btook\s+part\b|\battend(?:ed|ees|ing)?\b|still\s+in\b|\bremain(?:s|ed|ing)?\b|\btrapped\b|\bbesieged\b|\bstranded\b|\bencircled\b",
            ),
        )
    ),
    definitions={
        "confirmed": "confirmed",
        "probable": "probable",
        "suspected": "suspected",
        "average": "mean",
        "median": "median",
        "gross": "gross",
        "net": "net",
        "ilo": "ilo",
        "registered": "registered",
        **dict.fromkeys(["core", "underlying"], "core"),
        "headline": "headline",
    },
    either=(
        (
            "killed-or-missing",
            r"(?:dead|killed|deaths)\s+(?:or|and)\s+missing|missing\s+(?:or|and)\s+(?:\w+\s+)?dead",
        ),
        (
            "killed-or-injured",
            r"(?:dead|killed|deaths)\s+or\s+(?:injured|wounded|hurt)|(?:injured|wounded)\s+or\s+(?:dead|killed)",
        ),
    ),
    populations={
        **{w: p for p, words in POPULATIONS.items() for w in words.split()},
        **{f"{trade}worker{end}": "worker" for trade in _COMPOUNDS.split() for end in ("", "s")},
    },
    groups={name: p for p, names in GROUPS.items() for name in names.split("|")},
    persons=frozenset(
        (
            "dead wounded injured victims victim casualties deaths death fatalities arrests "
            "detainees participants members customers clients lawmakers deputies senators "
            "candidates suspects witnesses bodies guards passengers crew volunteers spectators "
            "fans tourists pensioners parents managers executives shareholders authors activists "
            "adults boys girls brothers friends rioters taxpayers Americans passengers experts "
            "supporters ministers crowd crowds attendance turnout toll "
            "nationals locals elderly homeless unemployed bereaved newborns radicals"
        ).split()
    )
    | NOUNS
    | NATIONS,
    definite=r"(?<!\w)(?:the|its|their|our|his|her)|[’']s",
    noun_stop=frozenset(
        (
            "a an the is are was were be been has have had who which that and or but for by in on "
            "at to from with without after before since during over under as if while of it they "
            "he she their its his her will would could said say says not also still already only "
            "about into than when where more less each per including last this yesterday monday "
            "tuesday wednesday thursday friday saturday sunday stayed went left fled out down up "
            "through between among against because according amid despite near across throughout "
            "there here today tomorrow tonight whereas afterwards versus once unless although though offshore now back alone long wide high tall deep"
        ).split()
    ),
    no_head=frozenset(
        "the a an first last other others of more such total seriously severely critically gravely".split()
    ),
    part_openers=r"(?:\bincluding|\bamong\s+them|\bof\s+whom|\bof\s+which)\s+(?:\w+\s+){0,2}$",
    things={word: thing for thing, words in _THINGS.items() for word in words.split()},
    gathered=frozenset(
        "population workforce membership enrollment enrolment headcount staff electorate attendance turnout crowd toll tolls".split()
    ),
    holders=r"(?:city|cities|town|village|province|state|country|nation|region|district|island|community|capital|suburb|municipality|county|territory)\s+of(?:\s+\w+){0,2}|home\s+to(?:\s+\w+){0,2}|populations?(?:\s+of|,)?(?:\s+\w+){0,2}|inhabited\s+by(?:\s+\w+){0,2}",
    inhabitants=frozenset("inhabitant inhabitants souls".split()),
    deeds=frozenset("loss losses closure closures".split()),
    pre_adjectives=frozenset(["new", "other", "young", "more", "further", "additional"]),
    people_endings=(),
    not_people=frozenset(),
    not_people_endings=(),
    synonyms=SYNONYMS,
    kinds=KINDS,
    says=SAYS,
    complement=COMPLEMENT,
    between=BETWEEN,
)
