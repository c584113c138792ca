"""The simple JSON input: a title and sections with headings and plain text."""

from collections.abc import Iterable, Iterator

import msgspec

from toolkit.language.tags import language_tag
from toolkit.model.article import ARTICLE_SCHEMA, Article, Source
from toolkit.model.document import ArticleInput, Document
from toolkit.model.errors import InputError
from toolkit.model.hashing import hash_bytes, hash_text
from toolkit.readers.blocks import Block, blocks_of
from toolkit.readers.composition import Composed, Draft, compose
from toolkit.readers.decoding import decode
from toolkit.readers.json_strings import pieces, string_places
from toolkit.readers.sections import HeadingMark, sections_of

_TITLE_LEVEL = 1
_HEADING_LEVEL = 2


class JsonReader:
    """Reads ``{"title": ..., "sections": [{"heading": ..., "text": ...}]}``."""

    name = "json"
    version = "1"
    media_types = ("application/json",)
    suffixes = (".json",)

    def __call__(self, document: Document) -> Article:
        """Return the article in ``document``; no headings are guessed inside its texts.

        Raises:
            InputError: empty, undecodable, no JSON, or JSON of another shape.

        >>> data = b'{"title": "Rain", "sections": [{"heading": null, "text": "It rained."}]}'
        >>> JsonReader()(Document(data=data)).text
        'Rain\\n\\nIt rained.'
        """
        source, encoding = decode(document)
        given = _decode_input(source, document.called)
        composed = compose(_drafts(source))
        if not composed.text:
            raise InputError(f"{document.name or 'document'}: empty, neither title nor sections hold text")
        blocks, headings = _with_blocks(composed)
        return Article(
            source=Source(
                media_type="application/json",
                encoding=encoding,
                sha256=hash_bytes(document.data),
                text_sha256=hash_text(composed.text),
                reader=self.name,
                reader_version=self.version,
            ),
            title=(given.title or "").strip() or None,
            language=language_tag(given.language) or "en",
            language_confidence=1.0 if language_tag(given.language) else 0.0,
            text=composed.text,
            source_map=composed.runs,
            sections=sections_of(composed.text, blocks, headings),
            metadata=given.metadata,
        )


def _decode_input(source: str, name: str) -> ArticleInput:
    try:
        return msgspec.json.decode(source, type=ArticleInput)
    except msgspec.ValidationError as error:
        if ARTICLE_SCHEMA in source[:200]:
            raise InputError(f"{name}: an article that was converted before; give the file it was made from") from None
        raise InputError(
            f'{name}: not the simple JSON input: {error}; "toolkit schema input" shows its shape'
        ) from None
    except (msgspec.DecodeError, UnicodeEncodeError, RecursionError) as error:
        raise InputError(f"{name}: not valid JSON: {error}") from None


def _drafts(source: str) -> Iterator[Draft]:
    """Yield title, headings and texts in this order, whatever the order of the keys in the file."""
    found = {place.path: place for place in string_places(source)}
    rank = {"title": 0, "heading": 1, "text": 2}
    parts = [
        path
        for path in found
        if path == ("title",) or (len(path) == 3 and path[0] == "sections" and path[2] in ("heading", "text"))
    ]
    for path in sorted(parts, key=lambda path: (path[0] != "title", path[1:2], rank[str(path[-1])])):
        draft = Draft(level={"title": _TITLE_LEVEL, "heading": _HEADING_LEVEL}.get(str(path[-1]), 0))
        for piece, place in pieces(source, found[path]):
            draft.add(piece.replace("\r\n", "\n").replace("\r", "\n") if place is None else piece, place)
        yield draft


def _with_blocks(composed: Composed) -> tuple[list[Block], dict[int, HeadingMark]]:
    """Return blocks and headings, each text split into its paragraphs."""
    blocks: list[Block] = []
    headings: dict[int, HeadingMark] = {}
    for number, whole in enumerate(composed.blocks):
        mark = composed.headings.get(number)
        if mark:
            headings[len(blocks)] = mark
            blocks.append(whole)
        else:
            text = composed.text[whole.start : whole.end]
            blocks += _shifted(blocks_of(text, marked_headings=False), whole.start)
    return blocks, headings


def _shifted(blocks: Iterable[Block], offset: int) -> Iterator[Block]:
    for block in blocks:
        yield block._replace(start=block.start + offset, end=block.end + offset)
