"""Checks one page of an author: its front matter as data, its text by the rules for pages."""

import re
from collections.abc import Callable, Iterator
from typing import Any

from toolkit.checks.documents.front_matter import front_matter
from toolkit.checks.documents.instance import Instance
from toolkit.checks.documents.rules import as_problems
from toolkit.checks.documents.text import undecodable, without_mark
from toolkit.checks.documents.yaml_document import read_yaml_text
from toolkit.checks.pages import PageSubject
from toolkit.checks.protocol import Problem
from toolkit.config import Config
from toolkit.expressions import expression
from toolkit.model.document import Document
from toolkit.model.errors import InputError
from toolkit.pipeline import Pipeline
from toolkit.validation.catalogue import checks_of, rule_called
from toolkit.validation.selection import Selection

# <!-- toolkit-ignore TK604 --> holds for its own line and the next, toolkit-ignore-file for the whole page.
_COMMENT = expression(r"<!--\s*toolkit-ignore(?P<file>-file)?(?P<rules>[\w ,-]*?)\s*-->")

Found = list[tuple[Problem, Instance | None]]


def examine_page(
    data: bytes, media_type: str, chosen: Selection, values: Callable[[Instance], Iterator[Problem]]
) -> tuple[Found, int]:
    """Return what is wrong with a page, and how many problems its comments hold back.

    Args:
        data: the bytes of the page.
        media_type: Markdown or plain text.
        chosen: the rules that run.
        values: yields what is wrong with the data in its front matter.
    """
    content, slips = without_mark(data)
    if (slip := undecodable(content)) is not None:
        return list(as_problems((slip,))), 0
    text = content.decode("utf-8")
    found: Found = [] if slips and media_type == "text/plain" else list(as_problems(slips))
    instance = None
    if media_type != "text/plain" and (place := front_matter(text)) is not None:
        for instance, slips in read_yaml_text(text, place[0], place[1]):
            found.extend(as_problems(slips))
            if instance is not None:
                found.extend((problem, instance) for problem in values(instance))
    unreadable = any(problem.rule == "TK003" for problem, _ in found)
    if not unreadable:
        found.extend((problem, instance) for problem in _page_problems(text, media_type, instance, chosen))
    kept = [pair for pair in found if not _ignored(*pair, text, chosen.checks)]
    return kept, len(found) - len(kept)


def _page_problems(text: str, media_type: str, instance: Instance | None, chosen: Selection) -> Iterator[Problem]:
    """Yield what the rules for pages find."""
    checks = [check for check in checks_of("page", chosen.checks) if chosen.runs(check.rule)]
    if not checks or not text.strip():
        return
    pipeline = Pipeline(Config(extractors=()))
    try:
        article = pipeline(Document(data=text.encode("utf-8"), media_type=media_type, encoding="utf-8"))
    except InputError as error:
        yield Problem(rule="TK001", message=str(error), offset=0)
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
            read = pipeline(Document(data=part.encode("utf-8"), media_type="text/plain", encoding="utf-8"))
            sentences.extend(sentence.text for sentence in read.sentences)
    return tuple(sentences)


def _ignored(problem: Problem, instance: Instance | None, text: str, checks: tuple[str, ...]) -> bool:
    """Say whether a comment in the page holds a problem back."""
    if "toolkit-ignore" not in text:
        return False
    offset = problem.offset
    if offset is None:
        offset = instance.locate(problem.path or (), key=problem.key) if instance else 0
    line = text.count("\n", 0, offset)
    rule = rule_called(problem.rule, checks)
    for comment in _COMMENT.finditer(text):
        names = {name.lower() for name in re.split(r"[ ,]+", comment["rules"]) if name}
        if names and not names & {rule.id.lower(), rule.name}:
            continue
        at = text.count("\n", 0, comment.start())
        if comment["file"] or at in (line, line - 1):
            return True
    return False
