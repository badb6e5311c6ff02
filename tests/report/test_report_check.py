"""``export --check``: whether a report still matches the database, and what changed."""

import json
import re
from pathlib import Path

import pytest
from running import Cli, Done

from claimtrack.errors import DamagedReport, NewerReport, NoDigest
from claimtrack.report.sealed.seal import read_seal

FORMS = pytest.mark.parametrize("form", ["md", "html", "pdf"])


def made(cli: Cli, form: str, *options: str) -> Path:
    path = Path(f"report.{form}")
    assert cli(*options, "export", "-o", str(path)).code == 0
    return path


def checked(cli: Cli, path: Path, lang: str = "en") -> Done:
    return cli("--lang", lang, "export", "--check", str(path))


@FORMS
@pytest.mark.parametrize("lang", ["fr", "en"])
def test_a_report_matches_until_something_changes(
    form: str, lang: str, with_fixtures: Path, cli: Cli
) -> None:
    del with_fixtures
    path = made(cli, form, "--lang", lang)
    matches = "correspond à la base" if lang == "fr" else "matches the database"
    done = checked(cli, path, lang)
    assert (done.code, matches in done.out) == (0, True)
    assert cli("retract", "C7", "--why", "misread").code == 0
    done = checked(cli, path, lang)
    assert done.code == 1
    taken = "chiffre repris C7 : 50000" if lang == "fr" else "claim taken back C7: 50000"
    assert taken in done.out.replace("\u00a0", " ")
    assert cli("undo").code == 0


def test_every_form_and_language_of_one_report_has_one_digest(
    with_fixtures: Path, cli: Cli
) -> None:
    del with_fixtures
    found = set()
    for lang in ("fr", "en"):
        for form in ("md", "html"):
            text = cli("--lang", lang, "export", "--format", form).out
            found |= set(re.findall(r"sha256 ([0-9a-f]{64}) ·", text))
    assert len(found) == 1


@pytest.mark.parametrize(
    ("command", "said"),
    [
        ("figure move C26 injured-aleppo", "− figure killed-aleppo: stands alone"),
        ("figure rename left-aleppo departures", "+ figure departures: conflict"),
        ("archive A1 --url https://web.archive.example/a", "~ source A1: "),
        ("speaker rename Mistura 'S. de Mistura'", "~ speaker P16: Staffan de Mistura → S. de "),
        ("note C1 'seen by two'", "~ claim C1: 50000 (its words, its source"),
    ],
)
def test_what_changed_is_named(command: str, said: str, with_fixtures: Path, cli: Cli) -> None:
    del with_fixtures
    path = made(cli, "md")
    assert cli(command).code == 0
    done = checked(cli, path)
    assert done.code == 1
    assert said in done.out
    assert "+ correction" in done.out


def test_a_new_article_brings_new_claims(with_fixtures: Path, cli: Cli) -> None:
    path = made(cli, "html")
    new = with_fixtures / "new.txt"
    new.write_text("Selon l’ONU, 45 000 civils ont quitté Alep-Est vendredi.\n", encoding="utf-8")
    assert cli("ingest", "new.txt", "--outlet", "Le Cap", "--published", "2016-12-11").code == 0
    done = checked(cli, path)
    assert done.code == 1
    assert re.search(r"\+ claim C\d+: 45000", done.out)
    assert "+ source A9: " in done.out


def test_an_option_set_by_then_is_kept(with_fixtures: Path, cli: Cli) -> None:
    del with_fixtures
    assert cli("dossier", "new", "One", "A1").code == 0
    path = made(cli, "md", "--lang", "fr")
    assert cli("export", "--dossier", "one", "-o", "one.md").code == 0
    assert "--dossier one" in Path("one.md").read_text(encoding="utf-8")
    assert checked(cli, Path("one.md")).code == 0
    assert cli("retract", "C18", "--why", "misread").code == 0
    assert checked(cli, path).code == 1
    assert checked(cli, Path("one.md")).code == 0


@FORMS
def test_an_edited_file_is_told(form: str, with_fixtures: Path, cli: Cli) -> None:
    del with_fixtures
    path = made(cli, form)
    data = path.read_bytes()
    old, new = (b"%PDF-1.7", b"%PDF-1.6") if form == "pdf" else (b"Rana", b"Lana")
    path.write_bytes(data.replace(old, new, 1))
    done = checked(cli, path)
    assert done.code == 1
    assert "is not as claimtrack wrote it" in done.out
    assert "still matches" in done.out


def test_words_put_after_the_end_are_an_edit(with_fixtures: Path, cli: Cli) -> None:
    del with_fixtures
    path = made(cli, "md")
    path.write_bytes(path.read_bytes() + b"\nOne more word.\n")
    assert "is not as claimtrack wrote it" in checked(cli, path).out


