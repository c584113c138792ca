"""The command line: one file a command, each turning options into one call of the public API."""

from toolkit.cli.group import main

__all__ = ["main"]
