"""A comparison that has its sentence with it, as Python users get it.

The comparison itself is values alone (``claimtrack.domain.comparison``).
"""

from collections.abc import Mapping
from dataclasses import dataclass, fields

from claimtrack.domain.claim import Claim
from claimtrack.domain.comparison import compare as values
from claimtrack.domain.comparison.result import Comparison
from claimtrack.settings import Thresholds
from claimtrack.wording.comparison import comparison_sentence
from claimtrack.wording.language import DEFAULT


@dataclass(frozen=True, slots=True, kw_only=True)
class WordedComparison(Comparison):
    """How two claims stand to each other, and the sentence that says it."""

    def sentence(self, lang: str = DEFAULT) -> str:
        """What a reader is told: the outcome in a sentence or more, with the words as printed."""
        return comparison_sentence(self, lang)


def compare(
    a: Claim,
    b: Claim,
    thresholds: Thresholds | None = None,
    *,
    within: Mapping[str, str] | None = None,
) -> WordedComparison:
    """Compare two claims. ``within`` maps a place to the one around it.

    Symmetric: ``compare(b, a)`` gives the same outcome, relation, reasons, residual and factor.
    """
    found = values.compare(a, b, thresholds, within=within)
    return WordedComparison(**{field.name: getattr(found, field.name) for field in fields(found)})
