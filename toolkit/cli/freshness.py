"""``toolkit convert --check``: whether the JSON at hand is what its article gives now."""

from pathlib import Path

import click

from toolkit.cli.group import Failure
from toolkit.config import Config
from toolkit.files import read_bytes


class Freshness:
    """Compares results with the files that hold them, and writes nothing.

    Args:
        config: settings of the conversion.

    Attributes:
        stale: how many files are out of date.
    """

    def __init__(self, config: Config) -> None:
        self._config = config
        self.stale = 0

    def compare(self, file: str, path: Path | None, data: bytes) -> None:
        """Say so if ``path`` is missing or holds something else than ``data``, which ``file`` gives now."""
        if path is None:
            raise Failure("--check needs -o OUT, the JSON to compare with, or the JSON itself as FILE")
        if not path.is_file():
            self._tell(f"{path}: missing; run toolkit convert {file} -o {path}")
        elif path.read_bytes() != data:
            self._tell(f"{path}: out of date with {file}; run toolkit convert {file} -o {path}")

    def is_fresh_document(self, file: str) -> bool | None:
        """Say whether a document of ours is what its own source gives now; None if ``file`` is no such document.

        Raises:
            InputError: the document names no source, or the source cannot be read.
        """
        from toolkit.comparison.documents import is_document
        from toolkit.model.json import decode, encode
        from toolkit.validation.remake import remade

        data = read_bytes(Path(file), self._config.max_bytes)
        if not is_document(data):
            return None
        article = decode(data)
        if encode(remade(article, Path(file).parent, self._config)) == data:
            return True
        self._tell(f"{file}: out of date with {article.source.path}; convert it again")
        return False

    def _tell(self, line: str) -> None:
        self.stale += 1
        click.echo(line)
