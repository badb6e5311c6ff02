"""The settings file: under the environment and the options, checked line by line, mended."""

import os
import subprocess
import sys
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtrack.errors import (
    BadSetting,
    BrokenConfig,
    BrokenToml,
    CannotEdit,
    ClaimtrackError,
    StraySetting,
    UnknownSetting,
    UsageError,
)
from claimtrack.report.notices.settings import reason
from claimtrack.services.settings.effective import (
    everything,
    filed_here,
    key_named,
    quiet_language,
    read_limits,
    read_settings,
)
from claimtrack.services.settings.file import parse
from claimtrack.services.settings.keys import KEYS, NUMBER, TEXT, WHOLE, WORDS, fits, read_words
from claimtrack.services.settings.write import checked, with_setting, without_setting, written
from claimtrack.settings import Limits, Settings, Thresholds, config_path
from claimtrack.wording.language import derivation_lines

FILE = """\
# our desk
db = "claims.db"   # shared
lang = 'fr'
ratings = [
    "vrai", # the best
    "faux",
]

[thresholds] # agreed in May
about = 0.15

[limits]
pause = 2.5
seconds = 5
"""


@pytest.fixture
def env(tmp_path: Path) -> dict[str, str]:
    (tmp_path / "config.toml").write_text(FILE, encoding="utf-8")
    return {"CLAIMTRACK_CONFIG": str(tmp_path / "config.toml")}


def file_of(env: dict[str, str]) -> Path:
    return Path(env["CLAIMTRACK_CONFIG"])


def test_the_file_is_read(env: dict[str, str], tmp_path: Path) -> None:
    assert read_settings(env) == Settings(
        db=str(tmp_path / "claims.db"),
        lang="fr",
        ratings=("vrai", "faux"),
        thresholds=Thresholds(about=Decimal("0.15")),
        limits=Limits(pause=2.5, seconds=5),
    )


def test_no_file_and_an_empty_one_set_nothing(tmp_path: Path) -> None:
    env = {"CLAIMTRACK_CONFIG": str(tmp_path / "none.toml")}
    assert read_settings(env) == Settings()
    file_of(env).write_text("# nothing\n")
    assert read_settings(env) == Settings()
    assert read_settings({"CLAIMTRACK_CONFIG": os.devnull}) == Settings()


def test_the_environment_wins_over_the_file_which_wins_over_the_locale(env: dict[str, str]) -> None:
    assert read_settings({**env, "LANG": "en_GB.UTF-8"}).lang == "fr"
    over = {**env, "CLAIMTRACK_LANG": "en", "CLAIMTRACK_DB": "x.db", "CLAIMTRACK_USER": "ana"}
    found = read_settings(over)
    assert (found.lang, found.db, found.user) == ("en", "x.db", "ana")
    assert read_limits({}, found.limits).seconds == 5
    assert read_limits({"CLAIMTRACK_TIMEOUT": "7"}, found.limits) == Limits(pause=2.5, seconds=7)


def test_where_each_comes_from(env: dict[str, str]) -> None:
    over = {**env, "CLAIMTRACK_USER": "ana", "CLAIMTRACK_TIMEOUT": "7", "LANG": "fr_FR"}
    found = everything(over, read_settings(over), filed_here(over), {"db": "--db"})
    told = {one.key: (one.source, one.where) for one in found}
    assert list(told) == list(KEYS)
    assert told["db"] == ("option", "--db")
    assert told["user"] == ("variable", "CLAIMTRACK_USER")
    assert told["limits.seconds"] == ("variable", "CLAIMTRACK_TIMEOUT")
    assert told["thresholds.about"] == ("file", 10)
    assert told["limits.pause"] == ("file", 13)
    assert told["lang"] == ("file", 3)
    assert told["narrow" if "narrow" in told else "thresholds.narrow"] == ("default", None)
    none = {"CLAIMTRACK_CONFIG": "none", "LC_ALL": "fr_FR"}
    bare = {one.key: one for one in everything(none, read_settings(none), None, {})}
    assert (bare["lang"].source, bare["lang"].where) == ("locale", "LC_ALL")
    assert bare["user"].source == "login"


def test_a_password_is_not_shown() -> None:
    env = {"CLAIMTRACK_CONFIG": "none", "CLAIMTRACK_DB": "postgresql://ana:secret@host/claims"}
    shown = everything(env, read_settings(env), None, {})[0].value
    assert shown == "postgresql://ana@host/claims"


