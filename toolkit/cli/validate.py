"""``toolkit validate``: proves that content holds what it claims."""

from __future__ import annotations

import os
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import click
import msgspec

import toolkit
from toolkit.cli.group import Failure, debug_option
from toolkit.cli.inputs import STANDARD, settings
from toolkit.cli.reports import destinations, is_report, spare_content, write_report
from toolkit.model.report import Report
from toolkit.model.rule import Rule

if TYPE_CHECKING:
    from toolkit.config import Config
    from toolkit.model.settings import ValidateSettings

# The rule that compares a document with a fresh conversion of its source.
REMADE = "TK305"


@click.command(short_help="Prove that content holds what it claims.")
@click.argument("paths", nargs=-1, required=True, metavar="PATH...")
@click.option("--schema", metavar="FILE", help="JSON Schema that every document follows, instead of its own.")
@click.option("--media-type", metavar="TYPE", help="Of standard input, such as text/markdown; found by content.")
@click.option("--format", "forms", multiple=True, metavar="NAME", help="text, json, github, gitlab, sarif or junit.")
@click.option("-o", "--output", "outputs", multiple=True, metavar="FILE", help="Where a format goes; one for each.")
@click.option("--select", metavar="RULES", help="Run these rules only: ids, beginnings of ids or names, with commas.")
@click.option("--ignore", metavar="RULES", help="Leave these rules out.")
@click.option("--remake", is_flag=True, help="Prove too that nothing was left out: convert each source again (TK305).")
@click.option("--baseline", metavar="FILE", help="Hold back the findings that this file knows.")
@click.option("--update-baseline", is_flag=True, help="Write all findings into the baseline instead of reporting them.")
@click.option("--changed", is_flag=False, flag_value="HEAD", metavar="[REF]", help="Only what changed since a commit.")
@click.option("--fix", is_flag=True, help="Mend what is safe to mend.")
@click.option("--diff", is_flag=True, help="Show what --fix would change, and change nothing.")
@click.option("--cache", is_flag=False, flag_value=".toolkit_cache", metavar="[DIR]", help="Remember unchanged files.")
@click.option("--workers", default="1", show_default=True, metavar="N", help='Processes that check files, or "auto".')
@debug_option
@click.pass_context
def validate(
    context: click.Context,
    paths: tuple[str, ...],
    schema: str | None,
    media_type: str | None,
    forms: tuple[str, ...],
    outputs: tuple[str, ...],
    select: str | None,
    ignore: str | None,
    remake: bool,
    baseline: str | None,
    update_baseline: bool,
    changed: str | None,
    fix: bool,
    diff: bool,
    cache: str | None,
    workers: str,
) -> None:
    """Check each PATH, a file or a folder: JSON, JSON Lines, YAML, Markdown and text. "-" reads standard input.

    Proves that what a document of ours holds is what its source says. That nothing was left out or changed where no
    quote shows it (a fact, a heading's level, metadata) --remake proves: it converts each source at hand again and
    compares. Which summaries there should be, only the call that made them knows: "toolkit convert --check".

    With --changed, a document whose source or schema changed is checked as well as one that changed itself.

    Exit code 0: nothing wrong, notes aside; 1: something is; 2: something could not be checked,
    or there was nothing to check.

    \b
    Examples:
      toolkit validate content/
      toolkit validate content/ --schema schemas/post.json --format sarif -o toolkit.sarif
      toolkit validate content/ --baseline known.json --update-baseline
      toolkit validate content/ --changed origin/main
      toolkit validate content/ --fix --diff
      cat page.md | toolkit validate - --media-type text/markdown
    """
    from toolkit.validation.examine import STANDARD as STANDARD_NAME
    from toolkit.validation.run import Options, files_of, validate_files

    _spare_collector()
    config = _narrowed(settings(), select, ignore, remake)
    places = destinations(forms, outputs, (*paths, *filter(None, [schema, baseline])))
    missing = [path for path in paths if path != STANDARD and not os.path.lexists(path)]
    for path in missing:
        Failure(f"{path}: no such file or folder; check the path").show()
    names = [STANDARD_NAME if path == STANDARD else path for path in paths if path not in missing]
    options = Options(
        config=config,
        schema=schema,
        media_type=_of_standard_input(media_type, paths),
        workers=_number(workers),
        cache=None if fix or diff else cache,
        version=toolkit.__version__,
    )
    only = None
    if changed is not None:
        from toolkit.validation.changed import changed_files

        only = changed_files(changed)
    files = files_of(names, options, only)
    written = [baseline] if baseline and update_baseline else []
    spare_content([*filter(None, (place.path for place in places)), *map(Path, written)], files)
    if fix or diff:
        from toolkit.validation.fix import fix_files

        shown = fix_files(files, options, write=not diff)
        click.echo(shown, nl=False)
        if diff:
            context.exit(2 if missing else 1 if shown else 0)
    report = validate_files(files, options)
    report = _known_aside(report, baseline, update_baseline)
    failed = bool(missing)
    if only is None:
        _tell_idle_patterns(files, names, options.settings)
        if not report.files and not missing:
            failed = True
            Failure(f"{', '.join(paths)}: nothing to check there; {_wanted()}").show()
    for place in places:
        write_report(report, place, partial(_rules, config.validate.checks), failed=failed)
    context.exit(2 if failed else 0 if report.clean else 1)


