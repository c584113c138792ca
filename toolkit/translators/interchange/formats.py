"""The formats that carry two languages, by name and by what a file looks like."""

from collections.abc import Callable
from importlib import import_module

from toolkit.model.article import Article
from toolkit.model.errors import InputError, UnknownNameError
from toolkit.model.translation import Translation
from toolkit.translators.interchange.units import BilingualFile

Write = Callable[[Article, Translation], bytes]

# name: (module, function, suffix)
_WRITERS = {
    "csv": ("bilingual_csv", "write_bilingual_csv", ".csv"),
    "html": ("aligned", "write_aligned_html", ".html"),
    "markdown": ("aligned", "write_aligned_markdown", ".md"),
    "text": ("aligned", "write_target_text", ".txt"),
    "tmx": ("tmx", "write_tmx", ".tmx"),
    "xliff": ("xliff21", "write_xliff21", ".xlf"),
    "xliff1.2": ("xliff12", "write_xliff12", ".xlf"),
}

NAMES = tuple(_WRITERS)


def writer(name: str) -> tuple[Write, str]:
    """Return the function that writes a format, and the suffix of its files.

    Raises:
        UnknownNameError: no such format; the message suggests the nearest.
    """
    if name not in _WRITERS:
        raise UnknownNameError("format", name, (*NAMES, "json"))
    module, function, suffix = _WRITERS[name]
    write: Write = getattr(import_module(f"toolkit.translators.interchange.{module}"), function)
    return write, suffix


def read_bilingual(data: bytes, name: str, *, source: str | None = None, target: str | None = None) -> BilingualFile:
    """Return what a bilingual file holds: XLIFF 1.2 or 2, TMX, or CSV, told by its content.

    Args:
        data: the bytes of the file.
        name: what the file is called in errors.
        source: BCP 47 tag, for files that do not say or hold several languages.
        target: the same for the other side.

    Raises:
        InputError: malformed, or none of these.
    """
    if not data.strip():
        raise InputError(f"{name}: empty; export it again")
    if data.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] != b"<" and data[:2] not in (b"\xff\xfe", b"\xfe\xff"):
        from toolkit.translators.interchange.bilingual_csv import read_bilingual_csv

        return read_bilingual_csv(data, name, source, target)
    from toolkit.translators.interchange.xml import local_name, parse_xml

    root = parse_xml(data, name)
    kind = local_name(root)
    if kind == "tmx":
        from toolkit.translators.interchange.tmx import read_tmx

        return read_tmx(root, name, source, target)
    if kind == "xliff" and root.get("version", "").startswith("2"):
        from toolkit.translators.interchange.xliff21 import read_xliff21

        return read_xliff21(root, name)
    if kind == "xliff":
        from toolkit.translators.interchange.xliff12 import read_xliff12

        return read_xliff12(root, name)
    raise InputError(f"{name}: a {kind or 'document'} file is none of XLIFF, TMX and CSV; export it as one of these")
