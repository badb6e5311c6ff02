"""The review's texts as Textual draws them; styles that still tell things apart without colours."""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from textual.content import Content

from claimtrack.cli.out import coloured
from claimtrack.locale.messages import say
from claimtrack.report.notices.review import (
    Fact,
    facts,
    headed,
    like_line,
    passage,
)
from claimtrack.report.views.remarks import answer_words, rating_word

if TYPE_CHECKING:
    from claimtrack.report.document.doc import Spans
    from claimtrack.services.review.desk import Desk
    from claimtrack.services.review.proposal import Seen

STYLES = {
    "": "",
    "dim": "dim",
    "hit": "bold reverse",
    "words": "underline",
    "speaker": "bold $accent",
    "figure": "bold",
    "id": "$accent",
    "head": "bold",
    "agree": "bold $success",
    "conflict": "bold $error",
    "tension": "bold $warning",
    "key": "bold $accent",
}
KEYS = (
    ("a", "a"), ("r", "r"), ("u", "u"), ("e", "e"), ("s", "s"), ("m", "m"), ("z", "z"),
    ("←", "left"), ("→", "right"), ("n", "n"), ("?", "help"), ("q", "q"),
)  # fmt: skip
"""What is printed for a key, and its name in the texts."""
_GAP = "  "


def drawn(spans: "Spans") -> Content:
    """Stretches of one line with their styles; square brackets in them are just brackets."""
    plain = not coloured()
    return Content.assemble(*((text, _style(style, plain)) for text, style in spans))


def _style(name: str, plain: bool) -> str:
    """Without colours, what is left of a style: bold, reverse, underlined or dim."""
    style = STYLES.get(name, "")
    return " ".join(word for word in style.split() if word[0] != "$") if plain else style


def lines(parts: Iterable[Content]) -> Content:
    """Several lines under each other."""
    return Content("\n").join(list(parts))


def top(desk: "Desk", lang: str, width: int) -> Content:
    """Where the reader is, how far, and what was answered so far."""
    counts = desk.counted()
    total = len(desk.queue)
    done = total - counts["open"]
    told = [
        ("✓ ", "agree"), (f"{counts['accepted']}  ", ""),
        ("✗ ", "conflict"), (f"{counts['rejected']}  ", ""),
        ("? ", "tension"), (f"{counts['unsure']}  ", ""),
        (f"{counts['open']} {say(lang, 'review.open')}", "dim"),
    ]  # fmt: skip
    name = f"claimtrack {say(lang, 'review.title')} · {desk.who}  "
    room = width - len(name) - sum(len(text) for text, _ in told) - 2
    bar = _bar(done, total, min(24, room - 2)) if room > 8 else ()
    used = len(name) + sum(len(text) for text, _ in (*bar, *told))
    gap = " " * max(1, width - used)
    return drawn(((name, "head"), *bar, (gap, ""), *told))


def _bar(done: int, total: int, width: int) -> "Spans":
    full = round(width * done / total) if total else 0
    return (("━" * full, "agree"), ("─" * (width - full), "dim"))


def place(desk: "Desk", one: "Seen", lang: str, width: int | None = None) -> Content:
    """What it is, its place in the queue, and where it stands; cut where a width is given."""
    kind = say(lang, f"review.{'claim' if one.id[0] == 'C' else 'statement'}")
    at = say(lang, "review.place", at=desk.at + 1, all=len(desk.queue))
    told = drawn(((f"{one.id}", "id"), (f" {kind} · {at} · ", "dim"), (headed(one, lang), "")))
    return told if width is None else told.truncate(width, ellipsis=True)


def sentence(one: "Seen", *, short: bool = False) -> Content:
    """The words in their sentence, and the sentences around it; fewer words of them if short."""
    return drawn(passage(one, 90 if short else None))


