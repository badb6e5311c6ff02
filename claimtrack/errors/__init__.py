"""Everything that can go wrong for a user, as one tree.

::

    ClaimtrackError
    ├── InputError            a file or a text that cannot be read
    │   ├── MissingFile       no such file
    │   ├── IsFolder          a folder where a file is wanted
    │   ├── UnreadableFile    the system refuses to open it
    │   ├── EmptyFile         nothing in it
    │   ├── BinaryFile        not a text
    │   ├── NotUtf8           a text in another encoding
    │   └── BadRecord         a line of a JSONL file that is no article
    ├── UsageError            a value that an option does not take
    ├── NotFound              no such thing in the database
    │   ├── UnknownSpeaker
    │   ├── UnknownOutlet
    │   ├── UnknownFigure
    │   ├── UnknownId
    │   └── UnknownWords      not in the text that was read
    ├── OutputError           a report that cannot be written
    └── StoreError            the database
        ├── DamagedStore      not a database, or a broken one
        ├── OlderStore        wants an upgrade
        ├── NewerStore        made by a newer claimtrack
        ├── BusyStore         another command is writing
        ├── FullDisk          no room left
        ├── UnreachableStore  the system or the server refuses
        └── MissingDriver     PostgreSQL asked for, its extra not installed

Each class writes its own sentence, in English (``str(error)``) and in French
(``error.say("fr")``): what happened, where, and what to do. The core raises;
only the command line turns errors into exit codes.
"""

from claimtrack.errors.asking import (
    NotFound,
    UnknownFigure,
    UnknownId,
    UnknownOutlet,
    UnknownSpeaker,
    UnknownWords,
    UsageError,
)
from claimtrack.errors.reading import (
    BadRecord,
    BinaryFile,
    EmptyFile,
    InputError,
    IsFolder,
    MissingFile,
    NotUtf8,
    UnreadableFile,
)
from claimtrack.errors.root import (
    ClaimtrackError,
)
from claimtrack.errors.store import (
    BusyStore,
    DamagedStore,
    FullDisk,
    MissingDriver,
    NewerStore,
    OlderStore,
    OutputError,
    StoreError,
    UnreachableStore,
)

__all__ = [
    "BadRecord",
    "BinaryFile",
    "BusyStore",
    "ClaimtrackError",
    "DamagedStore",
    "EmptyFile",
    "FullDisk",
    "InputError",
    "IsFolder",
    "MissingDriver",
    "MissingFile",
    "NewerStore",
    "NotFound",
    "NotUtf8",
    "OlderStore",
    "OutputError",
    "StoreError",
    "UnknownFigure",
    "UnknownId",
    "UnknownOutlet",
    "UnknownSpeaker",
    "UnknownWords",
    "UnreachableStore",
    "UnreadableFile",
    "UsageError",
]
