"""Writes docs/rules.md from the rules themselves: ``python -m toolkit.validation.documentation [FILE]``."""

import sys
from pathlib import Path

from toolkit.model.rule import Rule
from toolkit.validation.catalogue import rules

# First digit of an id -> the group that it names.
GROUPS = {
    "0": "Files",
    "1": "Schemas",
    "2": "Structure of an article",
    "3": "Provenance",
    "4": "Figures, terms and facts",
    "5": "Translations",
    "6": "Pages, without JSON",
    "7": "Summaries",
}

_HEAD = """# Rules

What `toolkit validate` checks. `toolkit rule TK101` prints one of these; `select`, `ignore` and `severities` under
`[tool.toolkit.validate]` take ids, beginnings of ids (`TK6`) and names. This page is generated from the rules.
"""


def rules_page() -> str:
    """Return the page as Markdown."""
    parts = [_HEAD]
    group = ""
    for rule in rules():
        if rule.id[2] != group:
            group = rule.id[2]
            parts.append(f"## {GROUPS.get(group, 'Others')}\n")
        parts.append(_entry(rule))
    return "\n".join(parts)


def _entry(rule: Rule) -> str:
    traits = [
        rule.severity,
        *(["`--fix` can mend it"] if rule.fixable else []),
        *([] if rule.default else ["off by default"]),
    ]
    return (
        f"### {rule.id} {rule.name}\n\n{rule.explanation} ({', '.join(traits)})\n\n"
        f"Good:\n\n{_fenced(rule.good)}\nBad:\n\n{_fenced(rule.bad)}"
    )


def _fenced(example: str) -> str:
    return f"````text\n{example.rstrip()}\n````\n"


if __name__ == "__main__":
    Path(sys.argv[1] if len(sys.argv) > 1 else "docs/rules.md").write_text(rules_page(), encoding="utf-8", newline="\n")
