"""What MyST, and the extensions that it shares with others, have beyond Markdown and boxes.

Roles (``{command}`git push` ``), mathematics between ``$$``, and lines that are no text: targets (``(name)=``),
comments (``% ...``), breaks (``+++``) and abbreviations (``*[CLI]: ...``).
"""

from typing import Any

from toolkit.expressions import expression

LONGEST = 4_000  # code points of a role that are looked through

_ROLE = expression(r"\{([A-Za-z][\w:+.-]*)\}(`+)")
_TITLED = expression(r"(?s:(.*\S))\s*<([^<>]+)>\Z")
_UNSEEN = expression(r"\([A-Za-z][\w:.+-]*\)=\s*\Z|\*\[[^\]\n]+\]:\s|\+{3,}(?:\s+\{.*\})?\s*\Z")
_UNSEEN_BEGIN = frozenset("(*+%")
_COMMENT = expression(r"%(?:\s|\Z)")
_MATH_END = expression(r"\$\$(?:[ \t]*\([^()\n]*\))?[ \t]*\Z")
# Roles whose content reads as part of its sentence; that of any other is code: a command, a file, a name in a program.
# fmt: off
_WORDS = frozenset({
    "abbr", "abbreviation", "any", "dfn", "doc", "download", "emphasis", "enumref", "eq", "guilabel", "keyref",
    "menuselection", "numref", "option", "ref", "strong", "sub", "subscript", "sup", "superscript", "term", "u",
    "underline",
})
# fmt: on


def myst(parser: Any) -> None:
    """Teach a markdown-it parser to read MyST."""
    parser.block.ruler.before("fence", "math", _math, {"alt": ["paragraph", "reference", "blockquote", "list"]})
    parser.block.ruler.before("table", "unseen", _unseen)
    parser.inline.ruler.before("backticks", "role", _role)


def _math(state: Any, start: int, end: int, silent: bool) -> bool:
    """Read mathematics between ``$$`` as code; a search that found no end is not made again."""
    if not state.src.startswith("$$", state.bMarks[start] + state.tShift[start]) or state.is_code_block(start):
        return False
    line = _line(state, start)
    if "$$" in line[2:]:
        last = start if _MATH_END.search(line, 2) else end
    elif start < state.env.get("math_unclosed_before", 0):
        return False
    else:
        last = start + 1
        while last < end and not state.isEmpty(last) and not _MATH_END.search(_line(state, last)):
            last += 1
        if last == end or state.isEmpty(last):
            state.env["math_unclosed_before"] = last
            last = end
    if last == end:
        return False
    if not silent:
        token = state.push("math_block", "math", 0)
        within = state.getLines(start, last + 1, state.sCount[start], False).strip()[2:]
        token.content = _MATH_END.sub("", within)
        token.map = [start, last + 1]
        state.line = last + 1
    return True


def _line(state: Any, number: int) -> str:
    return str(state.src[state.bMarks[number] + state.tShift[number] : state.eMarks[number]]).rstrip()


def _unseen(state: Any, start: int, end: int, silent: bool) -> bool:
    """Pass over lines that are no text. What begins a file with a percent sign may be Pandoc's title."""
    if state.src[state.bMarks[start] + state.tShift[start]] not in _UNSEEN_BEGIN:
        return False
    line = _line(state, start)
    if not (_UNSEEN.match(line) or (state.tokens and _COMMENT.match(line))):
        return False
    if not silent:
        state.line = start + 1
    return True


def _role(state: Any, silent: bool) -> bool:
    """Read a role: code, words, words that lead somewhere (``{ref}`words <name>` ``), a number (``{pep}`8` ``)."""
    match = _ROLE.match(state.src, state.pos) if state.src[state.pos] == "{" else None
    if match is None:
        return False
    end = state.src.find(match[2], match.end(), match.end() + LONGEST)
    if end <= match.end():
        return False
    if not silent:
        _push_role(state, match[1], match[2], state.src[match.end() : end].replace("\n", " "))
    state.pos = end + len(match[2])
    return True


def _push_role(state: Any, name: str, ticks: str, content: str) -> None:
    titled = _TITLED.match(content)
    opening = state.push("html_inline", "", 0)
    if content.isdecimal():
        opening.content = "{"
        state.push("text", "", 0).content = name
        between = state.push("text_special", "", 0)
        between.content, between.markup = " ", f"}}{ticks}"
    else:
        opening.content = f"{{{name}}}{ticks}"
    if titled:
        link = state.push("link_open", "a", 1)
        link.attrs = {"href": titled[2]}
        link.info = "role"
        state.push("text", "", 0).content = titled[1]
        state.push("link_close", "a", -1).info = "role"
        state.push("html_inline", "", 0).content = content[titled.end(1) :] + ticks
    else:
        kind = "text" if content.isdecimal() or name.rpartition(":")[2] in _WORDS else "code_inline"
        state.push(kind, "", 0).content = content
        state.push("html_inline", "", 0).content = ticks
