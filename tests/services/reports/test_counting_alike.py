"""Stats, a report and the list of conflicts count the same findings."""

from datetime import date

import pytest
from sqlalchemy.orm import Session

import claimtrack
from claimtrack.report.views.report_summary import clashes
from claimtrack.services.capture.record import Source, record
from claimtrack.services.claims.stats import stats
from claimtrack.services.compare.conflicts import conflicts
from claimtrack.services.reports.claims_report import claims_report
from claimtrack.settings import Thresholds

LIMITS = Thresholds()
TOLLS = {
    "fr": ("Le séisme a fait {n} morts à Port-Mara lundi, a déclaré {who}.", "Jean Dupuis"),
    "en": ("The earthquake killed {n} people in Port-Mara on Monday, {who} said.", "Ann Bell"),
    "es": ("El terremoto dejó {n} muertos en Port-Mara el lunes, declaró {who}.", "Luis Vega"),
}


def put(session: Session, lang: str, toll: int, day: int = 5) -> None:
    text, who = TOLLS[lang]
    published = date(2024, 3, day)
    told = text.format(n=toll, who=who)
    reading = claimtrack.extract(told, lang=lang, outlet=f"Paper {lang}", published=published)
    record(session, reading, Source(raw=told.encode()))


@pytest.mark.parametrize(
    "tolls", [{}, {"fr": 12}, {"fr": 12, "en": 12}, {"fr": 12, "en": 31, "es": 55}]
)
def test_the_same_findings_everywhere(any_session: Session, tolls: dict[str, int]) -> None:
    for lang, toll in tolls.items():
        put(any_session, lang, toll)
    listed = conflicts(any_session)
    counted = stats(any_session).figures
    told = clashes(claims_report(any_session, LIMITS))
    assert counted.clashing == len(listed.found)
    assert counted.conflicts == listed.count("conflict")
    assert counted.tensions == listed.count("tension")
    assert counted.figures == listed.looked_at
    in_list = [(one.figure, each.a, each.b) for one in listed.found for each in one.findings]
    assert sorted(in_list) == sorted((x.one.figure, x.finding.a, x.finding.b) for x in told)
