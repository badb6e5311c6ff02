"""Odd texts that a reader may be handed, and what must hold of any reading."""

import json
from collections.abc import Callable

from claimtrack.domain.reading import Article, Reading
from claimtrack.extraction.article import read
from claimtrack.services.check.extract import prediction


def _many(piece: str) -> Callable[[int], str]:
    return lambda size: (piece * (size // len(piece) + 1))[:size]


def _lines(line: str) -> Callable[[int], str]:
    """Lines with a number of two digits in the place of {}."""
    return lambda size: "\n".join(line.format(n % 90 + 10) for n in range(size // len(line) + 1))


MADE: dict[str, Callable[[int], str]] = {
    "words": _many("mot autre "),
    "one word": _many("a"),
    "spaces": _many(" "),
    "no-break spaces": _many("\u00a0\u202f"),
    "lines": _many("\n"),
    "digits": _many("7"),
    "grouped digits": _many("1 234 "),
    "dotted digits": _many("1.234."),
    "comma digits": _many("1,234,"),
    "number words": _many("quatre-vingt-dix-sept mille "),
    "english number words": _many("two hundred thousand and "),
    "scales": _many("million milliard "),
    "hedges": _many("environ près de plus de about nearly "),
    "percent": _many("5 % "),
    "ranges": _many("10-20-"),
    "links": _many("12 et 13 à 14 ou "),
    "fractions": _many("un sur deux sur "),
    "dates": _many("12 mars 2024 "),
    "times": _many("18h30 18:30 "),
    "list of numbers": _many("42\n"),
    "table": _lines("{0}\t{0},5\t{0} %\t3-1"),
    "phone book": _lines("Martin, Paul .......... 01 44 55 66 {0}"),
    "open marks": _many("« "),
    "open curly marks": _many("“ "),
    "straight marks": _many('" '),
    "closed marks": _many("» ”"),
    "nested marks": lambda size: "«“" * (size // 4) + "”»" * (size // 4),
    "mixed marks": _many("« a “ b ‘ c » d ’ e ” "),
    "apostrophes": _many("l'd’qu'"),
    "quotations": _many("« Oui », a dit Paul. "),
    "cues": _many("a dit que "),
    "english cues": _many("said that he said "),
    "sources": _many("selon la police, according to "),
    "selon": _many("selon "),
    "colons": _many("Paul : "),
    "names": _many("Paul Martin, "),
    "initials": _many("A. B. "),
    "titles": _many("le ministre "),
    "capitals": _many("LE MAIRE PAUL MARTIN A DIT QUE 40 PERSONNES SONT LÀ. "),
    "control characters": _many("a\x00b\x07 12\x1b[31m\x7f "),
    "lone surrogates": _many("« a\ud800 12\udfff » dit Paul. "),
    "combining accents": _many("e\u0301a\u0300\u0323 1\u03012 "),
    "nothing but accents": _many("\u0301"),
    "joiners": _many("\u200b\u200d\ufeff1\u20602 "),
    "right to left": _many("قال المتحدث إن 12 شخصا قتلوا “ نعم ” \u202e 3.500 \u202c "),
    "arabic digits": _many("١٢٣٤ شخصا "),
    "chinese": _many("发言人说:“有12人死亡”,共计3.5万人。"),
    "emoji": _many("👨‍👩‍👧 12 🇫🇷 "),
    "superscripts": _many("12² m³ ½ ⅓ Ⅷ ① "),
    "source code": _many('if (x[12] > 0x1F) { return "a" + f(3.14); } // 42\n'),
    "html": _many('<p class="x">12&nbsp;000 <b>a dit</b></p>\n'),
    "json": _many('{"a": [1, 2.5, "x"], "b": {"c": -3}}, '),
    "urls": _many("https://example.org/a/2024/12/03?x=1 "),
    "underscores": _many("_-–—…"),
    "brackets": _many("([{(["),
    "commas": _many(", , "),
    "ellipses": _many("... … "),
    "list of ages": _many("24, 32, "),
    "dont": _many("dont 12 dont "),
    "spanish": _many("El ministro dijo que «hubo 1.200 heridos» y 30 % de daños. "),
    "german": _many("Der Sprecher sagte: „Wir zählten 12.500 Menschen.“ "),
    "russian": _many("Представитель сказал: «Погибли 37 человек». "),
    "captions": _many("Photo : Paul Martin / Le Phare\n"),
    "datelines": _many("PARIS (AFP) - "),
    "turns": _many("Paul : je crois que nous irons.\nAnna : vous croyez ?\n"),
}
"""Texts of about a given number of characters, none with more sense than it needs."""

SMALL = (
    *(
        "",
        " ",
        "\n",
        "a",
        "7",
        "«",
        "»",
        "“",
        '"',
        "'",
        "« »",
        '""',
        ":",
        "%",
        "-",
        "€",
        "\x00",
        "½",
    ),
    *(
        "\ud800",
        "\u0301",
        "\ufeff",
        "« a",
        "a »",
        "» a «",
        "« « a » b",
        "« 12",
        "12 »",
        "1/0",
        "0/0",
    ),
    *(
        "selon",
        "selon ",
        "a dit",
        "said",
        "1 ",
        "1.",
        "1,",
        ",5",
        "-1",
        "5 %",
        "10e",
        "XIVe",
        "1e400",
    ),
    *(
        "9" * 400,
        "0,0,0",
        "12 000 000 000 000 000 000 000",
        "un sur zéro",
        "1 sur 0",
        "one in zero",
    ),
    *("entre et", "entre 5 et", "de à", "between and 5", "Paul", "Paul :", "M.", "Il", "dont 12"),
    *("12 dont", "31 février 2024", "32/13/2024", "25h61", "30 February 2024", "99:99 p.m."),
)
"""Texts of a word or a sign."""


def check_sound(reading: Reading) -> None:
    """Every span lies in the text and equals its words; every index points to something."""
    text = reading.article.text
    for numeral in reading.numerals:
        assert 0 <= numeral.full_start <= numeral.start < numeral.end <= numeral.full_end
        assert numeral.full_end <= len(text)
    for a, b in zip(reading.numerals, reading.numerals[1:], strict=False):
        assert a.end <= b.start
    for statement in reading.statements:
        assert 0 <= statement.start < statement.end <= len(text)
        assert 0 <= statement.confidence <= 1
        if statement.mention is not None:
            assert text[statement.mention_start : statement.mention_end] == statement.mention
        if statement.cue is not None:
            assert text[statement.cue_start : statement.cue_end] == statement.cue
        if statement.continues is not None:
            assert 0 <= statement.continues < len(reading.statements)
    for claim in reading.claims:
        assert 0 <= claim.start < claim.end <= len(text)
        assert claim.facts.text == text[claim.start : claim.end]
        assert 0 <= claim.confidence <= 1
        assert claim.statement is not None
        assert 0 <= claim.statement < len(reading.statements)
    for region in reading.chrome:
        assert 0 <= region.start < region.end <= len(text)


def check_text(text: str, lang: str) -> Reading:
    """Read it, hold the reading to account, and print it as JSON."""
    reading = read(Article(text=text, lang=lang))
    check_sound(reading)
    json.dumps(prediction(reading, {"id": "x", "text": text}), allow_nan=False)
    return reading
