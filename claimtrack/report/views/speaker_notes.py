"""What is told of a speaker of a report beside the name: description, other names, posts."""

from claimtrack.locale.messages import word
from claimtrack.services.people.speakers import Post
from claimtrack.services.reports.speakers import ReportSpeaker
from claimtrack.wording.writer import short_day


def kind_name(one: ReportSpeaker, lang: str) -> str:
    """Person, organisation or group; "" where it is not known."""
    return word(lang, one.kind, "speaker") if one.kind else ""


def about(one: ReportSpeaker, lang: str) -> list[str]:
    """Description, other names, posts with their days, Wikidata id."""
    found = [one.description or "", *one.names, *(_post(post, lang) for post in one.posts)]
    if one.wikidata:
        found.append(f"Wikidata {one.wikidata}")
    return [name for name in found if name]


def _post(post: Post, lang: str) -> str:
    name = f"{post.role}, {post.organisation}" if post.role else post.organisation
    if post.since is None and post.until is None:
        return name
    ends = (short_day(end, lang) if end else "…" for end in (post.since, post.until))
    return f"{name} ({' – '.join(ends)})"
