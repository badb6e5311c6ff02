"""What database drivers raise, in the user's terms. Standard library only."""

from collections.abc import Iterator
from contextlib import contextmanager

from claimtrack.errors import BusyStore, DamagedStore, FullDisk, StoreError, UnreachableStore
from claimtrack.store.location import Place

_SQLITE: dict[str, str] = {
    "NOTADB": "damaged",
    "CORRUPT": "damaged",
    "FULL": "full",
    "BUSY": "busy",
    "LOCKED": "busy",
    "CANTOPEN": "closed",
    "READONLY": "closed",
    "IOERR": "closed",
    "PERM": "closed",
    "AUTH": "closed",
}
_POSTGRES: dict[str, str] = {
    # SQLSTATE classes and codes, from the PostgreSQL manual, appendix A
    "53100": "full",
    "55P03": "busy",
    "08": "closed",
    "28": "closed",
    "3D": "closed",
    "57": "closed",
    "XX": "damaged",
}


def driver_error(error: BaseException) -> BaseException:
    """The driver's own error, out of SQLAlchemy's wrapping."""
    inner = getattr(error, "orig", None)
    return inner if isinstance(inner, BaseException) else error


def sqlite_code(error: BaseException | None) -> str:
    """SQLITE_IOERR_WRITE → IOERR; empty when it is not SQLite's."""
    cause = driver_error(error) if error is not None else None
    name = str(getattr(cause, "sqlite_errorname", ""))
    return name.removeprefix("SQLITE_").split("_")[0]


def _postgres_kind(cause: BaseException) -> str | None:
    if type(cause).__module__.partition(".")[0] != "psycopg":
        return None
    state = getattr(cause, "sqlstate", None)
    if state is None:  # no server answered
        return "closed" if type(cause).__name__ == "OperationalError" else None
    return _POSTGRES.get(state) or _POSTGRES.get(state[:2])


def explain(error: BaseException, where: Place, seconds: float = 30) -> StoreError | None:
    """The error in the user's terms; None for a mistake of ours, which must show itself."""
    cause = driver_error(error)
    why = (str(cause).strip() or type(cause).__name__).splitlines()[0]
    kind = _SQLITE.get(sqlite_code(cause)) or _postgres_kind(cause)
    if kind == "damaged":
        return DamagedStore(path=where.shown, why=why)
    if kind == "full":
        return FullDisk(path=where.shown)
    if kind == "busy":
        return BusyStore(path=where.shown, seconds=round(seconds))
    return UnreachableStore(path=where.shown, why=why) if kind == "closed" else None


@contextmanager
def explained(where: Place) -> Iterator[None]:
    """Turn what the drivers raise inside the block into our own errors."""
    try:
        yield
    except Exception as error:
        if isinstance(error, StoreError) or not (told := explain(error, where)):
            raise
        raise told from error
