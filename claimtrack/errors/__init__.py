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
    │   ├── BadRecord         a line of a JSONL file that is no article
    │   ├── EmptyFolder       no file in it that is read
    │   ├── NoText            a page without an article
    │   ├── TooLarge          more bytes than the limit
    │   ├── PackedBomb        swells beyond the limit when unpacked
    │   ├── CutShort          ends in the middle of a record
    │   ├── LockedFile        wants a password
    │   ├── UnknownKind       a sort of file that is not read
    │   ├── BadDocument       its reader makes no sense of it
    │   ├── Purged            taken out for good before
    │   ├── ChangedBytes      stored bytes that are not the ones that came
    │   ├── NotOurLines       no export of claimtrack
    │   ├── NewerLines        an export of a newer one
    │   ├── BadLine           one line of an import
    │   │   ├── LineNotJson
    │   │   ├── UnknownType
    │   │   ├── MissingField
    │   │   ├── BadColumn
    │   │   ├── MissingReference
    │   │   └── WordsNotThere
    │   └── FetchError        a page that cannot be had
    │       ├── SlowServer
    │       ├── BadStatus
    │       ├── EndlessRedirect
    │       ├── RefusedByRobots
    │       ├── RefusedAddress   one's own network
    │       └── BadAddress       no http or https
    ├── UsageError            a value that an option does not take
    │   ├── BadMapping        no field of a column map
    │   └── BadSetting        or a key of the settings file
    ├── BrokenConfig          a settings file that cannot be read
    │   └── BrokenToml        or is not written as one is
    ├── CannotEdit            or not be changed by the program
    ├── NothingAsked          nothing named to compare
    ├── NothingNamed          nothing named to read
    ├── NotTwoClaims          two claims are wanted
    ├── NotFound              no such thing in the database
    │   ├── UnknownSpeaker
    │   ├── UnknownOutlet
    │   ├── UnknownFigure
    │   ├── UnknownDossier
    │   ├── UnknownStory
    │   ├── UnknownId
    │   ├── SeveralSpeakers   a name that several have
    │   ├── UnknownSetting    no such setting
    │   │   └── StraySetting  in the settings file
    │   ├── UnknownStep       no such step in the log
    │   ├── NothingLogged     no step is about it
    │   └── UnknownWords      not in the text that was read
    ├── CannotUndo            a step of the log that cannot be taken back
    │   ├── NothingToUndo     no step is left
    │   ├── AlreadyUndone     taken back before
    │   ├── LaterStep         a later step touched the same rows
    │   ├── RowsChanged       the program has changed them since
    │   ├── PurgedForGood     a page taken out for good
    │   └── NoRows            logged before the log kept rows
    ├── GroupingError         a figure or a dossier that cannot be so
    │   ├── FigureExists      the name is taken
    │   ├── NotInFigure       the claim belongs to another
    │   ├── NotInStory        the article belongs to another
    │   ├── PartOfItself
    │   └── DossierExists     the name is taken
    ├── ByHandError           an entry by hand that cannot be made
    │   ├── SpeakerExists     somebody has the name
    │   ├── NothingWritten    an empty note or reason
    │   ├── NotTakenBack      no mark to take off
    │   ├── LinkedToItself
    │   ├── NotAClaim         links go from claim to claim
    │   ├── SameAsBefore      the link is there already
    │   ├── NotInText         not the article's words; the nearest are shown
    │   ├── NothingLike       not even near
    │   ├── SeveralPlaces     the words stand there more than once
    │   ├── AlreadyThere      recorded before
    │   ├── NotKept           the person said no
    │   ├── NoNumber          none is read in the words of a claim
    │   ├── NotItsField       another sort of row has it
    │   ├── NothingToChange   an edit that names no field
    │   └── Missing           without which there is no entry
    ├── ReviewError           an answer that cannot be given
    │   ├── NotJudged         neither a statement nor a claim
    │   ├── BadCondition      a condition of --batch that cannot be read
    │   │   ├── BadField      no field is called so
    │   │   ├── BadSign       a sign that compares is wanted
    │   │   ├── BadValue      a value that the field cannot have
    │   │   └── BadJoin       and, or, or the end is wanted
    │   ├── NoTerminal        the queue wants a person
    │   └── NobodyAgrees      a batch that nobody confirmed
    ├── SameSpeaker           one speaker where two are wanted
    ├── NotTheirs             words that are somebody else's
    ├── NoAddress             an article without a web address
    ├── OutputError           a report that cannot be written
    ├── ReportError           a report that cannot be made or checked
    │   ├── NoDigest          none stands in the file
    │   ├── DamagedReport     its digest is cut short
    │   ├── NewerReport       made by a newer claimtrack
    │   ├── MissingExtra      a format whose extra is not installed
    │   └── BinaryToTerminal  a format for files alone
    └── StoreError            the database
        ├── MissingStore      none where one was named
        ├── DamagedStore      not a database, or a broken one
        ├── OlderStore        wants an upgrade
        ├── NewerStore        made by a newer claimtrack
        ├── BusyStore         another command is writing
        ├── FullDisk          no room left
        ├── UnreachableStore  the system or the server refuses
        └── MissingDriver     PostgreSQL asked for, its extra not installed