def _of_standard_input(media_type: str | None, paths: tuple[str, ...]) -> str | None:
    """Return the media type declared for standard input, refused where it is none or means nothing."""
    if media_type is None:
        return None
    from toolkit.validation.standard_input import suffix_declared

    if STANDARD not in paths:
        raise Failure('--media-type says what standard input is, named "-"; a file is known by its ending')
    suffix_declared(media_type)
    return media_type


def _tell_idle_patterns(files: list[str], names: list[str], own: ValidateSettings) -> None:
    """Say on standard error which patterns of the configuration match no file below the folders that were walked."""
    from toolkit.validation.selection import idle_patterns

    folders = [name for name in names if os.path.isdir(name)]
    if not folders or not (own.schemas or own.paths):
        return
    for pattern in idle_patterns(files, folders, own):
        click.echo(f'toolkit: note: the pattern "{pattern}" under validate matches no file that was checked', err=True)


def _wanted() -> str:
    """Return what a walk through folders looks for."""
    from toolkit.validation.walk import SUFFIXES

    *others, last = sorted(SUFFIXES)
    return f"a folder is searched for {', '.join(others)} and {last}, save what validate.exclude leaves out"


def _known_aside(report: Report, baseline: str | None, update: bool) -> Report:
    """Return the report without the findings of the baseline, which is written first if asked for."""
    from toolkit.validation.baseline import read_baseline, without_known, write_baseline

    if baseline is None:
        if update:
            raise Failure("--update-baseline needs --baseline FILE to write to")
        return report
    if update:
        if os.path.isfile(baseline) and os.path.getsize(baseline) and not is_report(Path(baseline)):
            raise Failure(f"{baseline}: is no baseline, so nothing was written over it; name another file or remove it")
        write_baseline(Path(baseline), report.findings)
    return without_known(report, read_baseline(Path(baseline)))


def _rules(checks: tuple[str, ...]) -> tuple[Rule, ...]:
    from toolkit.validation.catalogue import rules

    return rules(checks)


def _narrowed(config: Config, select: str | None, ignore: str | None, remake: bool) -> Config:
    """Return the settings with what the command line selects and ignores."""
    own = config.validate
    chosen, left_out = _names(select), _names(ignore)
    if chosen or left_out or own.select or own.ignore or own.extend_select or own.severities or own.paths:
        from toolkit.validation.catalogue import known_names  # brings every rule along

        known_names(own, chosen + left_out)
    if chosen:
        own = msgspec.structs.replace(own, select=chosen)
    if left_out:
        own = msgspec.structs.replace(own, ignore=(*own.ignore, *left_out))
    if remake:
        own = msgspec.structs.replace(own, extend_select=(*own.extend_select, REMADE))
    return msgspec.structs.replace(config, validate=own)


def _names(text: str | None) -> tuple[str, ...]:
    return tuple(name.strip() for name in (text or "").split(",") if name.strip())


def _number(workers: str) -> int:
    if workers == "auto":
        return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    if not workers.isdecimal() or int(workers) < 1:
        raise Failure(f'--workers is "{workers}": give a whole number from 1 up, or "auto"')
    return int(workers)


def _spare_collector() -> None:
    """Let the garbage collector look rarely: documents hold no cycles, and its rounds took a sixth of a run."""
    import gc

    gc.freeze()
    gc.set_threshold(100_000, 50, 100)
