"""What exactly a number counts, where adjectives say so: "confirmed deaths", "median pay"."""

from claimtrack.extraction.claims.counted import Candidate
from claimtrack.extraction.claims.nouns import counting, measures, population_of
from claimtrack.extraction.clauses.word import Word, verb_words


def definition_of(candidate: Candidate, code: str) -> str | None:
    """The ids of the adjectives that define the number, in alphabetical order; None where none do.

    They stand with the noun counted, or with the subject that a sum or a share is told of.
    """
    known = measures(code).definitions
    words = [*candidate.counted.words.lower().split(), *_subject(candidate)]
    ids = sorted({known[word] for word in words if word in known})
    return " ".join(ids) or None


def _subject(candidate: Candidate) -> list[str]:
    """The words of the number's clause before it, from the number before it on; none of a count."""
    if candidate.numeral.unit is None:
        return []
    sentence, found = candidate.clauses, list[str]()
    at = sentence.word_at(candidate.numeral.start) if sentence.words else 0
    for index in range(at - 1, -1, -1):
        word: Word = sentence.words[index]
        if word.numeral >= 0 or sentence.owner[index] != candidate.clause:
            break
        found.append(word.low)
    return found


def subject_of_share(candidate: Candidate, code: str) -> str | None:
    """The population that is so much of another: women in "women make up 40 % of the staff"."""
    if candidate.numeral.unit != "percent" or not candidate.counted.follows:
        return None
    words = _subject(candidate)
    verbs = verb_words(code).verbs.be | counting(code).makes_up
    verb = next((at for at, word in enumerate(words) if word in verbs), None)
    if verb is None:
        return None
    people = (population_of(word, code) for word in words[verb + 1 :])
    return next(filter(None, people), None)
