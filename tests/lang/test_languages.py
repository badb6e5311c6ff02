"""What docs/languages.md promises: whole packs, shared engines, and sense without a pack."""

import re
from collections.abc import Mapping
from dataclasses import fields
from importlib import import_module
from pathlib import Path

import pytest
from running import Cli

from claimtrack.extraction.text.language import UNKNOWN, language_of
from claimtrack.lang.pack import CODES

ROOT = Path(__file__).resolve().parents[2]
TABLES = sorted(
    path.stem
    for path in (ROOT / "claimtrack" / "lang" / CODES[0]).glob("*.py")
    if path.stem != "__init__"
)
ABSENT = {
    ("en", "counting"): "they_were",
    ("en", "polarity"): "infinitive_endings",
    ("fr", "counting"): "adjectival general they_were",
    ("fr", "hedges"): "change_by delta_before taking",
    ("fr", "numbers"): "clear_scales few fold_before half_adverbs half_of pairs point possessives",
    ("fr", "polarity"): "infinitive_marks whether",
    ("fr", "verbs"): "counted_endings gerund_endings not_gerunds",
    ("fr", "units"): "age_after clock_marks decade_endings hour_verbs paid year_owners",
    ("fr", "cues"): "absolutes be gaps noun_leads passives that_leads",
    ("es", "counting"): "adjectival general",
    ("es", "hedges"): "taking",
    ("es", "numbers"): (
        "both counts_after few fold_before half_adverbs half_of possessives roman_endings unlikely"
    ),
    ("es", "polarity"): "infinitive_marks whether",
    ("es", "verbs"): "counted_endings gerund_leads",
    ("en", "verbs"): "finite_endings",
    ("es", "units"): "decade_endings hour_verbs per_counted year_owners",
    ("es", "phrases"): "anyone inversion possessive_endings",
    ("es", "cues"): (
        "denials elided gaps gerund_adverbs gerund_links historic infinitive_links noun_leads "
        "pronoun_prepositions"
    ),
    ("en", "cues"): (
        "that_leads "
        "clitics elided gerund_adverbs gerund_links historic imperfects "
        "infinitive_endings infinitive_leads infinitive_links object_pronouns past_participles "
        "pronoun_prepositions reflexive reflexive_pronouns self_stating term_ofs viewpoints"
    ),
    ("en", "measures"): "not_people not_people_endings people_endings",
    ("en", "numbers"): (
        "both counts_after counts_before definite_parts half_adjectives half_nouns joined "
        "not_minus of_contracted own_ordinals roman_endings unlikely"
    ),
    ("en", "units"): (
        "age_after_unit age_at age_groups age_people decade_before hours house_suffixes not_age "
        "not_hour"
    ),
    ("en", "phrases"): "anyone contracted gendered inversion sure_endings",
}
"""Fields that a language has no words for. A new one needs a reason: English has no clitics."""
BRANCHES = 40
"""Places in the engines that ask for a language by name, as no table can decide there. Lower it
when one goes; a new one should have been a field of a table."""
PORTUGUESE = (
    "O ministro disse na segunda-feira que não há mais água nas aldeias da serra e que os camiões "
    "chegam amanhã; segundo os vizinhos, há 1.200 pessoas sem luz nem telefone desde ontem."
)
GERMAN = (
    "Der Sprecher sagte am Montag, dass im Dorf noch 12.500 Menschen ohne Strom und Wasser seien."
)
RUSSIAN = (
    "Представитель сказал в понедельник, что в городе погибли 37 человек и ещё многие ранены там."
)


@pytest.mark.parametrize("concern", TABLES)
@pytest.mark.parametrize("code", CODES)
def test_every_field_has_words(code: str, concern: str) -> None:
    filled = import_module(f"claimtrack.lang.{code}.{concern}").TABLE
    empty = {
        field.name
        for field in fields(filled)
        if isinstance(value := getattr(filled, field.name), str | tuple | frozenset | Mapping)
        and not value
    }
    assert empty <= set(ABSENT.get((code, concern), "").split())


def test_engines_ask_tables_and_not_for_a_language() -> None:
    branch = re.compile(r'(?:==|!=) "(?:fr|en)"')
    found = [
        f"{path.name}:{number}: {line.strip()}"
        for path in sorted((ROOT / "claimtrack" / "extraction").glob("*.py"))
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1)
        if branch.search(line) and "low" not in line and "before" not in line
    ]
    assert len(found) <= BRANCHES, "\n".join(found)


def test_the_manual_names_every_file_of_a_pack() -> None:
    manual = (ROOT / "docs" / "languages.md").read_text(encoding="utf-8")
    assert [name for name in TABLES if f"| `{name}.py` |" not in manual] == []


@pytest.mark.parametrize("text", [PORTUGUESE, GERMAN, RUSSIAN], ids=["pt", "de", "ru"])
def test_a_text_no_pack_fits_is_said_to_be_one(text: str, cli: Cli, folder: Path) -> None:
    assert language_of(text) == UNKNOWN
    (folder / "other.txt").write_text(text, encoding="utf-8")
    assert "No language pack fits" in cli("extract other.txt").err
    found = cli("extract other.txt --json").json
    assert found["lang"] == UNKNOWN
    assert len(found["quantities"]) == 1


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Fire kills 40", "en"),
        ("La mairie a dit que les routes étaient fermées", "fr"),
        ("The mayor said that the roads were closed", "en"),
        ("La alcaldía dijo que las carreteras estaban cerradas", "es"),
        ("Hubo 12 heridos en el incendio", "es"),
    ],
)
def test_a_short_text_is_not_taken_for_another_language(text: str, code: str) -> None:
    assert language_of(text) == code
