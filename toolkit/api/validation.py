"""Validation of files."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import os
    from collections.abc import Iterable

    from toolkit.config import Config
    from toolkit.model.report import Report


def validate(
    paths: str | os.PathLike[str] | Iterable[str | os.PathLike[str]],
    *,
    schema: str | os.PathLike[str] | None = None,
    workers: int = 1,
    config: Config | None = None,
) -> Report:
    """Prove what the files below ``paths`` claim: their schemas, and for our documents every quote and number.

    Args:
        paths: files and folders.
        schema: a JSON Schema that every document follows, or the name of one of ours; its own if not given.
        workers: processes that check files.
        config: settings; the defaults if not given.

    Returns:
        The report: ``report.findings`` by file and place, ``report.files``, ``report.clean``.

    Raises:
        toolkit.model.errors.ConfigurationError: a schema is missing or cannot be used.

    >>> validate("samples/harbour-tunnel.md").files
    1
    """
    import os

    from toolkit import __version__
    from toolkit.config import Config
    from toolkit.validation.run import Options, validate_paths

    config = config or Config()
    named = [paths] if isinstance(paths, str | os.PathLike) else paths
    options = Options(
        config=config,
        schema=None if schema is None else os.fspath(schema),
        workers=workers,
        version=__version__,
    )
    return validate_paths([os.fspath(path) for path in named], options)
