"""The only clock, and whose hand is at work."""

from datetime import UTC, datetime

import pytest

from claimtrack.errors import UsageError
from claimtrack.services.log.clock import moment, user_name
from claimtrack.settings import Settings


@pytest.mark.parametrize(
    ("stated", "hour"),
    [
        ("2016-12-10T08:30:00+00:00", 8),
        ("2016-12-10T08:30:00", 8),
        ("2016-12-10T08:30:00+02:00", 6),
        ("2016-12-10", 0),
    ],
)
def test_a_moment_may_be_stated(stated: str, hour: int) -> None:
    now = moment({"CLAIMTRACK_NOW": stated})
    assert (now.year, now.month, now.day, now.hour) == (2016, 12, 10, hour)
    assert now.tzinfo is UTC


@pytest.mark.parametrize("env", [{}, {"CLAIMTRACK_NOW": ""}])
def test_else_it_is_now(env: dict[str, str]) -> None:
    assert abs((moment(env) - datetime.now(UTC)).total_seconds()) < 60


@pytest.mark.parametrize("stated", ["soon", "10/12/2016", "8:30"])
def test_what_is_no_moment_is_refused(stated: str) -> None:
    with pytest.raises(UsageError):
        moment({"CLAIMTRACK_NOW": stated})


def test_a_stated_name_goes_before_the_login(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("getpass.getuser", lambda: "login")
    assert user_name(Settings(user="ada")) == "ada"
    assert user_name(Settings()) == "login"


def test_a_login_without_a_name(monkeypatch: pytest.MonkeyPatch) -> None:
    def nobody() -> str:
        raise KeyError

    monkeypatch.setattr("getpass.getuser", nobody)
    assert user_name(Settings()) == "?"
