"""English hedges."""

from claimtrack.lang.tables.qualifiers import HedgeTable

TABLE = HedgeTable(
    before=(
        (r"(?:just|slightly|a\s+little|a\s+bit)\s+(?:under|below|less\s+than|fewer\s+than)", "nearly"),
        (r"(?:just|slightly|a\s+little|well|far|many|much)\s+(?:over|above|more\s+than)", "more_than"),
        (r"(?:no|not)\s+(?:fewer|less)\s+than", "at_least"),
        (r"(?:no|not)\s+more\s+than", "at_most"),
        (r"(?:more|greater|higher|larger|bigger|better)(?:\s+than)?\s+or\s+equal(?:\s+(?:than|to))?", "at_least"),
        (r"(?:fewer|less|lower|smaller)(?:\s+than)?\s+or\s+equal(?:\s+(?:than|to))?", "at_most"),
        (r"(?:more|greater|higher|larger|bigger|better|longer|older)\s+than", "more_than"),
        (r"(?:fewer|less|lower|smaller|shorter|younger)\s+than", "less_than"),
        (r"(?:over|above|exceed(?:s|ed|ing)?|in\s+excess\s+of|upwards?\s+of|topp(?:ed|ing)|surpass(?:ed|ing|es)?|beyond)", "more_than"),
        (r"(?:under|below)", "less_than"),
        (r"at\s+(?:the\s+very\s+)?least|a\s+minimum\s+of", "at_least"),
        (r"at\s+(?:the\s+very\s+)?most|a\s+maximum\s+of", "at_most"),
        (r"up\s+to|as\s+(?:many|much|few|high)\s+as", "up_to"),
        (r"nearly|almost|close\s+to|approaching|not\s+quite", "nearly"),
        (r"about|around|roughly|approximately|some|approx\.?|an?\s+estimated|circa|in\s+the\s+region\s+of|on\s+the\s+order\s+of", "about"),
        (r"[~≈]", "about"),
        (r">=|≥", "at_least"),
        (r"<=|≤", "at_most"),
        (r">", "more_than"),
        (r"<", "less_than"),
    ),
    after=(
        (r"or\s+(?:more|greater|higher|over)(?!\s+than)|at\s+least", "at_least"),
        (r"or\s+(?:fewer|less|under)(?!\s+than)|at\s+most", "at_most"),
        (r"or\s+so|approximately|-odd|odd", "about"),
    ),
)
