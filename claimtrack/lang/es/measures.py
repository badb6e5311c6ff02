"""Spanish words for what is counted."""

from claimtrack.lang.es.lists.counted import BETWEEN, COMPLEMENT, KINDS, SAYS, SYNONYMS
from claimtrack.lang.es.lists.groups import GROUPS, POPULATIONS
from claimtrack.lang.es.lists.nations import NATIONS
from claimtrack.lang.es.lists.people import NOUNS
from claimtrack.lang.es.verbs import forms
from claimtrack.lang.tables.measures import MeasureTable

_THINGS = {
    "district": "distrito distritos barrio barrios",
    "village": "aldea aldeas pueblo pueblos",
    "city": "ciudad ciudades",
    "school": "escuela escuelas colegio colegios",
    "high-school": "instituto institutos liceo liceos",
    "hospital": "hospital hospitales",
    "house": "casa casas",
    "building": "edificio edificios",
    "home": "vivienda viviendas",
    "ship": "barco barcos buque buques navío navíos embarcación embarcaciones",
    "vehicle": "vehículo vehículos",
    "car": "coche coches carro carros automóvil automóviles",
    "truck": "camión camiones",
    "bus": "autobús autobuses",
    "job": "empleo empleos puesto puestos",
    "branch": "sucursal sucursales agencia agencias",
    "vote": "voto votos sufragio sufragios",
    "seat": "escaño escaños curul curules",
    "territory": "territorio",
    "population": "población",
    "attack": "ataque ataques",
    "strike": "bombardeo bombardeos",
    "rocket": "cohetes",
    "missile": "misil misiles",
    "drone": "dron drones",
    "tank": "tanques",
    "country": "país países",
    "case": "caso casos",
    "bank": "banco bancos",
    "company": "empresa empresas compañías",
}

_DEEDS = {
    "killed": "matar asesinar masacrar ejecutar morir fallecer perecer ahogar",
    "injured": "herir lesionar",
    "arrested": "detener arrestar aprehender encarcelar",
    "displaced": "desplazar",
    "left": "abandonar huir evacuar desalojar",
    "captured": "secuestrar raptar",
    "rescued": "rescatar salvar",
    "destroyed": "destruir derribar arrasar demoler",
    "burned": "quemar incendiar calcinar",
    "infected": "infectar contagiar",
    "vaccinated": "vacunar",
    "deployed": "desplegar movilizar",
    "hired": "contratar reclutar",
    "demonstrated": "manifestar marchar protestar",
    "treated": "hospitalizar ingresar",
}
"""Verbs of each measure; every form of them says it (``verbs.forms``)."""


def _with_verbs(told: tuple[tuple[str, str], ...]) -> tuple[tuple[str, str], ...]:
    """The expressions with every form of the verbs that say the same."""
    named = [name for name, _ in told]
    more = [(name, "(?!)") for name in _DEEDS if name not in named]
    return tuple((name, f"{text}{_verbs(name)}") for name, text in (*told, *more))


def _verbs(name: str) -> str:
    words = sorted(
        {form for lemma in _DEEDS.get(name, "").split() for form in forms(lemma)} - NOUNS
    )
    return rf"|\b(?:{'|'.join(words)})\b" if words else ""