@pytest.mark.parametrize(
    ("text", "error", "line", "says"),
    [
        ("db =", BrokenToml, 1, "Invalid value"),
        ("lang = 'fr'\nlang = 'en'", BrokenToml, 2, "overwrite"),
        ("\n\nlang = 'de'", BadSetting, 3, "lang does not take 'de': en, es, fr"),
        ("[limits]\n\nredirects = 0", BadSetting, 3, "limits.redirects does not take 0"),
        ("[limits]\nseconds = 2.5", BadSetting, 2, "a whole number from 1 on"),
        ("[limits]\nseconds = true", BadSetting, 2, "seconds does not take True"),
        ("[limits]\npause = inf", BadSetting, 2, "Infinity"),
        ("thresholds.about = '10 %'", BadSetting, 1, "a number from 0 to 1"),
        ("thresholds = {about = 3}", BadSetting, 1, "thresholds.about does not take 3"),
        ("ratings = ['one']", BadSetting, 1, "two words or more"),
        ("ratings = ['a', 'a']", BadSetting, 1, "two words or more"),
        ("db = ''", BadSetting, 1, "db does not take ''"),
        ("user = 3", BadSetting, 1, "user does not take 3"),
        ("# x\n[limit]\npause = 1", StraySetting, 3, "no setting 'limit.pause'. Nearest names: li"),
        ("langue = 'fr'", StraySetting, 1, "Nearest names: lang"),
    ],
)
def test_a_bad_file_is_told_with_its_line(
    text: str, error: type[ClaimtrackError], line: int, says: str, tmp_path: Path
) -> None:
    env = {"CLAIMTRACK_CONFIG": str(tmp_path / "config.toml")}
    file_of(env).write_text(text, encoding="utf-8")
    with pytest.raises(error) as raised:
        read_settings(env)
    assert says in str(raised.value)
    assert str(file_of(env)) in str(raised.value)
    assert f"line {line}" in str(raised.value)
    assert quiet_language(env) == "en"


def test_a_file_that_is_no_text(tmp_path: Path) -> None:
    env = {"CLAIMTRACK_CONFIG": str(tmp_path / "config.toml")}
    file_of(env).write_bytes(b"user = '\xe9'")
    with pytest.raises(BrokenConfig, match=r"byte 8 is not UTF-8"):
        read_settings(env)
    with pytest.raises(BrokenConfig, match="directory"):
        read_settings({"CLAIMTRACK_CONFIG": str(tmp_path)})


def test_marks_of_other_editors(tmp_path: Path) -> None:
    env = {"CLAIMTRACK_CONFIG": str(tmp_path / "config.toml")}
    file_of(env).write_bytes("\ufefflang = 'fr'\r\nuser = 'Zoé'\r\n".encode())
    assert read_settings(env).user == "Zoé"


@pytest.mark.parametrize(
    ("name", "words", "before", "after"),
    [
        ("user", ("Zoé",), FILE, FILE.replace("lang = 'fr'\n", "lang = 'fr'\n")),
        ("lang", ("en",), FILE, FILE.replace("'fr'", '"en"')),
        ("thresholds.about", ("0,2",), FILE, FILE.replace("0.15", "0.2")),
        ("thresholds.narrow", ("0.01",), FILE, FILE.replace("0.15\n", "0.15\nnarrow = 0.01\n")),
        ("limits.retries", ("3",), FILE, FILE + "retries = 3\n"),
        ("limits.retries", ("3",), "lang = 'fr'", "lang = 'fr'\n\n[limits]\nretries = 3\n"),
        ("db", ("postgresql://h/x",), FILE, FILE.replace("claims.db", "postgresql://h/x")),
    ],
)
def test_a_setting_is_changed_and_all_else_stays(
    name: str, words: tuple[str, ...], before: str, after: str
) -> None:
    got = with_setting(before, KEYS[name], checked(KEYS[name], words), Path("c.toml"))
    if name == "user":
        after = FILE.replace('    "faux",\n]\n', '    "faux",\n]\nuser = "Zoé"\n')
    assert got == after


def test_a_list_over_several_lines_is_replaced_whole() -> None:
    got = with_setting(FILE, KEYS["ratings"], ["oui", "non"], Path())
    assert 'ratings = ["oui", "non"]\n\n[thresholds] # agreed' in got
    assert "the best" not in got


def test_a_new_file_says_what_it_is(tmp_path: Path) -> None:
    assert with_setting("", KEYS["lang"], "fr", tmp_path).endswith('config\nlang = "fr"\n')


def test_a_setting_is_taken_out() -> None:
    assert without_setting(FILE, KEYS["thresholds.about"], Path()) == FILE.replace(
        "about = 0.15\n", ""
    )
    assert without_setting(FILE, KEYS["user"], Path()) is None
    assert (
        parse(without_setting(FILE, KEYS["ratings"], Path()) or "", Path()).get("ratings") is None
    )


