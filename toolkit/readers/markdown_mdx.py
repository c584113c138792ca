"""What MDX has beyond Markdown: imports and exports are code; comments and components with braces are no text.

Docusaurus and Nextra read ``.md`` files so too. A component without braces (``<Tabs>``) is HTML to markdown-it.
"""

from typing import Any

from toolkit.expressions import expression

LONGEST = 4_000  # code points of a component or comment that are looked through

_MODULE = expression(
    r"import\s+(?:[\w*${}][^\n;]*\s+from\s+)?[\"'][^\"'\n]+[\"']\s*;?\s*$|import\s+(?:\w+\s*,\s*)?\{\s*(?:\w+\s*,\s*)*$"
    r"|export\s+(?:(?:async\s+)?function\b|(?:const|let)\s+[\w${\[]|default\s+[\w(\[{<]|\{|\*\s+from\b)"
)
_STRING = expression(r"\"(?:[^\"\\\n]|\\.)*+\"|'(?:[^'\\\n]|\\.)*+'|`[^`\n]*`|//[^\n]*")
_BRACES = r"\{(?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*\}"
_COMPONENT = expression(
    rf"<[A-Za-z][\w.:-]*(?:\s+(?:[A-Za-z_][\w:-]*(?:=(?:\"[^\"]*\"|'[^']*'|{_BRACES}))?|\{{\.\.\.[^{{}}]*\}}))*\s*/?>"
)


def mdx(parser: Any) -> None:
    """Teach a markdown-it parser to read MDX."""
    parser.block.ruler.before("table", "mdx_module", _module)
    parser.block.ruler.before("table", "mdx_aside", _aside, {"alt": ["paragraph", "reference", "blockquote"]})
    parser.inline.ruler.before("html_inline", "mdx_inline", _inline)


def _module(state: Any, start: int, end: int, silent: bool) -> bool:
    """Read imports and exports, to the next empty line outside of their brackets, as code."""
    if silent or state.level or not _MODULE.match(state.src[state.bMarks[start] : state.eMarks[start]]):
        return False
    after = _module_end(state, start, end)
    token = state.push("code_block", "code", 0)
    token.content = state.getLines(start, after, 0, False)
    token.map = [start, after]
    state.line = after
    return True


def _module_end(state: Any, start: int, end: int) -> int:
    """Return the line after a module's; where brackets stay open to the end, that is its first empty line."""
    first = next((line for line in range(start, end) if state.isEmpty(line)), end)
    if state.env.get("open_brackets"):
        return first
    depth = 0
    for line in range(start, end):
        if state.isEmpty(line) and depth <= 0:
            return line
        code = _STRING.sub("", state.src[state.bMarks[line] : state.eMarks[line]])
        depth += sum(code.count(sign) for sign in "([{") - sum(code.count(sign) for sign in ")]}")
    # What is not closed here is not closed further down either: one look to the end of the file is enough.
    state.env["open_brackets"] = depth > 0
    return first if depth > 0 else end


def _aside(state: Any, start: int, end: int, silent: bool) -> bool:
    """Pass over a comment or a component that has its lines to itself; what it holds is read as Markdown."""
    at = state.bMarks[start] + state.tShift[start]
    last = _aside_end(state.src, at)
    line = next((line for line in range(start, end) if state.eMarks[line] >= last), end)
    if last == at or line == end or state.src[last : state.eMarks[line]].strip():
        return False
    if not silent:
        state.line = line + 1
    return True


def _inline(state: Any, silent: bool) -> bool:
    """Read a comment or a component within a line as markup."""
    end = _aside_end(state.src, state.pos)
    if end == state.pos:
        return False
    if not silent:
        state.push("html_inline", "", 0).content = state.src[state.pos : end]
    state.pos = end
    return True


def _aside_end(text: str, at: int) -> int:
    """Return where the comment or the component with braces at a place ends; the place itself where there is none."""
    if text.startswith("{/*", at):
        end = text.find("*/}", at, at + LONGEST)
        return end + 3 if end >= 0 else at
    match = _COMPONENT.match(text, at, at + LONGEST) if text.startswith("<", at) else None
    return match.end() if match and "{" in match[0] else at
