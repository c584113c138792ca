"""All rules that there are, and the checks that run them."""

from collections.abc import Iterable
from functools import cache

from toolkit import plugins
from toolkit.checks.documents.rules import FILE_RULES
from toolkit.checks.protocol import Check, Rule, Subject
from toolkit.checks.schema.rules import SCHEMA_RULES
from toolkit.checks.translation.rules import rules as translation_rules
from toolkit.model.errors import UnknownNameError
from toolkit.model.settings import ValidateSettings
from toolkit.validation.selection import means


@cache
def checks(extra: tuple[str, ...] = ()) -> tuple[Check, ...]:
    """Return the built-in checks and those of other packages named in ``extra``, in the order of ids.

    Raises:
        UnknownNameError: there is no such check.
        PluginError: it fails to load.
    """
    names = (*plugins.BUILT_IN["check"], *(name for name in extra if name not in plugins.BUILT_IN["check"]))
    loaded: list[Check] = [plugins.load("check", name) for name in names]
    return tuple(sorted(loaded, key=lambda check: check.rule.id))


@cache
def checks_of(subject: Subject, extra: tuple[str, ...] = ()) -> tuple[Check, ...]:
    """Return the checks that look at one sort of subject, in the order of ids."""
    return tuple(check for check in checks(extra) if check.rule.subject == subject)


@cache
def rules(extra: tuple[str, ...] = ()) -> tuple[Rule, ...]:
    """Return every rule, in the order of ids."""
    running = (check.rule for check in checks(extra))
    return tuple(sorted((*FILE_RULES, *SCHEMA_RULES, *translation_rules(), *running), key=lambda rule: rule.id))


def rule_called(name: str, extra: tuple[str, ...] = ()) -> Rule:
    """Return the rule with this id or name.

    Raises:
        UnknownNameError: there is none.

    >>> rule_called("tk004").name
    'duplicate-key'
    """
    for rule in rules(extra):
        if name.upper() == rule.id or name.lower() == rule.name:
            return rule
    raise UnknownNameError("rule", name, [word for rule in rules(extra) for word in (rule.id, rule.name)])


def known_names(settings: ValidateSettings, asked: Iterable[str] = ()) -> None:
    """Refuse names of rules that mean none.

    Raises:
        UnknownNameError: one of the names in the settings, or of those asked for, means no rule.
    """
    named = [*asked, *settings.select, *settings.extend_select, *settings.ignore, *settings.severities]
    for special in settings.paths.values():
        named += [*special.select, *special.ignore, *special.severities]
    every = rules(settings.checks)
    for name in named:
        if not any(means(name, rule) for rule in every):
            raise UnknownNameError("rule", name, [word for rule in every for word in (rule.id, rule.name)])
