"""Runs the checks of our own documents: what an article or a summary claims, not only its form."""

import os
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import msgspec

from toolkit.checks.protocol import Problem
from toolkit.checks.subjects import ArticleSubject
from toolkit.model.article import ARTICLE_SCHEMA, Article
from toolkit.model.json import encode
from toolkit.model.summary import Level
from toolkit.validation.catalogue import checks_of
from toolkit.validation.selection import Selection

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


def article_in(value: dict[str, Any]) -> Article | None:
    """Return the article that a value is; None where it is something else or its form is not readable."""
    if value.get("$schema") != ARTICLE_SCHEMA:
        return None
    try:
        return msgspec.convert(value, Article)
    except msgspec.ValidationError:
        return None


def content_problems(
    article: Article, value: dict[str, Any] | None, file: str, chosen: Selection, levels: Mapping[str, Level]
) -> Iterator[Problem]:
    """Yield what is wrong in the content of one article; ``value`` is None where it is as the toolkit writes it."""
    subject = ArticleSubject(article, value, Path(os.path.dirname(file) or "."), levels)
    for check in checks_of("article", chosen.checks):
        if chosen.runs(check.rule):
            yield from check(subject)


def source_path(article: Article, file: str) -> tuple[str, ...]:
    """Return the path of the source that a document names, if it names one."""
    path = article.source.path
    return (os.path.join(os.path.dirname(file), path),) if path is not None else ()
