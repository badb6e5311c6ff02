"""Spanish names of bodies, and the words that names are put together of."""

OPENERS = "la las los sr sra srta dr dra"
SMALL = "de del la las los el y e en para por al a"
DETERMINERS = "un una unos unas varios varias algunos algunas este esta esos su sus"
UNNAMED = "agencias|las agencias|agencias de noticias|agencias de prensa"
BODIES = {
    "united nations": "naciones unidas|organizacion de las naciones unidas",
    "who": "organizacion mundial de la salud",
    "nato": "organizacion del tratado del atlantico norte",
    "european union": "union europea",
    "imf": "fondo monetario internacional",
    "icrc": "comite internacional de la cruz roja",
    "unhcr": "acnur|alto comisionado de las naciones unidas para los refugiados",
    "sohr": (
        "observatorio sirio de derechos humanos|observatorio sirio para los derechos humanos|"
        "observatorio sirio"
    ),
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
embassy = embajada
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
network = red
observatory = observatorio
officer = agentes
official = responsable responsables funcionario funcionarios
organization = organizacion organizaciones
organizer = organizador organizadores organizadoras
party = partido
police = policia policial policiales
prefecture = prefectura
presidency = presidencia
prosecutor = fiscalia fiscal fiscales
report = informe
rescuer = rescatistas socorristas
resident = vecinos vecinas residentes habitantes
source = fuente fuentes
townhall = ayuntamiento alcaldia municipio municipalidad
union = sindicato sindicatos
university = universidad
witness = testigo testigos
"""
PARTS = """
affairs = asuntos
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
health = salud sanidad
human = humanos
independent = independiente independientes
interior = interior
international = internacional
journalist = periodistas
judicial = judicial judiciales
labor = trabajo
lawyer = abogados
local = locales
medical = medica medicas medico
military = militar militares
national = nacional nacionales
justice = justicia
nurse = enfermeros enfermeras
parent = padres
pupil = alumnos
railwayman = ferroviarios
regional = regionales
rights = derechos
sailor = marineros
security = seguridad
student = estudiantes
teacher = profesores docentes maestros
tenant = inquilinos
transport = transportes transporte
victim = victimas
worker = trabajadores
world = mundial
"""
OFFICES = """
embassy = embajador embajadora
governorate = gobernador gobernadora
ministry = ministro ministra ministros
prefecture = prefecto prefecta
presidency = presidente presidenta
townhall = alcalde alcaldesa
"""
MEMBERS = ""
SPOKEN_FOR = "portavoz|portavoces|vocero|vocera|voceros|oficina de prensa|jefe de prensa"
PHRASES = """
government =US = casa blanca
source union = fuente sindical|fuentes sindicales
police = prefectura de policia|prefecto de policia
presidency = presidente de la republica|presidenta de la republica|jefe de estado|jefe del estado
ministry prime = primer ministro|primera ministra
ministry defense =US = pentagono
ministry foreign affairs =US = departamento de estado
presidency =FR = eliseo|palacio del eliseo
presidency =ES = moncloa|palacio de la moncloa
ministry foreign affairs = cancilleria
townhall = consistorio
"""
UNDER = ""
UNION = """
ccoo = ccoo|cc oo|comisiones obreras
ugt = ugt|union general de trabajadores
cgt = confederacion general del trabajo
csif = csif|central sindical independiente y de funcionarios
uso = uso|union sindical obrera
"""
OTHERS = (
    "antiguo antigua ex futuro futura vice adjunto adjunta abogado abogada asesor asesora allegado "
    "allegados"
)
