"""What English calls units, measures, populations and places. Keys are language-neutral ids.

Outcomes, hedges and the other members of closed sets stand in the catalogue alone:
``locale/en/LC_MESSAGES/claimtrack.po``.
"""

from claimtrack.wording.shapes import Vocabulary, forms, names

UNITS = forms("""
percentage_point=percentage point|percentage points
point=point|points
basis_point=basis point|basis points
EUR/100=cent|cents
USD/100=cent|cents
GBP/100=penny|pence
second=second|seconds
minute=minute|minutes
hour=hour|hours
day=day|days
week=week|weeks
month=month|months
quarter=quarter|quarters
year=year|years
decade=decade|decades
century=century|centuries
mile=mile|miles
nautical_mile=nautical mile|nautical miles
foot=foot|feet
inch=inch|inches
yard=yard|yards
hectare=hectare|hectares
acre=acre|acres
square_mile=square mile|square miles
square_foot=square foot|square feet
litre=litre|litres
millilitre=millilitre|millilitres
barrel=barrel|barrels
gallon=gallon|gallons
gram=gram|grams
tonne=tonne|tonnes
ton=ton|tons
pound=pound|pounds
ounce=ounce|ounces
family=family|families
attack=attack|attacks
bank=bank|banks
branch=branch|branches
building=building|buildings
bus=bus|buses
car=car|cars
case=case|cases
city=city|cities
company=company|companies
country=country|countries
district=district|districts
drone=drone|drones
high-school=high school|high schools
home=home|homes
hospital=hospital|hospitals
house=house|houses
job=job|jobs
missile=missile|missiles
population=population|populations
rocket=rocket|rockets
school=school|schools
seat=seat|seats
ship=ship|ships
strike=strike|strikes
tank=tank|tanks
territory=territory|territories
truck=truck|trucks
vehicle=vehicle|vehicles
village=village|villages
vote=vote|votes
""")

MEASURES = names("""
killed=killed
injured=injured
missing=missing
displaced=displaced
left=left
arrested=arrested
surrendered=surrendered
amnestied=amnestied
treated=treated
returned=returned
rescued=rescued
inhabitants=inhabitants
present=present
deployed=deployed
held=held
demonstrated=demonstrated
on-strike=on strike
voted=voted
in-need=in need of aid
released=released
turnout=turnout
support=support
seats=seats
cost=cost
lost=lost
invested=invested
earned=earned
paid=paid
deficit=deficit
debt=debt
retaken=retaken
captured=captured
destroyed=destroyed
burned=burned
jobs-cut=jobs cut
hired=hired
infected=infected
vaccinated=vaccinated
growth=growth
inflation=inflation
unemployment=unemployment
killed-or-missing=dead or missing
killed-or-injured=killed or injured
pay-rise=pay rise
produced=produced
damage=damage
""")

WORDS = names("""
killed=killed
lost=lost
surrendered=surrendered
person=person
civilian=civilian
fighter=fighter
soldier=soldier
police=police
demonstrator=demonstrator
child=child
woman=woman
man=man
student=student
pupil=pupil
teacher=teacher
worker=worker
seaman=seaman
refugee=refugee
migrant=migrant
prisoner=prisoner
hostage=hostage
journalist=journalist
medic=medic
patient=patient
family=family
voter=voter
official=official
count=count
percent=percent
evacuated=evacuated
""")


def plural(noun: str) -> str:
    """Many of a thing that has no name here: its own noun, as most English nouns go."""
    if noun.endswith(("s", "x", "ch", "sh")):
        return noun + "es"
    return noun[:-1] + "ies" if noun.endswith(_CONSONANT_Y) else noun + "s"


_CONSONANT_Y = tuple(f"{letter}y" for letter in "bcdfghjklmnpqrstvwxz")

TABLE = Vocabulary(
    units=UNITS,
    plural=plural,
    measures=MEASURES,
    words=WORDS,
    quarters=names("""
north=north
south=south
east=east
west=west
northeast=northeast
northwest=northwest
southeast=southeast
southwest=southwest
central=central
"""),
    quarter_of="{quarter} {place}",
    small_words=frozenset(
        "of the and on upon in de du des d la le les l sur sous en et del las los el y".split()
    ),
    ids_are_names=True,
)
