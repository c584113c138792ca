"""``python -m toolkit``."""

from toolkit.cli.process import run

run()
