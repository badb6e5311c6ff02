"""Spanish hedges, links of ranges, words of change."""

from claimtrack.lang.tables.hedges import HedgeTable


def _words(words: str, hedge: str) -> dict[str, str]:
    return dict.fromkeys(words.split("|"), hedge)


def _links(starts: str, links: str, hedge: str) -> dict[str, str]:
    return {f"{start} {link}": hedge for start in starts.split("|") for link in links.split("|")}


# Rows of words read better than a word a line.
# fmt: off
TABLE = HedgeTable(
    before={
        **_links("más|mas|bastante más|mucho más|muchos más|poco más|un poco más|algo más|bien más",
                 "de|de los|de las|del", "more_than"),
        **_links("por encima|encima|arriba", "de|de los|de las|del", "more_than"),
        **_words("superior a|superiores a|superior al|mayor a|mayor de|mayores de|mayor que|supera|"
                 "superan|superó|superaron|superaba|superaban|superar|supere|superando|superado|"
                 "superará|superaría|excede|exceden|excedió|exceder|rebasa|rebasan|rebasó|rebasaron|"
                 "sobrepasa|sobrepasan|sobrepasó|supera los|superan los|superó los|superaron los|"
                 "supera las|superó las", "more_than"),
        **_words("no supera|no superan|no superó|no superaron|no superaba|no superará|"
                 "no ha superado|no excede|no exceden|no excedió|no rebasa|no rebasó|no pasa de|"
                 "no pasan de|no pasó de|no pasaron de|sin superar", "at_most"),
        **_words("al menos|por lo menos|cuando menos|como mínimo|un mínimo de|mínimo|no menos de|"
                 "igual o superior a|igual o mayor a|igual o mayor que|mayor o igual a|"
                 "mayor o igual que|a lo menos", "at_least"),
        **_words("como máximo|a lo sumo|como mucho|un máximo de|máximo|no más de|cuando más|"
                 "igual o inferior a|igual o menor a|menor o igual a|menor o igual que", "at_most"),
        # "subir hasta el 3 %" names the level reached: only the bare word is a bound.
        "hasta": "up_to", "incluso": "up_to", "e incluso": "up_to",
        **_words("poco menos de|algo menos de|un poco menos de|poco menos del|casi|casi los|"
                 "casi las|casi un|casi el|cerca del|"
                 "cerca de|cerca de los|cerca de las|prácticamente|próximo a|próximos a|"
                 "próxima a|cercano a|cercana a|cercanos a|roza|rozan|rozó|rozaba|rozando|"
                 "se acerca a|se acercan a|se acercó a", "nearly"),
        **_links("menos|mucho menos|bastante menos|por debajo|debajo", "de|de los|de las|del",
                 "less_than"),
        **_words("inferior a|inferiores a|menor a|menor de|menores de|menor que|no llega a|"
                 "no llegan a|no alcanza|no alcanza los|apenas", "less_than"),
        **_words("alrededor de|alrededor del|alrededor de los|alrededor de las|en torno a|en torno a los|"
                 "en torno a las|en torno al|entorno a|aproximadamente|unos|unas|aprox|aprox .|"
                 "más o menos|del orden de|de cerca de|sobre los|sobre las|cosa de|a razón de|"
                 "ronda|rondan|rondó|rondaba|rondaban|rondando|rondaría|ronda los|rondan los|"
                 "ronda las|~|≈|hacia los|se estima en|estimado en|estimada en", "about"),
        **_words(">|>=", "more_than"),
        **_words("≥|> =", "at_least"),
        **_words("≤|< =", "at_most"),
        "<": "less_than",
    },
    after={
        **_words("aproximadamente|más o menos|aprox|aproximados|aproximadas|poco más o menos",
                 "about"),
        **_words("o más|y más|como mínimo|por lo menos|al menos|en adelante|o mayor|o superior|"
                 "o mayores", "at_least"),
        **_words("o menos|y menos|como máximo|a lo sumo|como mucho|o menor|o inferior", "at_most"),
    },
    skipped=frozenset(["la", "los", "las", "un", "una", "sus", "esos", "estos", "solo", "sólo", "solamente", "«", '"', "“", "("]),
    between=(("entre", "y"), ("entre", "e"), ("entre", "a"), ("entre el", "y el"), ("de", "a"), ("desde", "hasta"),
             ("de", "hasta"), ("de los", "a los"), ("entre los", "y los"), ("entre las", "y las"),
             ("del", "al"), ("de un", "a un"), ("del", "a el"), ("entre un", "y un"), ("desde", "a")),
    links=("a", "o", "u", "-", "–", "—", "o incluso", "ó"),
    level_stems=(
        "pas", "sub", "baj", "aument", "creci", "crec", "reduj", "reduc", "caer", "cay", "disminu",
        "descend", "descien", "ascend", "asciend", "ascien", "increment", "elev", "recort",
        "desplom", "salt", "trep", "retroced", "mejor", "empeor", "ampli", "rebaj", "dispar",
        "retroce", "pasó", "ha pasado",
    ),
    delta_stems=(
        "aument", "alza", "crec", "creci", "increment", "sub", "baj", "caíd", "caer", "cay", "cae",
        "caen", "reduj", "reduc", "redujo", "reducción", "disminu", "descens", "descend", "descien",
        "retroce", "repunt", "recort", "rebaj", "desplom", "dispar", "avanz", "avance", "gan",
        "perd", "pierd", "pérdid", "contra", "contrac", "expan", "encarec", "abarat", "mejor",
        "desaceler", "aceler", "rebot",
    ),
    delta_links=frozenset({"de", "del", "un", "en"}),
    delta_direct=frozenset({"+"}),
    delta_after=("más", "menos", "de más", "de menos", "adicionales", "adicional", "extra"),
    not_delta=frozenset({"de", "que", "del"}),
    delta_unlinked=True,
    change_openers=frozenset({"de", "del", "desde"}),
    change_by=frozenset({"un", "en"}),
    level_links=frozenset({"a", "al", "hasta"}),
    goes_on=frozenset({"de", "del", "que"}),
    bound_links=frozenset({"y", "pero"}),
    factor_before=(
        *(f"{verb} por" for verb in ("multiplicó", "multiplicado", "multiplicada", "multiplica",
                                     "multiplicaron", "multiplicar", "multiplicará", "dividido",
                                     "dividida", "dividió", "dividir")),
        "factor de", "un factor",
    ),
    delta_before=("otros", "otras", "un adicional de"),
    delta_verbs=("perd", "pierd", "gan", "ced", "sum", "avanz", "cae", "cay", "sub", "baj",
                 "retroced", "crec", "creci", "aument"),
    taking=(),
    losses=("perd", "pierd", "gan", "pérdid"),
    factor_after=("veces más", "veces menos", "veces mayor", "veces mayores", "veces superior",
                  "veces superiores", "veces inferior", "veces el", "veces la", "veces los",
                  "veces las", "veces lo", "veces menor"),
)
# fmt: on
