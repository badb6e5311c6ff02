"""The options by which fields are given by hand, the same for ``add`` and ``edit``."""

import inspect
from collections.abc import Callable
from typing import Annotated, TypeVar

import typer

from claimtrack.cli.exits import Exit
from claimtrack.cli.state import TEXTS

Command = TypeVar("Command", bound=Callable[..., Exit])

Title = Annotated[str | None, typer.Option(help="Its title.")]
Outlet = Annotated[str | None, typer.Option(help="Who publishes it.")]
Byline = Annotated[str | None, typer.Option(help="Who wrote it.")]
Published = Annotated[
    str | None, typer.Option(metavar="DATE", help="A day, a month or a year: 2016-12-10.")
]
Url = Annotated[str | None, typer.Option(help="Its address.")]
Agency = Annotated[str | None, typer.Option(help="The news agency it credits.")]
Lang = Annotated[str | None, typer.Option(metavar=TEXTS, help="The text's language.")]
Kind = Annotated[
    str | None,
    typer.Option(
        metavar="KIND",
        help="Of an article: interview, call, press conference, speech, letter, document. "
        "Of a statement: direct, indirect, mixed, narrator. "
        "Of a claim: stock, flow, cumulative, rate, change.",
    ),
]
Speaker = Annotated[str | None, typer.Option(help="Whose it is: a name, or P3.")]
Organisation = Annotated[str | None, typer.Option(help="For whom they speak.")]
Role = Annotated[str | None, typer.Option(help="The speaker's post, as printed.")]
Act = Annotated[
    str | None, typer.Option(metavar="ACT", help="says, denies, asks, promises or accuses.")
]
Cue = Annotated[str | None, typer.Option(help="The reporting verb or words.")]
Said = Annotated[str | None, typer.Option(metavar="DATE", help="When it was said.")]
Relay = Annotated[str | None, typer.Option(help="Through whom: an agency, another outlet.")]
Statement = Annotated[str | None, typer.Option(metavar="S12", help="The statement it is in.")]
Nth = Annotated[
    int | None,
    typer.Option(
        "--nth", metavar="N", min=1, help="Which, where the words stand there several times."
    ),
]
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON.")]


def _option(text: str, metavar: str | None = None) -> object:
    return Annotated[str | None, typer.Option(metavar=metavar, help=text)]


CLAIM = {
    "amount": _option('The number in words that are read: "nearly 18,000".', "WORDS"),
    "unit": _option("person, percent, EUR, km, count…"),
    "per": _option("Of a rate: day, month, inhabitant…"),
    "counted": _option("What is counted, as printed."),
    "measure": _option("What happened to them: killed, left, injured…"),
    "population": _option("Who or what: civilian, fighter, civils…"),
    "place": _option("Where."),
    "denominator": _option("What a share is a share of."),
    "definition": _option("What exactly is counted: confirmed, net, in hospital…"),
    "kind": Kind,
    "when": _option("When it holds: 2016-12-10, or 2016-12-09..2016-12-10.", "DATE"),
    "basis": _option(
        "What the count rests on: named list, bodies, hospitals, official count, witness, "
        "estimate, survey or model.",
        "BASIS",
    ),
    "modality": _option(
        "asserted, reported, estimated, planned, supposed, asked, denied, corrected or withdrawn.",
        "MODALITY",
    ),
    "speaker": Speaker,
    "organisation": Organisation,
}
"""The options of a claim: ``domain.claim.OPTIONS``, which a command line cannot wait for."""


def claim_options(before: str) -> Callable[[Command], Command]:
    """Give a command every option of a claim that it does not name itself, before another one.

    It takes what is given for them as ``**typed``.
    """

    def give(command: Command) -> Command:
        signature = inspect.signature(command)
        own = [one for one in signature.parameters.values() if one.kind is not one.VAR_KEYWORD]
        at = [one.name for one in own].index(before)
        added = [_parameter(option) for option in CLAIM if option not in signature.parameters]
        own[at:at] = added
        command.__signature__ = signature.replace(parameters=own)  # type: ignore[attr-defined]
        return command

    return give


def _parameter(option: str) -> inspect.Parameter:
    kind = inspect.Parameter.POSITIONAL_OR_KEYWORD
    return inspect.Parameter(option, kind, default=None, annotation=CLAIM[option])


def given(**fields: str | None) -> dict[str, str]:
    """The fields that were given, by their names."""
    return {name: text for name, text in fields.items() if text is not None}
