"""A plugin of conftest.py: what was not run for want of something, counted and named at the end."""

from collections import Counter

import pytest


def reason(report: pytest.TestReport | pytest.CollectReport) -> str:
    """Why a test or a file of tests was left out."""
    told = report.longrepr
    return str(told[2] if isinstance(told, tuple) else told).removeprefix("Skipped: ")


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """One line for each thing that is missing, after the last test."""
    skipped = Counter(reason(report) for report in terminalreporter.stats.get("skipped", ()))
    for why, count in sorted(skipped.items()):
        terminalreporter.write_line(f"not run: {count} test{'s' * (count > 1)}: {why}")
