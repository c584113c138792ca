"""Validates many files into one report."""

from collections.abc import Mapping, Sequence

from toolkit.checks.settings import ValidateSettings
from toolkit.model.report import PlacedFinding, Report
from toolkit.model.summary import Level
from toolkit.summarisers.levels import LEVELS
from toolkit.validation.examine import Examiner
from toolkit.validation.schemas import SchemaSource
from toolkit.validation.walk import walk


def validate_paths(
    paths: Sequence[str],
    *,
    settings: ValidateSettings,
    own_levels: Mapping[str, Level],
    max_bytes: int,
    schema: str | None = None,
) -> Report:
    """Return what is wrong with the files that ``paths`` mean.

    Args:
        paths: files and folders.
        settings: which rules and schemas hold where.
        own_levels: reading levels of the configuration, by name.
        max_bytes: size above which a file is refused.
        schema: the schema that every document follows, or None for its own.

    Raises:
        ConfigurationError: a schema is missing or cannot be used.
    """
    examiner = Examiner(settings, SchemaSource(settings, schema), {**LEVELS, **own_levels}, max_bytes)
    files = list(walk(paths, settings.exclude, settings.root))
    findings: list[PlacedFinding] = []
    suppressed = 0
    for file in files:
        examined = examiner(file)
        findings.extend(examined.findings)
        suppressed += examined.suppressed
    return Report(files=len(files), suppressed=suppressed, findings=tuple(findings))
