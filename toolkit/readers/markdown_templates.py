"""Tags of site generators in Markdown: Hugo's ``{{< figure >}}`` and ``{{% alert %}}``, Liquid's ``{% note %}``.

The tags are markup; what stands between two of them is read as Markdown, or as code where the tag says so.
"""

import re
from typing import Any

from toolkit.expressions import expression

LONGEST = 4_000  # code points of a tag that are looked through

_CLOSERS = {"{{<": ">}}", "{{%": "%}}", "{%": "%}"}
_OPENING = expression(r"\{\{<|\{\{%|\{%")
_NAME = expression(r"-?\s*([A-Za-z][\w-]*)")
_CODE = frozenset({"code", "codeblock", "highlight", "katex", "math", "mermaid"})
_HIDDEN = frozenset({"comment"})
# What the author calls a box, a tab or what unfolds: by name, or as the one thing that is said of it.
_TITLE = expression(
    r"\s(?:title|header|heading|summary)=(?:\"(?P<a>[^\"\n]*)\"|'(?P<b>[^'\n]*)'|`(?P<c>[^`\n]*)`)"
    r"|(?:details|expand|tab)\s+(?:name=)?\"(?P<d>[^\"\n]*)\""
)


def templates(parser: Any) -> None:
    """Teach a markdown-it parser to read the tags of site generators."""
    alternatives = {"alt": ["paragraph", "reference", "blockquote", "list"]}
    parser.block.ruler.before("table", "template", _line, alternatives)
    parser.inline.ruler.before("html_inline", "template", _inline)


def _line(state: Any, start: int, end: int, silent: bool) -> bool:
    """Pass over tags that have their lines to themselves; what a tag for code holds is code."""
    at = state.bMarks[start] + state.tShift[start]
    last = after = _tag_end(state.src, at)
    while after is not None:
        last = after
        after = _tag_end(state.src, last + _spaces(state.src, last))
    if last is None:
        return False
    line = next((line for line in range(start, end) if state.eMarks[line] >= last), end)
    if line == end or state.src[last : state.eMarks[line]].strip():
        return False
    if silent:
        return True
    state.line = line + 1
    opening = _OPENING.match(state.src, at)
    name = _NAME.match(state.src, opening.end()) if opening else None
    if name and name[1].lower() in _CODE | _HIDDEN:
        closing = _closing_line(state, name[1], line + 1, end)
        if closing is not None:
            if name[1].lower() in _CODE:
                token = state.push("code_block", "code", 0)
                token.content = state.getLines(line + 1, closing, state.sCount[start], True)
                token.map = [line + 1, closing]
            state.line = closing
    elif name:
        _push_title(state, name, start, line, end, last)
    return True


def _push_title(state: Any, name: re.Match[str], start: int, line: int, end: int, last: int) -> None:
    """Write the title in a tag that another one closes further down: what a picture or a video is called is none."""
    title = _TITLE.search(state.src, name.start(1), last)
    if title is None or not title[title.lastgroup or 0].strip() or _closing_line(state, name[1], line + 1, end) is None:
        return
    before = state.src.count("\n", name.start(1), title.start(title.lastgroup or 0))
    token = state.push("template_title", "", 0)
    token.map = [start + before, start + before + 1]
    token.info = f"{name[1]}[{title[title.lastgroup or 0]}]"


def _closing_line(state: Any, name: str, first: int, end: int) -> int | None:
    """Return the line of the tag that closes another one; a search that found none is not made again."""
    unclosed = state.env.setdefault("unclosed_templates", set())
    if first >= end or name in unclosed:
        return None
    closing = re.compile(rf"\{{(?:\{{[<%]|%)-?\s*(?:/\s*|end){name}\b").search(state.src, state.bMarks[first])
    if closing is None:
        unclosed.add(name)
        return None
    return next((line for line in range(first, end) if state.eMarks[line] >= closing.end()), None)


def _inline(state: Any, silent: bool) -> bool:
    """Read a tag within a line as markup."""
    end = _tag_end(state.src, state.pos)
    if end is None:
        return False
    if not silent:
        state.push("html_inline", "", 0).content = state.src[state.pos : end]
    state.pos = end
    return True


def _tag_end(text: str, at: int) -> int | None:
    """Return where the tag at a place ends; None where there is none."""
    opening = _OPENING.match(text, at) if text.startswith("{", at) else None
    if opening is None:
        return None
    closer = _CLOSERS[opening[0]]
    end = text.find(closer, opening.end(), at + LONGEST)
    return end + len(closer) if end >= 0 else None


def _spaces(text: str, at: int) -> int:
    return len(text[at : at + 80]) - len(text[at : at + 80].lstrip(" \t"))
