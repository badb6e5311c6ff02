"""French names of bodies, and the words that names are put together of."""

OPENERS = "le la les l m mm mme mlle dr"
SMALL = "de du des d la le les l a au aux et en pour"
DETERMINERS = "un une des certains certaines plusieurs quelques cette ce ces son sa ses leur leurs"
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
        "observatoire syrien des droits de l homme osdh|observatoire syrien"
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
embassy = ambassade
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
network = reseau
observatory = observatoire
official = responsable responsables
organization = organisation organisations
organizer = organisateur organisateurs
party = parti
police = police policier policiere policiers policieres
prefecture = prefecture
presidency = presidence
prosecutor = parquet procureur procureure procureurs
report = rapport
rescuer = secouristes sauveteurs secours
resident = riverain riverains habitants
source = source sources
townhall = mairie municipalite
union = syndicat syndicats
university = universite
witness = temoin temoins
"""
PARTS = """
affairs = affaires
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
government = gouvernementale gouvernementales
health = sante
human = homme
independent = independant independante independants
interior = interieur
international = internationale
journalist = journalistes
judicial = judiciaire judiciaires
labor = travail
lawyer = avocats
local = locale locales locaux
medical = medicale medicales medicaux
military = militaire militaires
national = nationale nationales nationaux
justice = justice
nurse = infirmiers
organizer = organisatrices
parent = parents
pupil = eleves
railwayman = cheminots
regional = regionale regionales regionaux
rights = droits
sailor = marins
security = securitaire securitaires securite
student = etudiants
teacher = enseignants
tenant = locataires
transport = transports
unionist = syndicale syndicales syndical syndicaux
victim = victimes
worker = travailleurs
world = mondiale
"""
OFFICES = """
embassy = ambassadeur ambassadrice
governorate = gouverneur gouverneure
ministry = ministre ministres
prefecture = prefet prefete
presidency = president presidente
townhall = maire
"""
MEMBERS = "policier policiere policiers policieres"
SPOKEN_FOR = "porte parole|porte paroles|service de presse|attache de presse|attachee de presse"
PHRASES = """
government =US = maison blanche
government =RU = kremlin
source union = source syndicale|sources syndicales
police = prefecture de police|prefet de police|prefete de police
prosecutor = procureur de la republique|procureure de la republique
presidency = president de la republique|presidente de la republique|chef de l etat|cheffe de l etat
ministry prime = premier ministre|premiere ministre
ministry prime =FR = matignon
ministry interior =FR = beauvau|place beauvau
ministry economy =FR = bercy
ministry justice =FR = place vendome
ministry foreign affairs =FR = quai d orsay
presidency =FR = elysee
ministry defense =US = pentagone
ministry foreign affairs =US = departement d etat
army =IL = tsahal
townhall = ville|hotel de ville
"""
UNDER = """
observatory = sohr
organization = united_nations who msf icrc
bank = ecb world_bank
"""
UNION = """
cgt = cgt|confederation generale du travail
cfdt = cfdt|confederation francaise democratique du travail
fo = fo|force ouvriere
cftc = cftc|confederation francaise des travailleurs chretiens
cfe-cgc = cfe cgc
unsa = unsa|union nationale des syndicats autonomes
fsu = fsu|federation syndicale unitaire
solidaires = solidaires|union syndicale solidaires|sud solidaires
fnsea = fnsea|federation nationale des syndicats d exploitants agricoles
medef = medef|mouvement des entreprises de france
"""
OTHERS = (
    "ancien ancienne anciens anciennes ex futur future vice adjoint adjointe avocat avocate "
    "conseiller conseillere proche proches"
)
