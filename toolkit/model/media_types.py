"""The formats that files have, by the endings of their names: one table for whoever reads or checks a file."""

MARKDOWN = "text/markdown"
PLAIN_TEXT = "text/plain"

# What an author writes: read as an article, checked as a page.
PAGES = {
    ".markdown": MARKDOWN,
    ".md": MARKDOWN,
    ".mdown": MARKDOWN,
    ".mdx": MARKDOWN,
    ".mkd": MARKDOWN,
    ".text": PLAIN_TEXT,
    ".txt": PLAIN_TEXT,
}

# What holds values: checked against a schema.
DATA = {
    ".json": "application/json",
    ".jsonl": "application/jsonl",
    ".ndjson": "application/jsonl",
    ".yaml": "application/yaml",
    ".yml": "application/yaml",
}

WEB = {".htm": "text/html", ".html": "text/html", ".xhtml": "text/html"}

# Other names in use, also those from before a type was registered (RFC 7763, 9512) -> the name that we use.
OTHER_NAMES = {
    "application/x-ndjson": "application/jsonl",
    "application/x-yaml": "application/yaml",
    "text/x-markdown": MARKDOWN,
    "text/yaml": "application/yaml",
}


def plain_name(media_type: str) -> str:
    """Return a media type as we call it, without parameters.

    >>> plain_name("Text/X-Markdown; charset=utf-8")
    'text/markdown'
    """
    name = media_type.partition(";")[0].strip().lower()
    return OTHER_NAMES.get(name, name)


def suffixes_of(media_type: str) -> tuple[str, ...]:
    """Return the endings of files of a media type.

    >>> suffixes_of("application/yaml")
    ('.yaml', '.yml')
    """
    return tuple(suffix for suffix, known in (PAGES | DATA | WEB).items() if known == media_type)
