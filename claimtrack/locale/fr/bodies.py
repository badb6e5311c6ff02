"""French names of bodies, and the words that names are put together of."""

OPENERS = "le la les l m mm mme mlle dr"
SMALL = "de du des d la le les l a au aux et en pour"
UNNAMED = "agences|les agences|agences de presse"
BODIES = {
    "united nations": "onu|nations unies|organisation des nations unies",
    "who": "oms|organisation mondiale de la sante",
    "nato": "otan|organisation du traite de l atlantique nord",
    "european union": "ue|union europeenne",
    "imf": "fmi|fonds monetaire international",
    "icrc": "cicr|comite international de la croix rouge",
    "unhcr": "hcr|haut commissariat des nations unies pour les refugies",
    "sohr": (
        "osdh|observatoire syrien des droits de l homme|"
        "observatoire syrien des droits de l homme osdh"
    ),
    "msf": "medecins sans frontieres",
    "oecd": "ocde|organisation de cooperation et de developpement economiques",
    "iaea": "aiea|agence internationale de l energie atomique",
    "world bank": "banque mondiale",
    "ecb": "bce|banque centrale europeenne",
    "red cross": "croix rouge",
    "african union": "union africaine",
    "arab league": "ligue arabe",
}
KINDS = """
agency = agence
alliance = alliance
army = armee
association = association associations
authority = autorite autorites
bank = banque
center = centre
coalition = coalition
collective = collectif
commission = commission
committee = comite
company = entreprise societe
confederation = confederation
coordination = coordination
council = conseil
court = tribunal
doctor = medecins
federation = federation
firefighter = pompiers
foundation = fondation
front = front
gendarmerie = gendarmerie
government = gouvernement
group = groupe
hospital = hopital hopitaux hospitalier hospitaliere hospitaliers hospitalieres
inquiry = enquete
institute = institut
league = ligue
ministry = ministere
movement = mouvement
municipality = municipalite
network = reseau
observatory = observatoire
official = responsable responsables
organization = organisation organisations
organizer = organisateur organisateurs
party = parti
police = police policier policiere policiers policieres
prefecture = prefecture
prosecutor = parquet procureur procureurs
report = rapport
rescuer = secouristes sauveteurs secours
resident = riverain riverains habitants
source = source sources
townhall = mairie
union = syndicat syndicats
university = universite
witness = temoin temoins
"""
PARTS = """
affairs = affaires
american = americain americaine
british = britannique
civil = civile civils
diplomatic = diplomatique diplomatiques
doctor = medecins
economy = economie
environment = environnement
european = europeenne europeen
family = familles
farmer = agriculteurs
finance = finances
fisherman = pecheurs
foreign = etrangeres
french = francais francaise
german = allemand allemande
government = gouvernementale gouvernementales
health = sante
human = homme
independent = independant independante independants
interior = interieur
international = internationale
israeli = israelien israelienne
italian = italien italienne
journalist = journalistes
judicial = judiciaire judiciaires
labor = travail
lawyer = avocats
local = locale locales locaux
medical = medicale medicales medicaux
military = militaire militaires
national = nationale nationales nationaux
nurse = infirmiers
organizer = organisatrices
palestinian = palestinien palestinienne
parent = parents
pupil = eleves
railwayman = cheminots
regional = regionale regionales regionaux
rights = droits
russian = russe
sailor = marins
security = securitaire securitaires securite
spanish = espagnol espagnole
student = etudiants
syrian = syrien syrienne
teacher = enseignants
tenant = locataires
transport = transports
turkish = turc turque
ukrainian = ukrainien ukrainienne
union = syndicale syndicales
victim = victimes
worker = travailleurs
world = mondiale
"""
