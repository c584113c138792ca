"""Validates many files into one report."""

import os
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import msgspec

from toolkit.config import Config
from toolkit.model.base import Struct
from toolkit.model.errors import ToolkitError
from toolkit.model.report import PlacedFinding, Report
from toolkit.model.settings import ValidateSettings
from toolkit.summarisers.levels import LEVELS
from toolkit.validation.cache import Cache, Kept, state_of
from toolkit.validation.examine import STANDARD, Examined, Examiner
from toolkit.validation.known import Known
from toolkit.validation.schemas import SchemaSource
from toolkit.validation.touched import Touched
from toolkit.validation.walk import walk

# Files handed to a worker at a time: enough to forget the hand-over, few enough to share the work.
_CHUNK = 64


class Options(Struct, frozen=True, kw_only=True):
    """How a validation runs.

    Attributes:
        config: all settings; those under ``validate`` say which rules and schemas hold where.
        schema: the schema that every document follows, or None for its own.
        media_type: of standard input; None to find out by its content.
        workers: processes that check files.
        cache: folder that remembers outcomes, or None.
        version: of the toolkit; another version forgets what was remembered.
    """

    config: Config = Config()
    schema: str | None = None
    media_type: str | None = None
    workers: int = 1
    cache: str | None = None
    version: str = ""

    @property
    def settings(self) -> ValidateSettings:
        """Which rules and schemas hold where."""
        return self.config.validate


def validate_paths(paths: Sequence[str], options: Options, only: frozenset[str] | None = None) -> Report:
    """Return what is wrong with the files that ``paths`` mean, in the order of the walk.

    Args:
        paths: files and folders; ``<stdin>`` is standard input.
        options: how to run.
        only: real paths of changed files; the run is confined to what they concern. None for all.

    Raises:
        ConfigurationError: a schema is missing or cannot be used.
    """
    return validate_files(files_of(paths, options, only), options)


def validate_files(files: Sequence[str], options: Options) -> Report:
    """Return what is wrong with these files, in their order.

    Raises:
        ConfigurationError: a schema is missing or cannot be used.
    """
    examiner = examiner_for(options)
    cache = None
    if options.cache is not None:
        key = msgspec.json.encode([options, LEVELS["general"]]).decode()
        cache = Cache(Path(options.cache), key)
    known = {} if cache is None else {file: kept for file in files if (kept := cache.get(file)) is not None}
    fresh = _examined([file for file in files if file not in known], options, examiner)
    findings: list[PlacedFinding] = []
    suppressed = unclaimed = 0
    for file in files:
        outcome: Kept | Examined = known.get(file) or next(fresh)
        if cache is not None and file != STANDARD and isinstance(outcome, Examined):
            cache.put(file, _kept(file, outcome))
        findings.extend(outcome.findings)
        suppressed += outcome.suppressed
        unclaimed += outcome.unclaimed
    if cache is not None:
        cache.write()
    return Report(files=len(files), unclaimed=unclaimed, suppressed=suppressed, findings=tuple(findings))


def files_of(paths: Sequence[str], options: Options, only: frozenset[str] | None) -> list[str]:
    """Return the files that ``paths`` mean under ``options``; ``only`` confines them to what these changes concern."""
    files = walk(paths, options.settings.exclude, options.settings.root)
    if only is None:
        return list(files)
    touched = Touched(only, options.settings, options.schema)
    return [file for file in files if file == STANDARD or touched(file)]


def examiner_for(options: Options) -> Examiner:
    """Return what checks single files under ``options``.

    Raises:
        ConfigurationError: the schema is missing or cannot be used.
    """
    known = Known(levels={**LEVELS, **options.config.levels}, config=options.config)
    schemas = SchemaSource(options.settings, options.schema)
    return Examiner(options.settings, schemas, known, options.config.max_bytes, options.media_type)


def _kept(file: str, examined: Examined) -> Kept:
    states = {path: state_of(path) for path in (file, *examined.hangs_on)}
    return Kept(states=states, findings=examined.findings, suppressed=examined.suppressed, unclaimed=examined.unclaimed)


def _examined(files: list[str], options: Options, examiner: Examiner) -> Iterator[Examined]:
    """Yield the outcome of each file, in order, from as many processes as asked for."""
    if options.workers <= 1 or len(files) <= _CHUNK:
        yield from map(examiner, files)
        return
    from concurrent.futures import ProcessPoolExecutor
    from concurrent.futures.process import BrokenProcessPool
    from multiprocessing import active_children, get_context

    others = set(active_children())
    context = get_context("spawn")
    pool = ProcessPoolExecutor(options.workers, mp_context=context, initializer=_start, initargs=(options,))
    try:
        yield from pool.map(_work, files, chunksize=_CHUNK)
    except BrokenProcessPool as error:
        raise ToolkitError("a worker process was ended, perhaps for want of memory; use fewer --workers") from error
    except BaseException:
        # After an interrupt, what the workers still hold would be checked for nobody.
        for worker in set(active_children()) - others:
            worker.terminate()
        raise
    finally:
        pool.shutdown(cancel_futures=True)


# The examiner of a worker process: built once in each, since compiled schemas cannot be handed over.
_worker: list[Any] = []


def _start(options: Options) -> None:
    """Make a worker ready: it leaves interrupts to its parent, and ends when that is gone, however it went."""
    import signal
    from threading import Thread

    signal.signal(signal.SIGINT, signal.SIG_IGN)
    Thread(target=_end_with_parent, daemon=True).start()
    _worker[:] = [examiner_for(options)]


def _end_with_parent() -> None:
    from multiprocessing import parent_process
    from multiprocessing.connection import wait

    parent = parent_process()
    if parent is not None:
        wait([parent.sentinel])
        os._exit(1)


def _work(file: str) -> Examined:
    examined: Examined = _worker[0](file)
    return msgspec.structs.replace(examined, problems=())
