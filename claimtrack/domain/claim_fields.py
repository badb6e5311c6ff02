"""What is told of a field beside its name and type, and the told fields of a class in a list.

The fields of a claim are told in ``claimtrack.domain.claim``, each where it stands. Rows, typed
options, tables, digests and screens walk over that list; none of them names the fields again.
"""

from collections.abc import Iterable, Mapping
from dataclasses import MISSING, dataclass, fields, replace
from enum import StrEnum

LETTER = "letter"
"""In a field's metadata: its number is printed as a short id, with this letter before it."""


class FieldForm(StrEnum):
    """What a field holds: by it the words typed for it are read, and its value is shown."""

    AMOUNT = "amount"
    """A number with its hedge."""
    PRINTED = "printed"
    """Words as they are printed; "" where there are none."""
    TYPED = "typed"
    """Words taken as they are typed: "EUR", "day"."""
    MEASURE = "measure"
    POPULATION = "population"
    PLACE = "place"
    SLUG = "slug"
    """An id made of any words: "district"."""
    MEMBER = "member"
    """One of a closed set."""
    WINDOW = "window"
    """A day, a month, a year, or two of them."""
    SPEAKER = "speaker"
    ORGANISATION = "organisation"
    OWN = "own"
    """What only the program sets."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimField:
    """One field of a claim, as whatever walks over them sees it.

    ``option``: its name where it is typed, None where it is not. ``label``: the message key of its
    name beside one value. ``keys``: its columns in CSV, data and workbooks, and the message keys of
    their headings. ``columns``: where its row keeps them. ``stored``: whether the row has it under
    its own name. ``members``: the closed set it is one of. ``required``: it cannot be emptied;
    ``empty``: what any other is then. ``apart``: two claims that state it differently are about two
    things. ``since``: the layout of the store that brought it. ``extracted``: whether ``extract``
    tells it. ``outlined``: whether grouping reads it of every claim. ``level_of``: the field of
    which it says where in the text that is told.
    """

    name: str = ""
    form: FieldForm = FieldForm.OWN
    option: str | None = None
    label: str = ""
    keys: tuple[str, ...] = ()
    columns: tuple[str, ...] = ()
    stored: bool = True
    members: type[StrEnum] | None = None
    required: bool = False
    empty: object = None
    apart: bool = False
    since: int = 1
    extracted: bool = True
    outlined: bool = False
    level_of: str | None = None


Metadata = Mapping[str, ClaimField]
_TOLD = "claim field"


def plain(
    form: FieldForm,
    *,
    members: type[StrEnum] | None = None,
    label: str = "",
    apart: bool = False,
    since: int = 1,
    extracted: bool = True,
    outlined: bool = False,
) -> Metadata:
    """Of a field in one column, that goes by its own name as option, key, column and label."""
    told = ClaimField(
        form=form,
        members=members,
        label=label,
        option="",
        keys=("",),
        apart=apart,
        since=since,
        extracted=extracted,
        outlined=outlined,
    )
    return {_TOLD: told}


def spread(form: FieldForm, *, option: str, keys: str, columns: str) -> Metadata:
    """Of a field of several columns, as many as keys; ``option`` is its label, too."""
    told = ClaimField(
        form=form,
        option=option,
        label=option,
        keys=tuple(keys.split()),
        columns=tuple(columns.split()),
    )
    return {_TOLD: told}


def somebody(form: FieldForm) -> Metadata:
    """Of a field that names a speaker, whom the row keeps by number."""
    return {_TOLD: ClaimField(form=form, option="", stored=False)}


OWN: Metadata = {_TOLD: ClaimField()}
"""Of a field that the row keeps and nobody types."""


def level_of(field: str, *, since: int, outlined: bool = False) -> Metadata:
    """Of the field that says where in the text another one is told; only the program sets it."""
    return {_TOLD: ClaimField(level_of=field, since=since, outlined=outlined)}


def told_fields(of: type) -> tuple[ClaimField, ...]:
    """The fields of a dataclass of which anything is told, in their order."""
    return tuple(
        _named(field.name, field.metadata[_TOLD], field.default)
        for field in fields(of)
        if _TOLD in field.metadata
    )


def _named(name: str, told: ClaimField, default: object) -> ClaimField:
    """With the field's own name wherever none is told."""
    keys = tuple(key or name for key in told.keys)
    return replace(
        _with_default(told, default),
        name=name,
        option=name if told.option == "" else told.option,
        label=told.label or name,
        keys=keys,
        columns=told.columns or keys or (name,),
    )


def _with_default(told: ClaimField, default: object) -> ClaimField:
    """What the field is where it is emptied; without a default it cannot be."""
    if default is MISSING:
        return replace(told, required=True)
    return replace(told, empty=default)


def moved(
    order: Iterable[ClaimField], name: str, *, before: str | None = None
) -> tuple[ClaimField, ...]:
    """The fields with one of them in front of another, or at the end."""
    rest = list(order)
    mover = rest.pop(_place(rest, name))
    rest.insert(len(rest) if before is None else _place(rest, before), mover)
    return tuple(rest)


def _place(order: Iterable[ClaimField], name: str) -> int:
    return [field.name for field in order].index(name)
