"""Records: dataclasses that nothing changes once they are made.

mypy holds them frozen, as ``dataclass(frozen=True)`` would. At run time a frozen class sets each
field by a call, which takes three times as long as making the object itself, and a text is read
into ten thousand of them; so here they are set as any attribute is, and hashed as frozen ones are.
"""

from typing import TYPE_CHECKING

__all__ = ["changed", "record"]

if TYPE_CHECKING:
    from dataclasses import dataclass as record
    from dataclasses import replace as changed
else:
    from dataclasses import dataclass, fields
    from functools import cache
    from operator import attrgetter

    def record(*, frozen=True, **options):
        """A class whose objects keep the fields they were made with."""
        return dataclass(unsafe_hash=frozen, **options)

    @cache
    def _fields(cls):
        """(a setter of each field, what reads them all with the class before) of a class."""
        names = [field.name for field in fields(cls)]
        return [getattr(cls, name).__set__ for name in names], attrgetter("__class__", *names)

    def changed(old, **given):
        """A copy of ``old`` with some fields changed, as ``dataclasses.replace`` makes it."""
        setters, read = _fields(type(old))
        cls, *kept = read(old)
        new = cls.__new__(cls)
        for set_field, now in zip(setters, kept, strict=True):
            set_field(new, now)
        for name, now in given.items():
            setattr(new, name, now)
        return new
