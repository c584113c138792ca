"""Runs the checks of our own documents: what an article or a summary claims, not only its form."""

import os
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import msgspec

from toolkit.checks.protocol import Problem
from toolkit.checks.subjects import ArticleSubject
from toolkit.model.article import ARTICLE_SCHEMA, Article
from toolkit.model.summary import Level
from toolkit.validation.catalogue import checks_of
from toolkit.validation.selection import Selection


def content_problems(
    value: dict[str, Any], file: str, chosen: Selection, levels: Mapping[str, Level]
) -> Iterator[Problem]:
    """Yield what is wrong in the content of one document of ours; nothing where its form is not readable."""
    if value.get("$schema") != ARTICLE_SCHEMA:
        return
    try:
        article = msgspec.convert(value, Article)
    except msgspec.ValidationError:
        return
    folder = Path(os.path.dirname(file) or ".")
    subject = ArticleSubject(article, value, folder, levels)
    for check in checks_of("article", chosen.checks):
        if chosen.runs(check.rule):
            yield from check(subject)


def source_path(value: dict[str, Any], file: str) -> tuple[str, ...]:
    """Return the path of the source that a document names, if it names one."""
    source = value.get("source")
    path = source.get("path") if isinstance(source, dict) else None
    return (os.path.join(os.path.dirname(file), path),) if isinstance(path, str) else ()
