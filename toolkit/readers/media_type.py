"""What a document is: as declared, by the name of its file, by its content."""

import re
from pathlib import PurePath

from toolkit.expressions import expression
from toolkit.model.document import Document
from toolkit.model.errors import InputError
from toolkit.model.media_types import DATA, PAGES, WEB, plain_name

# Of data only this format holds articles; YAML and JSON Lines are told by their content.
_BY_SUFFIX = {**PAGES, **WEB, ".json": DATA[".json"]}

# How formats that no text is begin, and what they are called.
_SIGNATURES = (
    (b"%PDF-", "PDF"),
    (b"PK\x03\x04", "zip archive or Office document"),
    (b"\xd0\xcf\x11\xe0", "old Office document"),
    (b"\x89PNG", "PNG image"),
    (b"GIF8", "GIF image"),
    (b"\xff\xd8\xff", "JPEG image"),
    (b"\x1f\x8b", "gzip archive"),
    (b"BZh", "bzip2 archive"),
    (b"\xfd7zXZ", "xz archive"),
    (b"\x7fELF", "program"),
    (b"MZ\x90", "program"),
    (b"{\\rtf", "RTF document"),
)
_HTML = expression(rb"(?i:\s*(?:<\?xml[^>]{0,200}>\s*)?<(?:!doctype\s+html|html)\b)")
_MARKDOWN = expression(
    r"^(?:#{1,6}[ \t]+\S|(?:```|~~~)|\[[^\]\n]+\]:[ \t]+\S|[ \t]*[*-][ \t]+\S.*|>[ \t]|\|.+\|$)"
    r"|\[[^\]\n]{1,200}\]\([^)\s]{1,500}\)|(?<!\*)\*\*[^*\n]{1,200}\*\*(?!\*)",
    re.MULTILINE,
)
_HEADING = expression(r"^#{1,6}[ \t]+\S", re.MULTILINE)
_SAMPLE = 20_000


def media_type_of(document: Document) -> str:
    """Return the media type of a document.

    The declared one counts first, then the head of an HTML page, the suffix of the name, and the content: JSON by its
    first sign, Markdown by its headings with links, emphasis or lists.

    Raises:
        InputError: the content is known to be no text.

    >>> media_type_of(Document(data=b"Rain fell.", name="rain.md"))
    'text/markdown'
    """
    if document.media_type:
        return plain_name(document.media_type)
    for signature, what in _SIGNATURES:
        if document.data.startswith(signature):
            name = document.called
            raise InputError(f"{name}: a {what}, not text; give a text, Markdown or JSON file")
    if _HTML.match(document.data.removeprefix(b"\xef\xbb\xbf")):
        return "text/html"
    suffix = PurePath(document.name or "").suffix.lower()
    return _BY_SUFFIX.get(suffix) or _by_content(document.data[:_SAMPLE])


def _by_content(data: bytes) -> str:
    text = data.decode("utf-8", "replace").lstrip("\ufeff \t\r\n")
    if text.startswith("{") and re.match(r'\{\s*"(?:\$schema|title|sections|language|metadata)"\s*:', text):
        return "application/json"
    if text.startswith(("---\n", "+++\n")) or (_HEADING.search(text) and len(_MARKDOWN.findall(text)) > 1):
        return "text/markdown"
    return "text/plain"
