"""The whole store as JSON lines that another store takes in."""

from collections.abc import Iterator

from claimtrack.report.jsonable import dump_line
from claimtrack.services.exporting import Material
from claimtrack.services.importing import store_lines


def jsonl_pieces(material: Material, lang: str) -> Iterator[str]:
    """One object a line, in no language; a dossier's lines where the report keeps to one."""
    del lang
    for line in store_lines(material.session, material.within):
        yield dump_line(line)
