"""``claimtrack export --check``: whether a report still says what the database says."""

from pathlib import Path

from claimtrack.cli.exits import Exit
from claimtrack.cli.options.selection import narrowed, only_from
from claimtrack.cli.out import draw, emit
from claimtrack.cli.state import State, opened


def check_report(here: State, path: Path, *, as_json: bool = False) -> Exit:
    """Make the report anew with the options it names, and tell what changed."""
    from claimtrack.report.sealed.check import checked_json, checked_parts, seal_of
    from claimtrack.services.grouping.dossiers import EVERYTHING
    from claimtrack.services.reports.claims_report import Material
    from claimtrack.services.reports.digest import digest_of

    seal = seal_of(path)
    with opened(here, write=False) as session:
        dossier = seal.options.get("dossier", EVERYTHING)
        scope = narrowed(here, session, dossier, only_from(seal.options))
        material = Material(session=session, thresholds=here.settings.thresholds, within=scope)
        now = digest_of(material.report())
    same = now.sha256 == seal.digest.sha256
    if as_json:
        emit(checked_json(path, seal, now))
    else:
        draw(checked_parts(path, seal, now, here.lang))
    return Exit.NOTHING if same and not seal.edited else Exit.FINDINGS
