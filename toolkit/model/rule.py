"""Rules: what is known of each without running it."""

from typing import Literal

from toolkit.model.base import Struct
from toolkit.model.finding import Severity

# What a rule looks at: any file, a JSON value against its schema, an article of ours, a summary of several, a pair of
# segments, or a page of an author.
Subject = Literal["file", "schema", "article", "merged", "translation", "page"]


class Rule(Struct, frozen=True, kw_only=True):
    """What is known of a rule without running it.

    Attributes:
        id: stable id, ``TK`` and three digits; the first digit names the group.
        name: the name in words, for ``select`` and ``ignore`` as good as the id.
        severity: of its findings, unless the configuration says otherwise.
        subject: what it looks at.
        explanation: one sentence: what is wrong when it speaks.
        good: an example that passes.
        bad: an example that it finds.
        default: whether it runs when nothing is selected.
        fixable: whether ``--fix`` can mend what it finds.
    """

    id: str
    name: str
    severity: Severity = "error"
    subject: Subject
    explanation: str
    good: str
    bad: str
    default: bool = True
    fixable: bool = False
