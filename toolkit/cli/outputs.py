"""What the commands share on their way out: standard output, one file, or a folder with a file for each input."""

import os
from collections.abc import Callable, Iterable
from pathlib import Path

import click
import msgspec

from toolkit.cli.group import write_standard_output
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


def _under_name(data: bytes, file: str, follows: bool) -> bytes:
    """Return a text under the name of its file, as head(1) shows several."""
    name = "standard input" if file == STANDARD else file
    return b"\n" * follows + f"==> {name} <==\n\n".encode("utf-8", "surrogateescape") + data


def _without_header(data: bytes, _file: str, follows: bool) -> bytes:
    """Return the rows of a table, under their header where they are the first."""
    return data.partition(b"\n")[2] if follows else data


def _on_a_line(data: bytes, _file: str, _follows: bool) -> bytes:
    """Return a JSON document as one line of JSON Lines."""
    return msgspec.json.format(data, indent=-1) + b"\n"


# How several results of a format, by suffix, follow each other on standard output; others stand as they are.
_JOINS: dict[str, Callable[[bytes, str, bool], bytes]] = {
    ".csv": _without_header,
    ".json": _on_a_line,
    ".txt": _under_name,
}

# Endings of what the commands write; a folder for several results is hardly meant to have one.
_FILES = frozenset({".csv", ".html", ".json", ".jsonl", ".md", ".tmx", ".txt", ".xlf", ".xliff"})


class Output:
    """Where the results of one call go; refuses to write one file twice, or over what the call reads.

    Args:
        destination: a file, a folder (it exists, or ends in a slash, or there are several inputs), or None.
        files: the inputs of the call.
        suffix: ending of the files in a folder, such as ``.json``.
        inputs: all that the call reads and must not lose, where that is not just ``files``.

    Raises:
        OutputError: the name of one file for the results of several.
    """

    def __init__(
        self, destination: str | None, files: tuple[str, ...], suffix: str, inputs: Iterable[str] | None = None
    ) -> None:
        self._inputs = tuple(files if inputs is None else inputs)
        self._suffix = suffix
        self._path = Path(destination) if destination not in (None, STANDARD) else None
        self._several = len(files) > 1
        self._folder = self._path is not None and (
            self._several or self._path.is_dir() or str(destination).endswith(("/", os.sep))
        )
        if self._path is not None and self._several:
            _refuse_one_file(self._path, str(destination))
        self._shown = False
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
        """Return ``path``, its folder made where results go into one of ours.

        Raises:
            OutputError: something that the call reads stands there, or the folder cannot be made.
        """
        path = self.path(file)
        if path is not None:
            spare_inputs(path, self._inputs)
            if self._folder:
                make_folder(path.parent)
        return path

    def located(self, article: Article, file: str) -> Article:
        """Return the article that was read from ``file``, its source named as its own output file sees it."""
        return located(article, file, self.path(file))

    def write(self, file: str, data: bytes) -> None:
        """Write the result for ``file``, whole or not at all.

        Raises:
            OutputError: not writable, two inputs would be written to the same file, or one over another.
        """
        path = self.prepared(file)
        if path is None:
            join = _JOINS.get(self._suffix) if self._several else None
            write_standard_output(join(data, file, self._shown) if join else data)
            self._shown = True
            return
        if path in self._written:
            raise OutputError(f"{file}: {path} already holds {self._written[path]}; convert one of them on its own")
        write_whole(path, data)
        self._written[path] = file


def _refuse_one_file(path: Path, destination: str) -> None:
    """Refuse what names a file where several results want a folder.

    Raises:
        OutputError: it is a file, or is called like one and neither is a folder nor ends in a slash.
    """
    named = path.suffix.lower() in _FILES and not path.is_dir() and not destination.endswith(("/", os.sep))
    if named or path.is_file():
        raise OutputError(
            f"{destination}: one file for the results of several; name a folder, such as {path.with_suffix('')}/"
        )


def spare_inputs(output: Path, inputs: Iterable[str]) -> None:
    """Refuse an output that is one of the inputs, under whatever name.

    Raises:
        OutputError: it is one of them.
    """
    if not output.is_file():
        return
    for file in inputs:
        if file != STANDARD and os.path.exists(file) and output.samefile(file):
            raise OutputError(f"{output}: would be written over {file}, which this call reads; choose another output")


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
