"""Mistakes in the command line: one sentence, in the user's language, exit code 2."""

import pytest
from running import Cli


@pytest.mark.parametrize(
    ("line", "fr", "en"),
    [
        ("lost", "Il n’y a pas de commande 'lost'.", "There is no command 'lost'."),
        ("comparre x", "Le plus proche : compare.", "Nearest: compare."),
        ("list --speeker x", "Il n’y a pas d’option --speeker.", "There is no option --speeker."),
        ("list --speaker", "--speaker attend une valeur.", "--speaker wants a value after it."),
        ("show", "Il manque ID.", "ID is missing."),
        ("ingest", "Il manque FILE....", "FILE... is missing."),
        ("show A1 A2", "un mot de trop : A2.", "a word too many: A2."),
        ("list --limit lots", "--limit n’accepte pas 'lots'", "--limit does not take 'lots'"),
        ("export --format pdf", "md, csv, json", "choose one of md, csv, json"),
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
        assert f"claimtrack {command} " in done.out.split("Usage", 1)[1] or "claimtrack" in done.out


def test_lang_before_the_command_wins_over_the_environment(cli: Cli) -> None:
    assert cli("--lang fr list").err.startswith("Rien n’est encore enregistré.")
    assert cli("--lang=fr lost").err.startswith("Il n’y a pas de commande")
    assert cli("--db x.db --lang fr list").err.startswith("Rien n’est encore enregistré.")
    assert cli("ingest missing.txt --lang fr").err.startswith("missing.txt: no such file")
    assert cli("extract missing.txt --lang fr").err.startswith("missing.txt: no such file")
    assert cli("list").err.startswith("Nothing is recorded yet.")
