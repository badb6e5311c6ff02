"""The whole store as JSON lines that another store takes in."""

from collections.abc import Iterator

from claimtrack.report.json.values import dump_line
from claimtrack.services.exchange.lines import store_lines
from claimtrack.services.reports.claims_report import Material


def jsonl_pieces(material: Material, lang: str) -> Iterator[str]:
    """One object a line, in no language; a dossier's lines where the report keeps to one."""
    del lang
    for line in store_lines(material.session, material.within):
        yield dump_line(line)
