"""Boxes in Markdown: notes and warnings that a page sets apart, tabs, grids.

MkDocs writes ``!!! note`` and ``=== "tab"``, Docusaurus and VitePress ``:::note``, MyST a directive between the marks
of code or colons, with ``{note}`` behind the first; GitHub's ``> [!NOTE]`` is known to markdown-it itself. A title that
the author wrote is text; one that only the kind of the box gives ("Note") does not stand in the file, and a directive's
options are none.
"""

from typing import Any

from mdit_py_plugins.admon.index import admonition
from mdit_py_plugins.container import container_plugin

from toolkit.expressions import expression
from toolkit.readers.markdown_attributes import title_in

INDENT = 4  # columns by which what is in an admonition or a tab stands further in than its marker

# What may end a paragraph or a quotation without an empty line before it.
_ENDED = {"alt": ["paragraph", "reference", "blockquote", "list"]}
# What a box is, or what it is called in a stylesheet: "tip", MyST's "{note}", Pandoc's "{.box}".
_KIND = expression(r"\s*(?:[A-Za-z][\w-]*|\{[^{}]*\})(?=[\s\[{]|\Z)")
_ATTRIBUTES = expression(r"\{[^{}]*\}")
# MyST's directives that hold text. Between the marks of code, what stands in any other is no text.
_DIRECTIVE = expression(
    r"\{(?:admonition|aside|attention|card|card-carousel|caution|danger|deprecated|details|div|dropdown|epigraph|error"
    r"|example|exercise|figure|glossary|grid|grid-item|grid-item-card|hint|important|margin|note|proof|pull-quote|rubric"
    r"|seealso|sidebar|solution|tab-item|tab-set|table|theorem|tip|todo|topic|version(?:added|changed|removed)|warning)"
    r"\}(?=\s|\Z)"
)
# Between colons it is the other way round: these hold none.
_UNTOLD = expression(
    r"(?P<colons>:{3,})[ \t]*\{(?:auto[\w-]*|bibliography|bokeh-plot|code|code-block|code-cell|contents|csv-table"
    r"|default-role|digraph|doctest|embed|eval-rst|graph|graphviz|highlight|iframe|image|include|index|literalinclude|math"
    r"|mermaid|meta|parsed-literal|plantuml|plot|prompt|raw|role|sourcecode|tableofcontents|testcode|testoutput|toctree"
    r"|video)\}(?=\s|\Z)"
)
# Directives whose line goes on with no title, but with a number of columns, a class, a file, a name in a program.
_UNTITLED = expression(
    r"\s*\{(?:card-carousel|container|div|figure|glossary|grid|grid-item|only|tab-set|[\w-]+:[\w:-]+)\}(?=\s|\Z)"
)
_OPTION = expression(r":[A-Za-z][\w-]*:(?=\s|\Z)")
_TAB = expression(r"===[!+]{0,2}[ \t]+(?P<quote>[\"'])(?P<title>[^\n]*)(?P=quote)[ \t]*\Z")

# Tokens that open a box of colons, one of a directive between the marks of code, and a tab.
BOX_OPENINGS = ("container_box_open", "container_directive_open", "tab_open")
# These, and a tag of a site generator: what may bring a title along.
TITLED = (*BOX_OPENINGS, "template_title")


def boxes(parser: Any) -> None:
    """Teach a markdown-it parser to read boxes."""
    parser.block.ruler.before("fence", "admonition", _admonition, _ENDED)
    parser.block.ruler.before("fence", "tab", _tab, _ENDED)
    parser.block.ruler.before("fence", "untold", _untold, _ENDED)
    parser.use(container_plugin, "box", validate=lambda info, _: _KIND.match(info) is not None)
    parser.use(container_plugin, "directive", marker="`", validate=lambda info, _: _DIRECTIVE.match(info) is not None)
    parser.block.ruler.before("table", "box_options", _options)


def box_title(info: str) -> str:
    """Return the title in what follows the colons of a box, empty where there is none.

    >>> box_title("tip Save time"), box_title("tip[Save time]"), box_title("{note} Read this"), box_title("tip")
    ('Save time', 'Save time', 'Read this', '')
    >>> box_title('info{title="Save time"}'), box_title("{grid} 1 2 2 3")
    ('Save time', '')
    """
    if _UNTITLED.match(info):
        return ""
    kind = _KIND.match(info)
    title = _ATTRIBUTES.sub("", info[kind.end() :] if kind else "").strip()
    if title.startswith("[") and title.endswith("]"):
        title = title[1:-1].strip()
    return title or title_in(info)


def _admonition(state: Any, start: int, end: int, silent: bool) -> bool:
    """Read an admonition, unless nothing stands in it: "!!! wow" is what somebody says."""
    return _is_filled(state, start, end) and bool(admonition(state, start, end, silent))


def _is_filled(state: Any, start: int, end: int) -> bool:
    within = next((line for line in range(start + 1, end) if not state.isEmpty(line)), end)
    return within < end and state.sCount[within] >= state.sCount[start] + INDENT


def _tab(state: Any, start: int, end: int, silent: bool) -> bool:
    """Read a tab, whose content stands further in."""
    match = _TAB.match(_line(state, start)) if _begins(state, start, "===") else None
    if match is None or state.is_code_block(start) or not _is_filled(state, start, end):
        return False
    if silent:
        return True
    inside = state.sCount[start] + INDENT
    after = next(
        (line for line in range(start + 1, end) if not state.isEmpty(line) and state.sCount[line] < inside), end
    )
    kept = state.lineMax, state.blkIndent, state.parentType
    token = state.push("tab_open", "div", 1)
    token.map = [start, after]
    token.info = f"tab[{match['title']}]"
    state.lineMax, state.blkIndent, state.parentType = after, inside, "container"
    state.md.block.tokenize(state, start + 1, after)
    state.lineMax, state.blkIndent, state.parentType = kept
    state.push("tab_close", "div", -1)
    state.line = after
    return True


def _untold(state: Any, start: int, end: int, silent: bool) -> bool:
    """Read a directive between colons that holds no text as code."""
    match = _UNTOLD.match(_line(state, start)) if _begins(state, start, ":::") else None
    if match is None or state.is_code_block(start):
        return False
    if silent:
        return True
    after = start + 1
    while after < end and not _closes(_line(state, after), match["colons"]):
        after += 1
    token = state.push("fence", "code", 0)
    token.content = state.getLines(start + 1, after, state.sCount[start], True)
    token.map = [start, after]
    state.line = min(after + 1, end)
    return True


def _closes(line: str, colons: str) -> bool:
    return line.startswith(colons) and not line.strip(":")


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


def _begins(state: Any, number: int, marks: str) -> bool:
    return bool(state.src.startswith(marks, state.bMarks[number] + state.tShift[number]))


def _line(state: Any, number: int) -> str:
    return str(state.src[state.bMarks[number] + state.tShift[number] : state.eMarks[number]]).rstrip()
