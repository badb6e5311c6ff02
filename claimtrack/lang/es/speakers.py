"""Spanish words around names."""

from claimtrack.lang.es.lists.nations import NATIONS
from claimtrack.lang.tables.speakers import SpeakerTable
from claimtrack.lang.tables.words import words

_PAIRS = (
    "dalái|| dalái-lama|| lama|| pontífice|| patriarca|| ayatolá|| jeque|| cardenal|| president|e|a ministr|o|a secretari|o|a director||a alcald|e|esa diputad|o|a senador||a "
    "coronel|| capitán|| fiscal|| abogad|o|a prefect|o|a jef|e|a patrón|| dirigent|e| conseller||a "
    "consejer|o|a embajador||a enviad|o|a canciller|| rey|| rein|a| príncip|e| princes|a| papa|| "
    "obisp|o|a arzobisp|o| profesor||a investigador||a científic|o|a historiador||a sociólog|o|a "
    "médic|o|a enfermer|o|a entrenador||a jugador||a seleccionador||a escritor||a actor|| actriz|| "
    "director||a autor||a opositor||a gobernador||a concejal|| delegad|o|a subdelegad|o|a "
    "vicepresident|e|a vicesecretari|o|a coordinador||a fundador||a gerent|e| propietari|o|a "
    "vecin|o|a alumn|o|a policía|| funcionari|o|a comisari|o|a inspector||a rector||a candidat|o|a "
    "mandatari|o|a padr|e| madr|e| hij|o|a herman|o|a marid|o| espos|o|a amig|o|a magistrad|o|a "
    "juez|| juez|a| maestr|o|a bomber|o|a agricultor||a ganader|o|a empresari|o|a obrer|o|a "
    "emplead|o|a ingenier|o|a arquitect|o|a fotógraf|o|a acusad|o|a refugiad|o|a pasajer|o|a "
    "psicólog|o|a psiquiatr|a| biólog|o|a geólog|o|a astrónom|o|a físic|o|a químic|o|a politólog|o|a "
    "geógraf|o|a notari|o|a consultor||a cura|| imán|| rabin|o|a pastor||a cineasta|| músic|o|a "
    "bailarín|| bailarina|| pintor||a escultor||a nadador||a delanter|o|a defens|a| piloto|| "
    "mecánic|o|a técnic|o|a carter|o|a voluntari|o|a donant|e| colega|| prim|o|a tí|o|a "
    "presentador||a editor||a colaborador||a cirujan|o|a epidemiólog|o|a virólog|o|a meteorólog|o|a "
    "ecologist|a| socialist|a| parlamentari|o|a eurodiputad|o|a regidor||a intendent|e|a "
    "viceministr|o|a subsecretari|o|a conductor||a camioner|o|a taxist|a| pescador||a cociner|o|a "
    "camarer|o|a librer|o|a hosteler|o|a comerciant|e| banquer|o|a productor||a traductor||a "
    "vigilant|e| guardi|a| soldad|o| oficial|| comandant|e| general|| almirant|e| sargent|o|a"
)
"""Stem, ending of the masculine, ending of the feminine: "diputad|o|a"."""
_TRADES = (
    "urbanist|a| veterinari|o|a dentist|a| farmacéutic|o|a fisioterapeut|a| dietist|a| óptic|o|a "
    "terapeut|a| matron|a| formador||a contabl|e| auditor||a corredor||a operador||a programador||a "
    "archiver|o|a bibliotecari|o|a filósof|o|a intérpret|e| capataz|| marin|o|a mariner|o|a "
    "estibador||a cajer|o|a recepcionist|a| peluquer|o|a conserj|e| vendedor||a cuidador||a "
    "jardiner|o|a leñador||a albañil|| carpinter|o|a yeser|o|a fontaner|o|a soldador||a herrer|o|a "
    "electricist|a| joyer|o|a alfarer|o|a impresor||a carnicer|o|a panader|o|a sastr|e| "
    "zapater|o|a miner|o|a perforador||a montador||a limpiador||a peón|| basurer|o|a"
)
"""Trades by ISCO-08, the ILO's classification of occupations, as stem and endings."""
_COMMON = (
    "titular portavoz vocero vocera responsable líder ministro jefe testigo agente dirigente economista "
    "analista experto experta especialista periodista representante estudiante manifestante "
    "militante activista sindicalista gerente juez fiscal oficial cónsul concejal asistente "
    "ayudante diplomático diplomática congresista comentarista columnista novelista artista atleta "
    "ciclista futbolista tenista guardameta portero pediatra urgenciólogo lingüista jurista "
    "climatólogo climatóloga miembro integrante superviviente sobreviviente turista cliente "
    "clienta residente habitante transportista paciente víctima persona premier canciller jefe"
)
_MALE = (
    "hombre varón caballero chico niño señor portero vocero rey príncipe papa marido padre actor"
)
_FEMALE = "mujer señora chica niña vocera reina princesa esposa madre actriz jueza bailarina"


