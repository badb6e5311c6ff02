"""English words around names."""

from claimtrack.lang.en.lists.nations import NATIONS
from claimtrack.lang.tables.speakers import SpeakerTable
from claimtrack.lang.tables.words import words

_ROLES = (
    "dalai lama pontiff patriarch ayatollah mullah sheikh cardinal president minister spokesman spokeswoman spokesperson secretary director mayor senator "
    "congressman congresswoman representative governor general colonel commander captain "
    "prosecutor lawyer attorney chief head leader official adviser advisor ambassador envoy "
    "chancellor king queen prince princess pope bishop archbishop professor researcher economist "
    "analyst expert historian sociologist judge justice doctor nurse coach manager player writer "
    "author actor singer activist chairman chairwoman chair executive ceo founder owner resident "
    "witness student officer soldier diplomat commissioner inspector candidate premier "
    "coordinator scientist teacher producer banker editor reporter founder deputy "
    "lawmaker politician engineer pilot sheriff detective farmer worker neighbor neighbour "
    "ecologist biologist physicist chemist climatologist epidemiologist virologist geologist "
    "astronomer geographer linguist psychologist psychiatrist surgeon paramedic firefighter "
    "consultant adviser broker retailer chef waiter driver trucker pensioner "
    "defendant plaintiff claimant villager "
    "bystander neighbour cousin uncle aunt colleague pal rabbi imam priest vicar reverend "
    "novelist filmmaker musician dancer athlete swimmer cyclist striker goalkeeper "
    "midfielder defender winger skipper referee umpire mechanic technician "
    "painter presenter broadcaster columnist publisher organiser organizer negotiator campaigner "
    "councillor councilor alderman treasurer superintendent constable sergeant barrister "
    "solicitor counsel landlord mum dad grandmother grandfather girlfriend boyfriend "
    "survivor victim star boss man woman mother father son daughter brother sister wife husband friend"
)
TRADES = words(
    "legislator planner surveyor designer physician midwife veterinarian dentist pharmacist "
    "physiotherapist dietitian optometrist therapist lecturer trainer accountant auditor broker "
    "trader dealer recruiter programmer notary archivist curator librarian philosopher translator "
    "interpreter artist announcer foreman supervisor controller sailor seaman docker stevedore clerk "
    "teller receptionist bartender hairdresser housekeeper caretaker undertaker shopkeeper cashier "
    "vendor carer firefighter guard grower gardener breeder forester fisherman bricklayer mason "
    "carpenter roofer plasterer plumber welder blacksmith electrician jeweller potter printer "
    "butcher baker tailor shoemaker miner machinist assembler cleaner labourer porter"
)
"""Trades by ISCO-08, the ILO's classification of occupations: one word for each minor group."""
_FEMALE = (
    "spokeswoman congresswoman queen princess chairwoman actress woman mother daughter sister wife"
)
_MALE = "spokesman congressman king prince pope chairman man father son brother husband"


def _plural(role: str) -> str:
    """The plural of a role noun: several of them speak as a group."""
    if role.endswith("man"):
        return role[:-3] + "men"
    if role.endswith("y") and role[-2] not in "aeiou":
        return role[:-1] + "ies"
    return role + ("es" if role.endswith(("s", "ss", "ch", "sh")) else "s")


