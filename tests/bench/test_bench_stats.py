"""``claimtrack stats`` on a large database: counting, and comparing every figure once."""

from pathlib import Path

import pytest
from test_bench_compare_command import database, seconds


@pytest.mark.bench
def test_counting_takes_no_longer_than_looking_for_conflicts(tmp_path: Path) -> None:
    path = database(tmp_path / "claims.db", 5_000)
    counted, conflicts = seconds(path, "stats"), seconds(path, "conflicts")
    print(f"\n5 000 claims: stats {counted:.2f} s, conflicts {conflicts:.2f} s")
    assert counted < 1.5 * conflicts
