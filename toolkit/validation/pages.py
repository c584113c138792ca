"""Checks one page of an author: its front matter as data, its text by the rules for pages."""

import os
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from toolkit.checks.documents.instance import Instance
from toolkit.checks.documents.json_syntax import Slip
from toolkit.checks.documents.rules import as_problems
from toolkit.checks.documents.text import undecodable, with_line_feeds, without_mark
from toolkit.checks.documents.toml_document import read_toml_text
from toolkit.checks.documents.yaml_document import read_yaml_text
from toolkit.checks.pages import PageSubject
from toolkit.checks.protocol import Problem
from toolkit.config import Config
from toolkit.model.document import Document
from toolkit.model.errors import InputError
from toolkit.model.media_types import MARKDOWN, PAGES, PLAIN_TEXT
from toolkit.pipeline import Pipeline
from toolkit.readers.front_matter import front_matter, unclosed_front_matter
from toolkit.validation.catalogue import checks_of, rule_called
from toolkit.validation.comments import Comments
from toolkit.validation.selection import Selection

# Keys below an opening line that make front matter where no schema asks for it: "Mind: stay at home" may be a sentence.
_KEYS = 2

Found = list[tuple[Problem, Instance | None]]


def examine_page(
    data: bytes, name: str, chosen: Selection, values: Callable[[Instance], Iterator[Problem]], *, imposed: bool
) -> tuple[Found, int]:
    """Return what is wrong with a page, and how many problems its comments hold back.

    Args:
        data: the bytes of the page.
        name: of its file; its ending says how the page is written.
        chosen: the rules that run.
        values: yields what is wrong with the data in its front matter.
        imposed: whether the page has to follow a schema; one without front matter is an empty mapping then.
    """
    media_type = PAGES[os.path.splitext(name)[1].lower()]
    content, slips = without_mark(data)
    if (slip := undecodable(content)) is not None:
        return list(as_problems((slip,))), 0
    text = with_line_feeds(content.decode("utf-8"))
    found: Found = [] if slips and media_type == PLAIN_TEXT else list(as_problems(slips))
    instance = None
    for instance, slips in _front_matter(text, imposed=imposed) if media_type == MARKDOWN else ():
        found.extend(as_problems(slips))
        if instance is not None:
            found.extend((problem, instance) for problem in values(instance))
    unreadable = any(problem.rule == "TK003" for problem, _ in found)
    if not unreadable:
        document = Document(data=text.encode("utf-8"), name=name, media_type=media_type, encoding="utf-8")
        found.extend((problem, instance) for problem in _page_problems(text, document, instance, chosen))
    comments = Comments(text)
    kept = [
        (problem, instance)
        for problem, instance in found
        if not comments.hold(rule_called(problem.rule, chosen.checks), _offset(problem, instance))
    ]
    return kept, len(found) - len(kept)


def _front_matter(text: str, *, imposed: bool) -> Iterable[tuple[Instance | None, tuple[Slip, ...]]]:
    """Return the values in the front matter of a page, with what is wrong with its text."""
    place = front_matter(text)
    if place is not None and text[place.start : place.end].strip():
        if place.form == "toml":
            return (read_toml_text(text, place.start, place.end),)
        return read_yaml_text(text, place.start, place.end)
    if place is None and unclosed_front_matter(text, least=1 if imposed else _KEYS):
        remedy = f'close it with a line of "{text[:3]}"'
        return ((None, (Slip("syntax", 0, "the front matter that opens here is never closed", remedy),)),)
    return ((Instance(value={}, locate=lambda path, *, key=False: 0), ()),) if imposed else ()


def _page_problems(text: str, document: Document, instance: Instance | None, chosen: Selection) -> Iterator[Problem]:
    """Yield what the rules for pages find."""
    checks = [check for check in checks_of("page", chosen.checks) if chosen.runs(check.rule)]
    if not checks or not text.strip():
        return
    pipeline = Pipeline(Config(extractors=()))
    try:
        article = pipeline(document)
    except InputError as error:
        yield Problem(rule="TK001", message=str(error).removeprefix(f"{document.name}: "), offset=0)
        return
    metadata = instance.value if instance is not None and isinstance(instance.value, dict) else {}
    subject = PageSubject(text, article, metadata, _summary(pipeline, metadata), chosen.max_grade)
    for check in checks:
        yield from check(subject)


def _summary(pipeline: Pipeline, metadata: dict[str, Any]) -> tuple[str, ...]:
    """Return the sentences of the front matter's summary, a string or a list of them."""
    summary = metadata.get("summary")
    parts = [summary] if isinstance(summary, str) else summary if isinstance(summary, list) else []
    sentences: list[str] = []
    for part in parts:
        if isinstance(part, str) and part.strip():
            read = pipeline(Document(data=part.encode("utf-8"), media_type=PLAIN_TEXT, encoding="utf-8"))
            sentences.extend(sentence.text for sentence in read.sentences)
    return tuple(sentences)


def _offset(problem: Problem, instance: Instance | None) -> int:
    if problem.offset is not None:
        return problem.offset
    return instance.locate(problem.path or (), key=problem.key) if instance else 0
