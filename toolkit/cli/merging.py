"""``toolkit summarise --merge``: one summary of all files, each sentence with the numbers of its sources."""

from typing import Any

import toolkit
from toolkit.cli.group import Failure
from toolkit.cli.inputs import attempt, read_or_decode, settings
from toolkit.cli.notes import note_left_out, note_unanswered
from toolkit.cli.outputs import Output, located
from toolkit.model.article import Article

# What a merged summary is called where the output is a folder.
NAME = "merged"

# Options that mean nothing for several articles together, by parameter: what to do instead.
CONFLICTS = {
    "section": "it summarises whole articles",
    "trim": "its sentences stay whole",
    "facts": "it has no key facts",
    "to": "it is not translated",
}


def write_merged(given: dict[str, Any]) -> None:
    """Summarise several files as one.

    Args:
        given: the parameters of ``toolkit summarise`` by name.

    Raises:
        Failure: an option that does not go with --merge, a file named twice, or one that could not be read: a summary
            that leaves out a source would pass for one of all of them.
    """
    from toolkit.writers.merged import merged_writer
    from toolkit.writers.protocol import Presentation

    for name, reason in CONFLICTS.items():
        if given[name]:
            raise Failure(f"--merge does not go with --{name}: {reason}")
    if given["level"] == "all":
        raise Failure("--merge makes one summary: give one level, not all")
    files: tuple[str, ...] = given["files"]
    for file in files:
        if files.count(file) > 1:
            raise Failure(f"{file} is named twice; --merge takes each source once")
    config = settings()
    writer = merged_writer(given["form"])
    destination = Output(given["output"], (NAME,), writer.suffix, inputs=files)
    reading = {name: given[name] for name in ("media_type", "encoding", "language")}
    articles: list[Article] = []

    def read(file: str) -> None:
        articles.append(located(read_or_decode(file, config, **reading), file, destination.path(NAME)))

    if failed := attempt(files, read):
        raise Failure(f"nothing written: {failed} of {len(files)} files could not be merged")
    limits = {name: given[name] for name in ("max_grade", "min_grade", "max_words", "method", "solver", "about")}
    summary = toolkit.merge(articles, level=given["level"], config=config, **limits)
    note_unanswered(", ".join(files), given["about"], articles)
    note_left_out(", ".join(files), articles)
    presentation = Presentation(bullets=given["bullets"], scores=given["scores"], reasons=given["why"])
    destination.write(NAME, writer(summary, presentation))
