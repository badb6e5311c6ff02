"""Spanish verbs in the forms the news uses, made by rule from their lemmas."""

from claimtrack.lang.tables.cues import Verb, merged

_STRESSED = {
    "advertir": "adviert", "apostar": "apuest", "aprobar": "aprueb", "calentar": "calient",
    "concordar": "concuerd", "confesar": "confies", "contar": "cuent", "convenir": "convien",
    "defender": "defiend", "demostrar": "demuestr", "desmentir": "desmient", "despedir": "despid",
    "encontrar": "encuentr", "entender": "entiend", "impedir": "impid", "inferir": "infier",
    "manifestar": "manifiest", "mentir": "mient", "mostrar": "muestr", "negar": "nieg",
    "pedir": "pid", "pensar": "piens", "probar": "prueb", "proseguir": "prosig",
    "recomendar": "recomiend", "recordar": "recuerd", "referir": "refier", "repetir": "repit",
    "replegar": "replieg", "rogar": "rueg", "seguir": "sig", "sentir": "sient",
    "sugerir": "sugier", "soñar": "sueñ",
}  # fmt: skip
"""Verbs whose stem changes where it is stressed, in the third persons of the present."""

_WEAK = {
    "advertir": "advirt", "desmentir": "desmint", "despedir": "despid", "impedir": "impid",
    "inferir": "infir", "mentir": "mint", "pedir": "pid", "proseguir": "prosigu",
    "referir": "refir", "repetir": "repit", "seguir": "sigu", "sentir": "sint",
    "sugerir": "sugir",
}  # fmt: skip
"""Verbs in -ir whose stem closes in the third persons of the past and in the gerund."""

# lemma: finite third persons | past participles | gerund
_IRREGULAR = {
    "decir": "dice dicen dijo dijeron decía decían dirá dirán diría dirían|dicho dicha dichos dichas"
    "|diciendo",
    "predecir": "predice predicen predijo predijeron predecía predecían predecirá|predicho"
    "|prediciendo",
    "contradecir": "contradice contradicen contradijo contradijeron contradecía|contradicho"
    "|contradiciendo",
    "sostener": "sostiene sostienen sostuvo sostuvieron sostenía sostenían sostendrá|sostenido"
    "|sosteniendo",
    "mantener": "mantiene mantienen mantuvo mantuvieron mantenía mantenían|mantenido|manteniendo",
    "proponer": "propone proponen propuso propusieron proponía proponían propondrá|propuesto"
    "|proponiendo",
    "suponer": "supone suponen supuso supusieron suponía suponían|supuesto|suponiendo",
    "exponer": "expone exponen expuso expusieron exponía exponían|expuesto|exponiendo",
    "prever": "prevé prevén previó previeron preveía preveían|previsto|previendo",
    "ver": "ve ven vio vieron veía veían verá|visto|viendo",
    "escribir": "escribe escriben escribió escribieron escribía escribían|escrito|escribiendo",
    "describir": "describe describen describió describieron describía|descrito descrita"
    "|describiendo",
    "creer": "cree creen creyó creyeron creía creían creerá|creído|creyendo",
    "leer": "lee leen leyó leyeron leía leían|leído|leyendo",
    "concluir": "concluye concluyen concluyó concluyeron concluía concluían|concluido|concluyendo",
    "atribuir": "atribuye atribuyen atribuyó atribuyeron atribuía atribuían|atribuido|atribuyendo",
    "argüir": "arguye arguyen arguyó arguyeron argüía|argüido|arguyendo",
    "aducir": "aduce aducen adujo adujeron aducía aducían|aducido|aduciendo",
    "deducir": "deduce deducen dedujo dedujeron deducía|deducido|deduciendo",
    "exigir": "exige exigen exigió exigieron exigía exigían exigirá|exigido|exigiendo",
    "convenir": "conviene convienen convino convinieron convenía|convenido|conviniendo",
    "intervenir": "interviene intervienen intervino intervinieron|intervenido|interviniendo",
    "prevenir": "previene previenen previno previnieron prevenía|prevenido|previniendo",
    "reír": "ríe ríen rió rieron reía|reído|riendo",
    "saber": "sabe saben supo supieron sabía sabían|sabido|sabiendo",
    "evaluar": "evalúa evalúan evaluó evaluaron evaluaba evaluaban evaluará|evaluado evaluada"
    " evaluados evaluadas|evaluando",
    "continuar": "continúa continúan continuó continuaron continuaba continuaban|continuado"
    "|continuando",
    "confiar": "confía confían confió confiaron confiaba confiaban|confiado|confiando",
    "ampliar": "amplía amplían amplió ampliaron ampliaba|ampliado|ampliando",
}  # fmt: skip

