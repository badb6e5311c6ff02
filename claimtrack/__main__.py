"""``python -m claimtrack`` and the ``claimtrack`` command."""

import sys


def main() -> None:
    """Run the command line. ``--version`` is answered before anything else is loaded."""
    if sys.argv[1:] in (["--version"], ["-V"]):
        from claimtrack import __version__

        print(f"claimtrack {__version__}")
        return
    if sys.argv[1:2] == ["__complete"]:
        from claimtrack.cli.complete import main as complete

        complete(sys.argv[2:])
        return
    from claimtrack.cli.app import run

    sys.exit(run())


if __name__ == "__main__":
    main()
