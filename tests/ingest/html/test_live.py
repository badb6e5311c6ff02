"""Hours of the entries of a live page, kept as lines, and those of pages that have none."""

import pytest

from claimtrack.ingest.html.article import Got, read_html

FIRST = "The quay is under water, and the harbour office keeps the ferries in port."
SECOND = "The last boats came in before the storm, says the pilot who saw them."
LONG = (
    "Crews worked on the sea wall through the night, and schools stay shut until the end of the "
    "week, when engineers will have looked at the gates that the waves have bent."
)


def lines(body: str) -> list[str]:
    html = (
        "<html lang='en'><head><title>Storm</title></head><body><main><article><h1>Storm</h1>"
        f"<p>{LONG}</p>{body}<p>{LONG}</p></article></main></body></html>"
    )
    text = read_html(html.encode(), Got(name="storm.html")).text
    return [line for line in text.split("\n") if line and line not in ("Storm", LONG)]


@pytest.mark.parametrize(
    ("hour", "line"),
    [
        ("<time>{}</time>", "{}"),
        ("<div class='hour'>{}</div>", "{}"),
        ("<span class='date'>{}</span>", "{}"),
        ("<h3>{}</h3>", "{}"),
        ("<p><time datetime='2024-03-04T{}:00+01:00'>3 h ago</time></p>", "2024-03-04 {}"),
    ],
)
def test_the_hour_of_an_entry_stands_above_its_words(hour: str, line: str) -> None:
    posts = (("14:32", FIRST), ("13:10", SECOND))
    body = "".join(f"<div class='post'>{hour.format(at)}<p>{say}</p></div>" for at, say in posts)
    assert lines(body) == [line.format("14:32"), FIRST, line.format("13:10"), SECOND]


def test_the_heading_of_an_entry_is_kept() -> None:
    entry = "<div class='post'><time>{}</time><h3>{}</h3><p>{}</p></div>"
    body = entry.format("14:32", "Quay shut", FIRST) + entry.format("13:10", "Boats in", SECOND)
    assert lines(body) == ["14:32", "Quay shut", FIRST, "13:10", "Boats in", SECOND]


def test_the_hour_of_a_page_is_no_entry() -> None:
    body = f"<p><time datetime='2024-03-05T14:32'>14:32</time></p><p>{FIRST}</p><p>{SECOND}</p>"
    assert not any(line.startswith("2024") for line in lines(body))
