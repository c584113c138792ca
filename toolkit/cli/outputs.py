"""What the commands share on their way out: standard output, one file, or a folder with a file for each input."""

import os
import sys
from pathlib import Path

import click
import msgspec

from toolkit.cli.inputs import STANDARD
from toolkit.files import make_folder, write_whole
from toolkit.model.article import Article
from toolkit.model.errors import OutputError

output_option = click.option(
    "-o",
    "--output",
    metavar="OUT",
    help="File to write, or a folder for several files; standard output if not given.",
)


class Output:
    """Where the results of one call go; refuses to write one file twice.

    Args:
        destination: a file, a folder (it exists, or ends in a slash, or there are several inputs), or None.
        files: the inputs of the call.
        suffix: ending of the files in a folder, such as ``.json``.
    """

    def __init__(self, destination: str | None, files: tuple[str, ...], suffix: str) -> None:
        self._suffix = suffix
        self._path = Path(destination) if destination not in (None, STANDARD) else None
        self._folder = self._path is not None and (
            len(files) > 1 or self._path.is_dir() or str(destination).endswith(("/", os.sep))
        )
        self._written: dict[Path, str] = {}

    @property
    def standard(self) -> bool:
        """Whether results go to standard output."""
        return self._path is None

    def path(self, file: str) -> Path | None:
        """Return where the result for ``file`` goes, or None for standard output."""
        if self._path is None or not self._folder:
            return self._path
        name = "standard-input" if file == STANDARD else Path(file).stem
        return self._path / f"{name}{self._suffix}"

    def prepared(self, file: str) -> Path | None:
        """Return ``path``, its folder made where results go into one of ours."""
        path = self.path(file)
        if path is not None and self._folder:
            make_folder(path.parent)
        return path

    def located(self, article: Article, file: str) -> Article:
        """Return the article that was read from ``file``, its source named as its own output file sees it."""
        return located(article, file, self.path(file))

    def write(self, file: str, data: bytes) -> None:
        """Write the result for ``file``, whole or not at all.

        Raises:
            OutputError: not writable, or two inputs would be written to the same file.
        """
        path = self.path(file)
        if path is None:
            sys.stdout.buffer.write(data)
            sys.stdout.buffer.flush()
            return
        if path in self._written:
            raise OutputError(f"{file}: {path} already holds {self._written[path]}; convert one of them on its own")
        if self._folder:
            make_folder(path.parent)
        write_whole(path, data)
        self._written[path] = file


def located(article: Article, file: str, output: Path | None) -> Article:
    """Return the article with its source's path written relative to the output file, the bare name without one.

    Args:
        article: with the source's path relative to the folder of ``file``.
        file: what was read: the source itself, or a JSON document that names it.
        output: the file that will be written, or None for standard output.
    """
    named = article.source.path
    if named is None or file == STANDARD:
        return article
    if output is None:
        place = Path(named).name
    else:
        source = Path(file).resolve().parent / named
        place = Path(os.path.relpath(source, output.parent.resolve())).as_posix()
    return msgspec.structs.replace(article, source=msgspec.structs.replace(article.source, path=place))
