"""Lines of an import that cannot be taken in: each names the file, the line and what is wrong."""

from claimtrack.errors.asking import UsageError
from claimtrack.errors.reading import InputError
from claimtrack.errors.root import ClaimtrackError
from claimtrack.locale.messages import ENGLISH, say


class BadLine(InputError):
    """The root of what may be wrong with one line; the lines beside it are taken in."""


class LineNotJson(BadLine):
    """Not JSON, or cut off in the middle."""


class UnknownType(BadLine):
    """A line of a sort that this version does not know."""


class MissingField(BadLine):
    """A field without which a row cannot be."""


class BadColumn(BadLine):
    """A field with a value that it cannot have."""


class MissingReference(BadLine):
    """A line that refers to another one that was not taken in."""


class WordsNotThere(BadLine):
    """Words that do not stand at their place in the text."""


class NewerLines(InputError):
    """Lines that a newer claimtrack wrote."""


class NotOurLines(InputError):
    """A file that does not begin as an export does."""


class BadEntry(BadLine):
    """A row of a table, or an entry of a list, that cannot be recorded; ``error`` says why."""

    def say(self, lang: str = ENGLISH) -> str:
        """The place, and the sentence of the error itself."""
        error = self.facts["error"]
        why = error.say(lang) if isinstance(error, ClaimtrackError) else str(error)
        place = say(lang, f"error.at_{self.facts['unit']}", number=self.facts["line"])
        return say(lang, "error.BadEntry", path=self.facts["path"], place=place, why=why)


class BadMapping(UsageError):
    """A word of a column map that is not FIELD=COLUMN; ``fields`` lists the fields there are."""


class NoSuchColumn(InputError):
    """A column map that names a column which the table does not have."""


class Workbook(InputError):
    """A spreadsheet (XLSX, ODS), which has to be saved as a table first."""


class NoWords(InputError):
    """A table without a column for words or values."""


class NothingSaid(InputError):
    """A row or an entry without words and without a value."""


class UnknownPage(InputError):
    """An annotation of a page that is not in the store."""


class NoSelector(InputError):
    """An annotation that does not say of which words."""


class UnknownFile(InputError):
    """A file of which no kind that is imported can be made out."""
