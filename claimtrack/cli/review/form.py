"""Fields to change in place: one line each, Return keeps them all, Esc leaves them."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical
from textual.message import Message
from textual.widgets import Input, Label, Static


class Row(Horizontal):
    """One field: its name and what it holds."""

    def __init__(self, field: str, name: str, held: str, room: int) -> None:
        super().__init__()
        self.field, self.label, self.held, self.room = field, name, held, room

    def compose(self) -> ComposeResult:
        """The name, then the line to type in."""
        if self.room:
            yield Label(f"{self.label:<{self.room}}  ", markup=False)
        yield Input(self.held, compact=True, id=f"field-{self.field}")


class Form(Vertical):
    """Shown only while somebody types. Up, down and Tab go from line to line."""

    DEFAULT_CSS = """
    Form { height: auto; display: none; }
    Form #title { text-style: bold; }
    Form Row { height: 1; }
    Form Row Label { text-style: dim; }
    Form Row Input { width: 1fr; }
    Form Row Input:focus { text-style: reverse; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "leave"),
        Binding("up", "go(-1)", priority=True),
        Binding("down", "go(1)", priority=True),
    ]

    @dataclass
    class Kept(Message):
        """What was typed. ``changed``: only the fields that differ from what they held."""

        what: str
        values: dict[str, str]
        changed: dict[str, str]

    class Left(Message):
        """The form is closed."""

    def compose(self) -> ComposeResult:
        """The title; fields come when it opens."""
        yield Static(id="title", markup=False)
        yield Vertical(id="rows")

    def on_mount(self) -> None:
        """As high as its lines."""
        self.what = ""
        self.query_one("#rows").styles.height = "auto"

    def open(
        self, what: str, title: str, held: Mapping[str, str], names: Mapping[str, str]
    ) -> None:
        """Show these fields with what they hold; the first takes the keys."""
        self.what = what
        self.query_one("#title", Static).update(title)
        room = max((len(name) for name in names.values()), default=0)
        rows = [Row(field, names[field], held[field], room) for field in held]
        self.query_one("#rows").mount_all(rows)
        self.display = True
        self.call_after_refresh(self.focus_first)

    def focus_first(self) -> None:
        """Into the first line."""
        for line in self.query(Input):
            line.focus()
            break

    def close(self) -> None:
        """Take the fields away."""
        self.query_one("#rows").remove_children()
        self.display = False
        self.screen.set_focus(None)
        self.post_message(self.Left())

    def action_leave(self) -> None:
        """Change nothing."""
        self.close()

    def action_go(self, by: int) -> None:
        """To the line above or below, around the ends."""
        fields = list(self.query(Input))
        at = next((place for place, line in enumerate(fields) if line.has_focus), 0)
        if fields:
            fields[(at + by) % len(fields)].focus()

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Hand over all fields."""
        event.stop()
        rows = list(self.query(Row))
        values = {row.field: row.query_one(Input).value for row in rows}
        changed = {row.field: values[row.field] for row in rows if values[row.field] != row.held}
        self.post_message(self.Kept(self.what, values, changed))
