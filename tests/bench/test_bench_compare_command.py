"""``claimtrack compare`` on a database, the whole command: reading, comparing, printing.

Times are processor seconds of the command's own process, so that others on the machine count less.
"""

import os
import resource
import subprocess
import sys
from datetime import date
from pathlib import Path
from random import Random

import pytest

import claimtrack
from claimtrack.services.capture.record import Source, record
from claimtrack.store.location import place
from claimtrack.store.session import open_session

CLAIMTRACK = str(Path(sys.executable).parent / "claimtrack")
IN_AN_ARTICLE = 100
DAY = date(2021, 3, 7)


def article(rng: Random, claims: int, town: str) -> str:
    """One page with so many counts of one march, by five sources."""
    lines = [f"Marche à {town}", ""]
    for _ in range(claims):
        who = rng.choice(["la police", "le syndicat", "la préfecture", "Paul Durand", "la mairie"])
        number = f"{rng.randint(1000, 90000):,}".replace(",", "\u202f")
        lines += [f"{number} personnes ont manifesté samedi à {town}, a déclaré {who}.", ""]
    return "\n".join(lines)


def database(path: Path, claims: int, others: int = 0) -> Path:
    """``claims`` of one figure, and ``others`` of a second one."""
    rng = Random(claims)
    with open_session(place(str(path))) as session:
        for town, wanted in (("Lyon", claims), ("Nantes", others)):
            for at in range(0, wanted, IN_AN_ARTICLE):
                text = article(rng, min(IN_AN_ARTICLE, wanted - at), town)
                outlet = f"Journal {at // IN_AN_ARTICLE % 40}"
                reading = claimtrack.extract(text, lang="fr", published=DAY, outlet=outlet)
                record(session, reading, Source(raw=text.encode()))
    return path


def seconds(path: Path, *words: str, rounds: int = 3) -> float:
    """Least processor time of the command."""
    taken = []
    for _ in range(rounds):
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        subprocess.run(
            [CLAIMTRACK, "--db", str(path), *words],
            check=False, capture_output=True, env=dict(os.environ),
        )  # fmt: skip
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        taken.append(after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)
    return min(taken)


@pytest.mark.bench
def test_the_whole_command_grows_with_its_figure(tmp_path: Path) -> None:
    empty = seconds(database(tmp_path / "2.db", 2), "compare", "manifestants")
    taken = {}
    for size in (1_000, 10_000):
        path = database(tmp_path / f"{size}.db", size)
        for words in (("compare", "manifestants"), ("conflicts",), ("export",)):
            spent = seconds(path, *words) - empty
            taken[size, words[0]] = spent
            print(f"\n{size:>6} claims: {' '.join(words)} {spent:.2f} s on top of {empty:.2f} s")
    for name in ("compare", "conflicts", "export"):
        assert taken[10_000, name] <= 15 * max(taken[1_000, name], 0.2)


@pytest.mark.bench
def test_a_small_figure_beside_a_large_one_is_quick(tmp_path: Path) -> None:
    path = database(tmp_path / "both.db", 5_000, others=20)
    small = seconds(path, "compare", "demonstrated-nantes")
    large = seconds(path, "compare", "demonstrated-lyon")
    print(f"\n20 claims beside 5 000: {small:.2f} s; the 5 000: {large:.2f} s")
    assert small <= large / 2
