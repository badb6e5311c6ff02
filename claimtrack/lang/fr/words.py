"""French everyday words."""

from claimtrack.lang.tables.words import WordTable

TABLE = WordTable(
    function=frozenset(
        ["le", "la", "les", "un", "une", "des", "du", "de", "et", "est", "dans", "que", "qui", "pour", "sur", "pas", "plus", "par", "avec", "au", "aux", "ce", "cette", "ces", "son", "sa", "ses", "il", "elle", "ils", "elles", "nous", "vous", "leur", "leurs", "ont", "été", "sont", "était", "selon", "mais", "ou", "où", "ne", "se", "en", "à", "même", "après", "avant", "sans", "entre", "depuis", "être", "fait", "l", "d", "qu", "n", "s", "c", "y", "donc", "ainsi", "contre", "deux", "tout", "tous"]
    ),
    abbreviations=frozenset(
        ["m", "mm", "mme", "mmes", "mlle", "dr", "me", "pr", "st", "ste", "art", "p", "pp", "n", "vol", "chap", "cf", "ex", "etc", "env", "av", "bd", "jr", "sr", "no", "gén", "col", "lt", "cap", "mgr"]
    ),
)
