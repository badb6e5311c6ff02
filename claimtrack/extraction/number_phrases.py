"""Numbers that are phrases: "une centaine", "des milliers", "deux tiers", "un sur cinq"."""

import re
from decimal import Decimal
from functools import cache

from claimtrack.extraction.number_scan import SPACE, Core, numbers, read_words


def _choice(words: object) -> str:
    assert isinstance(words, tuple | list)
    return "|".join(re.escape(word).replace(r"\ ", rf"{SPACE}+") for word in words)


def _longest(words: object) -> list[str]:
    assert hasattr(words, "__iter__")
    return sorted((str(word) for word in words), key=len, reverse=True)


@cache
def _small(code: str) -> str:
    words = [word for word, value in numbers(code).words.items() if 0 < value < 100]
    return rf"(?:{_choice(_longest(words))}|\d{{1,3}})"


@cache
def _collective(code: str) -> re.Pattern[str]:
    words = numbers(code)
    plural = "s?" if code == "fr" else ""
    opener = _choice(words.collective_openers)
    gap = rf"(?:{SPACE}*(?:bonne|petite|good){SPACE}+|{SPACE}+|(?<=['’]))"
    return re.compile(
        rf"(?i)(?<![\w-])(?P<opener>{opener}|{_small(code)}){gap}"
        rf"(?P<word>{_choice(_longest(words.collectives))}){plural}(?!\w)"
    )


@cache
def _vague(code: str) -> re.Pattern[str]:
    words = numbers(code)
    each = _choice(_longest(words.vague))
    opener = rf"(?:{_choice(_longest(words.vague_openers))}){SPACE}+"
    opener = opener if code == "fr" else rf"(?:{opener})?"
    singular = (
        "" if code == "fr" else r"|(?P<few>(?:several|a\s+few)\s+(?:hundred|thousand|million))"
    )
    return re.compile(
        rf"(?i)(?<![\w-])(?:(?:{opener})(?P<word>{each})"
        rf"(?:{SPACE}+{numbers(code).of}(?P<more>{each}))?(?:{SPACE}+and{SPACE}+\w+)?{singular})(?!\w)"
    )


@cache
def _fraction(code: str) -> re.Pattern[str]:
    words = numbers(code)
    parts = _choice(_longest(words.parts))
    count = r"une?|un|" if code == "fr" else "an?|"
    guard = (
        r"(?!\w|-temps|\s+(?:de\s+finale|provisionnel|d['’]heure|monde|état|temps))"
        if code == "fr"
        else r"(?!\w|\s+(?:time|place|day|year|century|quarter|of\s+[A-Z]))"
    )
    return re.compile(
        rf"(?i)(?<![\w-])(?P<above>{count}{_small(code)})[\s\u00a0-]+(?P<part>{parts}){guard}"
        rf"|(?<![\w/.,])(?P<top>\d{{1,3}})/(?P<bottom>\d{{1,3}})(?![\w/]|[.,]\d)"
    )


@cache
def _half(code: str) -> re.Pattern[str]:
    words = numbers(code)
    scale = _choice(_longest(words.scales))
    if code == "fr":
        return re.compile(
            rf"(?i)(?<!\w)(?:(?P<half>moitié)(?!\w)|un{SPACE}+demi[\s-]+(?P<scale>{scale}))(?!\w)"
        )
    return re.compile(
        rf"(?i)(?<![\w-])half(?:{SPACE}+(?:a{SPACE}+)?(?P<scale>{scale}|dozen)|"
        rf"(?P<half>)(?={SPACE}+(?:of|the|its|their|his|her|all)(?!\w)))(?!\w)"
    )


@cache
def _one_in(code: str) -> re.Pattern[str]:
    one = r"une?" if code == "fr" else "one"
    noun = r"(?:[^\W\d_][\w’'-]*\s+){0,2}" if code == "fr" else ""
    link = _choice(numbers(code).one_in)
    return re.compile(
        rf"(?i)(?<![\w-])(?P<above>{one}|{_small(code)}){SPACE}+{noun}(?:{link}){SPACE}+"
        rf"(?:every{SPACE}+)?(?P<below>{_small(code)})(?![\w]|[.,]\d|{SPACE}\d|{SPACE}*%)"
    )


@cache
def _and_half(code: str) -> re.Pattern[str]:
    scale = _choice(_longest(numbers(code).scales))
    if code == "fr":
        return re.compile(
            rf"(?i)(?<![\w-])(?P<n>une?|{_small(code)}){SPACE}+et{SPACE}+demie?(?!\w)"
        )
    return re.compile(
        rf"(?i)(?<![\w-])(?P<n>an?|one|{_small(code)})(?:{SPACE}+(?P<first>{scale}))?{SPACE}+and"
        rf"{SPACE}+(?:a|one){SPACE}+(?P<part>half|quarter)(?:{SPACE}+(?P<scale>{scale}))?(?!\w)"
    )


