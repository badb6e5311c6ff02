"""The shape of the source: small rooms, simple functions, short ways from module to module."""

import ast
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from radon.complexity import cc_visit

SOURCE = Path(__file__).resolve().parents[1] / "claimtrack"
MODULES = sorted(SOURCE.rglob("*.py"))

MOST_FILES = 18
"""Files of one folder, its ``__init__.py`` not counted."""
MOST_SHORT = 8
SHORT = 30
"""Lines under which a file wants an idea of its own."""
COMPLEX = 10
"""Cyclomatic complexity (McCabe, with boolean operators and comprehensions, as radon counts it)."""
MEAN = 3.0
"""The mean over functions and classes, each method counted under its class and by itself."""
LONGEST_CHAIN = 16
"""Modules one behind the other, each importing the next when it is loaded."""


def name(path: Path) -> str:
    parts = path.relative_to(SOURCE.parent).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def complexities() -> list[tuple[str, int]]:
    """Every function and method of the source with its complexity."""
    return [
        (f"{path.relative_to(SOURCE)}:{one.lineno} {one.name}", one.complexity)
        for path in MODULES
        for block in cc_visit(path.read_text(encoding="utf-8"))
        for one in getattr(block, "methods", [block])
    ]


def loaded(body: list[ast.stmt]) -> Iterator[str]:
    """What a module imports when it is loaded: not inside functions, not for types alone."""
    for node in body:
        if isinstance(node, ast.ImportFrom) and node.module is not None:
            for alias in node.names:
                yield f"{node.module}.{alias.name}"
        elif isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.If) and "TYPE_CHECKING" not in ast.dump(node.test):
            yield from loaded([*node.body, *node.orelse])
        elif isinstance(node, ast.Try):
            yield from loaded(node.body)


def imports() -> dict[str, set[str]]:
    """From each module to those of ours that it loads."""
    paths = {name(path): path for path in MODULES}
    found: dict[str, set[str]] = {}
    for module, path in paths.items():
        names = loaded(ast.parse(path.read_text(encoding="utf-8")).body)
        targets = {one if one in paths else one.rpartition(".")[0] for one in names}
        found[module] = (targets & paths.keys()) - {module}
    return found


def test_rooms_are_small() -> None:
    counts = Counter(path.parent for path in MODULES if path.name != "__init__.py")
    large = {str(room.relative_to(SOURCE)): n for room, n in counts.items() if n > MOST_FILES}
    assert large == {}


def test_rooms_are_not_deep() -> None:
    assert [str(path) for path in MODULES if len(path.relative_to(SOURCE).parts) > 4] == []


def test_few_files_are_tiny() -> None:
    tiny = [
        str(path.relative_to(SOURCE))
        for path in MODULES
        if path.name != "__init__.py" and path.read_text(encoding="utf-8").count("\n") < SHORT
    ]
    assert len(tiny) <= MOST_SHORT, tiny


def test_functions_are_simple() -> None:
    found = complexities()
    complicated = [where for where, count in found if count > COMPLEX]
    assert len(complicated) <= 0.02 * len(found), complicated
    extraction = [count for where, count in found if where.startswith("extraction")]
    assert sum(count > COMPLEX for count in extraction) <= 0.04 * len(extraction)


def test_functions_are_simple_on_the_whole() -> None:
    counts = [
        one.complexity
        for path in MODULES
        for block in cc_visit(path.read_text(encoding="utf-8"))
        for one in (block, *getattr(block, "methods", ()))
    ]
    assert sum(counts) / len(counts) <= MEAN


def test_no_chain_of_imports_is_long_and_none_is_a_ring() -> None:
    graph = imports()

    @cache
    def chain(module: str) -> tuple[str, ...]:
        return (module, *max((chain(one) for one in sorted(graph[module])), key=len, default=()))

    longest = max((chain(module) for module in sorted(graph)), key=len)
    assert len(longest) <= LONGEST_CHAIN, longest
