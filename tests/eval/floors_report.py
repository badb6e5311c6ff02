"""A plugin of conftest.py: our own gold, scored once, and the floors that are to be raised."""

import pytest
from floors import low_floors
from gold_articles import GoldArticle, gold_articles
from own_score import Score, score_articles

LOW = pytest.StashKey[list[str]]()


@pytest.fixture(scope="session")
def gold() -> list[GoldArticle]:
    return gold_articles()


@pytest.fixture(scope="session")
def scores(gold: list[GoldArticle], request: pytest.FixtureRequest) -> dict[str, Score]:
    found = score_articles(gold)
    request.config.stash[LOW] = low_floors(found)
    return found


def pytest_terminal_summary(
    terminalreporter: pytest.TerminalReporter, config: pytest.Config
) -> None:
    """Say which floors lie low; no failure, as what is measured is better than asked for."""
    for line in config.stash.get(LOW, []):
        terminalreporter.write_line(f"raise with python tests/eval/floors.py: {line}")
