"""What one language writes for another's acronyms (WHO, OMS), from the tables in ``tables/acronyms``.

The tables go out from English. Between two other languages the English acronym that both stand for is the bridge.
"""

import re
from functools import lru_cache
from pathlib import Path

from toolkit.language.tags import primary

_TABLES = Path(__file__).parent / "tables" / "acronyms"


def acronym_forms(acronym: str, source: str, target: str) -> tuple[str, ...]:
    """Return what the target language may write for an acronym of the source language, the acronym itself first.

    Args:
        acronym: as written, a plural "s" left out.
        source: BCP 47 tag of its language.
        target: BCP 47 tag of the other language.

    Returns:
        Acronyms and words; words are in lower case, and ``*`` stands for any ending.

    >>> acronym_forms("WHO", "en", "es")
    ('WHO', 'OMS')
    >>> acronym_forms("OMS", "es", "en"), acronym_forms("ADN", "es", "de")
    (('OMS', 'WHO'), ('ADN', 'DNA', 'DNS'))
    """
    source, target = primary(source), primary(target)
    english = (acronym.upper(),) if source == "en" else _back(source).get(acronym.upper(), ())
    forms = [acronym]
    for bridge in english:
        forms += [bridge] if target == "en" else [*_table(target).get(bridge, ()), bridge]
    return tuple(dict.fromkeys(forms))


@lru_cache(maxsize=16)
def _table(language: str) -> dict[str, tuple[str, ...]]:
    """Return the forms by English acronym; empty for a language without a table."""
    path = _TABLES / f"{language}.txt"
    if not path.is_file():
        return {}
    lines = (line for line in path.read_text(encoding="utf-8").splitlines() if line and not line.startswith("#"))
    parts = (line.partition(": ") for line in lines)
    return {acronym: tuple(form.strip() for form in forms.split("|")) for acronym, _, forms in parts}


@lru_cache(maxsize=16)
def _back(language: str) -> dict[str, tuple[str, ...]]:
    """Return the English acronyms by form, for forms that are acronyms themselves."""
    back: dict[str, list[str]] = {}
    for english, forms in _table(language).items():
        for form in forms:
            if re.fullmatch(r"[A-ZÀ-Ý][A-ZÀ-Ý0-9-]+", form):
                back.setdefault(form.upper(), []).append(english)
    return {form: tuple(english) for form, english in back.items()}
