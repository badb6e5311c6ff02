"""Parquet read back: exact numbers, days, the same bytes; without pyarrow, the extra is named."""

import csv
import io
import sys
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from running import Cli

from claimtrack.report.tables.parquet import COLUMNS, DIGITS, PLACES, _fits

pyarrow = pytest.importorskip("pyarrow")


def test_the_table_is_that_of_the_csv(with_fixtures: Path, cli: Cli) -> None:
    del with_fixtures
    from pyarrow.parquet import read_table

    assert cli("export -o claims.parquet").code == 0
    first = Path("claims.parquet").read_bytes()
    table = read_table("claims.parquet")
    assert tuple(table.schema.names) == COLUMNS
    assert str(table.schema.field("value").type) == f"decimal128({DIGITS}, {PLACES})"
    assert str(table.schema.field("when_from").type) == "date32[day]"
    rows = list(csv.DictReader(io.StringIO(cli("export --format csv").out, newline="")))
    for got, wanted in zip(table.to_pylist(), rows, strict=True):
        assert got.pop("exact") is None
        for name, value in got.items():
            if isinstance(value, Decimal):
                assert value == Decimal(wanted[name])
            else:
                assert str("" if value is None else value) == wanted[name]
    cli("export -o claims.parquet")
    assert Path("claims.parquet").read_bytes() == first


def test_an_empty_database_gives_a_table_without_rows(cli: Cli) -> None:
    assert cli("db create").code == 0
    from pyarrow.parquet import read_table

    assert cli("export -o claims.parquet").code == 0
    assert read_table("claims.parquet").num_rows == 0


@given(st.decimals(allow_nan=False, allow_infinity=False))
def test_what_fits_is_held_exactly(value: Decimal) -> None:
    if _fits(value):
        kind = pyarrow.decimal128(DIGITS, PLACES)
        assert pyarrow.array([value], kind).to_pylist() == [value]


@pytest.mark.parametrize(("value", "fits"), [("1e28", True), ("1e29", False), ("1e-10", False)])
def test_where_it_ends(value: str, fits: bool) -> None:
    assert _fits(Decimal(value)) is fits


@pytest.mark.parametrize(("lang", "said"), [("en", "wants the extra"), ("fr", "demande l’extra")])
def test_without_pyarrow_the_extra_is_named(
    lang: str, said: str, with_fixtures: Path, cli: Cli, monkeypatch: pytest.MonkeyPatch
) -> None:
    del with_fixtures
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    done = cli(f"--lang {lang} export -o claims.parquet")
    assert done.code == 2
    assert said in done.err
    assert "claimtrack[parquet]" in done.err
    assert not Path("claims.parquet").exists()
