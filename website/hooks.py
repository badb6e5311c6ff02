"""What MkDocs does besides: the first page from the README, the nav, and the live example."""

import re
import sys
from pathlib import Path
from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files

ROOT = Path(__file__).resolve().parents[1]

ORDER = (
    "first-hour",
    "commands",
    "comparison",
    "figures",
    "traps",
    "accuracy",
    "json",
    "python",
    "languages",
)
"""Pages that come first, in this order; the others follow by name."""


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Every page of docs/ in the nav: none can be forgotten."""
    names = sorted(path.stem for path in Path(config.docs_dir).glob("*.md"))
    known = [name for name in ORDER if name in names]
    pages = [f"{name}.md" for name in (*known, *(name for name in names if name not in ORDER))]
    config.nav = ["index.md", pages[0], "example.md", *pages[1:]]
    return config


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Add what is not in docs/."""
    sys.path.insert(0, str(ROOT / "website"))  # MkDocs takes back what is put there earlier
    from example import example

    made: dict[str, bytes | str] = {**example(), "index.md": _home()}
    made["example.md"] = _example(set(made))
    made["style.css"] = (ROOT / "website" / "style.css").read_bytes()
    for path, content in made.items():
        files.append(File.generated(config, path, content=content))
    return files


def _home() -> str:
    """The README, its links turned to the pages of the site; those to elsewhere are plain words."""
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    text = re.sub(r"\[docs/([\w-]+\.md)\]\(docs/\1\)", r"[\1](\1)", text)
    return re.sub(r"\[([^\]]+)\]\((?!\w[\w-]*\.md)[^)]*\)", r"`\1`", text)


def _example(made: set[str]) -> str:
    rows = [
        "# Example",
        "",
        "The report of the eight articles in `fixtures/`, as `claimtrack export` writes it:",
        "[in English](example/report.html), [in French](example/rapport.html).",
        "",
    ]
    if "example/report.png" in made:
        rows += ["![The report](example/report.png)", ""]
    else:
        rows += ["(No picture of it here: the build found no Chromium.)", ""]
    return "\n".join(
        [*rows, "The screen of `claimtrack review`:", "", "![Review](example/review.svg)", ""]
    )


def on_page_markdown(markdown: str, **_: Any) -> str:
    """A transcript is no language that anything colours."""
    return markdown.replace("```console\n", "```text\n")
