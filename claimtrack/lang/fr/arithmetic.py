"""French words for sums, shares and changes."""

from claimtrack.lang.tables.arithmetic import ArithmeticTable

_MOVES = (
    r"(?:pass|mont|grimp|chut|tomb|recul|baiss|augment|progress|rédui|port|ramen|évolu|descen"
    r"|hausse|repli|croî|cr[uû])\w*[^.;\ue000-\uf8ff]{0,50}?"
)
_IN = r"\s?(?:\((?:soit )?|,? soit )"

TABLE = ArithmeticTable(
    shares=(
        r"{a}{w} (?:des|de|sur|parmi) ?(?:les |ses |l['’])?{b}{w}" + _IN + "{p}",
        r"\bsur (?:les |ses )?{b}{w},{w} {a}{w},? soit {p}",
        r"{p}{w} (?:des|de|d['’]) ?(?:les |ses )?{b}{w}" + _IN + "{a}",
    ),
    levels=(
        _MOVES + r"\b(?:de|d['’]) ?{a}{w} à {b}",
        r"{b}{w},? contre {a}",
        r"\bde {a}{w} à {b}{w},? (?:en|soit une) (?:hausse|baisse|recul|repli|progression)",
    ),
    rises=(
        r"\b(?:hausse|augmentation|progression|croissance|bond|accroissement) (?:de|d['’]) ?{c}",
        r"\b(?:augment|progress|grimp|bondi|accr|gagn|mont|relev)\w* (?:de|d['’]) ?{c}",
    ),
    falls=(
        r"\b(?:baisse|recul|diminution|chute|repli|réduction|contraction) (?:de|d['’]) ?{c}",
        r"\b(?:recul|baiss|diminu|chut|repli|rédui)\w* (?:de|d['’]) ?{c}",
    ),
    factors={
        r"\b(?:doubl(?:é|ée|és|ées|e|ent)|multipli\w* par deux)\b": "2",
        r"\b(?:tripl(?:é|ée|és|ées|e|ent)|multipli\w* par trois)\b": "3",
        r"\b(?:quadrupl(?:é|ée|és|ées|e|ent))\b": "4",
        r"\b(?:divis\w* par deux|rédui\w* de moitié|diminu\w* de moitié)\b": "0.5",
    },
    loose=r"\b(?:presque|quasi\w*|près de|plus que|dont|parmi|notamment|y compris|environ)\b",
    sums=(
        r"{t}{w}\s?:\s?{list}",
        r"{t}{w}\s?\({list}",
        r"{t}{w},? (?:soit|répartie?s? en|divisée?s? en)\s{list}",
        r"\b(?:au total|en tout|un total de)\b[^.;\ue000-\uf8ff]{0,40}?{t}{w}\s?[,:–—]\s?{list}",
    ),
    list_and=r"et",
    part_before=(
        r"\bdont|\bparmi (?:eux|elles|ceux-ci|celles-ci|lesquels|lesquelles)|\by compris"
        r"|\bd['’]entre (?:eux|elles)|\bau nombre des?quels"
    ),
    part_after=r"\bd['’]entre (?:eux|elles)|\bparmi (?:eux|elles)|[\d.,\s]+déjà",
    joined=r"\bet|\bainsi que|\bet aussi|\bplus",
    out_of=r"des|de ces|sur(?: les| ses| ces)?|parmi(?: les| ses| ces)?",
    corrections=(
        r"\b(?:corrig|rectifi|révis|démenti)\w*|\brev(?:u|ue|us|ues|oit|oient|oyait|ise) (?:son|sa|ses"
        r"|leur|leurs|le|la|les|à la|en)\b|\bet non (?:pas )?\w*\s?(?:comme|tel)|\b(?:annoncé|donné"
        r"|avancé|indiqué|communiqué)\w* (?:auparavant|précédemment|initialement|par erreur|d['’]abord)"
        r"|\bau lieu (?:de|des)\b|\bprécédent bilan|\bbilan précédent|\bpremier bilan"
    ),
)
