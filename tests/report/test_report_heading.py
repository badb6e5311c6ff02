"""What a desk puts over its report: title, author, introduction; the dossier and the day."""

from pathlib import Path

import pytest
from running import Cli

from claimtrack.locale.messages import languages

GIVEN = [
    "--title",
    "Leaving <Aleppo>",
    "--author",
    "Data desk",
    "--date",
    "2017-01-02",
    "--intro",
    "One.\n\nTwo & three.",
]


pytestmark = pytest.mark.usefixtures("with_fixtures")


@pytest.mark.parametrize("lang", languages())
def test_in_html_and_markdown(cli: Cli, lang: str) -> None:
    page = cli("--lang", lang, "export", "--format", "html", *GIVEN).out
    assert "<h1>Leaving &lt;Aleppo&gt;</h1>" in page
    assert page.index("Data desk") < page.index("One.") < page.index("Two &amp; three.")
    text = cli("--lang", lang, "export", *GIVEN).out
    assert text.startswith("# Leaving \\<Aleppo\\>\n\nData desk · ")
    assert "2017" in text.splitlines()[2]


@pytest.mark.parametrize("lang", languages())
def test_without_them_the_dossier_names_it(cli: Cli, lang: str) -> None:
    cli("dossier", "new", "Who left", "A1")
    bare = cli("--lang", lang, "export", "--dossier", "who-left").out
    assert "who-left" in bare.splitlines()[0]
    named = cli("--lang", lang, "export", "--dossier", "who-left", "--title", "Mine").out
    assert named.splitlines()[0] == "# Mine"
    assert "who-left" in named.splitlines()[2]


def test_they_are_among_the_options_and_change_no_digest(cli: Cli) -> None:
    cli("export", "-o", "plain.md")
    cli("export", "-o", "mine.md", *GIVEN)
    assert "--author 'Data desk'" in Path("mine.md").read_text(encoding="utf-8")
    for name in ("plain.md", "mine.md"):
        assert cli("export", "--check", name).code == 0
