"""An ingest that is killed leaves nothing half-written, and the next run completes it."""

from pathlib import Path

from killing import digest, finish, killed
from page_maker import pages
from wire_stories import dice


def test_killed_and_run_again_is_one_clean_run(tmp_path: Path) -> None:
    folder = tmp_path / "pages"
    folder.mkdir()
    for page in pages(8):
        (folder / page.name).write_bytes(page.raw)
    clean, other = tmp_path / "clean.db", tmp_path / "other.db"
    seconds = finish(clean, folder)
    for turn in range(2):
        killed(other, folder, seconds, dice(turn))
    finish(other, folder)
    assert digest(other) == digest(clean)
    finish(other, folder)
    assert digest(other) == digest(clean)
