"""Random texts through extract and compare, and odd texts at full size: ``make fuzz``.

``FUZZ_SECONDS`` (60) is shared out: half for random texts, half for texts of a million characters.
``FUZZ_SEED`` (0) begins the series. Prints what was tried; a failure prints its text.
"""

import json
import os
import time
from collections import Counter

from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st
from odd_texts import MADE, SMALL, check_text

from claimtrack.services.check.extract import extract_lines
from claimtrack.services.compare.jsonl_pairs import compare_lines

FULL = 1_000_000
BATCH = 100
LANGS = ("fr", "en", "es", "pt", "ru")
VERDICTS = {"agree", "compatible", "tension", "conflict", "not_comparable", "undetermined"}
WORDS = (
    "« » “ ” „ ‹ › \" ' ‘ ’ ( ) [ ] , . : ; ! ? … - – — % € $ £ \n \t \u00a0 \u202f \u2009 "
    "\ufeff \u0301 \ud800 \x00 0 1 7 12 1.234 12.345 1,234 3,5 2.75 000 500 1'250 -3 40-50 "
    "2024 18h30 6:30 12e 3rd XIV G7 1/3 ½ ١٢ un deux trois vingt cent cents mille million "
    "millions milliards douzaine dizaines tiers moitié sur one two twenty hundred thousand "
    "billion dozen dozens half third in of out environ quelque près de plus moins au jusqu'à "
    "entre et à ou dont about nearly over at least up to between and euros dollars km "
    "hectares ans heures jours par pour pourcent points percent people a day years per morts "
    "blessés personnes civils manifestants maisons killed injured wounded demonstrators "
    "homes Paul Martin Anna Morel Paris Londres Kiev AFP Reuters ONU le la les il elle ce "
    "dernier he she they the his ministre maire porte-parole police préfecture minister "
    "mayor spokeswoman a dit annoncé que estime selon d'après affirme n'a pas said that told "
    "according denied urged estimated samedi lundi hier mars janvier Saturday Monday "
    "yesterday March serait auraient reportedly"
).split(" ")

random_text = st.one_of(
    st.lists(st.sampled_from(WORDS), max_size=80).map(" ".join),
    st.lists(st.sampled_from(WORDS), max_size=40).map("".join),
    st.text(max_size=200),
    st.sampled_from(SMALL),
)


def _try(texts: list[str], lang: str, tried: Counter[str]) -> None:
    for text in texts:
        check_text(text, lang)
        tried[f"texts read as {lang}"] += 1
        tried["characters"] += len(text)
    rows = [
        {"id": str(n), "episode": "one", "lang": lang, "text": text} for n, text in enumerate(texts)
    ]
    found = list(extract_lines([json.dumps(row) for row in rows], []))
    for pair in compare_lines([json.dumps(row) for row in found], []):
        assert pair["verdict"] in VERDICTS, pair
        tried["pairs compared"] += 1


def random_texts(seconds: float, first: int) -> Counter[str]:
    """Batches of random texts until the time is gone; each with a seed of its own."""
    tried: Counter[str] = Counter()
    end = time.monotonic() + seconds
    number = first

    @settings(
        max_examples=BATCH,
        deadline=None,
        database=None,
        phases=(Phase.generate, Phase.shrink),
        suppress_health_check=list(HealthCheck),
    )
    @given(st.lists(random_text, min_size=1, max_size=3), st.sampled_from(LANGS))
    def batch(texts: list[str], lang: str) -> None:
        _try(texts, lang, tried)

    while time.monotonic() < end:
        seed(number)(batch)()
        number += 1
    tried["seeds"] = number - first
    return tried


def full_size(seconds: float, first: int) -> list[str]:
    """Odd texts of a million characters, as many as the time allows; at least one."""
    lines: list[str] = []
    end = time.monotonic() + seconds
    names = [*MADE]
    names = names[first % len(names) :] + names[: first % len(names)]
    for name, make in ((name, MADE[name]) for name in names):
        begin = time.monotonic()
        if begin > end and lines:
            lines.append(f"not tried for want of time: {name} and those after it")
            break
        check_text(make(FULL), "fr")
        lines.append(f"{name}: a million characters in {time.monotonic() - begin:.1f} s")
    return lines


def main() -> None:
    """Run both and print what was tried."""
    seconds = float(os.environ.get("FUZZ_SECONDS", "60"))
    first = int(os.environ.get("FUZZ_SEED", "0"))
    tried = random_texts(seconds / 2, first)
    for what, count in sorted(tried.items()):
        print(f"{count:>9} {what}", flush=True)
    for line in full_size(seconds / 2, first):
        print(line, flush=True)


if __name__ == "__main__":
    main()
