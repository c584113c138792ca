"""All rules that there are, and the checks that run them."""

from collections.abc import Iterable
from functools import cache

from toolkit import plugins
from toolkit.checks.documents.rules import FILE_RULES
from toolkit.checks.protocol import Check, Rule, Subject
from toolkit.checks.schema.rules import SCHEMA_RULES
from toolkit.checks.settings import ValidateSettings
from toolkit.checks.translation.rules import rules as translation_rules
from toolkit.model.errors import UnknownNameError
from toolkit.validation.selection import means


@cache
def checks() -> tuple[Check, ...]:
    """Return every check, in the order of ids."""
    loaded: list[Check] = [plugins.load("check", name) for name in plugins.names("check")]
    return tuple(sorted(loaded, key=lambda check: check.rule.id))


@cache
def checks_of(subject: Subject) -> tuple[Check, ...]:
    """Return the checks that look at one sort of subject, in the order of ids."""
    return tuple(check for check in checks() if check.rule.subject == subject)


@cache
def rules() -> tuple[Rule, ...]:
    """Return every rule, in the order of ids."""
    running = (check.rule for check in checks())
    return tuple(sorted((*FILE_RULES, *SCHEMA_RULES, *translation_rules(), *running), key=lambda rule: rule.id))


def rule_called(name: str) -> Rule:
    """Return the rule with this id or name.

    Raises:
        UnknownNameError: there is none.

    >>> rule_called("tk004").name
    'duplicate-key'
    """
    for rule in rules():
        if name.upper() == rule.id or name.lower() == rule.name:
            return rule
    raise UnknownNameError("rule", name, [word for rule in rules() for word in (rule.id, rule.name)])


def known_names(settings: ValidateSettings, asked: Iterable[str] = ()) -> None:
    """Refuse names of rules that mean none.

    Raises:
        UnknownNameError: one of the names in the settings, or of those asked for, means no rule.
    """
    named = [*asked, *settings.select, *settings.extend_select, *settings.ignore, *settings.severities]
    for special in settings.paths.values():
        named += [*special.select, *special.ignore, *special.severities]
    for name in named:
        if not any(means(name, rule) for rule in rules()):
            raise UnknownNameError("rule", name, [word for rule in rules() for word in (rule.id, rule.name)])