def test_the_filters_are_kept(with_fixtures: Path, cli: Cli) -> None:
    del with_fixtures
    options = (
        "--figure",
        "killed-east-aleppo",
        "--speaker",
        "Abdel Rahman",
        "--since",
        "2016-12-01",
    )
    assert cli("export", *options, "-o", "few.html").code == 0
    shown = "--figure killed-east-aleppo --speaker &#x27;Abdel Rahman&#x27; --since 2016-12-01"
    assert shown in Path("few.html").read_text(encoding="utf-8")
    assert checked(cli, Path("few.html")).code == 0
    assert cli("retract", "C7", "--why", "misread").code == 0
    assert checked(cli, Path("few.html")).code == 0
    assert cli("retract", "C18", "--why", "misread").code == 0
    assert checked(cli, Path("few.html")).code == 1


def test_other_thresholds_are_named(with_fixtures: Path, cli: Cli) -> None:
    del with_fixtures
    path = made(cli, "md")
    assert cli("config", "set", "thresholds.about", "0.3").code == 0
    assert "~ rule thresholds" in checked(cli, path).out


@pytest.mark.parametrize(
    ("file", "en", "fr"),
    [
        ("none.md", "no such file", "n’existe pas"),
        ("fixtures", "is a folder", "est un dossier"),
        ("plain.md", "no digest of claimtrack", "aucune empreinte de claimtrack"),
        ("cut.md", "digest in it is damaged", "est endommagée"),
        ("newer.md", "was made by a newer claimtrack (9.1)", "par une version plus récente (9.1)"),
        ("plain.pdf", "no digest of claimtrack", "aucune empreinte de claimtrack"),
        ("broken.pdf", "digest in it is damaged", "est endommagée"),
    ],
)
def test_what_cannot_be_checked(file: str, en: str, fr: str, with_fixtures: Path, cli: Cli) -> None:
    del with_fixtures
    text = made(cli, "md").read_text(encoding="utf-8")
    Path("plain.md").write_text("# A report\n", encoding="utf-8")
    Path("cut.md").write_text(text[:-200], encoding="utf-8")
    newer = text.replace('"layout":1,"claimtrack":"0.1.0"', '"layout":2,"claimtrack":"9.1"')
    Path("newer.md").write_text(newer, encoding="utf-8")
    Path("plain.pdf").write_bytes(_plain_pdf())
    Path("broken.pdf").write_bytes(b"%PDF-1.7\nnothing\n")
    for lang, said in (("en", en), ("fr", fr)):
        done = checked(cli, Path(file), lang)
        assert (done.code, done.out) == (2, "")
        assert said in done.err
        assert done.err.count("\n") == 1


def _plain_pdf() -> bytes:
    from io import BytesIO

    from pypdf import PdfWriter

    writer, out = PdfWriter(), BytesIO()
    writer.add_blank_page(72, 72)
    writer.write(out)
    return out.getvalue()


@pytest.mark.parametrize(
    ("told", "error"),
    [
        ("", NoDigest),
        ("<!-- claimtrack-report x -->\n", DamagedReport),
        ("<!-- claimtrack-report [] -->\n", DamagedReport),
        ("<!-- claimtrack-report {} -->\n", DamagedReport),
        ('<!-- claimtrack-report {"layout":"a"} -->\n', DamagedReport),
        ('<!-- claimtrack-report {"layout":99,"claimtrack":"2"} -->\n', NewerReport),
        ('<!-- claimtrack-report {"layout":1,"items":[]} -->\n', DamagedReport),
        ("<!-- claimtrack-report " + "[" * 99_999 + " -->\n", DamagedReport),
    ],
)
def test_a_bad_manifest(told: str, error: type[Exception]) -> None:
    with pytest.raises(error):
        read_seal(Path("x.md"), told.encode())


def test_the_manifest_ends_no_comment(with_fixtures: Path, cli: Cli) -> None:
    """Whatever a speaker is called: nothing in the manifest closes it, or opens another."""
    del with_fixtures
    assert cli("speaker", "rename", "Mistura", "a --> <!-- claimtrack-report {} -->").code == 0
    path = made(cli, "html")
    seal = read_seal(path, path.read_bytes())
    assert seal.digest.items["speaker"]["P16"].said == "a --> <!-- claimtrack-report {} -->"
    assert not seal.edited
    last = path.read_text(encoding="utf-8").splitlines()[-1]
    assert (last.count("-->"), last.isascii()) == (1, True)
    json.loads(last.removeprefix("<!-- claimtrack-report ").removesuffix(" -->"))
