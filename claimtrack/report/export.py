"""The claims report in the form asked for."""

from claimtrack.report.as_json import report_json
from claimtrack.report.csv_table import csv_table
from claimtrack.report.markdown import markdown
from claimtrack.services.exporting import ClaimsReport


def exported(report: ClaimsReport, form: str, lang: str) -> str:
    """The report as "md", "csv" or "json"."""
    if form == "csv":
        return csv_table(report)
    return markdown(report, lang) if form == "md" else report_json(report, lang)
