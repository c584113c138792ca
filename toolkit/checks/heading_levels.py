"""TK604: headings go down one level at a time."""

import re
from collections.abc import Iterator

from toolkit.checks.pages import PageSubject
from toolkit.checks.protocol import Problem, Rule
from toolkit.model.words import shown


class HeadingLevels:
    """Compares the level of each heading with the one before it."""

    rule = Rule(
        id="TK604",
        name="heading-levels",
        severity="warning",
        subject="page",
        explanation="A heading skips a level, which breaks the outline for readers and screen readers.",
        good="# Rain\n\nIt fell.\n\n## Floods\n\nThey came.\n",
        bad="# Rain\n\nIt fell.\n\n### Floods\n\nThey came.\n",
    )

    def __call__(self, subject: PageSubject) -> Iterator[Problem]:
        """Yield the headings that lie more than one level below the one before."""
        if subject.article.source.media_type != "text/markdown":
            return
        before = None
        for section in subject.article.sections:
            if section.heading is None:
                continue
            if before is not None and section.level > before + 1:
                yield Problem(
                    rule=self.rule.id,
                    message=(
                        f"the heading {shown(section.heading.text)} is of level {section.level}, "
                        f"but the one before it is of level {before}"
                    ),
                    hint=f"make it level {before + 1}",
                    offset=_line_start(subject.text, subject.offset(section.heading.start)),
                    quote=section.heading.text,
                )
            before = section.level


def _line_start(text: str, offset: int) -> int:
    """Return where the marks of a heading begin, if its line begins with them."""
    start = text.rfind("\n", 0, offset) + 1
    return start if re.match(r"[#\s]+$", text[start:offset]) else offset
