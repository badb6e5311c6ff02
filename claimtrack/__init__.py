"""claimtrack: who said which number, in which words, and whether the figures can all hold.

``extract`` reads a text; ``compare`` says how two numeric claims stand to each other, ``why`` gives
every step of it, ``compare_all`` lays out all the claims of one figure, ``timeline`` puts them in
the order of time, ``origins`` counts the sources behind them. Each is loaded when it is first
asked for, so that importing the package costs nothing.

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
    from claimtrack.domain.groups.summary import stand as compare_all
    from claimtrack.domain.groups.timeline import timeline as timeline
    from claimtrack.domain.origins.independence import origins as origins
    from claimtrack.services.check.extract import extract_text as extract
    from claimtrack.wording.why import why as why
    from claimtrack.wording.worded import compare as compare

__version__ = "0.1.0"
__all__ = ["__version__", "compare", "compare_all", "extract", "origins", "timeline", "why"]

_PUBLIC = {
    "compare": ("claimtrack.wording.worded", "compare"),
    "compare_all": ("claimtrack.domain.groups.summary", "stand"),
    "extract": ("claimtrack.services.check.extract", "extract_text"),
    "origins": ("claimtrack.domain.origins.independence", "origins"),
    "timeline": ("claimtrack.domain.groups.timeline", "timeline"),
    "why": ("claimtrack.wording.why", "why"),
}


def __getattr__(name: str) -> Any:
    """The public names, from where they are written."""
    if name not in _PUBLIC:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    module, attribute = _PUBLIC[name]
    return getattr(import_module(module), attribute)