def test_what_is_written_in_a_rare_way_is_left_alone() -> None:
    rare = "thresholds = { about = 0.3, narrow = 0.1 }\n"
    with pytest.raises(CannotEdit, match="by hand"):
        with_setting(rare, KEYS["thresholds.about"], Decimal("0.2"), Path("c.toml"))
    with pytest.raises(CannotEdit):
        without_setting(rare, KEYS["thresholds.about"], Path("c.toml"))
    many = 'user = """\nlang = 3\n"""\n'
    with pytest.raises(CannotEdit):
        with_setting(many, KEYS["lang"], "fr", Path("c.toml"))


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("lang", ("de",)),
        ("lang", ("fr", "en")),
        ("thresholds.about", ("much",)),
        ("thresholds.about", ("NaN",)),
        ("thresholds.about", ("2",)),
        ("limits.seconds", ("2.5",)),
        ("limits.seconds", ("0",)),
        ("ratings", ("one",)),
        ("user", (" ",)),
    ],
)
def test_a_value_that_is_not_taken(name: str, words: tuple[str, ...]) -> None:
    with pytest.raises(UsageError):
        checked(KEYS[name], words)


def test_names_that_come_near() -> None:
    assert key_named("about") is KEYS["thresholds.about"]
    assert key_named("Limits.page-megabytes") is KEYS["limits.page_megabytes"]
    with pytest.raises(UnknownSetting, match=r"Nearest names: thresholds\.about"):
        key_named("abuot")
    with pytest.raises(UnknownSetting):
        key_named("")


VALUES = {
    TEXT: st.text(min_size=1).filter(lambda text: bool(text.strip()) and text.isprintable()),
    WORDS: st.lists(
        st.text(st.characters(exclude_categories=["C", "Z"]), min_size=1), min_size=2, unique=True
    ),
    WHOLE: st.integers(1, 9),
    NUMBER: st.decimals(1, 1, places=3) | st.decimals(0, 1, places=4),
}


@given(st.data(), st.sampled_from(sorted(KEYS)), st.sampled_from(["", FILE]))
def test_what_is_written_is_read_again(data: st.DataObject, name: str, before: str) -> None:
    key = KEYS[name]
    value = data.draw(VALUES.get(key.kind, st.sampled_from(["fr", "en"])))
    got = parse(with_setting(before, key, value, Path()), Path())
    assert got[name] == value
    assert {**got, name: None} == {**parse(before, Path()), name: None}
    assert parse(
        without_setting(with_setting(before, key, value, Path()), key, Path()) or "", Path()
    ) == {other: given for other, given in parse(before, Path()).items() if other != name}


@given(st.text())
def test_any_text_is_a_value_of_toml(text: str) -> None:
    plain = text.encode("utf-8", "replace").decode()
    assert parse(f"user = {written(plain)}\n", Path())["user"] == plain


def test_every_field_that_can_be_set_is_a_key_with_its_reason() -> None:
    fields = {f"thresholds.{name}" for name in Thresholds.__dataclass_fields__}
    fields |= {f"limits.{name}" for name in Limits.__dataclass_fields__}
    assert {name for name in KEYS if "." in name} == fields
    for name in KEYS:
        assert reason(name, "en").endswith(".")
        assert reason(name, "fr") != reason(name, "en")
    assert set(derivation_lines("en").reasons) == set(Thresholds.__dataclass_fields__)


def test_what_stands_in_the_program_is_taken() -> None:
    for key in KEYS.values():
        if key.table:
            holder = Thresholds() if key.table == "thresholds" else Limits()
            value = getattr(holder, key.field)
            assert fits(key, Decimal(str(value)) if isinstance(value, float) else value)
            assert read_words(key, (str(value),)) == (
                Decimal(str(value)) if key.kind == NUMBER else value
            )


def test_the_folder_is_the_platform_s(monkeypatch: pytest.MonkeyPatch) -> None:
    import platformdirs

    monkeypatch.delenv("XDG_CONFIG_HOME", raising=False)
    monkeypatch.delenv("CLAIMTRACK_CONFIG", raising=False)
    assert config_path().parent == platformdirs.user_config_path("claimtrack", appauthor=False)
    assert config_path({"CLAIMTRACK_CONFIG": "~/x.toml"}) == Path.home() / "x.toml"
    if sys.platform == "linux":
        assert config_path({"XDG_CONFIG_HOME": "/x"}) == Path("/x/claimtrack/config.toml")


def test_toml_is_loaded_only_for_a_file_that_is_there(env: dict[str, str], tmp_path: Path) -> None:
    code = (
        "import sys; from claimtrack.services.settings.effective import read_settings;"
        "read_settings(); print('tomllib' in sys.modules, 'platformdirs' in sys.modules)"
    )
    for path, wanted in ((tmp_path / "none.toml", "False False"), (file_of(env), "True False")):
        done = subprocess.run(
            [sys.executable, "-c", code],
            env={**os.environ, "CLAIMTRACK_CONFIG": str(path)},
            capture_output=True,
            text=True,
            check=True,
        )
        assert done.stdout.strip() == wanted
