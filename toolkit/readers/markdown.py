"""Markdown (CommonMark, tables, footnotes, boxes, MyST, MDX): text without markup, tied to the lines of the file."""

from functools import cache
from typing import Any

from toolkit.language.tags import language_tag
from toolkit.model.article import Article, Source
from toolkit.model.document import Document
from toolkit.model.hashing import hash_bytes, hash_text
from toolkit.model.media_types import MARKDOWN, suffixes_of
from toolkit.readers.composition import compose
from toolkit.readers.decoding import decode
from toolkit.readers.front_matter import split_front_matter
from toolkit.readers.markdown_attributes import attributes
from toolkit.readers.markdown_blocks import drafts_of
from toolkit.readers.markdown_boxes import boxes
from toolkit.readers.markdown_dispatch import dispatch
from toolkit.readers.markdown_mdx import mdx
from toolkit.readers.markdown_myst import myst
from toolkit.readers.markdown_templates import templates
from toolkit.readers.sections import sections_of

# MDX indents what stands in a component, and has no indented code.
_NO_INDENTED_CODE = ".mdx"


class MarkdownReader:
    """Reads Markdown with markdown-it-py; front matter becomes metadata."""

    name = "markdown"
    version = "1"
    media_types = (MARKDOWN,)
    suffixes = suffixes_of(MARKDOWN)

    def __call__(self, document: Document) -> Article:
        """Return the article in ``document``.

        Raises:
            InputError: empty, binary or undecodable, or front matter that is no YAML.

        >>> article = MarkdownReader()(Document(data=b"# Rain\\n\\nIt *rained* all day."))
        >>> article.title, article.text, article.marks[0].text
        ('Rain', 'Rain\\n\\nIt rained all day.', 'rained')
        """
        source, encoding = decode(document)
        metadata, body_start = split_front_matter(source, document.called)
        parser = _parser(indented_code=not document.called.lower().endswith(_NO_INDENTED_CODE))
        composed = compose(drafts_of(parser, source, body_start))
        language = language_tag(metadata.get("language", metadata.get("lang")))
        return Article(
            source=Source(
                media_type=MARKDOWN,
                encoding=encoding,
                sha256=hash_bytes(document.data),
                text_sha256=hash_text(composed.text),
                reader=self.name,
                reader_version=self.version,
            ),
            title=_title(composed.text, composed.blocks, composed.headings, metadata),
            language=language or "en",
            language_confidence=1.0 if language else 0.0,
            text=composed.text,
            marks=composed.marks,
            source_map=composed.runs,
            sections=sections_of(composed.text, composed.blocks, composed.headings),
            metadata=metadata,
        )


def _title(text: str, blocks: list[Any], headings: dict[int, Any], metadata: dict[str, Any]) -> str | None:
    """Return the first heading of level 1, else the title in the front matter."""
    for number, mark in headings.items():
        if mark.level == 1:
            return text[blocks[number].start : blocks[number].end]
    title = metadata.get("title")
    return title.strip() or None if isinstance(title, str) else None


@cache
def _parser(*, indented_code: bool) -> Any:
    parser = plain_parser(indented_code=indented_code)
    dispatch(parser)
    return parser


def plain_parser(*, indented_code: bool) -> Any:
    """Return a parser that knows the dialects and asks every rule everywhere."""
    from markdown_it import MarkdownIt
    from mdit_py_plugins.deflist import deflist_plugin
    from mdit_py_plugins.footnote.index import footnote_def

    # Entities and escapes stay tokens of their own, since their length differs from their source; line ends and
    # NULs are left to the decoder.
    parser = MarkdownIt("commonmark", {"alerts": True})
    parser.enable(["table", "strikethrough"]).disable(["text_join", "normalize"])
    for syntax in (boxes, mdx, myst, attributes, templates, deflist_plugin):
        parser.use(syntax)
    # Only the rule: the plugin moves footnotes to the end of the page.
    parser.block.ruler.before("reference", "footnote_def", footnote_def, {"alt": ["paragraph", "reference"]})
    return parser if indented_code else parser.disable("code")
