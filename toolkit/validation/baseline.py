"""Baselines: findings that are known and held back, recognised by what they say and never by their line."""

from collections.abc import Iterable
from pathlib import Path
from typing import Annotated, Literal

import msgspec

from toolkit.files import write_whole
from toolkit.model.base import Struct
from toolkit.model.errors import ConfigurationError
from toolkit.model.report import PlacedFinding, Report

BASELINE_SCHEMA: Literal["urn:article-toolkit:baseline:1"] = "urn:article-toolkit:baseline:1"


class KnownFinding(Struct, frozen=True, kw_only=True):
    """One finding that is held back.

    Attributes:
        rule: its rule.
        file: its file, for people; the fingerprint holds it too.
        fingerprint: hash of rule, file, offending words and occurrence.
    """

    rule: str
    file: str | None
    fingerprint: Annotated[str, msgspec.Meta(min_length=1)]


class Baseline(Struct, frozen=True, kw_only=True):
    """The findings of an earlier run."""

    schema: Literal["urn:article-toolkit:baseline:1"] = msgspec.field(name="$schema", default=BASELINE_SCHEMA)
    findings: tuple[KnownFinding, ...] = ()


def read_baseline(path: Path) -> Baseline:
    """Return the baseline in a file.

    Raises:
        ConfigurationError: missing, unreadable or no baseline.
    """
    try:
        return msgspec.json.decode(path.read_bytes(), type=Baseline)
    except FileNotFoundError as error:
        raise ConfigurationError(f"{path}: no such baseline; make one with --update-baseline") from error
    except OSError as error:
        raise ConfigurationError(f"{path}: baseline not readable: {error.strerror}") from error
    except (UnicodeDecodeError, msgspec.DecodeError) as error:
        raise ConfigurationError(
            f"{path}: not a baseline: {error}; remove it and make one with --update-baseline"
        ) from error


def write_baseline(path: Path, findings: Iterable[PlacedFinding]) -> None:
    """Write the findings as a baseline, sorted so that a change shows as few lines."""
    known = sorted(
        (KnownFinding(rule=found.rule, file=found.file, fingerprint=found.fingerprint) for found in findings),
        key=lambda found: (found.file or "", found.rule, found.fingerprint),
    )
    data = msgspec.json.format(msgspec.json.encode(Baseline(findings=tuple(known))), indent=2)
    write_whole(path, data + b"\n")


def without_known(report: Report, baseline: Baseline) -> Report:
    """Return the report without the findings that the baseline knows; they count as suppressed."""
    known = {found.fingerprint for found in baseline.findings}
    kept = tuple(finding for finding in report.findings if finding.fingerprint not in known)
    held = len(report.findings) - len(kept)
    return msgspec.structs.replace(report, findings=kept, suppressed=report.suppressed + held)
