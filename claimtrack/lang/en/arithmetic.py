"""English words for sums, shares and changes."""

from claimtrack.lang.tables.arithmetic import ArithmeticTable

_IN = r"\s?(?:\((?:or )?|,? (?:or|that is|which is|i\.e\.,?) )"

TABLE = ArithmeticTable(
    shares=(
        r"{a}{w} (?:out of|of|among) ?(?:the |its |all |their )?{b}{w}" + _IN + "{p}",
        r"\bof (?:the |its |their )?{b}{w},{w} {a}{w},? or {p}",
        r"{p}{w} of (?:the |its |their )?{b}{w}" + _IN + "{a}",
    ),
    levels=(
        r"\bfrom {a}{w} to {b}",
        r"\bto {b}{w},? from {a}",
        r"{b}{w},? (?:compared with|compared to|against|versus|up from|down from) {a}",
    ),
    rises=(
        r"\b(?:up|rose|risen|increased|grew|grown|gained|jumped|climbed|surged|rising)(?: by)? {c}",
        r"\b(?:rise|increase|gain|growth|jump|surge) of {c}",
        r"{c}{w} (?:increase|rise|jump|gain|surge)\b",
    ),
    falls=(
        r"\b(?:down|fell|fallen|dropped|declined|decreased|lost|slid|shrank|falling)(?: by)? {c}",
        r"\b(?:fall|decrease|drop|decline|cut|reduction) of {c}",
        r"{c}{w} (?:decrease|drop|fall|decline|cut|reduction)\b",
    ),
    factors={
        r"\bdoubl(?:e|ed|es|ing)\b": "2",
        r"\btripl(?:e|ed|es|ing)\b": "3",
        r"\bquadrupl(?:e|ed|es|ing)\b": "4",
        r"\b(?:halv(?:ed|es|ing)|cut in half)\b": "0.5",
    },
    loose=r"\b(?:nearly|almost|more than|roughly|about|including|among|notably|some of)\b",
    sums=(
        r"{t}{w}\s?:\s?{list}",
        r"{t}{w}\s?[(–—-]\s?{list}",
        r"{t}{w},? (?:made up of|comprising|consisting of|split into)\s{list}",
        r"\b(?:in all|altogether|in total|a total of)\b[^.;\ue000-\uf8ff]{0,40}?{t}{w},\s?{list}",
    ),
    list_and=r"and",
    part_before=(
        r"\bincluding|\bof (?:them|whom|these|those|which)|\bamong (?:them|whom|these|those)"
        r"|\bamongst (?:them|whom)"
    ),
    part_after=(r"\bof (?:them|whom|these|those)|\bamong (?:them|whom)|[\d.,\s]+already"),
    joined=r"\band|\bas well as|\bplus",
    out_of=r"of(?: the| its| these| those)?|out of(?: the| its)?|among(?: the| its)?",
    corrections=(
        r"\b(?:correct(?:ed|s|ing|ion)|revis(?:ed|es|ing|ion)|retract(?:ed|s|ing))\b"
        r"|\b(?:previously|earlier|initially|originally|wrongly|mistakenly) "
        r"(?:said|given|announced|reported|put|stated)|\bearlier (?:toll|figure|count|estimate)"
        r"|\bprevious (?:toll|figure|count|estimate)|\binstead of\b|\band not [^.]{0,40}as (?:it|he"
        r"|she|they)? ?(?:had )?(?:said|announced|reported)"
    ),
)
