"""English names of bodies, and the words that names are put together of."""

OPENERS = "the mr mrs ms dr"
SMALL = "of the for and in at to by s"
UNNAMED = "agencies|news agencies|wire reports|wire services"
BODIES = {
    "united nations": "un|u n",
    "who": "world health organization",
    "nato": "north atlantic treaty organization",
    "european union": "eu",
    "imf": "international monetary fund",
    "icrc": "international committee of the red cross",
    "unhcr": "un refugee agency",
    "sohr": "syrian observatory for human rights",
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
municipality = municipality
official = officials
organization = organizations
organizer = organisers organizers
prosecutor = prosecutors
rescuer = rescuers
resident = residents
townhall = hall
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
sailor = sailors
student = students
teacher = teachers
tenant = tenants
victim = victims
worker = workers
"""
