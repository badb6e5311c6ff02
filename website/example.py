"""The live example of the site: the fixtures' report, and pictures of it and of the review.

Everything is made anew from fixtures/ in a temporary folder, by the commands themselves.
"""

import asyncio
import json
import os
import re
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager, redirect_stderr, redirect_stdout
from io import StringIO
from pathlib import Path
from tempfile import TemporaryDirectory

from claimtrack.cli.app import run

FIXTURES = Path(__file__).resolve().parents[1] / "fixtures"
SETTINGS = {
    "CLAIMTRACK_LANG": "en",
    "CLAIMTRACK_CONFIG": os.devnull,
    "CLAIMTRACK_USER": "desk",
    "CLAIMTRACK_NOW": "2016-12-12T09:00:00+00:00",
}
BROWSERS = ("chromium", "chromium-browser", "google-chrome")


def example() -> dict[str, bytes]:
    """Path in the site → bytes. Pictures that cannot be made here are left out."""
    with TemporaryDirectory(prefix="claimtrack-site-") as name, _settings():
        folder = Path(name)
        db = folder / "demo.db"
        for row in json.loads((FIXTURES / "articles.json").read_text(encoding="utf-8")):
            words = [
                word for key in ("outlet", "published", "url") for word in (f"--{key}", row[key])
            ]
            _do("--db", str(db), "ingest", str(FIXTURES / "articles" / row["file"]), *words)
        pages = {"example/report.html": "en", "example/rapport.html": "fr"}
        for path, lang in pages.items():
            _do("--db", str(db), "--lang", lang, "export", "-o", str(folder / Path(path).name))
        made = {path: (folder / Path(path).name).read_bytes() for path in pages}
        if picture := _photograph(folder / "report.html"):
            made["example/report.png"] = picture
        made["example/review.svg"] = asyncio.run(_review(db))
        return made


@contextmanager
def _settings() -> Iterator[None]:
    before = dict(os.environ)
    os.environ.update(SETTINGS)
    try:
        yield
    finally:
        os.environ.clear()
        os.environ.update(before)


def _do(*words: str) -> None:
    """Run one command, which must succeed; what it prints is not for the reader of a build."""
    said = StringIO()
    with redirect_stdout(said), redirect_stderr(said):
        code = run(words)
    if code:
        raise RuntimeError(f"claimtrack {' '.join(words)}: {said.getvalue()}")


def _photograph(page: Path) -> bytes | None:
    """The top of a page, by a headless browser; None where there is none."""
    program = next((found for name in BROWSERS if (found := shutil.which(name))), None)
    if program is None:
        return None
    target = page.with_suffix(".png")
    options = ["--headless", "--no-sandbox", "--hide-scrollbars", "--window-size=1100,1400"]
    done = subprocess.run(  # noqa: S603 - a browser on a page of our own
        [program, *options, f"--user-data-dir={page.parent / 'browser'}", f"--screenshot={target}",
         page.as_uri()],
        capture_output=True, check=False, timeout=60,
    )  # fmt: skip
    return target.read_bytes() if done.returncode == 0 and target.exists() else None


async def _review(db: Path) -> bytes:
    """The screen of ``claimtrack review`` on its first proposal; it fetches no font."""
    from claimtrack.cli.review.screen import ReviewApp
    from claimtrack.services.log.clock import moment
    from claimtrack.services.review.desk import Desk
    from claimtrack.settings import RATINGS
    from claimtrack.store.location import place
    from claimtrack.store.log.steps import Hand
    from claimtrack.store.session import open_session

    with open_session(place(db)) as session:
        desk = Desk.open(session, lambda: Hand(who="desk", at=moment()), RATINGS, None)
        app = ReviewApp(desk, "en")
        async with app.run_test(size=(100, 24)) as pilot:
            await pilot.pause()
            drawn = app.export_screenshot(title="claimtrack review")
    return re.sub(r"@font-face\s*{[^}]*}", "", drawn).encode()
