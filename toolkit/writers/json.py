"""The whole article as JSON, proven against its schema before it is written."""

import msgspec

from toolkit.model.article import Article
from toolkit.model.conformance import violation
from toolkit.model.errors import OutputError
from toolkit.model.json import encode
from toolkit.writers.protocol import Presentation


class JsonWriter:
    """Writes the article itself; how it is shown makes no difference."""

    name = "json"
    suffix = ".json"

    def __call__(self, article: Article, presentation: Presentation) -> bytes:
        """Return the article as indented JSON.

        Raises:
            OutputError: the document breaks the article schema, which a plugin's annotations may do.
        """
        return proven(article, "article")


def proven(document: msgspec.Struct, name: str) -> bytes:
    """Return a document as indented JSON if it keeps to the schema called ``name``.

    Raises:
        OutputError: it does not.
    """
    if broken := violation(msgspec.to_builtins(document), name):
        raise OutputError(f"not written, it would break the {name} schema at {broken}")
    return encode(document)
