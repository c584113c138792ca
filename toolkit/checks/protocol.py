"""How a rule is declared, what it is given and what it gives back."""

from collections.abc import Iterable
from typing import Any, Protocol

from toolkit.model.base import Struct
from toolkit.model.finding import Severity
from toolkit.model.rule import Rule, Subject

__all__ = ["Check", "Edit", "Path", "Problem", "Rule", "Subject", "as_pointer", "in_words"]

# The way to a value in a JSON document: keys and indices from the root.
Path = tuple[str | int, ...]


class Edit(Struct, frozen=True, kw_only=True, gc=False):
    """A safe mend: the value that belongs at ``path``."""

    path: Path
    value: Any


class Problem(Struct, frozen=True, kw_only=True, gc=False):
    """What a rule found, before it has a line and a column.

    Attributes:
        rule: id of the rule.
        message: what is wrong, in a sentence that a writer understands.
        hint: what to do about it, or null.
        path: way to the offending value in a JSON document; null outside JSON.
        key: whether the key in front of the value is meant, not the value.
        offset: place in the file's text in code points, for what has no path.
        quote: the offending words; with rule and file they recognise a finding after other lines have moved.
        edits: what ``--fix`` would write; empty where nothing is safe.
        severity: where it differs from the rule's own.
    """

    rule: str
    message: str
    hint: str | None = None
    path: Path | None = None
    key: bool = False
    offset: int | None = None
    quote: str | None = None
    edits: tuple[Edit, ...] = ()
    severity: Severity | None = None


class Check(Protocol):
    """A rule that runs: its declaration and a call that yields what it finds.

    A check is given an ``ArticleSubject`` or a ``MergedSubject`` (``toolkit/checks/subjects.py``) or a ``PageSubject``
    (``toolkit/checks/pages.py``), as its rule's ``subject`` says, and never changes it.
    """

    rule: Rule

    def __call__(self, subject: Any) -> Iterable[Problem]:
        """Yield what is wrong with ``subject``."""
        ...


def in_words(path: Path) -> str:
    """Return a path as a writer reads it.

    >>> in_words(("figures", 3, "value"))
    'figures[3].value'
    >>> in_words(())
    'the document'
    """
    words = ""
    for step in path:
        words += f"[{step}]" if isinstance(step, int) else (f".{step}" if words else step)
    return words or "the document"


def as_pointer(path: Path) -> str:
    """Return a path as a JSON pointer (RFC 6901).

    >>> as_pointer(("a/b", 0, "~"))
    '/a~1b/0/~0'
    """
    return "".join("/" + str(step).replace("~", "~0").replace("/", "~1") for step in path)
