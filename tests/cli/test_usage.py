"""Mistakes in the command line: one sentence, in the user's language, exit code 2."""

import pytest
from running import Cli

from claimtrack.report.document.screen import screen
from claimtrack.report.notices.command_line import Help, help_parts


@pytest.mark.parametrize(
    ("line", "fr", "en"),
    [
        ("lost", "Il n’y a pas de commande 'lost'.", "There is no command 'lost'."),
        ("comparre x", "Le plus proche : compare.", "Nearest: compare."),
        ("list --speeker x", "Il n’y a pas d’option --speeker.", "There is no option --speeker."),
        ("list --speaker", "--speaker attend une valeur.", "--speaker wants a value after it."),
        ("show", "Il manque ID.", "ID is missing."),
        ("ingest", "Nommez ce qui est à lire", "Name what to read: files, folders, addresses"),
        ("db", "Il manque COMMAND.", "COMMAND is missing."),
        ("show A1 A2", "un mot de trop : A2.", "a word too many: A2."),
        ("list --limit lots", "--limit n’accepte pas 'lots'", "--limit does not take 'lots'"),
        ("export --format doc", "md, html, pdf", "choose one of md, html, pdf"),
        ("--lang de list", "--lang does not take 'de'", "--lang does not take 'de'"),
        ("list --db x.db", "--db se met avant la commande", "--db goes before the command"),
        ("show A1 --lang fr", "--lang se met avant la commande", "--lang goes before the command"),
        ("compare", "compare", "compare"),
        ("extract", "extract", "extract"),
        ("list --kind loud", "--kind n’accepte pas 'loud'", "--kind does not take 'loud'"),
        ("list --since soon", "--since n’accepte pas 'soon'", "--since does not take 'soon'"),
        ("ingest a.txt --lang de", "--lang n’accepte pas", "--lang does not take 'de'"),
        ("ingest a.txt b.txt --url x", "--url n’accepte pas", "--url does not take 'x'"),
    ],
)
def test_mistake(line: str, fr: str, en: str, cli: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    assert cli("db create").code == 0
    for lang, wanted in (("en", en), ("fr", fr)):
        monkeypatch.setenv("CLAIMTRACK_LANG", lang)
        done = cli(line)
        assert (done.code, done.out) == (2, "")
        assert wanted in done.err
        assert len(done.err.splitlines()) == 1
        assert "Traceback" not in done.err


def test_no_command_shows_the_help(cli: Cli) -> None:
    done = cli()
    assert done.code == 0
    assert "conflicts" in done.out


@pytest.mark.parametrize(
    "command", ["ingest", "list", "show", "compare", "conflicts", "export", "extract", "db"]
)
def test_help_has_an_example(command: str, cli: Cli) -> None:
    done = cli(command, "--help")
    assert done.code == 0
    if command != "db":
        assert f"\n  claimtrack {command} " in done.out


def test_help_in_french(cli: Cli) -> None:
    out = cli("--lang", "fr", "list", "--help").out
    assert out.startswith("Usage\u00a0: claimtrack list [OPTIONS]\n")
    assert "Un nom ou une partie : Lavrov." in out
    assert "--limit N" in out
    assert cli("--lang", "en", "list", "--help").out.startswith(
        "Usage: claimtrack list [OPTIONS]\n"
    )


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("lost", "No existe la orden 'lost'."),
        ("comparre x", "Lo más parecido: compare."),
        ("list --speaker", "--speaker necesita un valor."),
        ("list --limit lots", "--limit no admite 'lots'"),
        ("list --kind loud", "elija entre direct, indirect, mixed, narrator."),
        ("show A1 A2", "Sobra una palabra: A2."),
        ("ingest a.txt b.txt --url x", "nombre un solo archivo con ella."),
        ("show", "Falta ID. Véase: claimtrack show --help"),
        ("--lang de list", "en, es, fr"),
    ],
)
def test_mistakes_in_spanish(
    line: str, said: str, cli: Cli, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert cli("db create").code == 0
    monkeypatch.setenv("CLAIMTRACK_LANG", "es")
    done = cli(line)
    assert (done.code, done.out) == (2, "")
    assert said in done.err


def test_help_in_spanish(cli: Cli) -> None:
    out = cli("--lang", "es", "list", "--help").out
    assert out.startswith("Uso: claimtrack list [OPTIONS]\n")
    assert "Un nombre o una parte de él: Lavrov." in out


def test_help_on_a_narrow_terminal_is_whole() -> None:
    """No option is cut: each stands on a line of its own, its meaning under it."""
    found = Help(
        usage="x", text=(), examples=(), arguments=(), commands=(),
        options=(("--published DATE", "The day it came out, which dates “Saturday”."),),
    )  # fmt: skip
    rows = screen(help_parts(found, "en"), 30, colour=False).splitlines()
    assert "--published DATE" in rows
    assert max(map(len, rows)) <= 30
    assert "Saturday" in " ".join(rows)


def test_lang_before_the_command_wins_over_the_environment(cli: Cli) -> None:
    assert cli("db create").code == cli("--db x.db db create").code == 0
    assert cli("--lang fr list").err.startswith("Rien n’est encore enregistré.")
    assert cli("--lang=fr lost").err.startswith("Il n’y a pas de commande")
    assert cli("--db x.db --lang fr list").err.startswith("Rien n’est encore enregistré.")
    assert cli("ingest missing.txt --lang fr").err.startswith("missing.txt: no such file")
    assert cli("extract missing.txt --lang fr").err.startswith("missing.txt: no such file")
    assert cli("list").err.startswith("Nothing is recorded yet.")
