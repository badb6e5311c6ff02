"""A real shell on a terminal of its own: lines are set up, keys are typed, the screen is read.

``claimtrack`` in it is a function or a file that prints its words, each between < and >, and
answers the completion by the real program.
"""

import os
import pty
import re
import select
import signal
import sys
import time
from pathlib import Path

CLAIMTRACK = f"{sys.executable} -m claimtrack"
FAKE = f"""#!/bin/sh
if [ "$1" = __complete ]; then {CLAIMTRACK} "$@"; echo >> answered; exit; fi
printf 'GOT'; for word in "$@"; do printf '<%s>' "$word"; done; echo .
"""
_CONTROL = re.compile(r"\x1b\[[0-9;?]*[a-zA-Z]|\x1b[()=>][0B]?|\x1b\][^\x07]*\x07|[\x07\x0f]")


class Typed:
    """A shell that is running; ``words`` presses the keys and tells what claimtrack was given."""

    def __init__(self, argv: list[str], folder: Path, env: dict[str, str]) -> None:
        (folder / "bin").mkdir(exist_ok=True)
        fake = folder / "bin" / "claimtrack"
        fake.write_text(FAKE, encoding="utf-8")
        fake.chmod(0o755)
        self.answered = folder / "answered"
        self.pid, self.terminal = pty.fork()
        if self.pid == 0:
            os.chdir(folder)
            path = f"{folder / 'bin'}:{os.environ['PATH']}"
            os.execvpe(argv[0], argv, {**env, "PATH": path})  # noqa: S606 - the shell itself

    def read(self, until: str, seconds: float = 120.0) -> str:
        """What is printed from here on, as far as ``until``."""
        got, end = b"", time.monotonic() + seconds
        while time.monotonic() < end:
            ready, _, _ = select.select([self.terminal], [], [], 0.05)
            if not ready:
                continue
            try:
                got += os.read(self.terminal, 65536)
            except OSError:
                break
            shown = _CONTROL.sub("", got.decode("utf-8", "replace"))
            if until in shown:
                return shown
        raise AssertionError(f"waited for {until!r}: {got.decode('utf-8', 'replace')!r}")

    def send(self, keys: str) -> None:
        os.write(self.terminal, keys.encode())

    def line(self, text: str) -> None:
        """Run one line, and wait until it is done."""
        self.send(f"{text}; echo DO''NE\n")
        self.read("DONE")

    def words(self, typed: str) -> list[str]:
        """Type, press the key of completion, then Enter; the words that claimtrack then has."""
        self.answered.unlink(missing_ok=True)
        self.send(typed + "\t")
        end = time.monotonic() + 120
        while not self.answered.exists() and time.monotonic() < end:
            self.settle()
        self.settle()
        self.send("\n")
        shown = self.read(">.")
        return re.findall(r"<([^<>]*)>", shown[shown.rindex("GOT") :])

    def settle(self, quiet: float = 0.2) -> None:
        """Wait until nothing has been printed for a while: the answer is there."""
        last = time.monotonic()
        while time.monotonic() - last < quiet:
            ready, _, _ = select.select([self.terminal], [], [], 0.05)
            if ready:
                os.read(self.terminal, 65536)
                last = time.monotonic()

    def close(self) -> None:
        os.close(self.terminal)
        os.kill(self.pid, signal.SIGKILL)
        os.waitpid(self.pid, 0)
