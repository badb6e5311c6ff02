"""Exports cut down to figures, a speaker, days: the same claims in every format."""

import csv
import io
from pathlib import Path

import pytest
from running import Cli
from stored_figures import all_claim_rows, recorded_figures

from claimtrack.services.compare.conflict_filter import Among, picked
from claimtrack.services.reports.claim_csv_columns import claim_lines
from claimtrack.services.reports.claims_report import claims_report
from claimtrack.services.reports.figure_names import figure_names
from claimtrack.services.reports.selection import Narrowed, Only, narrowed
from claimtrack.settings import Thresholds
from claimtrack.store.location import place
from claimtrack.store.session import open_session

FILTERS = (
    "",
    "--figure left-aleppo",
    "--figure left-aleppo --figure present-fighters-aleppo",
    "--speaker Konachenkov",
    "--speaker Konachenkov --since 2016-12-11",
    "--since 2016-12-10",
    "--speaker ONU --figure combattants",
)


def rows(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text, newline="")))


@pytest.mark.parametrize("options", FILTERS)
def test_every_format_has_the_same_claims(options: str, with_fixtures: Path, cli: Cli) -> None:
    del with_fixtures
    table = {row["claim"] for row in rows(cli(f"export --format csv {options}").out)}
    report = cli(f"export --format json {options}").json
    assert {one["id"] for figure in report["figures"] for one in figure["claims"]} == table
    assert table


@pytest.mark.parametrize("since", [None, "2016-12-11"])
@pytest.mark.parametrize("speaker", ["Konachenkov", "Staffan", "ONU", "défense"])
def test_a_speaker_is_found_as_conflicts_finds_one(
    speaker: str, since: str | None, with_fixtures: Path
) -> None:
    from claimtrack.services.lookup.typed_dates import read_days

    day = read_days("--since", since).earliest if since else None
    with open_session(place(with_fixtures / "claims.db"), write=False) as session:
        keep = picked(session, Among(speaker=speaker, since=day))
        wanted = {row.id for row in all_claim_rows(session) if keep.claim(row)}
        found = narrowed(session, None, Only(speaker=speaker, since=day))
        assert isinstance(found, Narrowed)
        assert {line.claim for line in claim_lines(session, found)} == wanted


def test_nothing_asked_is_everything(with_fixtures: Path) -> None:
    with open_session(place(with_fixtures / "claims.db"), write=False) as session:
        assert narrowed(session, None, Only()) is None


@pytest.mark.parametrize("mend", ["", "figure rename left-aleppo exodus"])
def test_figures_have_the_names_of_the_report(mend: str, with_fixtures: Path, cli: Cli) -> None:
    if mend:
        assert cli(mend).code == 0
    with open_session(place(with_fixtures / "claims.db"), write=False) as session:
        names = figure_names(session)
        whole = {row.id: one.slug for one in recorded_figures(session) for row in one.claims}
        assert {f"C{number}": slug for number, slug in names.items()} == whole
        report = claims_report(session, Thresholds())
        order = [row.id for row in report.rows]
        assert [line.claim for line in claim_lines(session)] == order


def test_a_claim_set_aside_is_in_no_table(with_fixtures: Path, cli: Cli) -> None:
    del with_fixtures
    before = rows(cli("export --format csv").out)
    assert cli("retract", "C1", "--why", "typo").code == 0
    after = rows(cli("export --format csv").out)
    assert {row["claim"] for row in before} - {row["claim"] for row in after} == {"C1"}


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ("--figure martians", "No claim matches 'martians'."),
        ("--speaker Konachonkov", "Igor Konachenkov"),
        ("--since soon", "--since does not take 'soon'"),
        ("--lang de", "--lang does not take 'de'"),
        ("--bom --format md", "--bom does not take 'md'"),
    ],
)
def test_a_filter_that_finds_nothing_says_so(
    options: str, said: str, with_fixtures: Path, cli: Cli
) -> None:
    del with_fixtures
    done = cli(f"export {options}")
    assert (done.code, done.out) == (2, "")
    assert said in done.err
    assert len(done.err.splitlines()) == 1


def test_the_language_of_the_report(with_fixtures: Path, cli: Cli) -> None:
    del with_fixtures
    assert cli("export --lang fr").out == cli("--lang fr export").out != cli("export").out


def test_a_narrowed_report_is_checked_as_it_was_made(with_fixtures: Path, cli: Cli) -> None:
    del with_fixtures
    options = "--figure left-aleppo --figure combattants --speaker Konachenkov --since 2016-12-09"
    assert cli(f"export {options} -o r.html").code == 0
    assert cli("export --check r.html").code == 0
    assert cli("retract", "C1", "--why", "typo").code == 0
    assert cli("export --check r.html").code == 1
