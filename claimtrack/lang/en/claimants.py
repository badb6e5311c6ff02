"""English words for who puts forward a figure."""

from claimtrack.lang.tables.claimants import ClaimantTable

_HAVE = r"(?:(?:has|have|had)\s+)?(?:also\s+|already\s+|so\s+far\s+)?"

TABLE = ClaimantTable(
    counting=rf"{_HAVE}(?:counted|tallied|documented|logged|catalogued|verified|recorded|registered)\s+",
    estimating=rf"{_HAVE}(?:estimates?|estimated|puts?|reckons?|reckoned|assessed|valued)\s+"
    r"(?:[^,.;:“”\"\d]{0,50}\s)?at\s+",
    mentioning=rf"{_HAVE}(?:mentions?|mentioned|refers?\s+to|referred\s+to|cites?|cited)\s+"
    r"(?:[^,.;:“”\"\d]{0,50}\s)?",
    seeing=rf"{_HAVE}(?:saw|seen|counted|observed)\s+",
    witnesses=r"photographers?|journalists?|correspondents?|witness(?:es)?|reporters?|"
    r"videographers?|observers?|teams?",
    opening=r"(?:and|but|so|then|yet|also|meanwhile)\s+",
    made_by=r"(?:made|kept|compiled|conducted|drawn\s+up|carried\s+out|maintained|filed|written|sent)\s+"
    r"(?:[^,.;:\n]{0,70}\s)?by\s+",
    viewpoint=r"for\s+(?=the\s)",
    stressed=(
        ("it|them", r"the|its|their"),
        ("him|her", r"the|his|her"),
    ),
    possessives=r"his|her|its|their",
    polls=r"polls?|surveys?|stud(?:y|ies)",
    clients=r"for|published|commissioned|conducted|carried",
    relays=r"newspapers?|press|daily|weekly|channel|media|radio|television|magazine|website",
)
