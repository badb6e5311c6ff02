"""Spanish reporting cues."""

from claimtrack.lang.es.lists.conjugation import conjugate
from claimtrack.lang.tables.cues import CueTable, Verb
from claimtrack.lang.tables.words import words

_LOCUTIONS = (
    # head's forms, further words, act, frames
    ("hizo hicieron hace hacen hacía haciendo hecho", "saber|notar|constar|hincapié en", "says", "QT"),
    ("deja dejó dejaron dejado dejando", "claro|entrever|constancia de|en claro", "says", "QT"),
    ("puso pone pusieron ponen puesto poniendo", "de relieve|de manifiesto|en evidencia", "says", "QT"),
    ("dio da dieron dan dado dando", "a conocer|a entender|por seguro|por hecho", "says", "QT"),
    ("dio da dieron dan dado dando", "cuenta de", "says", "NP"),
    ("quiso quiere quisieron", "recordar|subrayar|destacar|dejar claro|precisar", "says", "QT"),
    ("acaba acaban", "de anunciar|de confirmar|de declarar|de afirmar", "says", "QT"),
    ("puso pone pusieron ponen puesto", "en duda", "denies", "N"),
    ("hizo hicieron hace hacen", "un llamamiento a|un llamado a", "asks", "AN"),
    ("habla habló hablaron hablan hablado hablando", "de", "says", "NP"),
)  # fmt: skip


def _locutions() -> dict[str, tuple[tuple[tuple[str, ...], Verb], ...]]:
    found: dict[str, tuple[tuple[tuple[str, ...], Verb], ...]] = {}
    for heads, tails, act, frames in _LOCUTIONS:
        for head in heads.split():
            forms = "g" if head.endswith("ndo") else "fp"
            added = tuple((tuple(t.split()), Verb(forms, act, frames)) for t in tails.split("|"))
            found[head] = found.get(head, ()) + added
    return {
        head: tuple(sorted(tails, key=lambda row: -len(row[0]))) for head, tails in found.items()
    }


