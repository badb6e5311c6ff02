"""Spanish words for sums, shares and changes."""

from claimtrack.lang.tables.arithmetic import ArithmeticTable

_MOVES = (
    r"(?:pas|sub|trep|ca[eíy]|baj|aument|progres|redu[cj]|llev|evolucion|descen|descien|asc[ei]|crec|"
    r"increment|retroced)\w*[^.;\ue000-\uf8ff]{0,50}?"
)
_IN = r"\s?(?:\((?:es\s+decir,?\s+|o\s+)?|,? (?:es decir,?|o sea,?|lo que supone(?: el)?|el) )"

TABLE = ArithmeticTable(
    shares=(
        r"{a}{w} (?:de|sobre|entre) ?(?:los |las |sus |un total de )?{b}{w}" + _IN + "{p}",
        r"\bde (?:los |las |sus )?{b}{w},{w} {a}{w},? (?:es decir,?|o sea,?|el) {p}",
        r"{p}{w} de ?(?:los |las |sus )?{b}{w}" + _IN + "{a}",
    ),
    levels=(
        _MOVES + r"\bde ?{a}{w} a {b}",
        r"{b}{w},? (?:frente a|contra|respecto a|en comparación con) (?:los |las )?{a}",
        r"\bde {a}{w} a {b}{w},? (?:un alza|un aumento|una caída|un descenso|un retroceso)",
    ),
    rises=(
        r"\b(?:alza|aumento|subida|incremento|crecimiento|avance|repunte) (?:de|del) ?{c}",
        r"\b(?:aument|sub|crec|increment|gan|avanz|escal)\w*(?: un| en)? {c}",
    ),
    falls=(
        r"\b(?:baja|bajada|caída|descenso|disminución|reducción|retroceso|recorte|desplome) (?:de|del) ?{c}",
        r"\b(?:baj|cay|disminu|descend|redu[cj]|retroced|perd)\w*(?: un| en)? {c}",
    ),
    factors={
        r"\b(?:duplic\w+|dobl(?:ó|aron|ado|ada)|multiplic\w+ por dos)\b": "2",
        r"\b(?:triplic\w+|multiplic\w+ por tres)\b": "3",
        r"\b(?:cu[aá]druplic\w+|cuadriplic\w+)\b": "4",
        r"\b(?:dividi\w* (?:por|entre) dos|redu[cj]\w* a la mitad)\b": "0.5",
    },
    loose=r"\b(?:casi|cerca de|más de|más que|entre ellos|especialmente|incluid[oa]s?|alrededor de|unos|unas)\b",
    sums=(
        r"{t}{w}\s?:\s?{list}",
        r"{t}{w}\s?\({list}",
        r"{t}{w},? (?:es decir,?|repartid[oa]s? en|dividid[oa]s? en)\s{list}",
        r"\b(?:en total|un total de)\b[^.;\ue000-\uf8ff]{0,40}?{t}{w}\s?[,:–—]\s?{list}",
    ),
    list_and=r"y|e",
    part_before=(
        r"\bentre (?:ell[oa]s|l[oa]s que|l[oa]s cuales)|\bde l[oa]s (?:que|cuales)|\bde ell[oa]s"
        r"|\bincluid[oa]s|\bincluyendo"
    ),
    part_after=r"\bde ell[oa]s|\bentre ell[oa]s|[\d.,\s]+ya",
    joined=r"\by|\be|\bas[ií] como|\bmás",
    out_of=r"de(?: los| las| sus| estos| estas)?|sobre(?: los| las| sus)?|entre(?: los| las)?",
    corrections=(
        r"\b(?:corrig\w*|correg\w*|rectific\w*|revis(?:ó|a|an|aron|ado|ada|ando)\b|desminti\w*|desmient\w*)"
        r"|\b(?:anunciad|dad|indicad|comunicad|difundid)[oa]s? (?:antes|anteriormente|inicialmente|por error)"
        r"|\by no [^.]{0,40}como (?:se )?(?:dijo|había dicho|anunció)|\ben (?:lugar|vez) de\b"
        r"|\bbalance (?:anterior|previo)|\bprimer balance|\bcifra anterior"
    ),
)
