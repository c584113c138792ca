"""What a reader is given: the bytes of one document and what is known of them."""

from typing import Any

from toolkit.model.base import Struct


class Document(Struct, frozen=True, kw_only=True, gc=False):
    """The bytes of one document, before reading.

    Attributes:
        data: the bytes, as they stand in the file.
        name: the file's bare name, or null for standard input and strings.
        media_type: as declared by the user, or null to find out by name and content.
        encoding: as declared by the user, or null to find out by BOM and content.
        origin: what messages call it, such as its path; null for its name.
    """

    data: bytes
    name: str | None = None
    media_type: str | None = None
    encoding: str | None = None
    origin: str | None = None

    @property
    def called(self) -> str:
        """What messages call the document."""
        return self.origin or self.name or "document"


class InputSection(Struct, frozen=True, kw_only=True, gc=False):
    """A section of the simple JSON input: null parts add nothing to the text.

    Attributes:
        heading: the line above the text.
        text: plain text; paragraphs are parted by an empty line.
    """

    heading: str | None = None
    text: str | None = None


class ArticleInput(Struct, frozen=True, kw_only=True, gc=False):
    """The simple JSON input: a title and sections, plain text throughout.

    Attributes:
        title: title of the article, or null.
        language: BCP 47 tag, or null to find out.
        sections: headings and texts in order; paragraphs are parted by an empty line.
        metadata: whatever else belongs to the article; carried over as it is.
    """

    title: str | None = None
    language: str | None = None
    sections: tuple[InputSection, ...]
    metadata: dict[str, Any] = {}
