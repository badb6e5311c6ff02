"""The review on the screen: one proposal at a time, judged by keys alone."""

from typing import TYPE_CHECKING, ClassVar

from textual.app import App, ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical, VerticalScroll
from textual.events import Key, Resize
from textual.widgets import Static

from claimtrack.cli.review import drawing as draw
from claimtrack.cli.review.form import Form
from claimtrack.errors import ClaimtrackError
from claimtrack.locale.messages import say
from claimtrack.report.views.remarks import rating_word
from claimtrack.store.tables.models import Answer

if TYPE_CHECKING:
    from claimtrack.services.review.desk import Desk
    from claimtrack.services.review.proposal import Seen

_WIDE = 110
"""Columns from which facts stand beside the sentence, not under it."""


_HIGH = 30
"""Lines from which there is room for a title on two lines, and for facts that go without saying."""
_WHEN_FREE = frozenset(
    {"quit", "help", "answer", "edit", "split", "rate", "undo", "previous", "skip", "next_article"}
)
"""Actions that wait while somebody types."""


class ReviewApp(App[None]):
    """The queue of one reader. Every answer is stored before the next proposal is drawn."""

    CSS = """
    Screen { layout: vertical; }
    #top { height: 1; background: $panel; }
    #body { height: 1fr; padding: 0 1; scrollbar-size: 0 0; }
    #place { margin-top: 1; height: auto; }
    #help { margin-top: 1; height: auto; display: none; }
    #sentence { margin: 1 0; height: auto; }
    #facts, #others { height: auto; }
    #others { margin-top: 1; }
    #told { height: 1; padding: 0 1; }
    #keys { height: auto; padding: 0 1; background: $panel; }
    .wide #columns { layout: grid; grid-size: 2; grid-columns: 3fr 2fr; grid-gutter: 0 3;
        height: auto; grid-rows: auto; }
    #columns, #right { height: auto; }
    .wide #right { padding-top: 1; }
    """
    ENABLE_COMMAND_PALETTE = False
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("a", "answer('accepted')"),
        Binding("r", "answer('rejected')"),
        Binding("u", "answer('unsure')"),
        Binding("e", "edit"),
        Binding("s", "split"),
        Binding("m", "rate"),
        Binding("z", "undo"),
        Binding("left,backspace", "previous"),
        Binding("right,space", "skip"),
        Binding("n", "next_article"),
        Binding("question_mark,f1", "help"),
        Binding("q", "quit"),
    ]

    def __init__(self, desk: "Desk", lang: str) -> None:
        super().__init__()
        self.desk = desk
        self.lang = lang
        self.one: Seen | None = None
        self.rating: str | None = None
        """A digit of the scale is awaited where it is ""."""
        self.helping = False

    def compose(self) -> ComposeResult:
        """One line on top, the proposal, what was just done, the keys."""
        yield Static(id="top")
        with VerticalScroll(id="body", can_focus=False):
            yield Static(id="help")
            yield Static(id="place")
            with Vertical(id="columns"):
                yield Static(id="sentence")
                with Vertical(id="right"):
                    yield Static(id="facts")
            yield Static(id="others")
            yield Form(id="form")
        yield Static(id="told")
        yield Static(id="keys")

    def on_mount(self) -> None:
        """Draw the first proposal."""
        self.theme = "textual-dark"
        self.show_one()

    def on_resize(self, event: Resize) -> None:
        """Draw anew for the width there is."""
        self.set_class(event.size.width >= _WIDE, "wide")
        self.show_one()

    def put(self, name: str, content: object) -> None:
        """Fill one part of the screen."""
        self.query_one(f"#{name}", Static).update(content)  # type: ignore[arg-type]

    def show_one(self) -> None:
        """Draw the current proposal, or that all is read."""
        width = self.size.width
        wide = self.has_class("wide")
        self.one = self.desk.look()
        self.put("top", draw.top(self.desk, self.lang, width))
        self.put("keys", draw.keys(self.lang, width - 2))
        self.helping = False
        self.query_one("#help").display = False
        self.query_one("#place").display = True
        self.query_one("#columns").display = self.one is not None
        self.query_one("#others").display = self.one is not None
        if self.one is None:
            self.put("place", draw.all_read(self.desk, self.lang))
            return
        low = self.size.height < _HIGH
        self.put("place", draw.place(self.desk, self.one, self.lang, width - 2 if low else None))
        self.put("sentence", draw.sentence(self.one, short=low))
        room = (width - 5) * 2 // 5 if wide else width - 2
        self.put("facts", draw.fact_lines(self.one, self.lang, room, short=low))
        self.put("others", draw.others(self.desk, self.one, self.lang, width - 2))
        self.query_one("#body").scroll_home(animate=False)

    def tell(self, key: str, **facts: object) -> None:
        """Say in one line what was done."""
        self.put("told", say(self.lang, f"review.{key}", **facts))

    def complain(self, error: ClaimtrackError) -> None:
        """Say what is wrong, on the same line."""
        self.put("told", draw.drawn(((error.say(self.lang), "conflict"),)))

    @property
    def busy(self) -> bool:
        """Whether a form or a question is open, which takes the keys."""
        return self.rating is not None or any(form.display for form in self.query(Form))

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """No answer slips in while a form is open."""
        del parameters
        return not (action in _WHEN_FREE and self.busy)

    def action_answer(self, answer: str) -> None:
        """Accept, reject or leave as unsure."""
        if self.one is None:
            return
        name = self.one.id
        self.desk.answer(Answer(answer))
        self.tell(f"told_{answer}", id=name)
        self.show_one()

    def action_undo(self) -> None:
        """Take back the last change made here."""
        try:
            name = self.desk.undo()
        except ClaimtrackError as error:
            self.complain(error)
            return
        self.tell("told_undone", id=name) if name else self.tell("told_no_undo")
        self.show_one()

    def action_skip(self) -> None:
        """Leave it open and go on."""
        self.desk.skip()
        self.moved()

    def action_previous(self) -> None:
        """To the one before."""
        self.desk.back()
        self.moved()

    def action_next_article(self) -> None:
        """On with another article."""
        self.desk.next_article()
        self.moved()

    def moved(self) -> None:
        """Draw what is there now, with nothing told."""
        self.put("told", "")
        self.show_one()

    def action_help(self) -> None:
        """Show what the keys mean, or the proposal again."""
        self.helping = not self.helping
        if self.helping:
            self.put("help", draw.help_text(self.lang))
            for part in ("place", "columns", "others"):
                self.query_one(f"#{part}").display = False
            self.query_one("#help").display = True
        else:
            self.show_one()

    def action_edit(self) -> None:
        """Open the form with every field."""
        if self.one is not None:
            title = say(self.lang, "review.form_edit", id=self.one.id)
            fields = self.desk.fields()
            names = {field: say(self.lang, f"by_hand.ask_{field}") for field in fields}
            self.open_form("edit", title, fields, names)

    def action_split(self) -> None:
        """Open the form with the words of two parts."""
        if self.one is None or self.one.id[0] != "C":
            self.tell("only_claims")
            return
        title = say(self.lang, "review.form_split", id=self.one.id)
        words = next(m for m in reversed(self.one.marks) if m.sort == "words")
        held = {"1": self.one.text[words.start : words.end], "2": ""}
        names = {key: say(self.lang, "review.part", number=key) for key in held}
        self.open_form("split", title, held, names)

    def open_form(self, what: str, title: str, held: dict[str, str], names: dict[str, str]) -> None:
        """Show a form in the place of the facts."""
        self.query_one("#facts").display = self.query_one("#others").display = False
        self.put("keys", draw.form_keys(self.lang))
        self.query_one(Form).open(what, title, held, names)

    def on_form_left(self) -> None:
        """Put the facts back where the form was."""
        self.query_one("#facts").display = True
        self.show_one()

    def on_form_kept(self, event: Form.Kept) -> None:
        """Do what the form asks; it stays open where that cannot be done."""
        try:
            self.do_form(event)
        except ClaimtrackError as error:
            self.complain(error)
            return
        self.query_one(Form).close()

    def do_form(self, event: Form.Kept) -> None:
        """Change fields, split, or rate with a reason."""
        name = self.one.id if self.one else ""
        if event.what == "edit":
            self.desk.edit(event.changed)
            if event.changed:
                self.tell("told_edited", id=name)
        elif event.what == "split":
            made = self.desk.split(list(event.values.values()))
            self.tell("told_split", names=", ".join(made))
        else:
            self.desk.rate(event.what, event.values["why"])
            self.tell("told_rated", id=name, word=rating_word(event.what, self.lang))

    def action_rate(self) -> None:
        """Ask for a word of the scale by its number."""
        if self.one is None or self.one.id[0] != "C":
            self.tell("only_claims")
            return
        self.rating = ""
        self.put("told", draw.scale_line(self.desk.scale, self.lang))

    def on_key(self, event: Key) -> None:
        """The number of a rating, where one is asked for; any other key takes the question away."""
        if self.rating is None:
            return
        event.stop()
        event.prevent_default()
        self.rating = None
        self.put("told", "")
        number = int(event.key) if event.key.isdecimal() else -1
        if number == 0:
            self.desk.rate("-", None)
            self.tell("told_unrated", id=self.one.id if self.one else "")
            self.show_one()
        elif 1 <= number <= len(self.desk.scale):
            ask = say(self.lang, "review.ask_why")
            self.open_form(self.desk.scale[number - 1], ask, {"why": ""}, {"why": ""})

    async def action_quit(self) -> None:
        """Leave, and remember the place."""
        self.desk.keep_place()
        self.exit()