TABLE = SpeakerTable(
    titles={
        "mr": "m",
        "mr.": "m",
        "mrs": "f",
        "mrs.": "f",
        "ms": "f",
        "ms.": "f",
        "miss": "f",
        "dr": "",
        "dr.": "",
        "sir": "m",
        "lord": "m",
        "lady": "f",
        "prof.": "",
        "rev.": "",
        "gen.": "",
        "sen.": "",
        "rep.": "",
        "gov.": "",
        "col.": "",
        "lt.": "",
        "sgt.": "",
    },
    roles={
        **dict.fromkeys((TRADES | words(_ROLES)), ""),
        **dict.fromkeys(words(_FEMALE), "f"),
        **dict.fromkeys(words(_MALE), "m"),
    },
    generations=words("jr sr ii iii iv"),
    particles=words("de du van von der den al el la le bin ibn ben di da dos of"),
    not_names=words(
        "The A An This That These Those He She It They We You I His Her Its Their Our My "
        "But And Or So If When While As At In On By For From To Of With After Before "
        "Since Until During Although Though However Meanwhile Also Then There Here Now "
        "Yesterday Today Tomorrow Monday Tuesday Wednesday Thursday Friday Saturday "
        "Sunday January February March April May June July August September October "
        "November December What Who Why How Where Which Some Many Most Several Few All "
        "Both Each Another Other Others According Despite Under Over About Asked Speaking "
        "Earlier Later Last Next No Not Yes One Two Three Four Five Six Up Mr Mrs Ms Dr "
        "Even Still Yet Because Once Only More Less"
    ),
    capitals={
        "moscow": "Russia",
        "washington": "United States",
        "kiev": "Ukraine",
        "kyiv": "Ukraine",
        "damascus": "Syria",
        "paris": "France",
        "london": "United Kingdom",
        "berlin": "Germany",
        "beijing": "China",
        "ankara": "Turkey",
        "tehran": "Iran",
        "brussels": "European Union",
        "rome": "Italy",
        "madrid": "Spain",
        "tokyo": "Japan",
        "algiers": "Algeria",
        "baghdad": "Iraq",
        "riyadh": "Saudi Arabia",
        "warsaw": "Poland",
        "jerusalem": "Israel",
        "new delhi": "India",
        "ottawa": "Canada",
        "seoul": "South Korea",
        "pyongyang": "North Korea",
        "kigali": "Rwanda",
        "kinshasa": "DR Congo",
    },
    organisations=words(
        "news post times herald journal magazine weekly council press reuters agency association "
        "ministry government police department office union party army military agency "
        "association federation organization organisation bank group company corporation "
        "firm commission committee council observatory institute university hospital "
        "newspaper network radio television channel court embassy administration "
        "authority bureau center centre foundation charity collective league "
        "kremlin pentagon report study survey poll statement coalition movement team club "
        "board parliament senate palace"
    ),
    statements=words("statement message testimony tweet communique"),
    any_body=words("organisation organization institution ngo charity body agency"),
    groups=frozenset(_plural(role) for role in (TRADES | words(_ROLES)))
    | words(
        "officials sources authorities witnesses organizers organisers unions experts "
        "analysts economists protesters rebels residents activists doctors medics lawyers "
        "investigators researchers observers leaders scientists workers people police "
        "critics media reports students parents teachers estimates figures bankers "
        "strikers companies executives diplomats lawmakers"
    ),
    others=words("others other another both"),
    quantities=words(
        "one two three some many most several few none each all both half dozen dozens scores "
        "hundreds thousands number majority minority group couple handful"
    ),
    agencies=(
        "AFP",
        "Reuters",
        "AP",
        "TASS",
        "Interfax",
        "UPI",
        "Xinhua",
        "ANSA",
        "EFE",
        "DPA",
        "Associated Press",
        "Agence France-Presse",
        "PA Media",
    ),
    wires=("news agencies", "agencies", "wire reports", "wire services"),
    pronouns={
        "he": ("m", "s"),
        "she": ("f", "s"),
        "they": ("", "p"),
        "it": ("", "o"),
        "who": ("", ""),
        "which": ("", "o"),
        "I": ("", "s"),
        "i": ("", "s"),
        "we": ("", "p"),
        "him": ("m", "s"),
        "her": ("f", "s"),
        "one": ("", "s"),
    },
    offices=words(
        "dalai pontiff patriarch president minister secretary director chief head king queen pope chancellor ambassador "
        "spokesman spokeswoman spokesperson governor prosecutor general commander premier "
        "official lawyer judge"
    ),
    state_offices=words("president minister chancellor king queen premier secretary"),
    former=words("former ex"),
    aged=r"\b\d\d?-year-old(?: \w+)?$",
    years=words("years"),
    same_again={
        "the latter": ("", "s"),
        "the same source": ("", ""),
        "the same sources": ("", ""),
        "the same organisation": ("", "o"),
        "the same organization": ("", "o"),
        "that source": ("", ""),
        "the former": ("", ""),
    },
    nations=NATIONS | {name.removesuffix("s") for name in NATIONS},
    same_roles={
        "top diplomat": "foreign minister",
        "foreign secretary": "foreign minister",
        "head of state": "president",
        "head of government": "prime minister",
        "premier": "prime minister",
        "dalai lama": "spiritual leader tibetan tibetans buddhist",
        "pope": "pontiff leader catholic church",
    },
)
