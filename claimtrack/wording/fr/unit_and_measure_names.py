"""What French calls units, measures, populations and places. Keys are language-neutral ids.

Outcomes, hedges and the other members of closed sets stand in the catalogue alone:
``locale/fr/LC_MESSAGES/claimtrack.po``.
"""

from claimtrack.wording.shapes import Vocabulary, forms, names

UNITS = forms("""
percentage_point=point|points
point=point|points
basis_point=point de base|points de base
EUR/100=centime|centimes
USD/100=cent|cents
GBP/100=penny|pence
second=seconde|secondes
minute=minute|minutes
hour=heure|heures
day=jour|jours
week=semaine|semaines
month=mois
quarter=trimestre|trimestres
year=an|ans
decade=décennie|décennies
century=siècle|siècles
mile=mile|miles
nautical_mile=mille marin|milles marins
foot=pied|pieds
inch=pouce|pouces
yard=yard|yards
hectare=hectare|hectares
acre=acre|acres
square_mile=mile carré|miles carrés
square_foot=pied carré|pieds carrés
litre=litre|litres
millilitre=millilitre|millilitres
barrel=baril|barils
gallon=gallon|gallons
gram=gramme|grammes
tonne=tonne|tonnes
ton=tonne|tonnes
pound=livre|livres
ounce=once|onces
family=famille|familles
attack=attaque|attaques
bank=banque|banques
branch=agence|agences
building=bâtiment|bâtiments
bus=bus
car=voiture|voitures
case=cas
city=ville|villes
company=entreprise|entreprises
country=pays
district=quartier|quartiers
drone=drone|drones
high-school=lycée|lycées
home=logement|logements
hospital=hôpital|hôpitaux
house=maison|maisons
job=emploi|emplois
missile=missile|missiles
population=population|populations
rocket=roquette|roquettes
school=école|écoles
seat=siège|sièges
ship=navire|navires
strike=frappe|frappes
tank=char|chars
territory=territoire|territoires
truck=camion|camions
vehicle=véhicule|véhicules
village=village|villages
vote=voix
""")

MEASURES = names("""
killed=tués
injured=blessés
missing=disparus
displaced=déplacés
left=partis
arrested=arrêtés
surrendered=rendus
amnestied=amnistiés
treated=soignés
returned=revenus
rescued=secourus
inhabitants=habitants
present=présents
deployed=déployés
held=détenus
demonstrated=manifestants
on-strike=grévistes
voted=votes
in-need=besoin d’aide
released=libérés
turnout=participation
support=soutien
seats=sièges
cost=coût
lost=pertes
invested=investissement
earned=gains
paid=versements
deficit=déficit
debt=dette
retaken=territoire repris
captured=capturés
destroyed=détruits
burned=brûlés
jobs-cut=emplois supprimés
hired=embauches
infected=contaminés
vaccinated=vaccinés
growth=croissance
inflation=inflation
unemployment=chômage
killed-or-missing=morts ou disparus
killed-or-injured=tués ou blessés
pay-rise=hausse des salaires
produced=production
damage=dégâts
""")

WORDS = names("""
killed=morts
lost=perte
surrendered=redditions
person=personnes
civilian=civils
fighter=combattants
soldier=soldats
police=policiers
demonstrator=manifestants
child=enfants
woman=femmes
man=hommes
student=étudiants
pupil=élèves
teacher=enseignants
worker=travailleurs
seaman=marins
refugee=réfugiés
migrant=migrants
prisoner=prisonniers
hostage=otages
journalist=journalistes
medic=soignants
patient=patients
family=familles
voter=électeurs
official=responsables
count=choses
percent=pour cent
evacuated=évacués
""")


def plural(noun: str) -> str:
    """Many of a thing that has no name here: its own noun, as most French nouns go."""
    if noun.endswith(("s", "x", "z")):
        return noun
    return noun + ("x" if noun.endswith(("eau", "eu")) else "s")


TABLE = Vocabulary(
    units=UNITS,
    plural=plural,
    measures=MEASURES,
    words=WORDS,
    quarters=names("""
north=Nord
south=Sud
east=Est
west=Ouest
northeast=Nord-Est
northwest=Nord-Ouest
southeast=Sud-Est
southwest=Sud-Ouest
central=Centre
"""),
    quarter_of="{place}-{quarter}",
    small_words=frozenset(
        "de du des d la le les l sur sous en et à au aux of the and on upon del las los y".split()
    ),
)
