"""English words for what is counted."""

from claimtrack.lang.tables.measures import MeasureTable

_POPULATIONS = {
    "civilian": "civilian civilians noncombatants",
    "person": "resident residents inhabitants inhabitant citizens person people persons individuals individual souls men",
    "fighter": "fighter fighters rebel rebels militants militant insurgents insurgent jihadists gunmen",
    "soldier": "soldier soldiers troops servicemen",
    "child": "child children minors infants",
    "woman": "woman women",
    "police": "policeman policemen police officers",
    "demonstrator": "demonstrator demonstrators protester protesters protestors marchers",
    "student": "student students",
    "pupil": "pupil pupils",
    "teacher": "teacher teachers",
    "worker": (
        "worker workers employees employee strikers staff docker dockers "
        "miner miners driver drivers nurse nurses"
    ),
    "seaman": "seaman seamen sailors sailor",
    "refugee": "refugee refugees",
    "migrant": "migrant migrants",
    "prisoner": "prisoner prisoners detainees hostages",
    "family": "family families households",
    "voter": "voter voters",
    "patient": "patient patients",
    "journalist": "journalist journalists reporters",
}

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

TABLE = MeasureTable(
    measures=(
        (
            "surrendered",
            r"(?:laid|lay|laying|put|give|gave|given)\s+(?:\w+\s+){0,2}(?:down|up)\s+(?:\w+\s+)?(?:arms|weapons)|surrender\w*",
        ),
        ("amnestied", r"amnest\w+|pardon\w+"),
        (
            "killed",
            r"\bkill\w+|\bdead\b|\bdeaths?\b|\bdied\b|\bdie\b|fatalities|death\s+toll|\btoll\s+(?:rose|stands|stood|climbed|reached|of)|\bslain\b|massacr\w+|executed",
        ),
        ("injured", r"\binjur\w+|critical\s+condition|\bwounded\b|\bhurt\b"),
        ("missing", r"\bmissing\b|unaccounted\s+for"),
        ("treated", r"\btreated\b|hospitali[sz]ed"),
        ("retaken", r"\bretak\w+|\brecaptur\w+|reconquer\w+|\bcontrols?\b|\bcontrolled\b|regained"),
        (
            "left",
            r"\bleft\b(?!\s+(?:[\w,.]+\s+){1,4}(?:without|dead|homeless|injured|wounded))|\bleav\w+|\bfled\b|\bflee\w*|evacuat\w+|crossed\s+the|\bexodus\b|\bescaped\b",
        ),
        ("displaced", r"\bdisplaced\b|uprooted|homeless"),
        ("arrested", r"\barrest\w*|\bdetain\w*|in\s+custody"),
        (
            "demonstrated",
            r"demonstrat\w+|\bprotest\w*|\bmarch(?:ed|ing|ers)\b|(?-i:\bmarch(?:es)?\b)|rall(?:y|ied|ies)|took\s+to\s+the\s+streets|turn(?:ed)?\s+out",
        ),
        ("on-strike", r"\bstrike\w*|\bstruck\b|walked\s+out|\bwalkout"),
        ("seats", r"\bseats?\b"),
        ("voted", r"\bvot(?:ed|es?|ers|ing)\b|\bballots?\b|turnout"),
        ("damage", r"\bdamages?\b"),
        ("deficit", r"\bdeficits?\b"),
        (
            "jobs-cut",
            r"jobs?\s+(?:cuts?|lost|losses)|lay-?offs?|laid\s+off|(?:cut|axe|slash|shed)\w*\s+(?:\S+\s+){0,3}jobs",
        ),
        ("lost", r"\bloss\b|\blosses\b|\blost\b|\blose\b"),
        ("cost", r"\bcost\w*|\bbill\b|\bspend\w*|\bspent\b|\bworth\b|\bpriced?\b"),
        ("earned", r"\bprofits?\b|\bearnings\b|net\s+income|\bearned\b"),
        ("growth", r"\bgrowth\b"),
        ("pay-rise", r"pay\s+(?:rises?|increases?|raises?|offers?)|wage\s+\w+"),
        ("paid", r"\bpaid\b|\bpay\b|\bpayments?\b|\bfined?\b"),
        ("invested", r"\binvest\w*"),
        ("destroyed", r"destroy\w+|demolish\w+"),
        ("burned", r"\bburn\w+|torched|set\s+(?:on\s+fire|ablaze)"),
        ("infected", r"\binfect\w+|confirmed\s+cases"),
        ("vaccinated", r"vaccinat\w+"),
        ("deployed", r"\bdeploy\w+|stationed"),
        ("hired", r"\bhir(?:e|ed|ing)\b|recruit\w+"),
        ("captured", r"\bcaptur\w+|taken\s+hostage|seized"),
        ("returned", r"back\s+(?:at|to)\s+work|\breturned\b"),
        (
            "present",
            r"\b(?:were|are|is|was|remain\w*|remained)\s+(?:\w+\s+)?(?:in|inside|at|present)\b|there\s+(?:are|were|is|was)\b|still\s+in\b",
        ),
    ),
    populations={
        **{w: p for p, words in _POPULATIONS.items() for w in words.split()},
        **{f"{trade}worker{end}": "worker" for trade in _COMPOUNDS.split() for end in ("", "s")},
    },
    persons=frozenset(
        (
            "dead wounded injured victims victim casualties deaths death fatalities arrests "
            "detainees participants members customers clients lawmakers deputies senators "
            "candidates suspects witnesses bodies guards passengers crew volunteers spectators "
            "fans tourists pensioners parents managers executives shareholders authors activists "
            "adults boys girls brothers friends rioters taxpayers Americans passengers experts "
            "supporters ministers crowd crowds attendance turnout toll"
        ).split()
    ),
    planned=r"\b(?:will|would|should|plans?\s+to|planned|planning\s+to|expects?\s+to|aims?\s+to|intends?|pledged|promised|to\s+be\s+\w+ed|forecast\w*|projected|due\s+to|set\s+to)\b",
    denied=r"\b(?:denie[sd]|denying|not\s+true|no\s+one)\b",
    estimated=r"\b(?:estimat\w+|approximat\w+|projection\w*|put\s+the)",
    reported=r"\b(?:reportedly|allegedly|unconfirmed|rumou?red|is\s+said\s+to|are\s+said\s+to)\b",
    bases=(
        ("named list", r"named\s+victims|identified\s+by\s+name|list\s+of\s+names"),
        ("bodies", r"\bbodies\b|morgues?"),
        ("hospitals", r"\bhospitals?\b|\bmedics?\b|medical\s+sources"),
        ("official count", r"\bofficial\w*|\bministry\b|\bpolice\b|authorities"),
        ("witness", r"witness\w*"),
        ("survey", r"\bpolls?\b|\bsurvey\w*"),
        ("model", r"\bmodell?\w*|simulation"),
    ),
    cumulative=r"in\s+total|altogether|cumulative|so\s+far|to\s+date|since\s+the\s+(?:start|beginning)",
    definite=r"(?<!\w)(?:the|its|their|our|his|her)|[’']s",
    noun_stop=frozenset(
        (
            "a an the is are was were be been has have had who which that and or but for by in on "
            "at to from with without after before since during over under as if while of it they "
            "he she their its his her will would could said say says not also still already only "
            "about into than when where more less each per including last this yesterday monday "
            "tuesday wednesday thursday friday saturday sunday stayed went left fled out down up "
            "through between among against because according amid despite near across throughout "
            "offshore now back alone long wide high tall deep"
        ).split()
    ),
    no_head=frozenset(["the", "a", "an", "first", "last", "other", "others", "of", "more", "such"]),
    part_openers=r"(?:\bincluding|\bamong\s+them|\bof\s+whom|\bof\s+which)\s+(?:\w+\s+){0,2}$",
    things={word: thing for thing, words in _THINGS.items() for word in words.split()},
    number_of=r"(?:number|total|count|tally)\s+of\s+(?:the\s+)?((?:[^\W\d_]+\s+){0,2}?(?:[^\W\d_]+s|people|men|women|children|dead))(?=\s)",
    gatherings=r"crowds?|attendance|turnout|death\s+toll|toll",
    told_by=r"at|to|of|is|was|are|were|reached|reaches|hit|hits|exceeded|topped",
    deeds=frozenset("loss losses closure closures".split()),
    pre_adjectives=frozenset(["new", "other", "young", "more", "further", "additional"]),
    people_endings=(),
    not_people=frozenset(),
    not_people_endings=(),
)
