"""XML from anywhere, read without entities, document types or network."""

from lxml import etree

from toolkit.expressions import expression
from toolkit.model.errors import InputError

# Nesting beyond this is no translation file; libxml2 refuses at 256 by itself unless told otherwise.
MAX_BYTES = 256_000_000

# What XML 1.0 cannot hold, however it is escaped.
UNWRITABLE = expression("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def parse_xml(data: bytes, name: str) -> etree._Element:
    """Return the root element of an XML document.

    Args:
        data: the bytes of the file.
        name: what the file is called in errors.

    Raises:
        InputError: malformed, larger than the limit, or with a document type (entities could be anything).
    """
    if len(data) > MAX_BYTES:
        raise InputError(f"{name}: larger than the limit of {MAX_BYTES:,} bytes; split it")
    parser = etree.XMLParser(
        resolve_entities=False,
        load_dtd=False,
        no_network=True,
        dtd_validation=False,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        line = f"line {error.lineno}: " if error.lineno else ""
        raise InputError(f"{name}: {line}not well-formed XML: {' '.join(str(error.msg).split())}") from error
    if root.getroottree().docinfo.internalDTD is not None and _declares_entities(root):
        raise InputError(f"{name}: declares entities, which are not read; save it without a document type")
    return root


def local_name(element: etree._Element) -> str:
    """Return the name of an element without its namespace; nothing for what is no element."""
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def escape(text: str) -> str:
    """Return text for the inside of an element; carriage returns survive only as references."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\r", "&#13;")


def quote(text: str) -> str:
    """Return text for an attribute in double quotes."""
    escaped = escape(text).replace('"', "&quot;").replace("\n", "&#10;").replace("\t", "&#9;")
    return UNWRITABLE.sub("\ufffd", escaped)


def _declares_entities(root: etree._Element) -> bool:
    document_type = root.getroottree().docinfo.internalDTD
    return any(True for _ in document_type.iterentities())