TABLE = CueTable(
    verbs=conjugate(),
    locutions=_locutions(),
    auxiliaries=words("ha han había habían habría habrían hubo haya hayan haber habiendo habrá habrán"),
    reflexive=words("ha han había habían habría habrían haya"),
    clitics=words("lo la los las le les se me nos te os no"),
    negators=words("no nunca jamás tampoco"),
    passive=frozenset(("sido", "ser", "siendo")),
    unsure=words(
        "podría podrían debería deberían dirá dirán rehúsa rehusó rehusaron evitó evita declinó "
        "quisiera"
    ),
    that=frozenset(("que",)),
    that_leads=words("de en a"),
    drops_subject=True,
    links=words("a al de"),
    according=(
        ("según",),
        ("de", "acuerdo", "con"),
        ("de", "acuerdo", "a"),
        ("conforme", "a"),
        ("a", "juicio", "de"),
        ("a", "juicio", "del"),
        ("en", "opinión", "de"),
        ("en", "opinión", "del"),
        ("en", "palabras", "de"),
        ("en", "palabras", "del"),
        ("a", "decir", "de"),
        ("a", "decir", "del"),
        ("al", "decir", "de"),
        ("al", "decir", "del"),
        ("a", "ojos", "de"),
        ("a", "ojos", "del"),
        ("a", "tenor", "de"),
        ("a", "tenor", "del"),
        ("a", "juzgar", "por"),
        ("conforme", "al"),
        ("de", "acuerdo", "al"),
        ("de", "fuentes"),
        ("citando", "a"),
    ),
    viewpoints=words("para"),
    not_sources=words(
        "caso casos que vaya sea sean corresponda convenga proceda lo cual cuáles cómo dónde quién "
        "parece ley leyes norma normas reglamento plan planes calendario temporada época edad talla "
        "gusto gustos tipo modelo criterio criterios zona zonas región país hora día circunstancias "
        "necesidades necesidad costumbre tradición principio procedimiento método grado naturaleza "
        "lugar situación nivel posibilidades disponibilidad condiciones orden escala tamaño"
    ),
    source_nouns=words(
        "estimación estimaciones cifra cifras recuento recuentos cálculo cálculos balance balances "
        "dato datos estadística estadísticas palabras declaraciones información informaciones "
        "evaluación evaluaciones opinión censo testimonio testimonios informe informes registros "
        "estudio estudios encuesta encuestas sondeo sondeos análisis proyecciones previsiones"
    ),
    nouns=words(
        "balance reacción comentario explicación respuesta mensaje palabra conclusión veredicto "
        "lema pregunta tuit comunicado testimonio advertencia análisis promesa confesión palabras "
        "voz grito consigna aviso valoración afirmación frase sentencia"
    ),
    titles=words(
        "titulado titulada titulados tituladas llamado llamada llamados llamadas denominado "
        "denominada apodado apodada bautizado bautizada título película libro novela álbum canción "
        "programa operación operativo palabra término expresión concepto artículo exposición "
        "proyecto nombre lema"
    ),
    infinitive_endings=("ar", "er", "ir"),
    nominal_links=words("de del"),
    gaps=(),
    be=words("es son era eran fue fueron será serán sería serían ha han había habían sido ser siendo"),
    passives=("ado", "ada", "ados", "adas", "ido", "ida", "idos", "idas", "cho", "cha"),
    reflexive_pronouns=frozenset(("se",)),
    self_stating=words("declara declaran declaró declararon dice dicen dijo dijeron muestra mostró"),
    past_endings=("ó", "aron", "ieron", "aba", "aban"),
    never_reporting=words("logró lograron evitó evitaron permitió permitieron hizo supo supieron quiso quisieron resultó ocurrió sucedió bastó esperaba esperaban deseaba necesitaba faltó hubo tuvo consiguió consiguieron impidió descubrió descubrieron olvidó decidió decidieron entendió comprendió vio vieron"),
    past_participles=("ado", "ido", "cho", "sto", "to"),
    participle_auxiliaries=words("habiendo"),
    verb_endings=("aron", "ieron", "eron", "ó"),
    object_pronouns=words("la las los lo"),
    elided=frozenset(),
    imperfects=("aba", "aban", "ía", "ían"),
    pronoun_determiners=words("todos todas algunos algunas varios varias muchos muchas ambos ambas otros otras"),
    pronoun_prepositions=frozenset(),
    noun_leads=frozenset(),
    leads=words("como según"),
    agents=words("por"),
    means=words(
        "teléfono escrito carta correo e-mail email mensaje comunicado videoconferencia vídeo video "
        "ejemplo fax"
    ),
    denials=frozenset(),
    gerund_endings=("ando", "iendo", "yendo"),
    gerund_leads=words("y"),
    gerund_links=frozenset(),
    gerund_adverbs=frozenset(),
    absolutes=words("con"),
    infinitive_links=frozenset(),
    infinitive_leads=words("y tras"),
    historic=frozenset(),
    deed_links=words("a al de por en"),
    questions=words("si por cómo quién quiénes cuándo dónde qué cuánto cuántos"),
    act_links=words("por"),
    term_links=words("como"),
    term_ofs=words("de"),
    papers=words(
        "carta cartas correo petición comunicado comunicados informe informes nota notas mensaje "
        "mensajes tuit tuits moción resolución texto textos documento documentos estudio estudios "
        "encuesta encuestas sondeo sondeos vídeo video vídeos pancarta pancartas cartel carteles "
        "panfleto panfletos aviso avisos denuncia auto sentencia escrito"
    ),
    withheld=words(
        "abstiene abstuvo amenaza demasiado desea deseaba difícil dispuesta dispuesto "
        "espera esperaba evita evitar evitaron evitó exagerado exhorta exhortó fácil impide "
        "impidió imposible insta instó intenta intentó invita invitó negado negaron negarse "
        "negó niega ordena ordenó pedir permite permitió pide pidiendo "
        "pidieron pidió posible prematuro prohibió prohíbe promete querría quería quiere "
        "quieren quiso rehusaron rehusó rehúsa si trata trató"
    ),
)  # fmt: skip
