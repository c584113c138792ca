"""What standard input is, which has no name to tell: as declared, or by its content."""

import msgspec

from toolkit.expressions import expression
from toolkit.model.document import Document
from toolkit.model.errors import InputError, UnknownNameError
from toolkit.model.media_types import DATA, MARKDOWN, PAGES, PLAIN_TEXT, plain_name
from toolkit.readers.front_matter import front_matter
from toolkit.readers.media_type import media_type_of

# Media type -> the ending that such a file commonly has.
_SUFFIXES = {(PAGES | DATA)[suffix]: suffix for suffix in (".json", ".jsonl", ".md", ".txt", ".yaml")}

_JSON_START = expression(r'\{|\[\s*(?:["{\[\]\d-]|true|false|null)')
_YAML_START = expression(r"""(?:[ \t]*(?:\#[^\n]*)?\n|---[ \t]*\n)*(?:[\w.$-]+|"[^"\n]*"|'[^'\n]*'):(?:[ \t]|\n|$)""")


def suffix_declared(media_type: str) -> str:
    """Return the ending that files of a media type have.

    Raises:
        UnknownNameError: nothing of this type can be checked; the message suggests the nearest.

    >>> suffix_declared("text/markdown; charset=utf-8")
    '.md'
    """
    name = plain_name(media_type)
    if name not in _SUFFIXES:
        raise UnknownNameError("media type", media_type, _SUFFIXES)
    return _SUFFIXES[name]


def suffix_of_content(data: bytes) -> str:
    r"""Return the ending that a file with this content should have.

    >>> suffix_of_content(b'{"a": 1}'), suffix_of_content(b'{"a": 1}\n{"a": 2}\n'), suffix_of_content(b"a: 1\n")
    ('.json', '.jsonl', '.yaml')
    >>> suffix_of_content(b"---\na: 1\n---\n# Rain\n"), suffix_of_content(b"Rain fell.")
    ('.md', '.txt')
    """
    text = data.decode("utf-8", "replace").lstrip("\ufeff \t\r\n")
    if not text or _is_json(text):
        return ".json"
    if _JSON_START.match(text):
        first, _, rest = text.partition("\n")
        return ".jsonl" if rest.strip() and _is_json(first) else ".json"
    matter = front_matter(text)
    if matter is not None and text[matter.after :].strip():
        return ".md"
    if _YAML_START.match(text) and _is_mapping(text):
        return ".yaml"
    try:
        media_type = media_type_of(Document(data=text.encode()))
    except InputError:  # no text at all, which the page's own check says
        media_type = PLAIN_TEXT
    return ".md" if media_type == MARKDOWN else ".txt"


def _is_json(text: str) -> bool:
    try:
        msgspec.json.decode(text)
    except (msgspec.DecodeError, RecursionError):
        return False
    return True


def _is_mapping(text: str) -> bool:
    """Say whether all of a text is YAML that begins with a mapping; prose with a colon in its first line is not."""
    from toolkit.checks.documents.yaml_document import read_yaml_text

    instances = [instance for instance, _ in read_yaml_text(text)]
    return all(instances) and isinstance(getattr(instances[0], "value", None), dict)