def _role(pair: str) -> dict[str, str]:
    """The masculine and the feminine of one pair; a form that is both has no gender."""
    stem, *endings = pair.split("|")
    if len(endings) < 2:
        return {stem: ""}
    male, female = endings[0], endings[1]
    if not female:
        return {stem + male: ""}
    return {stem + male: "m", stem + female: "f"}


def _forms(pairs: str) -> dict[str, str]:
    """The genders of the masculine and feminine forms of many pairs."""
    return {form: gender for pair in pairs.split() for form, gender in _role(pair).items()}


TRADES = _forms(_TRADES)


def _roles() -> dict[str, str]:
    roles = _forms(_PAIRS) | TRADES
    roles |= dict.fromkeys(words(_COMMON), "")
    return roles | dict.fromkeys(words(_MALE), "m") | dict.fromkeys(words(_FEMALE), "f")


_ROLES = _roles()


def _plural(role: str) -> str:
    """The plural of a role noun: several of them speak as a group."""
    if role.endswith("z"):
        return role[:-1] + "ces"
    return role + ("s" if role[-1] in "aeiouáéó" else "es")


TABLE = SpeakerTable(
    titles={
        "sr.": "m", "sr": "m", "sra.": "f", "sra": "f", "srta.": "f", "señor": "m", "señora": "f",
        "señorita": "f", "don": "m", "doña": "f", "d.": "m", "dña.": "f", "dr.": "m", "dra.": "f",
        "dr": "m", "dra": "f", "doctor": "m", "doctora": "f", "lic.": "", "ing.": "", "gral.": "m",
        "general": "m", "coronel": "m", "monseñor": "m", "mons.": "m", "fray": "m", "sor": "f",
        "sir": "m", "lord": "m", "lady": "f", "prof.": "", "capitán": "", "padre": "m",
    },
    roles=_ROLES,
    generations=words("jr sr ii iii iv hijo"),
    particles=words("de del la las los el y e van von der den al bin ben ibn abu da dos di du le"),
    not_names=words(
        "El La Los Las Lo Un Una Unos Unas De Del Al A En Y E O U Que Quien Cual Cuando Como Donde "
        "Pero Sino Pues Porque Por Para Con Sin Sobre Entre Hasta Desde Según Tras Ante Bajo "
        "Durante Mediante Contra Hacia Este Esta Estos Estas Ese Esa Esos Esas Aquel Aquella Eso "
        "Esto Ello Él Ella Ellos Ellas Nosotros Usted Ustedes Yo Su Sus Mi Mis Tu Nuestro Nuestra "
        "Se Le Les Me Nos No Ni Sí Si Ya Más Menos Muy Mucho Muchos Muchas Poco Todo Todos Toda "
        "Todas Otro Otra Otros Otras Varios Varias Algunos Algunas Ambos Cada También Además Así "
        "Aunque Mientras Entonces Luego Después Antes Ahora Ayer Hoy Mañana Lunes Martes Miércoles "
        "Jueves Viernes Sábado Domingo Enero Febrero Marzo Abril Mayo Junio Julio Agosto "
        "Septiembre Octubre Noviembre Diciembre Qué Quién Cómo Cuándo Dónde Cuánto Hay Es Son Fue "
        "Dos Tres Cuatro Cinco Seis Siete Ocho Nueve Diez Preguntado Preguntada Sólo Solo Aun Aún "
        "Cerca Casi Unos Incluso Sin Finalmente Asimismo Sr Sra Dr Dra Don Doña Uno"
    ),
    capitals={
        "moscú": "Rusia", "washington": "Estados Unidos", "kiev": "Ucrania", "damasco": "Siria",
        "parís": "Francia", "londres": "Reino Unido", "berlín": "Alemania", "pekín": "China",
        "ankara": "Turquía", "teherán": "Irán", "bruselas": "Unión Europea", "roma": "Italia",
        "madrid": "España", "tokio": "Japón", "argel": "Argelia", "rabat": "Marruecos",
        "túnez": "Túnez", "bagdad": "Irak", "riad": "Arabia Saudí", "varsovia": "Polonia",
        "jerusalén": "Israel", "nueva delhi": "India", "ottawa": "Canadá", "bamako": "Mali",
        "kigali": "Ruanda", "kinsasa": "RDC", "seúl": "Corea del Sur", "lisboa": "Portugal",
        "pyongyang": "Corea del Norte", "caracas": "Venezuela", "bogotá": "Colombia",
        "la habana": "Cuba", "buenos aires": "Argentina", "brasilia": "Brasil", "lima": "Perú",
        "quito": "Ecuador", "la paz": "Bolivia", "santiago": "Chile", "managua": "Nicaragua",
        "montevideo": "Uruguay", "asunción": "Paraguay",
    },
    organisations=words(
        "fuente prensa ministerio gobierno policía prefectura sindicato partido ayuntamiento "
        "alcaldía fiscalía ejército agencia asociación federación organización dirección banco "
        "grupo sociedad empresa compañía presidencia comisión comité consejo observatorio "
        "instituto universidad hospital diario periódico radio cadena televisión gabinete "
        "colectivo unión liga tribunal corte embajada guardia caja cámara informe estudio sondeo "
        "encuesta comunicado nota oficina centro ong fundación autoridad administración "
        "departamento moncloa elíseo kremlin pentágono vaticano defensa oposición mayoría "
        "movimiento confederación ejecutivo generalitat junta congreso senado parlamento secretaría "
        "procuraduría defensoría municipio consejería subdelegación delegación coalición"
    ),
    statements=words("comunicado mensaje declaración testimonio tuit"),
    any_body=words("organización institución ong organismo entidad"),
    groups=frozenset(_plural(role) for role in _ROLES)
    | words(
        "fuentes autoridades sindicatos organizadores testigos medios expertos analistas "
        "economistas manifestantes rebeldes insurgentes habitantes responsables médicos bomberos "
        "militantes abogados investigadores observadores opositores asociaciones organizaciones "
        "diarios policías estudiantes padres docentes militares trabajadores directivos "
        "estimaciones cifras oficiales servicios sanitarios convocantes vecinos"
    ),
    others=words("otros otras otro otra ambos ambas"),
    quantities=words(
        "uno una dos decena docena quincena veintena treintena cuarentena cincuentena centena "
        "centenar decenas docenas centenares cientos miles millar millares número mayoría minoría "
        "parte mitad varios varias algunos algunas muchos muchas ninguno ninguna cada grupo puñado "
        "otros otras"
    ),
    agencies=(
        "AFP", "Reuters", "AP", "TASS", "Interfax", "EFE", "Europa Press", "ANSA", "DPA", "Xinhua",
        "Notimex", "Télam", "Associated Press", "Agence France-Presse", "Prensa Latina",
    ),
    wires=("agencias", "las agencias", "agencias de noticias"),
    pronouns={
        "él": ("m", "s"), "ella": ("f", "s"), "ellos": ("m", "p"), "ellas": ("f", "p"),
        "quien": ("", "s"), "quienes": ("", "p"), "que": ("", ""), "yo": ("", "s"),
        "nosotros": ("", "p"), "nosotras": ("f", "p"), "ello": ("", "o"),
    },
    offices=words(
        "dalái dalái-lama pontífice patriarca presidente presidenta ministro ministra secretario secretaria director directora prefecto "
        "fiscal jefe jefa rey reina papa canciller embajador embajadora portavoz vocero vocera "
        "premier general comandante gobernador gobernadora alcalde alcaldesa abogado abogada juez "
        "jueza"
    ),
    state_offices=words("presidente presidenta ministro ministra canciller rey reina mandatario mandataria premier"),
    former=words("exministro ex antiguo antigua anterior expresidente"),
    aged=r"\bde \d\d años$|(?:octo|septua|nona|sexa)genari[oa]$|^(?:el|la) joven$",
    years=words("años"),
    same_again={
        "este último": ("m", "s"), "esta última": ("f", "s"), "estos últimos": ("m", "p"),
        "estas últimas": ("f", "p"), "el mismo": ("m", "s"), "la misma": ("f", "s"),
        "el interesado": ("m", "s"), "la interesada": ("f", "s"), "la misma fuente": ("", ""),
        "esta fuente": ("", ""), "esa fuente": ("", ""), "las mismas fuentes": ("", ""),
        "la misma organización": ("", "o"), "el mismo organismo": ("", "o"),
    },
    nations=NATIONS,
    same_roles={
        "jefe de la diplomacia": "ministro asuntos exteriores",
        "jefe del estado": "presidente",
        "jefe de estado": "presidente",
        "jefe del gobierno": "presidente",
        "jefe del ejecutivo": "presidente",
        "mandatario": "presidente",
        "dalái lama": "jefe líder dirigente espiritual tibetano tibetanos budista",
        "dalái-lama": "jefe líder dirigente espiritual tibetano tibetanos budista",
        "papa": "pontífice sumo jefe iglesia católica",
        "titular de": "ministro",
        "mandataria": "presidenta",
        "primer edil": "alcalde",
        "inquilino del elíseo": "presidente",
        "inquilino de la moncloa": "presidente",
    },
)  # fmt: skip
