"""The common ground of all tables: naming of constraints, column types, who made a row."""

from datetime import UTC, datetime
from decimal import Decimal
from enum import StrEnum
from typing import Annotated, Any, ClassVar

from sqlalchemy import (
    DateTime,
    Dialect,
    Double,
    Enum,
    MetaData,
    Numeric,
    String,
    Text,
    TypeDecorator,
)
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column
from sqlalchemy.types import TypeEngine

from claimtrack.store.tables.closed_sets import Status

NAMING = {
    "ix": "ix_%(column_0_N_label)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "pk": "pk_%(table_name)s",
}


class ExactDecimal(TypeDecorator[Decimal]):
    """A Decimal that comes back as it went in.

    NUMERIC, but text on SQLite, whose NUMERIC is a float. Sort and compare such columns in
    Python, since SQLite would compare the text.
    """

    impl = Numeric
    cache_ok = True

    @property
    def python_type(self) -> type[Decimal]:
        """What a value is in Python."""
        return Decimal

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        """Text on SQLite, NUMERIC elsewhere."""
        plain: TypeEngine[Any] = Text() if dialect.name == "sqlite" else Numeric()
        return dialect.type_descriptor(plain)

    def process_bind_param(self, value: Decimal | None, dialect: Dialect) -> Any:
        """Plain digits, never an exponent, on SQLite."""
        return format(value, "f") if value is not None and dialect.name == "sqlite" else value

    def process_result_value(self, value: Any, dialect: Dialect) -> Decimal | None:
        """The Decimal again."""
        del dialect
        return None if value is None else Decimal(value)


class UtcTime(TypeDecorator[datetime]):
    """A moment, always in UTC: SQLite forgets the zone, so it is put back on reading."""

    impl = DateTime(timezone=True)
    cache_ok = True

    @property
    def python_type(self) -> type[datetime]:
        """What a value is in Python."""
        return datetime

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """The same moment in UTC."""
        del dialect
        return None if value is None else value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """The moment with its zone."""
        del dialect
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


class Base(DeclarativeBase):
    """Every table derives from this."""

    metadata = MetaData(naming_convention=NAMING)
    type_annotation_map: ClassVar[dict[Any, Any]] = {
        str: Text,
        float: Double,
        Decimal: ExactDecimal,
        datetime: UtcTime,
    }


def words(enum: type[StrEnum]) -> Enum:
    """A column type that keeps a member of ``enum`` as its value, readable in plain SQL."""
    return Enum(
        enum,
        native_enum=False,
        length=24,
        values_callable=lambda members: [member.value for member in members],
    )


KEEP_IDS: dict[str, Any] = {"sqlite_autoincrement": True}
"""For tables whose ids people write down: SQLite would give a deleted row's id to another."""
Id = Annotated[int, mapped_column(primary_key=True)]
Hash = Annotated[str, mapped_column(String(64))]
"""A SHA-256 in hexadecimal."""
Code = Annotated[str, mapped_column(String(24))]
"""A short word of a closed set."""


class Provenance:
    """Who made a row: the program (``method``, ``version``, ``confidence``) or a person (``who``).

    ``rule`` names the rule that fired, for --explain.
    """

    method: Mapped[str | None]
    version: Mapped[str | None]
    confidence: Mapped[float | None]
    rule: Mapped[str | None]
    who: Mapped[str | None]


class EditState:
    """What a person said of a row. ``fixed``: fields set by hand, their names parted by blanks.

    No reading of the text changes those again (``store.write.merge``). ``status`` with its reason.
    """

    fixed: Mapped[str | None]
    status: Mapped[Status | None] = mapped_column(words(Status))
    status_why: Mapped[str | None]
