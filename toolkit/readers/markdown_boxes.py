"""Boxes in Markdown: notes and warnings that a page sets apart.

MkDocs writes ``!!! note``, Docusaurus and VitePress ``:::note``, MyST a directive between the marks of code, with
``{note}`` behind the first; GitHub's ``> [!NOTE]`` is known to markdown-it itself. A title that the author wrote is
text; one that only the kind of the box gives ("Note") does not stand in the file, and a directive's options are none.
"""

from typing import Any

from mdit_py_plugins.admon.index import admonition
from mdit_py_plugins.container import container_plugin

from toolkit.expressions import expression

INDENT = 4  # columns by which what is in an admonition stands further in than its marker

# What may end a paragraph or a quotation without an empty line before it.
_ENDED = {"alt": ["paragraph", "reference", "blockquote", "list"]}
# What a box is, or what it is called in a stylesheet: "tip", MyST's "{note}", Pandoc's "{.box}".
_KIND = expression(r"\s*(?:[A-Za-z][\w-]*|\{[^{}]*\})(?=[\s\[{]|\Z)")
_ATTRIBUTES = expression(r"\{[^{}]*\}")
# MyST's directives that hold text; what stands in any other ("{code-block}", "{toctree}", "{math}") is no text.
_DIRECTIVE = expression(
    r"\{(?:admonition|attention|card|caution|danger|deprecated|dropdown|epigraph|error|hint|important|margin|note"
    r"|pull-quote|seealso|sidebar|tab-item|tip|todo|topic|version(?:added|changed|removed)|warning)\}(?=\s|\Z)"
)
_OPTION = expression(r":[A-Za-z][\w-]*:(?=\s|\Z)")

# Tokens that open a box of colons, and one of a directive between the marks of code.
BOX_OPENINGS = ("container_box_open", "container_directive_open")


def boxes(parser: Any) -> None:
    """Teach a markdown-it parser to read boxes."""
    parser.block.ruler.before("fence", "admonition", _admonition, _ENDED)
    parser.use(container_plugin, "box", validate=lambda info, _: _KIND.match(info) is not None)
    parser.use(container_plugin, "directive", marker="`", validate=lambda info, _: _DIRECTIVE.match(info) is not None)
    parser.block.ruler.before("table", "box_options", _options)


def box_title(info: str) -> str:
    """Return the title in what follows the colons of a box, empty where there is none.

    >>> box_title("tip Save time"), box_title("tip[Save time]"), box_title("{note} Read this"), box_title("tip")
    ('Save time', 'Save time', 'Read this', '')
    """
    kind = _KIND.match(info)
    title = _ATTRIBUTES.sub("", info[kind.end() :] if kind else "").strip()
    return title[1:-1].strip() if title.startswith("[") and title.endswith("]") else title


def _admonition(state: Any, start: int, end: int, silent: bool) -> bool:
    """Read an admonition, unless nothing stands in it: "!!! wow" is what somebody says."""
    within = next((line for line in range(start + 1, end) if not state.isEmpty(line)), end)
    if within == end or state.sCount[within] < state.sCount[start] + INDENT:
        return False
    return bool(admonition(state, start, end, silent))


def _options(state: Any, start: int, end: int, silent: bool) -> bool:
    """Pass over the options that open a box: lines such as ":class: wide", or YAML between lines of hyphens."""
    opened = state.tokens[-1] if state.tokens else None
    if silent or opened is None or opened.type not in BOX_OPENINGS:
        return False
    number = start
    if _line(state, start) == "---":
        number = next((line + 1 for line in range(start + 1, end) if _line(state, line) == "---"), start)
    while number < end and _OPTION.match(_line(state, number)):
        number += 1
    state.line = number
    return number > start


def _line(state: Any, number: int) -> str:
    return str(state.src[state.bMarks[number] + state.tShift[number] : state.eMarks[number]]).rstrip()
