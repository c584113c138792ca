"""Plain text: headings, lists, quotes, tables and code as a reader of the bare text sees them."""

from typing import TYPE_CHECKING

from toolkit.model.article import Article, Source
from toolkit.model.document import Document
from toolkit.model.hashing import hash_bytes, hash_text
from toolkit.model.media_types import PLAIN_TEXT, suffixes_of
from toolkit.readers.blocks import blocks_of
from toolkit.readers.decoding import decode
from toolkit.readers.heading_levels import title_of, with_levels
from toolkit.readers.headings import find_headings
from toolkit.readers.hyphens import mend_hyphens
from toolkit.readers.sections import sections_of

if TYPE_CHECKING:
    from toolkit.readers.composition import Composed

# Subtitles pasted as text: where their first times stand, in signs.
_TIMES_WITHIN = 400


class TextReader:
    """Reads plain text; ``text`` is the decoded file, with line ends as ``\\n``, and words whole that a line cut."""

    name = "text"
    version = "1"
    media_types = (PLAIN_TEXT,)
    suffixes = suffixes_of(PLAIN_TEXT)

    def __call__(self, document: Document) -> Article:
        """Return the article in ``document``.

        Raises:
            InputError: empty, binary or undecodable.

        >>> article = TextReader()(Document(data=b"Rain\\n\\nIt rained all day. Nobody came."))
        >>> article.title, [section.heading.text for section in article.sections]
        ('Rain', ['Rain'])
        """
        decoded, encoding = decode(document)
        subtitles = _subtitles(decoded)
        if subtitles is None:
            text, runs = mend_hyphens(decoded)
            blocks = blocks_of(text)
            marks = with_levels(text, blocks, find_headings(text, blocks))
        else:
            text, blocks, marks, runs = subtitles.text, subtitles.blocks, subtitles.headings, subtitles.runs
        return Article(
            source=Source(
                media_type="text/plain",
                encoding=encoding,
                sha256=hash_bytes(document.data),
                text_sha256=hash_text(text),
                reader=self.name,
                reader_version=self.version,
            ),
            title=title_of(text, blocks, marks),
            text=text,
            source_map=runs,
            sections=sections_of(text, blocks, marks),
        )


def _subtitles(text: str) -> "Composed | None":
    """Return what subtitles say, None where a text is none; nothing else loads how they are read."""
    if " --> " not in text[:_TIMES_WITHIN]:
        return None
    from toolkit.readers.subtitles import subtitles_of

    return subtitles_of(text)