Each class has a sentence of its own in the catalogues, in English for ``str(error)``, in any
language for ``error.say(lang)``: what happened, where, and what to do. The core raises;
only the command line turns errors into exit codes.
"""

from claimtrack.errors.asking import (
    BadSetting,
    BrokenConfig,
    BrokenToml,
    CannotEdit,
    NotFound,
    NothingAsked,
    NothingNamed,
    NotTheirs,
    NotTwoClaims,
    SameSpeaker,
    SeveralEntries,
    SeveralSpeakers,
    StraySetting,
    UnknownDossier,
    UnknownFigure,
    UnknownId,
    UnknownOutlet,
    UnknownSetting,
    UnknownSpeaker,
    UnknownStory,
    UnknownWords,
    UsageError,
)
from claimtrack.errors.by_hand import (
    AlreadyThere,
    ByHandError,
    DossierExists,
    FigureExists,
    GroupingError,
    LinkedToItself,
    Missing,
    NoNumber,
    NotAClaim,
    NothingLike,
    NothingToChange,
    NothingWritten,
    NotInFigure,
    NotInStory,
    NotInText,
    NotItsField,
    NotKept,
    NotTakenBack,
    PartOfItself,
    SameAsBefore,
    SeveralPlaces,
    SpeakerExists,
)
from claimtrack.errors.capture import (
    BadAddress,
    BadDocument,
    BadStatus,
    ChangedBytes,
    CutShort,
    EmptyFolder,
    EndlessRedirect,
    FetchError,
    LockedFile,
    NoAddress,
    NoText,
    PackedBomb,
    Purged,
    RefusedAddress,
    RefusedByRobots,
    SlowServer,
    TooLarge,
    UnknownKind,
)
from claimtrack.errors.history import (
    AlreadyUndone,
    CannotUndo,
    LaterStep,
    NoRows,
    NothingLogged,
    NothingToUndo,
    PurgedForGood,
    RowsChanged,
    UnknownStep,
)
from claimtrack.errors.interchange import (
    BadColumn,
    BadLine,
    LineNotJson,
    MissingField,
    MissingReference,
    NewerLines,
    NotOurLines,
    UnknownType,
    WordsNotThere,
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
    not_json,
)
from claimtrack.errors.reports import (
    BinaryToTerminal,
    DamagedReport,
    MissingExtra,
    NewerReport,
    NoDigest,
    OutputError,
    ReportError,
)
from claimtrack.errors.reviewing import (
    BadCondition,
    BadField,
    BadJoin,
    BadSign,
    BadValue,
    NobodyAgrees,
    NoTerminal,
    NotJudged,
    ReviewError,
)
from claimtrack.errors.root import ClaimtrackError, Reason
from claimtrack.errors.store import (
    BusyStore,
    DamagedStore,
    FullDisk,
    MissingDriver,
    MissingStore,
    NewerStore,
    OlderStore,
    StoreError,
    UnreachableStore,
)

# fmt: off
__all__ = [
    "AlreadyThere", "AlreadyUndone", "BadAddress", "BadColumn", "BadCondition", "BadDocument",
    "BadField", "BadJoin", "BadLine", "BadRecord", "BadSetting", "BadSign", "BadStatus", "BadValue",
    "BinaryFile", "BinaryToTerminal", "BrokenConfig", "BrokenToml", "BusyStore", "ByHandError",
    "CannotEdit", "CannotUndo", "ChangedBytes", "ClaimtrackError", "CutShort", "DamagedReport",
    "DamagedStore", "DossierExists", "EmptyFile", "EmptyFolder", "EndlessRedirect", "FetchError",
    "FigureExists", "FullDisk", "GroupingError", "InputError", "IsFolder", "LaterStep",
    "LineNotJson", "LinkedToItself", "LockedFile", "Missing", "MissingDriver", "MissingExtra",
    "MissingField", "MissingFile", "MissingReference", "MissingStore", "NewerLines", "NewerReport",
    "NewerStore",
    "NoAddress", "NoDigest", "NoNumber", "NoRows", "NoTerminal", "NoText", "NobodyAgrees",
    "NotAClaim", "NotFound", "NotInFigure", "NotInStory", "NotInText", "NotItsField", "NotJudged",
    "NotKept", "NotOurLines", "NotTakenBack", "NotTheirs", "NotTwoClaims", "NotUtf8",
    "NothingAsked", "NothingLike", "NothingLogged", "NothingNamed", "NothingToChange",
    "NothingToUndo", "NothingWritten", "OlderStore", "OutputError", "PackedBomb", "PartOfItself",
    "Purged", "PurgedForGood", "Reason", "RefusedAddress", "RefusedByRobots", "ReportError",
    "ReviewError", "RowsChanged", "SameAsBefore", "SameSpeaker", "SeveralEntries", "SeveralPlaces",
    "SeveralSpeakers", "SlowServer", "SpeakerExists", "StoreError", "StraySetting", "TooLarge",
    "UnknownDossier", "UnknownFigure", "UnknownId", "UnknownKind", "UnknownOutlet",
    "UnknownSetting", "UnknownSpeaker", "UnknownStep",
    "UnknownStory", "UnknownType", "UnknownWords", "UnreachableStore", "UnreadableFile",
    "UsageError", "WordsNotThere", "not_json",
]  # fmt: skip
