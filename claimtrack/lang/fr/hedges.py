"""French hedges, links of ranges, words of change."""

from claimtrack.lang.tables.hedges import HedgeTable

_OF = ("de", "d'", "des", "du", "de l'", "de la")
_TO = ("à", "aux", "au", "à la", "à l'")


def _after(starts: str, links: tuple[str, ...], hedge: str) -> dict[str, str]:
    return {f"{start} {link}": hedge for start in starts.split("|") for link in links}


def _words(words: str, hedge: str) -> dict[str, str]:
    return dict.fromkeys(words.split("|"), hedge)


_TIMES = (
    *(
        f"{verb}{end} par"
        for verb in ("multipli", "divis")
        for end in ("é", "ée", "és", "ées", "er", "e", "ent", "ant", "era", "erait")
    ),
    "facteur",
    "facteur de",
)

# Rows of words read better than a word a line.
# fmt: off
TABLE = HedgeTable(
    before={
        **_after("un peu moins|juste en dessous|un petit peu moins", _OF, "nearly"),
        **_after("plus|bien plus|beaucoup plus|nettement plus|largement plus|un peu plus|+", _OF,
                 "more_than"),
        **_after("au-delà|au delà|au-dessus|au dessus|en sus", _OF, "more_than"),
        **_after("pas moins|non moins|rien moins|minimum|un minimum|plancher|un plancher", _OF,
                 "at_least"),
        **_after("pas plus|maximum|un maximum|plafond|un plafond", _OF, "at_most"),
        **_after("moins|bien moins|beaucoup moins|nettement moins|en dessous|en-dessous|en deçà|"
                 "au-dessous", _OF, "less_than"),
        **_after("près|proche|proches|pas loin", _OF, "nearly"),
        **_after("autour|aux alentours|aux environs|de l'ordre|l'ordre|dans les environs", _OF,
                 "about"),
        **_after("supérieur|supérieure|supérieurs|supérieures", _TO, "more_than"),
        **_after("supérieur ou égal|supérieure ou égale|supérieurs ou égaux|"
                 "égal ou supérieur|égale ou supérieure", _TO, "at_least"),
        **_after("inférieur|inférieure|inférieurs|inférieures", _TO, "less_than"),
        **_after("inférieur ou égal|inférieure ou égale|inférieurs ou égaux|"
                 "égal ou inférieur|égale ou inférieure", _TO, "at_most"),
        **_after("jusqu'", (*_TO, "en"), "up_to"),
        **_words("voire|voire même|sinon|si ce n'est", "up_to"),
        **_words("dépasse|dépassent|dépassait|dépassaient|dépassé|dépassée|dépasser|dépassera|"
                 "dépassant|dépasserait|excède|excèdent|excédait|excéder|excédant|excédé|"
                 "franchi|franchit|franchir", "more_than"),
        **_words("ne dépasse pas|ne dépassent pas|ne dépassait pas|ne dépassera pas|"
                 "n'a pas dépassé|n'ont pas dépassé|n'avait pas dépassé|n'aurait pas dépassé|"
                 "n'excède pas|n'excèdent pas|n'excédait pas|sans dépasser|ne pas dépasser",
                 "at_most"),
        **_words("au moins|au minimum|à tout le moins|tout au moins|au bas mot|minimum|"
                 "pour le moins", "at_least"),
        **_words("au plus|au maximum|tout au plus|maximum|au mieux", "at_most"),
        **_words("à peine|même pas|pas même", "less_than"),
        **_words("presque|bientôt|quasi|quasiment|approche|approchent|approchant|approcher|"
                 "frôle|frôlent|frôlait|frôler|frôlé|approchait", "nearly"),
        **_words("environ|quelque|quelques|à peu près|approximativement|grosso modo|vers|"
                 "avoisine|avoisinent|avoisinait|avoisiner|avoisinant|avoisinerait|~|≈|env .",
                 "about"),
        **_words(">|>=|≥|> =", "more_than"),
        **_words("≥|> =", "at_least"),
        **_words("≤|< =", "at_most"),
        "<": "less_than",
    },
    after={
        **_words("environ|à peu près|approximativement|peu ou prou|grosso modo", "about"),
        **_words("ou plus|et plus|au moins|au minimum|minimum|au bas mot|ou davantage|"
                 "et davantage|à tout le moins|voire plus|voire davantage", "at_least"),
        **_words("ou moins|et moins|au plus|au maximum|maximum|tout au plus|voire moins",
                 "at_most"),
    },
    skipped=frozenset(["le", "la", "les", "l'", "un", "une", "ces", "ses", "cette", "seulement", "seuls", "seules", "«", '"', "“", "(", "à"]),
    # "und": the ends of a range in a language without a pack.
    between=(("zwischen", "und"), ("entre", "et"), ("entre", "à"), ("de", "à"), ("d'", "à"), ("des", "aux"),
             ("de", "jusqu' à"), ("d'", "jusqu' à")),
    links=("à", "ou", "-", "–", "—", "voire", "ou à", "ou même"),
    level_stems=(
        "pass", "grimp", "tomb", "chut", "baiss", "augment", "recul", "mont", "descend",
        "progress", "bond", "ramen", "réduit", "rédui", "relev", "abaiss", "évolu", "pouss",
        "plong", "gliss", "dimin", "croît", "croiss", "accr", "relèv", "dégring", "remont",
        "redescend", "porter", "porté", "portant", "fait passer",
    ),
    delta_stems=(
        "hausse", "baiss", "augment", "recul", "progress", "repli", "chut", "diminu", "bond",
        "grimp", "gagn", "perd", "crû", "accr", "croissan", "croît", "rédui", "réduct", "relev",
        "abaiss", "majorat", "alourd", "allég", "rehauss", "envol", "dégring", "ralenti",
        "excéd", "contract",
    ),
    delta_links=frozenset({"de", "d'", "des"}),
    delta_direct=frozenset({"+"}),
    delta_after=("de plus", "de moins", "supplémentaires", "supplémentaire", "en plus", "en moins",
                 "additionnels", "additionnelles"),
    not_delta=frozenset({"de", "d'", "que", "qu'"}),
    factor_before=_TIMES,
    delta_before=(),
    delta_verbs=("perd", "gagn", "céd", "lâch", "grapp", "abandonn", "bondi", "repren", "progress"),
    taking=(),
    losses=("perd", "gagn"),
    factor_after=("fois plus", "fois moins", "fois supérieur", "fois supérieure",
                  "fois supérieurs", "fois supérieures", "fois inférieur", "fois inférieure",
                  "fois le", "fois la", "fois les", "fois l'",
                  "fois moindre", "fois plus élevé", "fois celui", "fois celle"),
    delta_unlinked=False,
    change_openers=frozenset({"de", "d'", "du", "des"}),
    change_by=frozenset(),
    level_links=frozenset({"à"}),
    goes_on=frozenset({"de", "d'", "des", "du"}),
    bound_links=frozenset({"et", "mais"}),
)
# fmt: on
