"""Whether a figure is announced as a correction: "le ministère a revu son bilan à 31 morts"."""

import re
from functools import cache

from claimtrack.extraction.text.pattern_starts import Openers
from claimtrack.lang.pack import table
from claimtrack.lang.tables.arithmetic import ArithmeticTable


@cache
def _cue(lang: str) -> Openers[bool]:
    words = table(lang, "arithmetic", ArithmeticTable).corrections
    return Openers([(re.compile(f"(?i){words}"), True)])


def is_correction(sentence: str, lang: str) -> bool:
    """Whether a sentence says that its figure takes the place of an earlier one.

    Use it to tell a revision from somebody who contradicts himself; it does not say whose the
    earlier figure was.
    """
    return _cue(lang).least(sentence, 0, len(sentence)) is not None
