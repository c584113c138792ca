"""BCP 47 language tags as files and people write them."""

from functools import lru_cache

from toolkit.expressions import expression
from toolkit.model.errors import ConfigurationError

# Language, then subtags; an extension or private use begins with one character (RFC 5646, section 2.1).
_TAG = expression(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*(?:-[A-Za-z0-9](?:-[A-Za-z0-9]{1,8})+)?\Z")


@lru_cache(maxsize=256)
def primary(tag: str) -> str:
    """Return the language of a BCP 47 tag, its primary subtag, as tables are named by it.

    >>> primary("pt-BR"), primary("EN")
    ('pt', 'en')
    """
    return tag.replace("_", "-").partition("-")[0].lower()


def language_tag(value: object) -> str | None:
    """Return a BCP 47 tag as it stands in a file, or None for anything that is none.

    >>> language_tag("pt_BR"), language_tag("Portuguese"), language_tag(7)
    ('pt-BR', None, None)
    """
    tag = value.strip().replace("_", "-") if isinstance(value, str) else ""
    return tag if _TAG.match(tag) else None


def asked_tag(value: object) -> str:
    """Return the BCP 47 tag that somebody asked for, its language in small letters as every table has it.

    Raises:
        ConfigurationError: it is none.

    >>> asked_tag("de_DE"), asked_tag("EN-gb")
    ('de-DE', 'en-gb')
    """
    tag = language_tag(value)
    if tag is None:
        written = " ".join(str(value).split())
        raise ConfigurationError(f'"{written}" is no language tag; give one such as en, de or pt-BR (BCP 47)')
    language, dash, rest = tag.partition("-")
    return language.lower() + dash + rest
