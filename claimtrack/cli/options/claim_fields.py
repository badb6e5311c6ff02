"""The options by which fields are given by hand, the same for ``add`` and ``edit``."""

from typing import Annotated

import typer

Title = Annotated[str | None, typer.Option(help="Its title.")]
Outlet = Annotated[str | None, typer.Option(help="Who publishes it.")]
Byline = Annotated[str | None, typer.Option(help="Who wrote it.")]
Published = Annotated[
    str | None, typer.Option(metavar="DATE", help="A day, a month or a year: 2016-12-10.")
]
Url = Annotated[str | None, typer.Option(help="Its address.")]
Agency = Annotated[str | None, typer.Option(help="The news agency it credits.")]
Lang = Annotated[str | None, typer.Option(metavar="fr|en", help="The text's language.")]
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
Amount = Annotated[
    str | None,
    typer.Option(metavar="WORDS", help='The number in words that are read: "près de 18 000".'),
]
Unit = Annotated[str | None, typer.Option(help="person, percent, EUR, km, count…")]
Per = Annotated[str | None, typer.Option(help="Of a rate: day, month, inhabitant…")]
Counted = Annotated[str | None, typer.Option(help="What is counted, as printed.")]
Measure = Annotated[str | None, typer.Option(help="What happened to them: killed, left, tués…")]
Population = Annotated[str | None, typer.Option(help="Who or what: civilian, fighter, civils…")]
Place = Annotated[str | None, typer.Option(help="Where.")]
Denominator = Annotated[str | None, typer.Option(help="What a share is a share of.")]
When = Annotated[
    str | None,
    typer.Option(metavar="DATE", help="When it holds: 2016-12-10, or 2016-12-09..2016-12-10."),
]
Basis = Annotated[
    str | None,
    typer.Option(
        metavar="BASIS",
        help="What the count rests on: named list, bodies, hospitals, official count, witness, "
        "estimate, survey or model.",
    ),
]
Modality = Annotated[
    str | None,
    typer.Option(metavar="MODALITY", help="asserted, reported, estimated, planned or denied."),
]
Statement = Annotated[str | None, typer.Option(metavar="S12", help="The statement it is in.")]
Nth = Annotated[
    int | None,
    typer.Option(
        "--nth", metavar="N", min=1, help="Which, where the words stand there several times."
    ),
]
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON.")]


def given(**fields: str | None) -> dict[str, str]:
    """The fields that were given, by their names."""
    return {name: text for name, text in fields.items() if text is not None}
