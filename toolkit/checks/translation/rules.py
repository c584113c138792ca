"""The translation rules in the order in which they run."""

from functools import lru_cache
from importlib import import_module

from toolkit.checks.protocol import Rule
from toolkit.checks.translation.protocol import PairCheck

# (module, function, the declarations of the rules it runs)
_TABLE: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    ("untranslated", "check_untranslated", ("WHOLE", "PART")),
    ("length", "check_length", ("TRUNCATED", "TOO_LONG")),
    ("duplicated", "check_duplicated", ("RULE",)),
    ("numbers", "check_numbers", ("NUMBER", "ADDED", "FORM", "MAGNITUDE")),
    ("swapped", "check_swapped", ("RULE",)),
    ("units", "check_units", ("UNIT", "PERCENT", "MONEY")),
    ("periods", "check_periods", ("RULE",)),
    ("bounds", "check_bounds", ("RULE",)),
    ("dates", "check_dates", ("RULE",)),
    ("negation", "check_negation", ("LOST", "ADDED")),
    ("names", "check_names", ("RULE",)),
    ("acronyms", "check_acronyms", ("RULE",)),
    ("links", "check_urls", ("URL",)),
    ("links", "check_emails", ("EMAIL",)),
    ("links", "check_tags", ("TAG",)),
    ("links", "check_placeholders", ("PLACEHOLDER",)),
    ("brackets", "check_brackets", ("BRACKETS",)),
    ("brackets", "check_quotes", ("QUOTES",)),
    ("glossary", "check_glossary", ("RULE",)),
    ("unknown_words", "check_unknown_words", ("RULE",)),
)


@lru_cache(maxsize=1)
def checks() -> tuple[tuple[PairCheck, tuple[Rule, ...]], ...]:
    """Return every check with the rules that it runs."""
    return tuple(
        (getattr(module, function), tuple(getattr(module, name) for name in names))
        for stem, function, names in _TABLE
        for module in (import_module(f"toolkit.checks.translation.{stem}"),)
    )


def rules() -> tuple[Rule, ...]:
    """Return the declarations of all translation rules, by id.

    >>> [rule.name for rule in rules() if rule.id == "TK520"]
    ['negation-lost']
    """
    return tuple(sorted((rule for _, declared in checks() for rule in declared), key=lambda rule: rule.id))
