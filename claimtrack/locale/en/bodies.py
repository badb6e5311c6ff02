"""English names of bodies, and the words that names are put together of."""

OPENERS = "the mr mrs ms dr"
SMALL = "of the for and in at to by s"
DETERMINERS = "a an some several this that these his her its their"
UNNAMED = "agencies|news agencies|wire reports|wire services"
BODIES = {
    "united nations": "un|u n",
    "who": "world health organization",
    "nato": "north atlantic treaty organization",
    "european union": "eu",
    "imf": "international monetary fund",
    "icrc": "international committee of the red cross",
    "unhcr": "un refugee agency",
    "sohr": "syrian observatory for human rights|syrian observatory",
    "msf": "doctors without borders",
    "amnesty international": "amnesty",
    "iaea": "international atomic energy agency",
    "ecb": "european central bank",
}
KINDS = """
agency = agencies
authority = authorities
center = center
company = firm
doctor = doctors
firefighter = firefighters
hospital = hospitals
officer = officers
official = officials
organization = organizations
organizer = organisers organizers
prosecutor = prosecutors
rescuer = rescuers
resident = residents
townhall = municipality
sheriff = sheriffs
union = unions
witness = witnesses
"""
PARTS = """
defense = defence
doctor = doctors
family = families
farmer = farmers
journalist = journalists
labor = labour
lawyer = lawyers
nurse = nurses
pupil = pupils
medical = medical
sailor = sailors
student = students
teacher = teachers
tenant = tenants
victim = victims
worker = workers
"""
OFFICES = """
embassy = ambassador
governorate = governor governors
ministry = minister ministers
prefecture = prefect
presidency = president
townhall = mayor
"""
MEMBERS = ""
SPOKEN_FOR = (
    "spokesman|spokeswoman|spokesperson|spokespeople|press secretary|press office|press officer"
)
PHRASES = """
government =US = white house
government =GB = downing street
police = police prefecture|prefecture of police|police prefect|prefect of police|police department
presidency = head of state
ministry prime = prime minister
ministry defense =US = pentagon|department of defense|defense department|defense secretary
ministry foreign affairs =US = state department|department of state
ministry justice =US = justice department|department of justice
ministry foreign affairs = foreign ministry|foreign minister
ministry foreign affairs =GB = foreign office|foreign secretary
ministry interior =GB = home office|home secretary
presidency =FR = elysee|elysee palace
army =IL = israel defense forces|israeli defense forces|idf
townhall = city hall|town hall|city of|mayor s office
prosecutor = prosecutor s office|prosecutors office
prefecture = prefect s office
"""
UNDER = ""
UNION = """
cgt = general confederation of labor|general confederation of labour
tuc = tuc|trades union congress
afl-cio = afl cio
rmt = rmt
unison = unison
"""
OTHERS = "former ex future vice deputy lawyer attorney adviser advisor aide wife close"
