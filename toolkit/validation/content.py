"""Runs the checks of our own documents: what an article, or a summary of several, claims, not only its form."""

import os
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any, Literal

import msgspec

from toolkit.checks.protocol import Problem
from toolkit.checks.subjects import ArticleSubject, MergedSubject
from toolkit.model.article import ARTICLE_SCHEMA, Article
from toolkit.model.json import encode
from toolkit.model.merged import MERGED_SCHEMA, MergedSummary
from toolkit.validation.catalogue import checks_of
from toolkit.validation.known import Known
from toolkit.validation.selection import Selection

Document = Article | MergedSummary

# The documents of ours whose content is checked, by what they call themselves.
_STRUCTS: dict[str, type[Document]] = {ARTICLE_SCHEMA: Article, MERGED_SCHEMA: MergedSummary}

_decoder = msgspec.json.Decoder(Article)

# How an article begins that the toolkit wrote itself.
_OWN_HEAD = b'{\n  "$schema": "urn:article-toolkit:article:1",'


def article_as_written(data: bytes) -> Article | None:
    """Return the article in ``data`` if it is byte for byte as the toolkit writes it, else None.

    Such a document follows its schema: every key is there once and in order, and the parser has looked at types,
    patterns and bounds. Telling so costs half of what the schema and the search for lost keys cost.
    """
    if not data.startswith(_OWN_HEAD):
        return None
    try:
        article = _decoder.decode(data)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return None
    return article if encode(article) == data else None


def document_in(value: dict[str, Any]) -> Document | None:
    """Return the document of ours that a value is; None where it is something else or its form is not readable."""
    struct = _STRUCTS.get(str(value.get("$schema")))
    if struct is None:
        return None
    try:
        return msgspec.convert(value, struct)
    except msgspec.ValidationError:
        return None


def content_problems(
    document: Document, value: dict[str, Any] | None, file: str, chosen: Selection, known: Known
) -> Iterator[Problem]:
    """Yield what is wrong in the content of one document; ``value`` is None where it is as the toolkit writes it."""
    folder = Path(os.path.dirname(file) or ".")
    kind: Literal["article", "merged"]
    subject: ArticleSubject | MergedSubject
    if isinstance(document, MergedSummary):
        from toolkit.validation.sources import read_again

        readings = [read_again(source, folder, known.config.segmenter) for source in document.sources]
        kind, subject = "merged", MergedSubject(document, readings, known.levels, value)
    else:
        kind = "article"
        subject = ArticleSubject(document, value, folder, known.levels, partial(_made_again, known=known))
    for check in checks_of(kind, chosen.checks):
        if chosen.runs(check.rule):
            yield from check(subject)


def _made_again(article: Article, folder: Path, *, known: Known) -> Article:
    """Return what the source of an article gives now; its translations are left out."""
    from toolkit.validation.remake import remade

    return remade(article.with_translations(), folder, known.config)


def source_paths(document: Document, file: str) -> tuple[str, ...]:
    """Return the paths of the sources that a document names."""
    sources = document.sources if isinstance(document, MergedSummary) else (document.source,)
    folder = os.path.dirname(file)
    return tuple(os.path.join(folder, source.path) for source in sources if source.path is not None)
