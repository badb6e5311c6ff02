"""The state of the database, in a line or a few."""

from claimtrack.locale.messages import say
from claimtrack.report.document.doc import Parts, line, spans
from claimtrack.services.settings.database import Checked, Created, Upgraded


def created_parts(done: Created, lang: str) -> Parts:
    """What ``db create`` made, or that there was one."""
    key = "db_made" if done.made else "db_current"
    return [line(say(lang, key, path=done.path, after=done.layout))]


def upgraded_parts(done: Upgraded, lang: str) -> Parts:
    """What ``db upgrade`` did, and where the copy is."""
    if done.before == done.after:
        return [line(say(lang, "db_current", path=done.path, after=done.after))]
    told = say(lang, "db_upgraded", path=done.path, before=done.before, after=done.after)
    copy = [line(say(lang, "db_copy", path=done.copy))] if done.copy else []
    return [line(told), *copy]


def checked_parts(found: Checked, lang: str) -> Parts:
    """What ``db check`` found: a line a problem, or what the sound database holds."""
    if not found.problems:
        counts = {
            f"{table}s": say(lang, f"n_{table}s", n=found.counts.get(table, 0))
            for table in ("article", "statement", "claim")
        }
        return [line(say(lang, "db_sound", path=found.path, **counts))]
    head = line(say(lang, "db_problems", path=found.path, n=len(found.problems)), "error")
    return [
        head,
        *(
            spans(
                (problem.what, "id"),
                "  ",
                say(lang, f"problem_{problem.kind}", detail=problem.detail),
                indent=2,
            )
            for problem in found.problems
        ),
    ]
