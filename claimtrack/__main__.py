"""``python -m claimtrack`` and the ``claimtrack`` command."""


def main() -> None:
    """Run the command line."""
    from claimtrack.cli.app import run

    run()


if __name__ == "__main__":
    main()
