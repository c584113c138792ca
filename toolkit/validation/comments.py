"""Comments in a page that hold findings back."""

from bisect import bisect_right

from toolkit.checks.protocol import Rule
from toolkit.expressions import expression

# <!-- toolkit-ignore TK604 --> holds for its own line and the next, toolkit-ignore-file for the whole page.
_COMMENT = expression(r"<!--\s*toolkit-ignore(?P<file>-file)?(?P<rules>[\w ,-]*?)\s*-->")
_NAME = expression(r"[^ ,]+")
_LINE_END = expression(r"\n")
_EVERY = ""  # what a comment without names holds back


class Comments:
    r"""What the comments of one page hold back, read once.

    >>> from toolkit.checks.heading_levels import HeadingLevels
    >>> comments = Comments("a\n<!-- toolkit-ignore TK604 -->\n### b\n### c")
    >>> [comments.hold(HeadingLevels.rule, offset) for offset in (33, 39)]
    [True, False]
    """

    def __init__(self, text: str) -> None:
        self._everywhere: set[str] = set()
        self._by_line: dict[int, set[str]] = {}
        self._line_ends: list[int] = []
        if "toolkit-ignore" not in text:
            return
        self._line_ends = [match.start() for match in _LINE_END.finditer(text)]
        for comment in _COMMENT.finditer(text):
            names = {name.lower() for name in _NAME.findall(comment["rules"])} or {_EVERY}
            if comment["file"]:
                self._everywhere |= names
            else:
                line = self._line(comment.start())
                for number in (line, line + 1):
                    self._by_line.setdefault(number, set()).update(names)

    def _line(self, offset: int) -> int:
        return bisect_right(self._line_ends, offset - 1)

    def hold(self, rule: Rule, offset: int) -> bool:
        """Say whether a comment holds back what ``rule`` found at a place of the page."""
        names = {_EVERY, rule.id.lower(), rule.name}
        return bool(names & self._everywhere) or bool(names & self._by_line.get(self._line(offset), set()))
