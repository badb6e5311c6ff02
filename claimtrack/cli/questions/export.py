"""``claimtrack export``: the claims report."""

from collections.abc import Iterator
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from claimtrack.cli.exits import Exit
from claimtrack.cli.options.dates import first_day
from claimtrack.cli.options.dossier import Dossier, Inside, Reviewed, Story
from claimtrack.cli.options.selection import ByWhom, Figures, Since, narrowed, only, only_from
from claimtrack.cli.out import draw, emit, is_screen
from claimtrack.cli.result_file import write_pieces
from claimtrack.cli.state import MESSAGES, State, in_language, opened, state
from claimtrack.errors import BinaryToTerminal, UsageError

if TYPE_CHECKING:
    from claimtrack.report.export import Form
    from claimtrack.services.reports.claims_report import Material

Lang = Annotated[
    str | None,
    typer.Option(
        "--lang", metavar=MESSAGES, help="Language of the report; quotations stay as printed."
    ),
]


class Format(StrEnum):
    """What a report can be written as: the names of ``report.export.FORMS``, which a test checks.

    That table is too heavy to load for a command that is not used.
    """

    MARKDOWN = "md"
    HTML = "html"
    PDF = "pdf"
    CSV = "csv"
    XLSX = "xlsx"
    PARQUET = "parquet"
    CLAIM_REVIEW = "claimreview"
    ANNOTATIONS = "annotations"
    BIBTEX = "bibtex"
    CSL = "csl"
    JSON = "json"
    JSONL = "jsonl"


def export(
    ctx: typer.Context,
    form: Annotated[
        Format | None,
        typer.Option("--format", "-f", help="Markdown, a table, or data; else by the file's name."),
    ] = None,
    output: Annotated[
        Path | None,
        typer.Option("--output", "-o", metavar="FILE", help="Else standard output."),
    ] = None,
    dossier: Dossier = None,
    story: Story = None,
    check: Annotated[
        Path | None,
        typer.Option(
            "--check", metavar="FILE", help="Whether this report still matches the database."
        ),
    ] = None,
    figure: Figures = None,
    speaker: ByWhom = None,
    since: Since = None,
    reviewed: Reviewed = False,
    title: Annotated[str | None, typer.Option(help="The report's title.")] = None,
    author: Annotated[str | None, typer.Option(help="Who made the report.")] = None,
    dated: Annotated[
        str | None, typer.Option("--date", metavar="DATE", help="The day under the title.")
    ] = None,
    intro: Annotated[
        str | None, typer.Option(metavar="TEXT", help="Words of introduction under the title.")
    ] = None,
    lang: Lang = None,
    bom: Annotated[
        bool, typer.Option("--bom", help="CSV with the mark that Excel wants for accents.")
    ] = False,
    as_json: Annotated[bool, typer.Option("--json", help="The same as --format json.")] = False,
) -> Exit:
    """The claims report: every figure, who said what and where, how it all stands.

    The same database gives the same report, byte for byte.

    \b
    claimtrack export -o report.md
    claimtrack export -o claims.csv
    claimtrack export --figure left-aleppo --since 2016-12 -o aleppo.html
    claimtrack export -o aleppo.pdf --title "Leaving Aleppo" --author "The data desk" --date today
    claimtrack export --check aleppo.html
    claimtrack export --lang fr | less
    """
    if check is not None:
        return check_report(state(ctx), check, as_json=as_json)
    from claimtrack.services.reports.claims_report import Heading, Material

    here = in_language(state(ctx), lang)
    name = _chosen(Format.JSON if as_json else form, output, bom)
    asked = only(figure, speaker, since, reviewed=reviewed)
    day = first_day("--date", dated)
    with opened(here, write=False) as session:
        scope = narrowed(here, session, Inside(dossier, story), asked)
        material = Material(
            session=session,
            thresholds=here.settings.thresholds,
            within=scope,
            scale=here.settings.ratings,
            heading=Heading(title=title, author=author, day=day, intro=intro),
        )
        write_pieces(here, output, _pieces(material, name, here.lang, bom=bom))
    return Exit.NOTHING


def _named(form: Format | None, output: Path | None) -> str:
    """The format that is asked for, else the one of the file's name."""
    from claimtrack.report.export import form_for

    return form.value if form else form_for(str(output or ""))


def _chosen(form: Format | None, output: Path | None, bom: bool) -> str:
    """The name of the format. Raises UsageError, BinaryToTerminal."""
    from claimtrack.report.export import FORMS

    name = _named(form, output)
    if bom and name != "csv":
        raise UsageError(option="--bom", value=name, wants="it is for csv")
    if output is None:
        _refuse_bytes_on_screen(name, FORMS[name])
    return name


def _refuse_bytes_on_screen(name: str, form: "Form") -> None:
    """Raise where a terminal would be shown what is no text."""
    if form.binary and is_screen():
        raise BinaryToTerminal(form=name, ending=form.endings[0])


def _pieces(material: "Material", name: str, lang: str, *, bom: bool) -> Iterator[bytes]:
    from claimtrack.report.export import exported
    from claimtrack.report.tables.csv_table import BOM

    if bom:
        yield BOM.encode()
    yield from exported(material, name, lang)


def check_report(here: State, path: Path, *, as_json: bool = False) -> Exit:
    """Make the report anew with the options it names, and tell what changed."""
    from claimtrack.report.sealed.check import checked_json, checked_parts, seal_of
    from claimtrack.services.grouping.dossiers import EVERYTHING
    from claimtrack.services.reports.claims_report import Material
    from claimtrack.services.reports.digest import digest_of

    seal = seal_of(path)
    with opened(here, write=False) as session:
        inside = Inside(seal.options.get("dossier", EVERYTHING), seal.options.get("story"))
        scope = narrowed(here, session, inside, only_from(seal.options))
        material = Material(session=session, thresholds=here.settings.thresholds, within=scope)
        now = digest_of(material.report())
    same = now.sha256 == seal.digest.sha256
    if as_json:
        emit(checked_json(path, seal, now))
    else:
        draw(checked_parts(path, seal, now, here.lang))
    return Exit.NOTHING if same and not seal.edited else Exit.FINDINGS
