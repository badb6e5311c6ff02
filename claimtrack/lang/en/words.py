"""English everyday words."""

from claimtrack.lang.tables.words import WordTable

TABLE = WordTable(
    function=frozenset(
        ["the", "a", "an", "of", "and", "to", "in", "is", "was", "were", "are", "be", "been", "that", "which", "who", "for", "on", "at", "by", "with", "from", "this", "these", "those", "his", "her", "its", "their", "he", "she", "it", "they", "we", "you", "not", "but", "or", "as", "has", "have", "had", "will", "would", "said", "after", "before", "more", "than", "about", "over", "into", "out", "up", "no", "there", "when", "while", "if", "all", "one", "two", "also", "could", "can"]
    ),
    abbreviations=frozenset(
        ["mr", "mrs", "ms", "dr", "prof", "rev", "gen", "col", "lt", "sgt", "capt", "cpt", "sen", "rep", "gov", "st", "jr", "sr", "inc", "ltd", "co", "corp", "no", "nos", "vs", "etc", "e.g", "i.e", "u.s", "u.k", "u.n", "d.c", "a.m", "p.m", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "approx", "fig", "vol", "pp", "art", "dept", "est", "adm", "maj", "ph.d", "messrs", "ont", "que"]
    ),
)