def fact_lines(one: "Seen", lang: str, width: int, *, short: bool = False) -> Content:
    """The facts, names under each other; in two columns where both fit."""
    known = facts(one, lang, short=short)
    if width < 60 or len(known) < 7:
        return lines(_fact(fact, _room(known), width) for fact in known)
    half = (len(known) + 1) // 2
    left, right = known[:half], known[half:]
    column = (width - len(_GAP)) // 2
    rows = []
    for at, fact in enumerate(left):
        cell = _fact(fact, _room(left), column)
        if at < len(right):
            filler = " " * (column - cell.cell_length + len(_GAP))
            cell = Content.assemble(cell, filler, _fact(right[at], _room(right), column))
        rows.append(cell)
    return lines(rows)


def _room(known: Sequence[Fact]) -> int:
    return max(len(name) for name, _ in known) if known else 0


def _fact(fact: Fact, room: int, width: int) -> Content:
    name, value = fact
    whole = drawn(((f"{name:<{room}}  ", "dim"), (value, "")))
    return whole.truncate(width, ellipsis=True)


def others(desk: "Desk", one: "Seen", lang: str, width: int) -> Content:
    """Claims of the figure already judged; answers and ratings of this one.

    Other readers' answers stay hidden until this reader has given one, so that two readings are
    two.
    """
    found = [drawn(((say(lang, "review.head_likes"), "head"),))] if one.id[0] == "C" else []
    found += [
        drawn(like_line(like, lang).spans).truncate(width, ellipsis=True) for like in one.likes
    ]
    if one.id[0] == "C" and not one.likes:
        found.append(drawn(((say(lang, "review.no_likes"), "dim"),)))
    own = any(answer.who == desk.who for answer in one.answers)
    if own:
        told = "   ".join(answer_words(answer, lang, desk.who) for answer in one.answers)
        found.append(drawn(((f"{say(lang, 'review.answers')}  ", "head"), (told, ""))))
    if one.ratings:
        told = "   ".join(f"{rating_word(rated.word, lang)}, {rated.who}" for rated in one.ratings)
        found.append(drawn(((f"{say(lang, 'review.ratings')}  ", "head"), (told, ""))))
    return lines(found)


def keys(lang: str, width: int) -> Content:
    """The keys and what they do, on as many lines as it takes."""
    rows: list[list[Content]] = [[]]
    room = 0
    for sign, name in KEYS:
        told = drawn(((sign, "key"), (f" {say(lang, f'review.key_{name}')}", "")))
        if rows[-1] and room + len(_GAP) + told.cell_length > width:
            rows.append([])
            room = 0
        room += told.cell_length + len(_GAP)
        rows[-1].append(told)
    return lines(Content(_GAP).join(row) for row in rows)


def form_keys(lang: str) -> Content:
    """The keys while somebody types."""
    signs = zip(("↵", "Esc", "↑ ↓"), ("keep", "leave", "lines"), strict=True)
    return Content(_GAP).join(
        [
            drawn(((sign, "key"), (f" {say(lang, f'review.form_{name}')}", "")))
            for sign, name in signs
        ]
    )


def help_text(lang: str) -> Content:
    """Every key with what it means."""
    rows = [drawn(((say(lang, "review.help_title"), "head"),))]
    for sign, name in KEYS:
        if name != "help":
            told = ((f"  {sign}  ", "key"), (f"{say(lang, f'review.key_{name}'):<14}", "head"))
            rows.append(drawn((*told, (say(lang, f"review.help_{name}"), ""))))
    return lines([*rows, Content(""), drawn(((say(lang, "review.help_more"), "dim"),))])


def all_read(desk: "Desk", lang: str) -> Content:
    """What stands there when nothing is left."""
    if not desk.queue:
        return drawn(((say(lang, "review.nothing"), "head"),))
    told = say(lang, "review.all_read")
    more = say(lang, "review.all_read_more")
    return lines([Content(""), drawn(((told, "head"),)), Content(""), drawn(((more, "dim"),))])


def scale_line(scale: Sequence[str], lang: str) -> Content:
    """The words of the scale behind their numbers."""
    found: list[tuple[str, str]] = [(say(lang, "review.ask_rating"), "head")]
    for number, word in enumerate(scale, start=1):
        found += [(f"  {number} ", "key"), (rating_word(word, lang), "")]
    found += [("  0 ", "key"), (say(lang, "review.take_off"), "")]
    return drawn(tuple(found))