TABLE = MeasureTable(
    measures=_with_verbs(
        (
            (
                "surrendered",
                r"(?:depus|depon|entreg|rind)\w*\s+(?:[\w-]+\s+){0,3}armas|\brendi(?:ó|eron)\b|rendición|capitul\w+",
            ),
            ("amnestied", r"amnisti\w+|indult\w+"),
            (
                "killed",
                r"\bmuert[oa]s?\b|\bmuri\w+|\bmurieron\b|\bmuertes\b|\bmuerte\b|\bfallec\w+|víctimas\s+mortales|\basesin(?:ad|at|ó|ar)\w*|\bmat(?:ó|aron|ado|ados|ada|adas|ar)\b|perdi(?:ó|eron|do)\s+la\s+vida|cobr\w+\s+(?:la\s+vida|las\s+vidas)|cost(?:ó|aron|ado|aba|ar)\s+la\s+vida|decesos?\b|masacr\w+|ejecutad[oa]s?|\bvíctimas?\b|\bcadáver(?:es)?\b|\bcuerpos\b",
            ),
            (
                "injured",
                r"\bherid[oa]s?\b|\blesionad[oa]s?\b|\bhirie\w+|estado\s+(?:grave|crítico)|de\s+gravedad",
            ),
            ("missing", r"\bdesaparecid[oa]s?\b|paradero\s+desconocido|\bdesapareci(?:ó|eron)\b"),
            ("treated", r"\batendid[oa]s?\b|hospitaliz\w+|\bingresad[oa]s?\b"),
            (
                "retaken",
                r"\breconquist\w+|\brecuper(?:ó|aron|ado|ada|ados|adas|ar)\b|retom\w+|control\w+",
            ),
            (
                "left",
                r"\babandon(?:ó|aron|ado|ar|an|a)\b|\bevacua\w+|\bhuy(?:ó|eron|endo|en)\b|\bhuid[oa]s?\b|\bhuido\b|\bsal(?:ió|ieron|ido|en|ir)\b(?!\s+a\s+las?\s+calles?)|éxodo|cruz(?:ó|aron|ado)\s+la",
            ),
            ("displaced", r"\bdesplazad[oa]s?\b|\brefugiad[oa]s?\b|sin\s+hogar|damnificad\w+"),
            (
                "arrested",
                r"\bdetenid[oa]s?\b|\bdetenci(?:ón|ones)\b|\barrest\w+|\bdetuv\w+|aprehen\w+|encarcel\w+|bajo\s+custodia",
            ),
            (
                "demonstrated",
                r"\bmanifest(?:ó|aron|antes?|ación|aciones|an|ar|arán)\b|\bmarch(?:ó|aron|as?|an|ar)\b|\bprotest\w+|a\s+las\s+calles|moviliz\w+|concentra(?:ción|ciones|ron|do)\w*|\bcongreg\w+",
            ),
            (
                "on-strike",
                r"\bhuelgas?\b|\bhuelguistas?\b|\bparos?\b(?=\s+(?:general|nacional|laboral|de\s+\d))",
            ),
            (
                "turnout",
                r"\b(?:tasa|índice|porcentaje|nivel)\s+de\s+participación\b|\bparticipación\b(?!\s+de\b)",
            ),
            ("seats", r"\bescaños?\b|\bcurul(?:es)?\b|diputados\s+electos"),
            (
                "voted",
                r"\bvotos?\b|\bvotaron\b|\bvotantes\b|\bvotó\b|\bvotado\b|sufragios?|comicios",
            ),
            ("damage", r"\bdaños?\b|\bdesperfectos\b|destrozos"),
            (
                "debt",
                r"\bdeudas?\s+(?:pública|nacional|soberana|estatal)s?\b|\bendeudamiento\s+público\b",
            ),
            ("deficit", r"\bdéficit\b"),
            (
                "jobs-cut",
                r"(?:supresi(?:ón|ones)|suprim\w+|recort\w+|elimin\w+|destru\w+)\s+(?:de\s+)?(?:[\d.,\s\u00a0\u202f]+)?(?:\w+\s+)?(?:empleos?|puestos?)|despid\w+",
            ),
            ("lost", r"\bpérdidas?\b|\bperdi(?:ó|eron|do)\b|\bpierd\w+|números\s+rojos"),
            (
                "cost",
                r"\bcostos?\b|\bcostes?\b|\bcost(?:ará|arán|aron|aría|arían|ó|ado|ar)\b|\bcuesta[n]?\b|\bfactura\b|\bgast\w+",
            ),
            ("earned", r"\bbeneficios?\b|\bganancias?\b|\butilidades\b|resultado\s+neto"),
            ("growth", r"\bcrecimiento\b"),
            ("inflation", r"\binflación\b|\bprecios\s+al\s+consumo\b"),
            (
                "unemployment",
                r"\bdesempleo\b|\bdesocupación\b|\bdesempleados\b|\btasa\s+de\s+paro\b",
            ),
            (
                "in-need",
                r"\b(?:necesita\w*|requier\w+)\s+(?:\w+\s+)?(?:ayuda|asistencia)\b|\binseguridad\s+alimentaria|\bsufr\w+\s+(?:de\s+)?(?:hambre|desnutrición)",
            ),
            (
                "released",
                r"\bliberad[oa]s?\b|\bliber(?:ó|aron)\b|\bexcarcel\w+|\bpuest[oa]s\s+en\s+libertad",
            ),
            (
                "support",
                r"\b(?:des)?aprueba[ns]?\b|\bapoya[ns]?\b|\bapoyan\b|\brechaza[n]?\b|\ba\s+favor\s+de\b|\ben\s+contra\s+de\b",
            ),
            (
                "paid",
                r"\bpag(?:ó|aron|ado|ada|ados|ará|arán|ar|o|os)\b|indemniz\w+|\bprimas?\b|\bmultas?\b",
            ),
            ("invested", r"\binvert\w+|\binvier\w+|\binversi(?:ón|ones)\b"),
            (
                "destroyed",
                r"\bdestru\w+|\barras(?:ó|aron|ado|ada|ados|adas)\b|\bdemol\w+|derrib\w+",
            ),
            ("burned", r"\bquem\w+|\bcalcinad\w+|\bincendi\w+|\bard(?:ió|ieron|ido)\b"),
            ("infected", r"\bcontagi\w+|\binfect\w+|casos\s+confirmados"),
            ("vaccinated", r"\bvacun\w+"),
            (
                "deployed",
                r"\bdespleg\w+|\bdespliegu\w+|\bdespliegue\b|\bmoviliz(?:ad[oa]s?|ó|aron)\b|\bdispositivos?\b|\boperativos?\b|\bpatrull\w+|de\s+servicio",
            ),
            (
                "hired",
                r"\bcontrat(?:ó|aron|ado|ados|adas|ar|ará|arán)\b|\breclut\w+|creación\s+de\s+(?:empleo|puestos)",
            ),
            ("captured", r"\bcaptur\w+|\bsecuestr\w+|como\s+rehenes"),
            ("returned", r"\bregres(?:ó|aron|ado|an)\b|\bvolvieron\b|\bretorn\w+"),
            (
                "present",
                r"\bhay\b|\batrapad[oa]s\b|\bsitiad[oa]s\b|\basediad[oa]s\b|\bcercad[oa]s\b|\bvarad[oa]s\b|\bhab(?:ía|ían|rá)\b|\bhubo\b|\bparticip(?:ó|aron|ado|an)\b|\bparticipantes?\b|\basist(?:ió|ieron|ido|entes)\b|\bse\s+encuentran?\b|\bpermanec\w+|\bqued(?:a|an|aban|ó|aron)\b|presentes?\b",
            ),
        )
    ),
    definitions={
        **dict.fromkeys("confirmado confirmada confirmados confirmadas".split(), "confirmed"),
        **dict.fromkeys("probable probables".split(), "probable"),
        **dict.fromkeys("sospechoso sospechosa".split(), "suspected"),
        **dict.fromkeys("medio promedio".split(), "mean"),
        **dict.fromkeys("mediano mediana medianos medianas".split(), "median"),
        **dict.fromkeys("bruto bruta brutos brutas".split(), "gross"),
        **dict.fromkeys("neto neta netos netas".split(), "net"),
        "oit": "ilo",
        **dict.fromkeys("registrado registrados registradas inscritos".split(), "registered"),
        "subyacente": "core",
    },
    either=(
        (
            "killed-or-missing",
            r"muert[oa]s?\s+(?:o|y)\s+desaparecid[oa]s?|desaparecid[oa]s?\s+(?:o|y)\s+muert[oa]s?",
        ),
        ("killed-or-injured", r"muert[oa]s?\s+o\s+herid[oa]s?|herid[oa]s?\s+o\s+muert[oa]s?"),
    ),
    populations={w: p for p, words in POPULATIONS.items() for w in words.split()},
    groups={name: p for p, names in GROUPS.items() for name in names.split("|")},
    persons=frozenset(
        (
            "muerto muertos muerta muertas herido heridos herida heridas fallecido fallecidos "
            "fallecida fallecidas víctima víctimas desaparecido desaparecidos desaparecida "
            "desaparecidas detenido detenidos detenida detenidas desplazadas lesionado lesionados "
            "lesionada lesionadas muertes decesos fallecimientos detenciones arrestos asesinatos "
            "asistentes participantes miembros afiliados clientes diputados senadores candidatos "
            "sospechosos testigos cadáveres cuerpos guardias pasajeros tripulantes voluntarios "
            "espectadores aficionados turistas jubilados pensionistas desempleados parados padres "
            "madres directivos dirigentes accionistas autores activistas militantes adultos chicos "
            "chicas hermanos amigos contribuyentes afectados damnificados evacuados beneficiarios "
            "usuarios asegurados seguidores simpatizantes ministros expertos especialistas balance "
            "multitud afluencia contagiados infectados rescatados supervivientes sobrevivientes "
            "ocupantes visitantes médicos enfermeros bomberos abogados ejecutivos jóvenes ancianos"
        ).split()
    )
    | NOUNS
    | NATIONS,
    definite=r"(?<!\w)(?:los|las|sus|nuestros|nuestras|estos|estas|esos|esas|del|el|la)",
    noun_stop=frozenset(
        (
            "ha han había habían habrá habría habrían es son era eran fue fueron será serán sería "
            "serían está están estaba estaban que cuyo cuya donde cuando y e o u pero sino para por "
            "en sobre según contra a al con sin tras antes después desde durante hasta entre bajo "
            "hacia ante este esta ese esa estos estas esos esas se no lo le les él ella ellos ellas "
            "su sus como porque si ya aún todavía solo sólo ayer hoy lunes martes miércoles jueves "
            "viernes sábado domingo más menos murieron resultaron resultó quedaron de del el la los "
            "las mientras aunque pues muy salvo entonces además"
        ).split()
    ),
    no_head=frozenset(
        (
            "el la los las lo un una unos unas de del primer primero primeros primera primeras "
            "último últimos última últimas otros otras veces vez al en por que con para según y total friolera aquí allí graves grave"
        ).split()
    ),
    part_openers=r"(?:\bentre\s+(?:ell[oa]s|l[oa]s\s+que)|\bde\s+l[oa]s\s+(?:que|cuales)|\bde\s+ell[oa]s|\bincluid[oa]s|\bincluyendo|\bincluidos)\s+(?:\w+\s+){0,2}$",
    things={word: thing for thing, words in _THINGS.items() for word in words.split()},
    gathered=frozenset(
        "población plantilla afluencia multitud electorado balance balances".split()
    ),
    holders=r"(?:ciudad|pueblo|localidad|municipio|provincia|estado|región|país|isla|barrio|capital|comunidad|aldea|villa|departamento|territorio)(?:es|s)?(?:\s+\w+)?\s+de(?:\s+\w+){0,2}|poblaci(?:ón|ones)\s+(?:de|estimada\s+en)(?:\s+\w+){0,2}|hogar\s+de(?:\s+\w+){0,2}|habitad[oa]s?\s+por(?:\s+\w+){0,2}",
    inhabitants=frozenset("habitante habitantes almas".split()),
    deeds=frozenset(
        (
            "supresión supresiones creación creaciones destrucción pérdida pérdidas apertura "
            "aperturas cierre cierres eliminación recorte recortes"
        ).split()
    ),
    pre_adjectives=frozenset(
        (
            "nuevos nuevas nuevo nueva otros otras jóvenes joven pequeños pequeñas grandes gran "
            "antiguos antiguas únicos únicas primeros primeras simples buenos buenas viejos viejas "
            "presuntos presuntas supuestos supuestas"
        ).split()
    ),
    people_endings=("ados", "idos", "adas", "idas"),
    not_people=frozenset(
        (
            "estados mercados partidos resultados grados lados medidas salidas llegadas jornadas "
            "décadas toneladas pulgadas entradas llamadas miradas temporadas semanas vidas bebidas "
            "comidas partidas heridas hectáreas sonidos vestidos contenidos pedidos apellidos "
            "tratados juzgados cuidados delegados sentidos ruidos nidos fluidos líquidos tejidos "
            "sábados pescados helados candados teclados prados hados datos ayudas dudas deudas "
            "fachadas paradas etapas embajadas explanadas granadas espadas cascadas coordenadas "
            "recaídas caídas subidas bajadas retiradas movidas corridas despedidas bienvenidas "
            "avenidas moradas portadas nevadas heladas oleadas certificados comunicados"
        ).split()
    ),
    not_people_endings=("idades", "tades"),
    synonyms=SYNONYMS,
    kinds=KINDS,
    says=SAYS,
    complement=COMPLEMENT,
    between=BETWEEN,
)
