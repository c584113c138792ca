"""An article: its immutable text and everything found in it."""

from typing import Annotated, Any, Final, Literal

import msgspec

from toolkit.model.base import Offset, Share, Span, Struct
from toolkit.model.errors import UnknownNameError
from toolkit.model.fact import Fact
from toolkit.model.figure import Figure
from toolkit.model.summary import Summary
from toolkit.model.term import Term
from toolkit.model.translation import MarkKind, Translation

ARTICLE_SCHEMA: Final = "urn:article-toolkit:article:1"

_NUMBERING = "0123456789.) \t"  # before a heading: "4. Possible side effects"
ParagraphKind = Literal["paragraph", "list_item", "table", "quote", "code", "caption", "footnote"]

# Blocks that hold statements. A caption, a footnote, a cell or code says nothing without what it belongs to.
PROSE: frozenset[ParagraphKind] = frozenset({"paragraph", "list_item", "quote"})

Sha256 = Annotated[str, msgspec.Meta(pattern="^[0-9a-f]{64}$")]
LanguageTag = Annotated[str, msgspec.Meta(pattern="^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$", examples=["en", "pt-BR"])]


class Sentence(Span, frozen=True, kw_only=True, gc=False):
    """One sentence, from its first sign to its closing punctuation.

    Attributes:
        id: position: section, paragraph, sentence, each counted from 1.
    """

    id: Annotated[str, msgspec.Meta(pattern=r"^s\d+\.p\d+\.t\d+$", examples=["s2.p3.t1"])]


class Paragraph(Span, frozen=True, kw_only=True, gc=False):
    """A block of the article.

    Attributes:
        id: position: section and paragraph, each counted from 1.
        kind: running text, a list item, a table (cells parted by tabs), a quote, code, a caption, a footnote.
        sentences: in order; tables and code have none.
    """

    id: Annotated[str, msgspec.Meta(pattern=r"^s\d+\.p\d+$", examples=["s2.p3"])]
    kind: ParagraphKind = "paragraph"
    sentences: tuple[Sentence, ...] = ()


class Heading(Span, frozen=True, kw_only=True, gc=False):
    """The line that names a section.

    Attributes:
        confidence: how sure the reader is; 1 where the format marks headings.
    """

    confidence: Share = 1.0


class Section(Span, frozen=True, kw_only=True, gc=False):
    """A stretch from one heading to the next.

    Attributes:
        id: position, counted from 1.
        level: depth of the heading; 1 is the title.
        heading: the line that names it; null before the first heading.
        paragraphs: in order, inside the section.
    """

    id: Annotated[str, msgspec.Meta(pattern=r"^s\d+$", examples=["s2"])]
    level: Annotated[int, msgspec.Meta(ge=1, le=6)]
    heading: Heading | None = None
    paragraphs: tuple[Paragraph, ...] = ()


class Mark(Span, frozen=True, kw_only=True, gc=False):
    """Inline markup that the source carried, on the text that it stood on.

    Attributes:
        kind: what the markup says of the text.
        target: address of a link or image, else null.
    """

    kind: MarkKind
    target: str | None = None


class SourceRun(Struct, frozen=True, kw_only=True, gc=False):
    """Ties ``length`` code points of the text to the decoded file that a person edits.

    Text that lies in no run (a separator, a decoded entity) has no counterpart of equal length.

    Attributes:
        text_start: where the run begins in the article's text.
        source_start: where it begins in the decoded file.
        length: code points, the same in both.
    """

    text_start: Offset
    source_start: Offset
    length: Annotated[int, msgspec.Meta(ge=1)]


class Source(Struct, frozen=True, kw_only=True, gc=False):
    """The file that an article was read from, and the hashes that show whether it changed since.

    Attributes:
        path: relative to the JSON file, with forward slashes; null when read from a string or standard input.
        media_type: what it was read as.
        encoding: how its bytes were decoded.
        sha256: of the bytes, or of a string in UTF-8.
        text_sha256: of the article's text in UTF-8.
        reader: name of the reader.
        reader_version: version of the reader; another one may read the same bytes otherwise.
    """

    path: str | None = None
    media_type: Annotated[str, msgspec.Meta(examples=["text/plain", "text/markdown"])]
    encoding: Annotated[str | None, msgspec.Meta(examples=["utf-8"])] = None
    sha256: Sha256
    text_sha256: Sha256
    reader: Annotated[str, msgspec.Meta(examples=["text"])]
    reader_version: str


class Article(Struct, frozen=True, kw_only=True, gc=False):
    """One document as read: its text and everything found in it. The text never changes.

    Attributes:
        schema: what this document is.
        offset_unit: what spans count: Unicode code points.
        source: the file that it was read from.
        language: BCP 47 tag.
        language_confidence: 1 when given, 0 when the text is too short to tell.
        title: the title, or null.
        text: what a reader reads, with line ends as ``\\n``; every span points into it.
        marks: inline markup, in order.
        source_map: runs that tie the text to the file; null where the text is the file.
        sections: flat list in order; each holds its paragraphs, and those their sentences.
        figures, terms, facts: what the extractors found, in the order of the text.
        summaries, translations: what was made of the article, if asked for.
        metadata: front matter and the like, as the source gave it.
        extensions: what plugins add that the model does not know, by plugin name.
    """

    schema: Literal["urn:article-toolkit:article:1"] = msgspec.field(name="$schema", default=ARTICLE_SCHEMA)
    offset_unit: Literal["codepoint"] = "codepoint"
    source: Source
    language: LanguageTag = "en"
    language_confidence: Share = 0.0
    title: str | None = None
    text: str
    marks: tuple[Mark, ...] = ()
    source_map: tuple[SourceRun, ...] | None = None
    sections: tuple[Section, ...] = ()
    figures: tuple[Figure, ...] = ()
    terms: tuple[Term, ...] = ()
    facts: tuple[Fact, ...] = ()
    summaries: tuple[Summary, ...] = ()
    translations: tuple[Translation, ...] = ()
    metadata: dict[str, Any] = {}
    extensions: dict[str, Any] = {}

    @property
    def paragraphs(self) -> tuple[Paragraph, ...]:
        """All paragraphs, in the order of the text."""
        return tuple(paragraph for section in self.sections for paragraph in section.paragraphs)

    @property
    def sentences(self) -> tuple[Sentence, ...]:
        """All sentences, in the order of the text."""
        return tuple(
            sentence
            for section in self.sections
            for paragraph in section.paragraphs
            for sentence in paragraph.sentences
        )

    def section(self, name: str) -> Section:
        """Return the section with this id or heading, without regard to case; the heading's number may be left out.

        Raises:
            UnknownNameError: there is none; the message suggests the nearest.
        """
        for section in self.sections:
            if section.id == name or (section.heading and section.heading.text.casefold() == name.casefold()):
                return section
        for section in self.sections:
            if section.heading and section.heading.text.lstrip(_NUMBERING).casefold() == name.casefold():
                return section
        headings = (section.heading.text for section in self.sections if section.heading)
        raise UnknownNameError("section", name, headings)

    def with_summaries(self, *summaries: Summary) -> "Article":
        """Return the article with these summaries instead of those it has."""
        return msgspec.structs.replace(self, summaries=summaries)

    def with_translations(self, *translations: Translation) -> "Article":
        """Return the article with these translations instead of those it has."""
        return msgspec.structs.replace(self, translations=translations)
