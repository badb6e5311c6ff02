"""Spanish names of bodies, and the words that names are put together of."""

OPENERS = "la las los sr sra srta dr dra"
SMALL = "de del la las los el y e en para por al a"
UNNAMED = "agencias|las agencias|agencias de noticias|agencias de prensa"
BODIES = {
    "united nations": "naciones unidas|organizacion de las naciones unidas",
    "who": "organizacion mundial de la salud",
    "nato": "organizacion del tratado del atlantico norte",
    "european union": "union europea",
    "imf": "fondo monetario internacional",
    "icrc": "comite internacional de la cruz roja",
    "unhcr": "acnur|alto comisionado de las naciones unidas para los refugiados",
    "sohr": "observatorio sirio de derechos humanos|observatorio sirio para los derechos humanos",
    "msf": "medicos sin fronteras",
    "amnesty international": "amnistia internacional",
    "oecd": "organizacion para la cooperacion y el desarrollo economicos",
    "iaea": "oiea|organismo internacional de energia atomica",
    "world bank": "banco mundial",
    "ecb": "banco central europeo",
    "red cross": "cruz roja",
    "african union": "union africana",
    "arab league": "liga arabe",
}
KINDS = """
agency = agencia agencias
alliance = alianza
army = ejercito
association = asociacion asociaciones
authority = autoridad autoridades
bank = banco
center = centro
coalition = coalicion
collective = colectivo
commission = comision
committee = comite
company = empresa sociedad compania
confederation = confederacion
coordination = coordinadora coordinacion
council = consejo
court = tribunal juzgado
doctor = medicos medicas
federation = federacion
firefighter = bomberos
foundation = fundacion
front = frente
government = gobierno
group = grupo
hospital = hospitales hospitalario hospitalaria hospitalarios hospitalarias
inquiry = investigacion
institute = instituto
league = liga
ministry = ministerio
movement = movimiento
municipality = municipio municipalidad
network = red
observatory = observatorio
official = responsable responsables funcionario funcionarios
organization = organizacion organizaciones
organizer = organizador organizadores organizadoras
party = partido
police = policia policial policiales
prefecture = prefectura
prosecutor = fiscalia fiscal fiscales
report = informe
rescuer = rescatistas socorristas
resident = vecinos vecinas residentes habitantes
source = fuente fuentes
townhall = ayuntamiento alcaldia
union = sindicato sindicatos
university = universidad
witness = testigo testigos
"""
PARTS = """
affairs = asuntos
american = estadounidense
british = britanico britanica
civil = civiles
defense = defensa
diplomatic = diplomatico diplomatica diplomaticos diplomaticas
economy = economia
environment = ambiente
european = europeo europea
family = familias
farmer = agricultores
finance = finanzas hacienda
fisherman = pescadores
foreign = exteriores
french = frances francesa
german = aleman alemana
health = salud sanidad
human = humanos
independent = independiente independientes
interior = interior
international = internacional
israeli = israeli
italian = italiano italiana
journalist = periodistas
judicial = judicial judiciales
labor = trabajo
lawyer = abogados
local = locales
medical = medica medicas medico
military = militar militares
national = nacional nacionales
nurse = enfermeros enfermeras
palestinian = palestino palestina
parent = padres
pupil = alumnos
railwayman = ferroviarios
regional = regionales
rights = derechos
russian = ruso rusa
sailor = marineros
security = seguridad
spanish = espanol espanola
student = estudiantes
syrian = sirio siria
teacher = profesores docentes maestros
tenant = inquilinos
transport = transportes transporte
turkish = turco turca
ukrainian = ucraniano ucraniana
victim = victimas
worker = trabajadores
world = mundial
"""
