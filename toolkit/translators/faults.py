"""What the guard itself finds wrong with a segment, as findings; the checks for translations have their own."""

from toolkit.model.base import Span
from toolkit.model.finding import Finding, Severity
from toolkit.translators.protection import Held

# Rule: (id, severity). The checks for translations take TK500 to TK589.
_RULES: dict[str, tuple[str, Severity]] = {
    "protected-text-lost": ("TK590", "error"),
    "no-translation": ("TK591", "error"),
    "unknown-words": ("TK592", "note"),
    "glossary-inflection": ("TK593", "note"),
    "glossary-missing": ("TK597", "warning"),
    "markup-lost": ("TK594", "warning"),
    "near-match": ("TK595", "warning"),
    "source-changed": ("TK596", "warning"),
}

# What a second try in another way can mend.
RETRIED = frozenset({"TK590", "TK597"})
# What a memory does not keep: segments that lost something, and guesses from near matches.
NOT_KEPT = frozenset({"TK590", "TK595"})


def fault(name: str, message: str, hint: str, *, source: Span | None = None, target: Span | None = None) -> Finding:
    """Return a finding of the guard's rule ``name``."""
    rule, severity = _RULES[name]
    return Finding(rule=rule, severity=severity, message=message, hint=hint, source=source, target=target)


def lost(held: Held) -> Finding:
    """Return the finding for protected text that did not come back."""
    return fault(
        "protected-text-lost",
        f'the {held.kind} "{held.text}" did not come back from the engine as "{held.written}"',
        "put it back by hand",
        source=Span(start=held.start, end=held.end, text=held.text),
    )


def no_translation(reason: str) -> Finding:
    """Return the finding for a segment without translation."""
    return fault("no-translation", f"not translated: {reason}", "translate it by hand, or run again with the memory")


def near_match(score: float, source: str) -> Finding:
    """Return the finding for a target that belongs to a similar source in the memory."""
    return fault(
        "near-match",
        f'the memory has this for a similar text ({100 * score:.0f} % alike): "{source}"',
        "adapt it by hand",
    )


def unknown_words(words: tuple[str, ...]) -> Finding:
    """Return the note for words that the engine copied."""
    listed = ", ".join(words[:8]) + (" and more" if len(words) > 8 else "")
    return fault("unknown-words", f"the engine does not know: {listed}", "translate them, or add them to the glossary")


def term_missing(source: str, start: int, end: int, written: str) -> Finding:
    """Return the finding for a glossary term whose translation is not in the target."""
    return fault(
        "glossary-missing",
        f'the glossary says "{written}" for "{source[start:end]}", and the translation has no such words',
        "use the glossary's term, or mend the glossary",
        source=Span(start=start, end=end, text=source[start:end]),
    )


def term_inflected(source: str, start: int, end: int, written: str) -> Finding:
    """Return the note for a glossary term that the source inflects: its form in the target is not guessed."""
    return fault(
        "glossary-inflection",
        f'"{source[start:end]}" is an inflected glossary term ("{written}"), which was left to the engine',
        "see that the translation uses the glossary's term in the right form",
        source=Span(start=start, end=end, text=source[start:end]),
    )


def source_changed(old: str) -> Finding:
    """Return the finding for a translation whose source has changed since."""
    return fault(
        "source-changed",
        f'the source was "{old}" when this was translated',
        "translate what changed, then mark it reviewed",
    )


def markup_lost(kind: str, text: str) -> Finding:
    """Return the finding for inline markup whose words were not found in the target."""
    return fault("markup-lost", f'the {kind} "{text}" has no place in the translation', "mark the words by hand")


def is_serious(finding: Finding) -> bool:
    """Return whether a finding makes its segment a flagged one."""
    return finding.severity != "note"
