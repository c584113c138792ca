"""What standard input is, which has no name to tell: as declared, or by its content."""

import msgspec

from toolkit.checks.documents.front_matter import front_matter
from toolkit.expressions import expression
from toolkit.model.document import Document
from toolkit.model.errors import InputError, UnknownNameError
from toolkit.readers.media_type import BY_SUFFIX, media_type_of

# Media type -> the ending of such a file; those of data as registered (RFC 8259, 9512) and as they are in use.
SUFFIXES = {
    "application/json": ".json",
    "application/jsonl": ".jsonl",
    "application/x-ndjson": ".jsonl",
    "application/yaml": ".yaml",
    "text/markdown": ".md",
    "text/plain": ".txt",
    "text/yaml": ".yaml",
}

_JSON_START = expression(r'\{|\[\s*(?:["{\[\]\d-]|true|false|null)')
_YAML_START = expression(r"""(?:[ \t]*(?:\#[^\n]*)?\n|---[ \t]*\n)*(?:[\w.$-]+|"[^"\n]*"|'[^'\n]*'):(?:[ \t]|\n|$)""")


def suffix_declared(media_type: str) -> str:
    """Return the ending that files of a media type have.

    Raises:
        UnknownNameError: nothing of this type can be checked; the message suggests the nearest.

    >>> suffix_declared("text/markdown; charset=utf-8")
    '.md'
    """
    plain = media_type.partition(";")[0].strip().lower()
    if plain not in SUFFIXES:
        raise UnknownNameError("media type", media_type, SUFFIXES)
    return SUFFIXES[plain]


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
    if matter is not None and text[matter[2] :].strip():
        return ".md"
    if _YAML_START.match(text) and _is_mapping(text):
        return ".yaml"
    try:
        media_type = media_type_of(Document(data=text.encode()))
    except InputError:  # no text at all, which the page's own check says
        media_type = "text/plain"
    return next((suffix for suffix in (".md", ".txt") if BY_SUFFIX[suffix] == media_type), ".txt")


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
