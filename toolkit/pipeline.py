"""Runs named stages in order: reader, language, segmenter, extractors.

A pipeline is checked before it runs: a stage whose requirements no earlier stage provides is refused.
"""

from typing import Any, Protocol

import msgspec

from toolkit import plugins
from toolkit.config import Config
from toolkit.language.identify import identify
from toolkit.language.tags import asked_tag
from toolkit.model.article import Article, Paragraph, Sentence
from toolkit.model.document import Document
from toolkit.model.errors import InputError, PluginError
from toolkit.model.media_types import plain_name
from toolkit.readers.media_type import media_type_of

# The built-in readers by media type, so that one is imported and not all of them.
READERS = {"application/json": "json", "text/markdown": "markdown", "text/plain": "text"}

# Media types that people have at hand and no built-in reader takes: what to do instead.
INSTEAD = {
    "text/html": 'give its text or Markdown, as "pandoc -t gfm" makes it of a page; --media-type text/plain reads the '
    "tags as text",
}

# What every reader and segmenter gives; extractors add to it.
READER_PROVIDES = ("text", "title", "sections", "paragraphs", "marks", "source_map", "metadata")
SEGMENTER_PROVIDES = ("sentences",)

# Blocks whose lines are no prose: cells and code have no sentences.
UNSEGMENTED = frozenset({"code", "table"})

ANNOTATIONS = frozenset({"figures", "terms", "facts"})


class Segmenter(Protocol):
    """Finds the sentences in the text of one paragraph."""

    name: str

    def __call__(self, text: str, language: str) -> list[tuple[int, int]]:
        """Return the spans of the sentences, in order, without overlap."""
        ...


class Extractor(Protocol):
    """Finds annotations in an article.

    ``provides`` names what it returns: one of ``figures``, ``terms`` and ``facts``, or ``extensions.NAME`` for what
    the model does not know; that lands under ``article.extensions[NAME]`` and must be JSON.
    """

    name: str
    requires: tuple[str, ...]
    provides: tuple[str, ...]

    def __call__(self, article: Article) -> Any:
        """Return the annotations; the article itself stays as it is."""
        ...


class Pipeline:
    """The stages of one configuration, loaded and checked.

    Raises:
        UnknownNameError: a stage that is not there.
        PluginError: a stage that requires what no earlier stage provides, or that fails to load.
    """

    def __init__(self, config: Config) -> None:
        self.config = config
        self.segmenter: Segmenter = plugins.load("segmenter", config.segmenter)
        self.extractors: tuple[Extractor, ...] = tuple(plugins.load("extractor", name) for name in config.extractors)
        check_order(self.extractors)

    def __call__(self, document: Document, *, language: str | None = None) -> Article:
        """Return the article in ``document``, with everything that the stages find in it.

        Args:
            document: the bytes and what is known of them.
            language: BCP 47 tag, or None to find out.

        Raises:
            ConfigurationError: the language, or that of the configuration, is no BCP 47 tag.
        """
        asked = None if language is None else asked_tag(language)
        default = asked_tag(self.config.language)
        article = with_language(read(document), asked, default=default)
        article = with_sentences(article, self.segmenter)
        for extractor in self.extractors:
            article = with_annotations(article, extractor)
        return article


def check_order(extractors: tuple[Extractor, ...]) -> None:
    """Refuse a stage whose requirements no earlier stage provides."""
    provided = {*READER_PROVIDES, *SEGMENTER_PROVIDES}
    for extractor in extractors:
        for requirement in extractor.requires:
            if requirement not in provided:
                later = [stage.name for stage in extractors if requirement in stage.provides]
                remedy = f'put "{later[0]}" before it' if later else "add an extractor that provides it"
                raise PluginError(f'extractor "{extractor.name}" requires "{requirement}": {remedy}')
        provided.update(extractor.provides)


def read(document: Document) -> Article:
    """Return what the reader for the document's media type makes of it."""
    try:
        reader = reader_for(media_type_of(document))
    except PluginError as error:
        raise InputError(f"{document.called}: {error}") from error
    article: Article = reader(document)
    return msgspec.structs.replace(article, source=msgspec.structs.replace(article.source, path=document.name))


def reader_for(media_type: str) -> Any:
    """Return the reader for a media type; other packages' readers are looked at only where ours have none."""
    if media_type in READERS:
        return plugins.load("reader", READERS[media_type])
    for name in plugins.names("reader"):
        reader = plugins.load("reader", name)
        if media_type in map(plain_name, reader.media_types):
            return reader
    raise PluginError(f'no reader for "{media_type}": {_instead(media_type)}')


def _instead(media_type: str) -> str:
    """Return what to do about a media type that no reader takes."""
    from difflib import get_close_matches

    if media_type in INSTEAD:
        return INSTEAD[media_type]
    if near := get_close_matches(media_type, READERS, n=1):
        return f'did you mean "{near[0]}"?'
    return f'known are {", ".join(READERS)}, and what the plugins take that "toolkit plugins" lists'


def with_language(article: Article, language: str | None, *, default: str) -> Article:
    """Return the article with its language: as given, as its file says, or as its text reads."""
    if language is not None:
        return msgspec.structs.replace(article, language=language, language_confidence=1.0)
    if article.language_confidence > 0:
        return article
    found, confidence = identify(article.text, default=default)
    return msgspec.structs.replace(article, language=found, language_confidence=confidence)


def with_sentences(article: Article, segmenter: Segmenter) -> Article:
    """Return the article with the sentences of its paragraphs."""
    sections = tuple(
        msgspec.structs.replace(
            section,
            paragraphs=tuple(_segmented(paragraph, segmenter, article.language) for paragraph in section.paragraphs),
        )
        for section in article.sections
    )
    return msgspec.structs.replace(article, sections=sections)


def _segmented(paragraph: Paragraph, segmenter: Segmenter, language: str) -> Paragraph:
    if paragraph.kind in UNSEGMENTED:
        return paragraph
    text, offset = paragraph.text, paragraph.start
    sentences = tuple(
        Sentence(id=f"{paragraph.id}.t{number}", start=offset + start, end=offset + end, text=text[start:end])
        for number, (start, end) in enumerate(segmenter(text, language), 1)
    )
    return msgspec.structs.replace(paragraph, sentences=sentences)


def with_annotations(article: Article, extractor: Extractor) -> Article:
    """Return the article with what one extractor finds, under the name that it provides."""
    found = extractor(article)
    (name,) = extractor.provides
    if name in ANNOTATIONS:
        return msgspec.structs.replace(article, **{name: tuple(found)})
    extensions = {**article.extensions, name.removeprefix("extensions."): msgspec.to_builtins(found)}
    return msgspec.structs.replace(article, extensions=extensions)


def convert_document(document: Document, *, language: str | None = None, config: Config) -> Article:
    """Return the article in ``document`` under ``config``; ``language`` is a BCP 47 tag or None to find out."""
    return Pipeline(config)(document, language=language)
