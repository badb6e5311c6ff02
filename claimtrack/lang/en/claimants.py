"""English words for who puts forward a figure."""

from claimtrack.lang.tables.claimants import ClaimantTable

_HAVE = r"(?:(?:has|have|had)\s+)?(?:also\s+|already\s+|so\s+far\s+|\w+ly\s+|earlier\s+|now\s+|since\s+)?"
_ONLY = r"(?:only\s+|just\s+|a\s+total\s+of\s+|another\s+)?"
_FREE = (
    r"(?:(?:(?!\s(?:after|before|since|despite|while|following|with|by|who|which|for)\s)"
    r"[^,.;:“”\"\d]){0,60}\s)?"
)
"""Words between a verb and its figure: "claimed a turnout of"."""
_WHO = r"(?P<who>[^,.;:“”\"\d]{2,50}?)"

TABLE = ClaimantTable(
    counting=rf"{_HAVE}(?:counted|tallied|documented|logged|catalogued|verified|recorded|registered)\s+{_ONLY}",
    estimating=rf"{_HAVE}(?:estimates?|estimated|puts?|reckons?|reckoned|pegs?|pegged|assessed|valued)\s+"
    r"(?:[^,.;:“”\"\d]{0,50}\s)?at\s+",
    mentioning=rf"{_HAVE}(?:mentions?|mentioned|refers?\s+to|referred\s+to|cites?|cited)\s+"
    r"(?:[^,.;:“”\"\d]{0,50}\s)?",
    seeing=rf"{_HAVE}(?:saw|seen|counted|observed|found|identified|discovered|detected)\s+",
    witnesses=r"researchers?|scientists?|experts?|inspectors?|auditors?|investigators?|monitors?|"
    r"archaeologists?|biologists?|engineers?|photographers?|journalists?|correspondents?|witness(?:es)?|reporters?|"
    r"videographers?|observers?|teams?",
    opening=r"(?:and|but|so|then|yet|also|meanwhile)\s+",
    made_by=r"(?:made|kept|compiled|conducted|drawn\s+up|carried\s+out|maintained|filed|written|sent|released|published|issued|"
    r"provided|supplied|circulated|collected|gathered|disclosed|confirmed|given|produced|prepared|"
    r"put\s+forward|analysed|analyzed|drafted|taken|obtained)\s+"
    r"(?:[^,.;:\n]{0,70}\s)?by\s+",
    viewpoint=r"for\s+(?=the\s)",
    stressed=(
        ("it|them|they", r"the|its|their"),
        ("him|her|he|she", r"the|his|her"),
    ),
    plurals=frozenset(["them", "they"]),
    possessives=r"his|her|its|their",
    polls=r"polls?|surveys?|stud(?:y|ies)",
    clients=r"for|published|commissioned|conducted|carried",
    relays=r"newspapers?|press|daily|weekly|channel|media|radio|television|magazine|website|"
    r"broadcaster|network|station",
    claiming=rf"{_HAVE}(?:announce[sd]?|forecasts?|boast(?:s|ed)?|accuse[sd]?|blame[sd]?|attribute[sd]?|forecasted|predict(?:s|ed)?|claim(?:s|ed)?(?!\s+(?:the\s+|\S+\s+)?lives)|report(?:s|ed)?|"
    r"(?:spoke|spoken|speaks?|speaking|talked|talks?|warn(?:s|ed)?)\s+of|acknowledge[sd]?|admit(?:s|ted)?|concede[sd]?|denounce[sd]?|promise[sd]?|pledge[sd]?|propose[sd]?|"
    r"(?:gave|gives?)\s+(?:a|the)\s+(?:\w+\s+)?"
    r"(?:toll|figure|number|estimate)\s+of|quote[sd]?|point(?:s|ed)?\s+to|"
    r"(?:is|are|was|were|been)\s+(?:claiming|"
    rf"forecasting|predicting|promising|reporting))\s+{_FREE}",
    planning=rf"{_HAVE}(?:(?:raise[sd]?|lower(?:s|ed)?|revise[sd]?|update[sd]?|cuts?|keeps?|kept|lifts?|lifted)\s+"
    r"(?:the|its|their|his|her)\s+(?:\w+\s+){0,2}(?:toll|number|figure|count|tally|total|estimate|forecast)\s+"
    rf"(?:[^,.;:“”\"\d]{{0,50}}\s)?(?:to|at)\s+|"
    r"(?:sees?|saw)\s+[^,.;:“”\"\d]{3,50}\s(?:at|of|reaching|hitting|rising\s+to|falling\s+to)\s+|"
    rf"(?:(?:is|are|was|were|been)\s+(?:seeking|demanding|requesting|offering|proposing|expecting|"
    r"planning|asking\s+for|calling\s+for)|demand(?:s|ed)?|seeks?|sought|request(?:s|ed)?|wants?|"
    r"(?:asks?|asked|calls?|called)\s+for|offer(?:s|ed)?|recommend(?:s|ed)?|expect(?:s|ed)?|project(?:s|ed)?|target(?:s|ed)?|confirm(?:s|ed)?|budgeted|"
    rf"plans?|planned|anticipate[sd]?)\s+{_FREE})",
    showing=rf"{_HAVE}(?:gave|gives?|found|finds?|shows?|showed|shown|reveal(?:s|ed)?|indicate[sd]?|"
    rf"suggest(?:s|ed)?|conclude[sd]?|puts?|point(?:s|ed)?\s+to|lists?|listed|states?|stated|identif(?:y|ies|ied)|uncovered|detect(?:s|ed))\s+{_FREE}",
    documents=r"(?:reports?|stud(?:y|ies)|statements?|notes?|data|figures|statistics|tall(?:y|ies)|counts?|polls?|"
    r"surveys?|estimates?|forecasts?|projections?|results|audits?|documents?|census|toll|numbers|records|"
    r"figure|inventory|maps?|images|imagery|footage|videos?|photos?|bulletins?|charts?|tables?|simulations?|registers?|accounts|filings?|memos?)(?!\w)",
    of_body=r"(?:of|by|from)\s+(?:the\s+)?",
    bodies=frozenset(
        (
            "insurers insurer experts scientists firefighters rescuers prefecture prosecutors carmaker "
            "operator operators regulator cabinet senate assembly region municipality city mayor "
            "officers farmers growers producers management organisers opposition brokers consultancy "
            "carriers airline airlines retailer retailers nurses paramedics campaigners watchdog "
            "prosecution defence defense opposition rebels militia army navy police fans unions "
            "management hospital hospitals company firm bank airport charity researchers inspectors "
            "auditors investigators rescuers doctors lawyers residents families activists monitors "
            "county consortium subsidiary club league exchange treasury cross un unicef who oecd imf"
        ).split()
    ),
    passive_at=r"(?:figure|toll|estimate)\s+of\s+|(?:estimated|put|assessed|valued|reckoned|set)\s+"
    rf"(?:by\s+{_WHO}\s+at|(?:[^,.;:“”\"\d]{{0,40}}?\s)?at)\s+|(?:is|was|were|are)\s+given\s+",
    passive=r"(?:recorded|counted|registered|reported|logged|documented|tallied|estimated|claimed|announced|"
    r"verified|quoted|given|provided|released)\s+(?:[^,.;:“”\"\d]{0,30}?\s)?",
    agent=r"by\s+",
    not_agents=r"(?:day|month|year|week|hour|then|now|\w+day|january|february|march|april|may|june|july|august|"
    r"september|october|november|december|\d|the\s+end|a\s+\w+|nearly|about|around|some|more|at|mid\w*|"
    r"early|late|noon|midnight|comparison|contrast|far)(?!\w)",
    source_stop=r"\s(?:in|on|at|since|for|during|between|before|after|over|against|from|yesterday|last|this|and|or|"
    r"as|to|\w+day)\s",
    announcing=tuple(
        "announc mention unveil promis pledg propos detail outlin report claim estimat".split()
    ),
    citing=r"(?:citing|quoting|which\s+cited|which\s+quoted)\s+",
    announced=rf"(?:accused|suspected)\s+by\s+(?P<who_f>[^,.;:“”\"\d]{{2,50}}?)\s+of\s+{_FREE}|"
    rf"(?:announcement|promise|forecast|estimate|demand)s?\s+(?:by|from)\s+{_WHO}\s+(?:of|for|that)\s+{_FREE}|"
    r"(?<!\w)(?P<who_b>(?:[^\W\d_]+\s+){0,3}[^\W\d_]+)['’]s?\s+(?:\w+\s+)?"
    r"(?:announcement|estimate|forecast|promise|pledge|demand|target|claim|tally|count|toll|figure|answer|"
    rf"reply|response|goal|offer|verdict|conclusion)(?:\s+(?:of|for|that)|[,:])\s+{_FREE}|"
    r"(?<!\w)(?P<who_e>(?:[^\W\d_]+\s+){0,3}[^\W\d_]+)['’]s?\s+(?:\w+\s+)?"
    r"(?:tally|count|toll|figures?|estimates?|forecasts?|projections?)\s+(?:stands?|stood|is|are|was|were|ranges?|ranged)\s+"
    r"(?:at\s+|from\s+|between\s+)?|"
    r"(?:figure|number|toll|count|tally|estimate)\s+(?:given|issued|released|provided|quoted)\s+by\s+"
    r"(?P<who_d>[^,.;:“”\"\d]{2,50}?)\s+(?:is|was|stands|stood|reached)\s+(?:at\s+)?|"
    r"(?<!\w)by\s+(?:the\s+)?(?P<who_c>(?:[^\W\d_]+\s+){0,3}[^\W\d_]+)['’]s?\s+(?:own\s+|latest\s+)?"
    rf"(?:count|tally|estimates?|reckoning|calculations?|admission|account),?\s+{_FREE}",
    listing=r"(?:is|was|are|were)\s+(?:clear|adamant|categorical|certain|sure|blunt|unequivocal)|"
    r"ha(?:s|d|ve)\s+no\s+doubts?|"
    rf"{_HAVE}(?:ha[sd]|have|gives?|gave|offers?|cites?)\s+(?:an?|its|their|another)\s*(?:\w+\s+){{0,2}}"
    rf"(?:figure|number|toll|count|estimate)|{_HAVE}(?:announced|unveiled|presented|outlined|promised|proposed|detailed|confirmed|"
    r"gave|issued|published|released|listed|reported|imposed)|"
    r"(?:gives|issues|publishes|releases|lists|reports|imposes|announces|unveils|presents|outlines|"
    r"promises|proposes)",
    articles=r"the\s+|an?\s+",
    of_name=r"of\s+(?:the\s+)?",
    serves=r"(?:of|for|at)(?:\s+the)?",
    dated=r"published|released|dated|issued",
    and_also=r"(?:and|as\s+well\s+as)\s+(?:of\s+)?",
    name_end=r"\s(?:and|against)\s(?=\D{0,12}\d)|\s(?:who|which|that|was|were|is|are|has|have)\s",
    subject_break=r"\s(?:where|that|whereas|while)\s",
    clause_words=r"who|which|that|whose",
    gap_joints=r"and\s+|but\s+",
    gap_links=r"of\s+|at\s+",
)