def _and_halves(text: str, code: str) -> list[Core]:
    """ "One and a half million", "deux et demi"."""
    found = []
    for match in _and_half(code).finditer(text):
        groups = match.groupdict()
        count = _count(groups["n"], code)
        if count is None:
            continue
        part = (
            Decimal("0.25") if (groups.get("part") or "").lower() == "quarter" else Decimal("0.5")
        )
        scale = (groups.get("scale") or groups.get("first") or "").lower()
        factor = numbers(code).scales.get(scale, Decimal(1))
        found.append(
            Core(
                match.start(),
                match.end(),
                (count + part) * factor,
                step=factor / 10,
                words=True,
                rule="and a half",
            )
        )
    return found


@cache
def _point(code: str) -> re.Pattern[str]:
    mark = "virgule" if code == "fr" else "point"
    words = _choice(_longest(numbers(code).words))
    run = rf"(?:{words})(?:(?:[\s-]+(?:et[\s-]+)?)(?:{words}))*"
    return re.compile(rf"(?i)(?<![\w-])(?P<whole>{run})\s+{mark}\s+(?P<part>{run})(?!\w)")


def _points(text: str, code: str) -> list[Core]:
    """Decimals in words: "trente-deux virgule soixante-quinze"."""
    found = []
    for match in _point(code).finditer(text):
        whole, part = read_words(match["whole"], code), read_words(match["part"], code)
        if whole is not None and part is not None:
            value = Decimal(f"{whole}.{part}")
            found.append(Core(match.start(), match.end(), value, words=True, rule="decimal words"))
    return found


def _count(word: str, code: str) -> Decimal | None:
    word = word.lower()
    if word.isdigit():
        return Decimal(word)
    if word in ("un", "une", "a", "an", "one", "l'", "l’"):
        return Decimal(1)
    return Decimal("0.5") if word == "half a" else read_words(word, code)


def _collectives(text: str, code: str) -> list[Core]:
    found = []
    for match in _collective(code).finditer(text):
        count = _count(re.sub(r"\s+", " ", match["opener"]), code)
        if count is not None:
            value = count * numbers(code).collectives[match["word"].lower()]
            start = match.start() if match["opener"] not in ("l'", "l’") else match.start("word")
            found.append(Core(start, match.end(), value, words=True, about=True, rule="collective"))
    return found


def _vagues(text: str, code: str) -> list[Core]:
    found = []
    table = numbers(code).vague
    for match in _vague(code).finditer(text):
        groups = match.groupdict()
        word = (groups["word"] or groups["few"].split()[-1] + "s").lower()
        low, high = table[word]
        if more := groups["more"]:
            times = table[more.lower()][0] // 2
            low, high = low * times, (high + 1) * times - 1
        found.append(
            Core(match.start(), match.end(), Decimal(low), vague=(low, high), rule="vague")
        )
    return found


def _fractions(text: str, code: str) -> list[Core]:
    found = []
    for match in _fraction(code).finditer(text):
        if match["part"]:
            above: Decimal | None = _count(match["above"], code)
            below = numbers(code).parts[match["part"].lower()]
        else:
            above, below = Decimal(match["top"]), int(match["bottom"])
            if not (0 < above < below and below <= 100):
                continue
        if above is not None and above > 0:
            value = above / Decimal(below)
            found.append(
                Core(match.start(), match.end(), value, fraction=True, words=True, rule="fraction")
            )
    return found


def _halves(text: str, code: str) -> list[Core]:
    found = []
    for match in _half(code).finditer(text):
        value, scale = Decimal("0.5"), match["scale"]
        if scale:
            value *= numbers(code).scales.get(scale.lower(), Decimal(12))
        found.append(
            Core(match.start(), match.end(), value, fraction=not scale, words=True, rule="half")
        )
    return found


def _one_ins(text: str, code: str) -> list[Core]:
    found = []
    for match in _one_in(code).finditer(text):
        above, below = _count(match["above"], code), _count(match["below"], code)
        if above is None or below is None or not 0 < above < below:
            continue
        if above == 1 or below <= 10:
            found.append(
                Core(
                    match.start(), match.end(), above / below, fraction=True, words=True,
                    rule="one in",
                )
            )  # fmt: skip
    return found


_POINT_WORD = {"fr": "virgule", "en": " point "}


def find_phrases(text: str, code: str) -> list[Core]:
    """Number phrases in the order of the text; where two overlap the earlier, longer one stays."""
    found = [
        *_vagues(text, code), *_collectives(text, code), *_one_ins(text, code),
        *_fractions(text, code), *_halves(text, code), *_and_halves(text, code),
        *(_points(text, code) if _POINT_WORD[code] in text.lower() else ()),
    ]  # fmt: skip
    found.sort(key=lambda core: (core.start, -core.end))
    kept: list[Core] = []
    for core in found:
        if not kept or core.start >= kept[-1].end:
            kept.append(core)
    return kept
