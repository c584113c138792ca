"""BCP 47 language tags as files write them."""

import re

_TAG = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*\Z")


def language_tag(value: object) -> str | None:
    """Return a BCP 47 tag as it stands in a file, or None for anything that is none.

    >>> language_tag("pt_BR"), language_tag("Portuguese"), language_tag(7)
    ('pt-BR', None, None)
    """
    tag = value.strip().replace("_", "-") if isinstance(value, str) else ""
    return tag if _TAG.match(tag) else None
