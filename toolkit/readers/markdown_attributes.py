"""Attributes in Markdown: ``{#name .class key="value"}``, which say how something looks and what links call it.

Kramdown, Python-Markdown's attribute lists, Pandoc and MDX write them behind a heading, a link or a paragraph; none of
it is text.
"""

from typing import Any

from toolkit.expressions import expression

_ITEM = r"(?:[#.][\w:-]++|[\w:@-]++=(?:\"[^\"\n]*\"|'[^'\n]*'|[^\s\"'{}]++))"
_ATTRIBUTES = expression(rf"\{{(?::[ \t]*(?:(?:{_ITEM}|[\w-]++)[ \t]*)*+|[ \t]*(?:{_ITEM}[ \t]*)++)\}}")
# Behind a heading, also MDX's {/* #name */}.
_OF_HEADING = expression(r"\{(?::|/\*)?\s*[#.][^{}]*\}\Z")
_OF_BLOCK = expression(r"\{:[^{}]*\}\Z")
_TITLE = expression(r"[\s{]title=(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'{}]+))")
# How what attributes belong to may end: a link, an image, emphasis, code, an address.
_ENDINGS = frozenset(")]*_`>~")


def attributes(parser: Any) -> None:
    """Teach a markdown-it parser to read attributes."""
    parser.block.ruler.before("table", "attributes", _line, {"alt": ["paragraph", "reference", "blockquote", "list"]})
    parser.inline.ruler.before("html_inline", "attributes", _inline)


def title_in(attributes: str) -> str:
    """Return the title among attributes, empty where there is none.

    >>> title_in('{.wide title="Hello world"}')
    'Hello world'
    """
    match = _TITLE.search(attributes)
    return (match[1] or match[2] or match[3] or "").strip() if match else ""


def drop_attributes(children: list[Any], *, heading: bool) -> None:
    """Take the attributes of a whole block off its end."""
    said = len(children)
    while said and children[said - 1].type == "text":
        said -= 1
    ending = "".join(child.content for child in children[said:])
    at = ending.rfind("{")
    if at >= 0 and (_OF_HEADING if heading else _OF_BLOCK).match(ending, at):
        left = len(ending[:at].rstrip())
        for child in children[said:]:
            child.content = child.content[:left]
            left -= len(child.content)


def _line(state: Any, start: int, end: int, silent: bool) -> bool:
    """Pass over attributes that have a line to themselves."""
    at = state.bMarks[start] + state.tShift[start]
    match = _ATTRIBUTES.match(state.src, at, state.eMarks[start]) if state.src.startswith("{", at) else None
    if match is None or state.src[match.end() : state.eMarks[start]].strip():
        return False
    if not silent:
        state.line = start + 1
    return True


def _inline(state: Any, silent: bool) -> bool:
    """Read attributes directly behind what they belong to as markup."""
    if state.src[state.pos] != "{" or not state.pos or state.src[state.pos - 1] not in _ENDINGS:
        return False
    match = _ATTRIBUTES.match(state.src, state.pos)
    if match is None:
        return False
    if not silent:
        state.push("html_inline", "", 0).content = match[0]
    state.pos = match.end()
    return True
