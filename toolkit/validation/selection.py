"""Which rules hold for a file, and how grave their findings are."""

from collections.abc import Iterable
from pathlib import Path

from toolkit.checks.protocol import Rule
from toolkit.model.base import Struct
from toolkit.model.finding import Severity
from toolkit.model.settings import PathSettings, ValidateSettings
from toolkit.validation.patterns import folder_of, matches
from toolkit.validation.places import Places


class Selection(Struct, frozen=True, kw_only=True):
    """What holds for one file.

    Attributes:
        select: rules that run instead of the usual ones; empty for the usual ones.
        extend: rules that run besides.
        ignore: rules that do not run.
        severities: rule to severity.
        checks: checks of other packages that run besides.
        schema: file or identifier of the schema, or null for the document's own.
        max_grade: reading grade that a page may reach, or null.
    """

    select: tuple[str, ...] = ()
    extend: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    severities: dict[str, Severity] = {}
    checks: tuple[str, ...] = ()
    schema: str | None = None
    max_grade: float | None = None

    def runs(self, rule: Rule) -> bool:
        """Say whether ``rule`` runs here; what is named more exactly wins, and of equals ``ignore``."""
        wanted = _strength(rule, self.extend)
        if self.select:
            wanted = max(wanted, _strength(rule, self.select))
        elif rule.default:
            wanted = max(wanted, 1)
        return wanted > _strength(rule, self.ignore)

    def severity(self, rule: Rule) -> Severity:
        """Return how grave a finding of ``rule`` is here."""
        named = [name for name in self.severities if _strength(rule, (name,))]
        return self.severities[max(named, key=lambda name: _strength(rule, (name,)))] if named else rule.severity


class Selections:
    """Says what holds for each file of a run.

    Args:
        settings: what holds where.
    """

    def __init__(self, settings: ValidateSettings) -> None:
        self._settings = settings
        self._general = _general(settings)
        self._name = Places(settings.root) if settings.schemas or settings.paths else None

    def __call__(self, file: str) -> Selection:
        """Return what holds for ``file``, by its name below the settings' folder."""
        chosen = self._general
        if self._name is None:
            return chosen
        path = self._name(file)
        for pattern, schema in self._settings.schemas.items():
            if matches(path, pattern):
                chosen = _joined(chosen, PathSettings(schema=schema))
                break
        for pattern, special in self._settings.paths.items():
            if matches(path, pattern):
                chosen = _joined(chosen, special)
        return chosen


def idle_patterns(files: Iterable[str], folders: Iterable[str], settings: ValidateSettings) -> tuple[str, ...]:
    """Return the patterns of the settings that match none of ``files``, though they should.

    A pattern for another place than the run looked at is none of these: only one whose own folder lies in one of the
    ``folders`` that were walked, or nowhere, as when its name is misspelt.
    """
    idle = dict.fromkeys((*settings.schemas, *settings.paths))
    name = Places(settings.root)
    for file in files if idle else ():
        path = name(file)
        for pattern in [pattern for pattern in idle if matches(path, pattern)]:
            del idle[pattern]
        if not idle:
            break
    walked = [Path(folder).resolve() for folder in folders]
    root = Path(settings.root or ".").resolve()
    homes = {pattern: root / folder_of(pattern) for pattern in idle}
    return tuple(
        pattern
        for pattern, home in homes.items()
        if not home.is_dir() or any(home.is_relative_to(one) for one in walked)
    )


def _general(settings: ValidateSettings) -> Selection:
    return Selection(
        select=settings.select,
        extend=settings.extend_select,
        ignore=settings.ignore,
        severities=settings.severities,
        checks=settings.checks,
        max_grade=settings.max_grade,
    )


def _joined(chosen: Selection, special: PathSettings) -> Selection:
    return Selection(
        select=chosen.select,
        extend=(*chosen.extend, *special.select),
        ignore=(*chosen.ignore, *special.ignore),
        severities={**chosen.severities, **special.severities},
        checks=chosen.checks,
        schema=special.schema or chosen.schema,
        max_grade=chosen.max_grade if special.max_grade is None else special.max_grade,
    )


def means(name: str, rule: Rule) -> bool:
    """Say whether ``name`` (an id, the beginning of one, a name, ``ALL``) means ``rule``."""
    return _strength(rule, (name,)) > 0


def _strength(rule: Rule, names: Iterable[str]) -> int:
    """Return how exactly the best of ``names`` means ``rule``: 0 not at all, else the letters of the id it gives."""
    best = 0
    for name in names:
        if name.lower() == rule.name:
            best = len(rule.id)
        elif name.upper() == "ALL":
            best = max(best, 2)
        elif name and rule.id.startswith(name.upper()):
            best = max(best, len(name))
    return best
