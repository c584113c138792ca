"""Boxes in Markdown: notes and warnings that MkDocs (``!!! note``) and Docusaurus or VitePress (``:::note``) set apart.

GitHub's (``> [!NOTE]``) are known to markdown-it itself. A title that the author wrote is text; one that only the kind
of the box gives ("Note") does not stand in the file.
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


def boxes(parser: Any) -> None:
    """Teach a markdown-it parser to read boxes."""
    parser.block.ruler.before("fence", "admonition", _admonition, _ENDED)
    parser.use(container_plugin, "box", validate=lambda info, _: _KIND.match(info) is not None)


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
