"""Where the reports of one call go: formats, files, standard output, the summary of a GitHub job."""

import errno
import os
import sys
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import toolkit
from toolkit.cli.group import Failure, write_standard_output
from toolkit.cli.outputs import spare_inputs
from toolkit.expressions import expression
from toolkit.files import cause, is_stream, write_whole
from toolkit.model.errors import OutputError
from toolkit.model.report import Report
from toolkit.model.rule import Rule

# What names a format when --output comes without --format.
_BY_SUFFIX = {".sarif": "sarif", ".xml": "junit"}


# How a report of an earlier run begins, or a baseline: ours, SARIF, and GitLab's list of issues, which may be empty.
_REPORT = expression(
    rb'\{\s*"\$schema":\s*"(?:urn:article-toolkit:(?:baseline|report):|https://docs\.oasis-open\.org/sarif/)'
    rb'|\[\s*(?:\]\s*\Z|\{\s*"type":\s*"issue",\s*"check_name":\s*"TK)'
)

# Formats that end in a line of totals.
_FOR_PEOPLE = frozenset({"text", "github"})


class Destination(NamedTuple):
    """One format and the file that it goes to; None for standard output."""

    reporter: Any
    path: Path | None


def destinations(forms: tuple[str, ...], outputs: tuple[str, ...], inputs: tuple[str, ...]) -> tuple[Destination, ...]:
    """Return where each format goes: the first to the first output and so on; "-" is standard output.

    Raises:
        OutputError: an output is one of the files that the call reads.
        Failure: several formats would go to standard output, or there are more outputs than formats.
        UnknownNameError: there is no such format.
    """
    from toolkit import plugins

    if not forms and outputs:
        forms = tuple(_BY_SUFFIX.get(Path(output).suffix.lower(), "json") for output in outputs)
    forms = forms or ("github" if os.environ.get("GITHUB_ACTIONS") == "true" else "text",)
    if len(outputs) > len(forms):
        raise Failure(f"{len(outputs)} outputs for {len(forms)} formats: give a --format for each --output")
    if len(forms) > 1 and len(outputs) == 1:
        outputs = _matched(forms, outputs[0])
    for output in outputs:
        spare_inputs(Path(output), inputs)
        _refuse_lost(Path(output))
    padded = (*outputs, *["-"] * (len(forms) - len(outputs)))
    if sum(output == "-" for output in padded) > 1:
        raise Failure('several formats would go to standard output: give an --output for all but one ("-")')
    return tuple(
        Destination(plugins.load("reporter", form), None if output == "-" else Path(output))
        for form, output in zip(forms, padded, strict=True)
    )


def _refuse_lost(output: Path) -> None:
    """Refuse an output that cannot be written before the run rather than after it.

    Raises:
        OutputError: its folder is missing or not writable, or it is a folder itself.
    """
    if str(output) == "-" or is_stream(output):
        return
    folder = output.parent
    faults = {
        errno.ENOENT: not folder.exists(),
        errno.ENOTDIR: not folder.is_dir(),
        errno.EISDIR: output.is_dir(),
        errno.EACCES: not os.access(folder, os.W_OK),
    }
    fault = next((number for number, holds in faults.items() if holds), None)
    if fault is not None:
        raise OutputError(f"{output}: {cause(OSError(fault, os.strerror(fault)), writing=True)}")


def spare_content(outputs: Iterable[Path], files: Sequence[str]) -> None:
    """Refuse an output that is one of the files that are checked, unless it is the report of an earlier run.

    Raises:
        OutputError: it is one of them.
    """
    for output in outputs:
        if output.is_file() and not is_report(output):
            spare_inputs(output, files)


def is_report(path: Path) -> bool:
    """Say whether a file holds a report or a baseline, which another one may replace."""
    try:
        with path.open("rb") as stream:
            return _REPORT.match(stream.read(200)) is not None
    except OSError:
        return False


def _matched(forms: tuple[str, ...], output: str) -> tuple[str, ...]:
    """Return the outputs of several formats of which one goes to a file: the one that its name fits, else the last."""
    suffix = Path(output).suffix.lower()
    named = _BY_SUFFIX.get(suffix, "json" if suffix == ".json" else "text")
    chosen = forms.index(named) if named in forms else len(forms) - 1
    return tuple(output if number == chosen else "-" for number in range(len(forms)))


def write_report(
    report: Report, place: Destination, rules: Callable[[], tuple[Rule, ...]] | None = None, *, failed: bool = False
) -> None:
    """Write the report in one format; for GitHub add it to the job's page as well.

    Args:
        report: what was checked and found.
        place: the format and where it goes.
        rules: gives all rules; those built in if not given.
        failed: something could not be checked, and was said to; then a list of no finding in no file is not written
            for people, who would read it as praise. Files and other programs get their report all the same.
    """
    if failed and not report.files and place.path is None and place.reporter.name in _FOR_PEOPLE:
        return
    from toolkit.reporters.protocol import Context

    stream = sys.stdout
    context = Context(
        version=toolkit.__version__, colour=place.path is None and _colours(stream), rules=rules or _built_in_rules
    )
    text: str = place.reporter(report, context)
    if place.path is not None:
        write_whole(place.path, text.encode("utf-8", "surrogateescape"))
    else:
        write_standard_output(text.encode("utf-8", "surrogateescape"))
    summary = os.environ.get("GITHUB_STEP_SUMMARY")
    if place.reporter.name == "github" and summary:
        from toolkit.reporters.github import job_summary

        try:
            with open(summary, "a", encoding="utf-8", errors="surrogateescape") as page:
                page.write(job_summary(report))
        except OSError as error:
            raise OutputError(f"{summary} (GITHUB_STEP_SUMMARY): {cause(error, writing=True)}") from error


def _built_in_rules() -> tuple[Rule, ...]:
    from toolkit.validation.catalogue import rules

    return rules()


def _colours(stream: Any) -> bool:
    """Say whether to write colours (no-color.org)."""
    if os.environ.get("NO_COLOR"):
        return False
    return bool(os.environ.get("FORCE_COLOR")) or (stream.isatty() and os.environ.get("TERM") != "dumb")