_LEMMAS: tuple[tuple[str, str, str], ...] = (
    # act, frames, lemmas
    ("says", "QTB", (
        "decir afirmar asegurar declarar anunciar admitir reconocer confirmar sostener creer "
        "pensar considerar estimar confesar calcular esperar temer lamentar"
    )),
    ("says", "QT", (
        "añadir agregar explicar señalar indicar precisar subrayar destacar apuntar comentar "
        "recordar recalcar remarcar resaltar insistir repetir reiterar matizar aclarar argumentar "
        "argüir alegar aducir aseverar manifestar expresar opinar observar constatar contestar "
        "responder replicar revelar advertir alertar avisar prever predecir pronosticar "
        "vaticinar augurar sugerir concluir deducir escribir relatar narrar contar informar "
        "notificar comunicar testificar atestiguar declarar puntualizar detallar especificar "
        "mantener defender alabar celebrar ironizar bromear sentenciar zanjar remachar "
        "apostillar aventurar avanzar adelantar certificar ratificar reafirmar "
        "rememorar reseñar anotar advertir tuitear publicar difundir exponer plantear postular "
        "coincidir discrepar suponer sospechar intuir razonar reflexionar diagnosticar corroborar verificar determinar"
    )),
    ("says", "Q", (
        "continuar proseguir seguir exclamar gritar susurrar murmurar corear clamar espetar lanzar "
        "soltar preguntar interrogar reflexionar rematar concluir leer describir resumir ilustrar "
        "bromear reír suspirar rogar corregir ampliar abundar intervenir terciar analizar"
    )),
    ("says", "QTR", "quejar felicitar alegrar congratular jactar lamentar preguntar vanagloriar"),
    ("says", "TE", "mostrar demostrar probar evidenciar reflejar"),
    ("says", "N", (
        "estimar calcular cifrar evaluar valorar contabilizar registrar reportar anunciar "
        "condenar lamentar celebrar calificar tachar describir prever predecir pronosticar "
        "confirmar señalar mencionar citar destacar subrayar constatar expresar "
        "alabar elogiar criticar denunciar aplaudir defender atribuir recordar"
    )),
    ("asks", "A", (
        "pedir solicitar instar exhortar urgir invitar ordenar aconsejar recomendar animar llamar "
        "rogar suplicar emplazar conminar proponer reclamar"
    )),
    ("asks", "QTB", "pedir exigir reclamar proponer recomendar ordenar solicitar demandar sugerir"),
    ("says", "P", "anunciar reivindicar"),
    ("asks", "NP", "exigir reclamar reivindicar solicitar"),
    ("asks", "N", "pedir"),
    ("asks", "W", "preguntar cuestionar"),
    ("promises", "AR", "comprometer"),
    ("denies", "TBN", "negar desmentir rechazar refutar descartar impugnar"),
    ("denies", "P", "negar desmentir refutar"),
    ("denies", "Q", "negar desmentir refutar rechazar"),
    ("accuses", "QN", "denunciar acusar criticar censurar fustigar reprochar"),
    ("accuses", "T", "denunciar reprochar"),
    ("accuses", "A", "acusar criticar reprochar culpar tachar"),
    ("promises", "QTBAN", "prometer jurar garantizar"),
    ("says", "K", "describir presentar definir retratar alabar"),
    ("says", "J", "calificar tachar tildar"),
    ("accuses", "K", "denunciar criticar condenar censurar"),
    ("says", "TF", "expresar manifestar reiterar"),
    ("says", "H", "advertir avisar informar convencer"),
)  # fmt: skip

Rows = tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]

_AR = ("a", "an"), ("ó", "aron", "aba", "aban"), ("ado", "ada", "ados", "adas"), "ando"
_ER = ("e", "en"), ("ió", "ieron"), ("ido", "ida", "idos", "idas"), "iendo"


def _ar(lemma: str) -> Rows:
    stem = lemma[:-2]
    stressed = _STRESSED.get(lemma, stem)
    present, past, participles, gerund = _AR
    later = tuple(lemma + end for end in ("á", "án", "ía", "ían"))
    finite = (*(stressed + end for end in present), *(stem + end for end in past), *later)
    return finite, tuple(stem + end for end in participles), (stem + gerund,)


def _er(lemma: str) -> Rows:
    stem = lemma[:-2]
    stressed, weak = _STRESSED.get(lemma, stem), _WEAK.get(lemma, stem)
    # "seguir": "sigue", with the u that keeps the g hard.
    stressed += "u" if lemma.endswith("guir") and not stressed.endswith("u") else ""
    present, past, participles, gerund = _ER
    later = tuple(lemma + end for end in ("á", "án", "ía", "ían"))
    finite = (
        *(stressed + end for end in present), *(weak + end for end in past), stem + "ía",
        stem + "ían", *later,
    )  # fmt: skip
    return finite, tuple(stem + end for end in participles), (weak + gerund,)


def rows(lemma: str) -> Rows:
    """(finite third persons, past participles, gerund) of a lemma."""
    if lemma in _IRREGULAR:
        finite, past, present = _IRREGULAR[lemma].split("|")
        return tuple(finite.split()), tuple(past.split()), tuple(present.split())
    return _ar(lemma) if lemma.endswith("ar") else _er(lemma)


def conjugate() -> dict[str, Verb]:
    """Every form of the reporting verbs to what it may be and govern."""
    verbs: dict[str, Verb] = {}
    for act, frames, lemmas in _LEMMAS:
        for lemma in lemmas.split():
            for letter, forms in zip("fpgi", (*rows(lemma), (lemma,)), strict=True):
                for form in forms:
                    verbs[form] = merged(verbs.get(form), Verb(letter, act, frames))
    return verbs
