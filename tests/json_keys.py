"""The keys that every command prints with --json, gathered from what they print."""

from collections.abc import Callable, Iterable, Iterator
from typing import Any

LINES = """
ingest fixtures/articles/01-courrier-ministere.txt --published 2016-12-10
ingest fixtures/articles/02-gazette-moscow-count.txt --dry-run
list --speaker Lavrov
list --claims
search civils
search civil Lavrof
show A1
show S3
show C2
show left-aleppo
compare left-aleppo
compare C2 C10
why C2 C10
timeline left-aleppo
conflicts
check --all
edit S4 --role "ministre des Affaires étrangères"
note C2 "Counted twice?"
note C2
link C12 disputes C5
review C2 --accept --note "as printed"
review --agreement
rate C2 misleading --why "counts the province"
retract C19 --why "denied by the collective" --as denied
rate C7 misleading --why "of two days"
review C7 --accept
review --agreement
add article notes.txt --kind interview --title Notes --lang fr
add statement A3 "des chiffres qui ne concordent pas" --speaker "Rana Khoury"
add claim A9 815 --yes
export --check report.html
import mine.jsonl --dry-run
stats
regroup --dry-run
story list
story show {0}
story rename {0} "Leaving"
story split {0} A1
story merge {1} --into {0}
new --since 2000
open C2 --print
diff A1
verify A1
archive A1 --url https://archive.example/2016/alep
refresh --since 2030
export
extract fixtures/articles/01-courrier-ministere.txt
add speaker "Anne Petit" --kind person
speaker add "Jean Petit"
speaker list
speaker duplicates
speaker show Lavrov
speaker alias Lavrov "S. Lavrov"
speaker rename "Anne Petit" "Anne Le Petit"
speaker affiliate "Anne Le Petit" ONU --role porte-parole
speaker merge "Rami Abdel Rahmane" "Rami Abdel Rahman"
speaker split Lavrov S4 --name "Un autre Lavrov"
outlet list
outlet edit "Le Phare" --kind newspaper
dossier new Alep A1 left-aleppo --note "Who left?"
dossier add alep A2
dossier list
dossier show alep
dossier use alep
dossier use -
dossier remove alep A2
figure list
figure show left-aleppo
figure rename left-aleppo gone-aleppo
figure split gone-aleppo C10 --name gone-relief
figure merge gone-relief gone-aleppo
figure move C10 gone-aleppo
figure part-of killed-aleppo gone-aleppo
log --limit 3
undo
purge A8 --why "asked by the paper" --yes
db path
db check
db create
db upgrade
dossier
story
figure
speaker
outlet
config
config path
config get lang
config set lang en
config unset lang
completion bash
""".strip().splitlines()
"""Each is run with --json, one after the other, on the fixtures; two files are exported before."""

FREE = {"before", "after", "thresholds", "counts", "rows", "outcomes", "values"}
"""Objects whose keys are names of rows, settings or members of a closed set, and may be any."""

Call = Callable[[str], Any]


def command_of(line: str, groups: Iterable[str]) -> str:
    """ "speaker merge" of a line that begins so."""
    first, second, *_ = [*line.split(), ""]
    inner = first in groups and second and not second.startswith("-")
    return f"{first} {second}" if inner else first


def paths(value: object, at: str = "") -> Iterator[tuple[str, str]]:
    """Every key with the way to it, "[]" for each item of a list, and the type of what it holds."""
    if isinstance(value, dict) and at.rpartition(".")[2].removesuffix("[]") not in FREE:
        for key, inner in value.items():
            here = f"{at}.{key}" if at else key
            yield here, kind(inner)
            yield from paths(inner, here)
    elif isinstance(value, list):
        for inner in value:
            yield f"{at}[]", kind(inner)
            yield from paths(inner, f"{at}[]")


def kind(value: object) -> str:
    """The word for a JSON type."""
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true or false"
    names = {str: "text", int: "number", float: "number", list: "list", dict: "object"}
    return names[type(value)]


Tree = dict[str, "Tree"]


def tree_of(found: Iterable[str]) -> Tree:
    """Keys under the keys that hold them; "[]" stands for the items of a list."""
    root: Tree = {}
    for path in sorted(found):
        at = root
        for part in path.replace("[]", ".[]").strip(".").split("."):
            at = at.setdefault(part, {})
    return root


def drawn(tree: Tree, depth: int = 0) -> Iterator[str]:
    """A line for the keys that hold nothing more, then one for each that does, its own beneath."""
    pad = "  " * depth
    leaves = [name for name, inner in tree.items() if not inner and name != "[]"]
    if leaves:
        yield pad + ", ".join(leaves)
    for name, inner in tree.items():
        holds, marks = inner, name
        while list(holds) == ["[]"]:
            holds, marks = holds["[]"], marks + "[]"
        if inner and not holds:
            yield pad + marks
        elif inner:
            yield pad + marks
            yield from drawn(holds, depth + 1)


def names(found: Iterable[str]) -> set[str]:
    """The keys themselves, without the way to them."""
    return {path.replace("[]", "").rpartition(".")[2] for path in found} - {""}
