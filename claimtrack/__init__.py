"""claimtrack: who said which number, in which words, and whether the figures can all hold.

``extract`` reads a text; ``compare`` says how two numeric claims stand to each other. Both are
loaded when they are first asked for, so that importing the package costs nothing.

>>> import claimtrack
>>> reading = claimtrack.extract("Selon la police, 300 personnes ont défilé à Lyon.", lang="fr")
>>> reading.claims[0].facts.speaker
'police'
>>> other = claimtrack.extract("Police said 300 people marched in Lyon.", lang="en")
>>> claimtrack.compare(reading.claims[0].facts, other.claims[0].facts).outcome.value
'agree'
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from claimtrack.domain.comparison import compare as compare
    from claimtrack.services.extracting import extract_text as extract

__version__ = "0.1.0"
__all__ = ["__version__", "compare", "extract"]

_PUBLIC = {
    "compare": ("claimtrack.domain.comparison", "compare"),
    "extract": ("claimtrack.services.extracting", "extract_text"),
}


def __getattr__(name: str) -> Any:
    """The public names, from where they are written."""
    if name not in _PUBLIC:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    module, attribute = _PUBLIC[name]
    return getattr(import_module(module), attribute)
