"""Checks one file: reads it, asks its schema, runs the rules that hold for it."""

import os
import sys
from collections.abc import Iterable, Iterator
from typing import Any

import msgspec

from toolkit.checks.documents.instance import Instance
from toolkit.checks.documents.json_document import read_json
from toolkit.checks.documents.json_syntax import Slip
from toolkit.checks.documents.rules import FILE_RULES, as_problems
from toolkit.checks.documents.text import with_line_feeds, without_mark
from toolkit.checks.protocol import Problem, Rule
from toolkit.checks.schema.rules import SCHEMA_RULES
from toolkit.files import read_until
from toolkit.model.article import Article
from toolkit.model.base import Struct
from toolkit.model.errors import InputError
from toolkit.model.media_types import DATA, PAGES
from toolkit.model.report import PlacedFinding
from toolkit.model.settings import ValidateSettings
from toolkit.validation.known import Known
from toolkit.validation.placing import numbered, place
from toolkit.validation.schemas import OURS, SchemaSource, schema_of
from toolkit.validation.selection import Selection, Selections
from toolkit.validation.shapes import unsaid_schema

# The name under which standard input is reported.
STANDARD = "<stdin>"

_STATIC_RULES = {rule.id: rule for rule in (*FILE_RULES, *SCHEMA_RULES)}


class Examined(Struct, frozen=True, kw_only=True):
    """What one file gave.

    Attributes:
        findings: what is wrong, in order.
        suppressed: findings that a comment in the file holds back.
        problems: the same as the rules found it, with what would mend it.
        hangs_on: other files that the outcome hangs on: schemas and the source.
        unclaimed: whether it holds data that no schema claims, so that only its syntax was looked at.
    """

    findings: tuple[PlacedFinding, ...] = ()
    suppressed: int = 0
    problems: tuple[Problem, ...] = ()
    hangs_on: tuple[str, ...] = ()
    unclaimed: bool = False


class Examiner:
    """Checks files one by one, and keeps the compiled schemas between them.

    Args:
        settings: what holds where.
        schemas: finds and compiles schemas.
        known: reading levels, and what else the checks of our documents know.
        max_bytes: size above which a file is refused.
        media_type: of standard input; None to find out by its content.
    """

    def __init__(
        self,
        settings: ValidateSettings,
        schemas: SchemaSource,
        known: Known,
        max_bytes: int,
        media_type: str | None = None,
    ) -> None:
        self._selected = Selections(settings)
        self._schemas = schemas
        self._known = known
        self._max_bytes = max_bytes
        self._media_type = media_type
        self._hangs_on: dict[str, None] = {}
        self._unclaimed = False

    def __call__(self, file: str) -> Examined:
        """Return what is wrong with ``file``; an error of reading is a finding too."""
        chosen = self._selected(file)
        try:
            data = _read(file, self._max_bytes)
        except InputError as error:
            return _reported([(Problem(rule="TK001", message=str(error), offset=0), None)], chosen, file, b"")
        return self.examine(data, file, chosen)

    def examine(self, data: bytes, file: str, chosen: Selection) -> Examined:
        """Return what is wrong with the bytes of one file."""
        self._hangs_on.clear()
        self._unclaimed = False
        suffix = self._suffix_of_standard(data) if file == STANDARD else os.path.splitext(file)[1].lower()
        if suffix in PAGES:
            from toolkit.validation.pages import examine_page

            name = os.path.basename(file) if file != STANDARD else f"{STANDARD}{suffix}"
            found, suppressed = examine_page(
                data,
                name,
                chosen,
                lambda value: self.value(value, file, chosen),
                imposed=self._schemas.imposed(chosen.schema),
            )
            examined = _reported(found, chosen, file, data, suppressed)
        else:
            examined = _reported(self._data(data, file, suffix, chosen), chosen, file, data)
            examined = msgspec.structs.replace(examined, unclaimed=self._unclaimed)
        return msgspec.structs.replace(examined, hangs_on=tuple(self._hangs_on))

    def _suffix_of_standard(self, data: bytes) -> str:
        """Return the ending that standard input would have as a file."""
        from toolkit.validation.standard_input import suffix_declared, suffix_of_content

        return suffix_declared(self._media_type) if self._media_type else suffix_of_content(data)

    def _data(
        self, data: bytes, file: str, suffix: str, chosen: Selection
    ) -> Iterator[tuple[Problem, Instance | None]]:
        if (article := self._own_article(data, suffix, chosen)) is not None:
            yield from self._as_written(article, data, file, chosen)
            return
        content, slips = without_mark(data)
        yield from as_problems(slips)
        if DATA.get(suffix) == DATA[".jsonl"]:
            from toolkit.checks.documents.json_lines import read_lines

            readings: Iterable[tuple[Instance | None, tuple[Slip, ...]]] = read_lines(content)
        elif DATA.get(suffix) == DATA[".yaml"]:
            from toolkit.checks.documents.yaml_document import read_yaml

            readings = read_yaml(content)
        else:
            readings = (read_json(content),)
        for instance, slips in readings:
            yield from as_problems(slips)
            if instance is not None:
                for problem in self.value(instance, file, chosen):
                    yield problem, instance

    def value(self, instance: Instance, file: str, chosen: Selection) -> Iterator[Problem]:
        """Yield what is wrong with one value: against its schema and, for documents of ours, in what it claims."""
        value = instance.value
        schema, unknown = self._schemas.schema_for(value, file, chosen.schema)
        if (unsaid := unsaid_schema(value)) is None:
            self._unclaimed |= not (self._schemas.imposed(chosen.schema) or schema_of(value))
        else:
            yield Problem(
                rule="TK111",
                message=f"the document has the shape of {unsaid} but does not say so, so its content was not proven",
                hint=f'write "$schema": "{unsaid}" at its beginning, or make it again',
                path=("$schema",) if "$schema" in value else (),
                key="$schema" in value,
            )
        if unknown is not None:
            yield Problem(rule="TK110", message=unknown, hint="register it under validate.remote", path=("$schema",))
        if schema is not None:
            self._hangs_on.update(dict.fromkeys(schema.files))
            try:
                fits = schema.validator.is_valid(value)
            except ValueError as error:
                yield Problem(rule="TK109", message=f"the document cannot be checked: {error}")
                return
            if not fits:
                yield from _explained(schema, value)
        if isinstance(value, dict) and str(value.get("$schema", "")).startswith(OURS):
            from toolkit.validation.content import content_problems, document_in, source_paths

            document = document_in(value)
            if document is not None:
                self._hangs_on.update(dict.fromkeys(source_paths(document, file)))
                yield from content_problems(document, value, file, chosen, self._known)

    def _own_article(self, data: bytes, suffix: str, chosen: Selection) -> Article | None:
        """Return the article in a file if it follows its own schema by the way it is written."""
        if suffix != ".json" or self._schemas.imposed(chosen.schema) or OURS.encode() not in data[:80]:
            return None
        from toolkit.validation.content import article_as_written

        return article_as_written(data)

    def _as_written(
        self, article: Article, data: bytes, file: str, chosen: Selection
    ) -> Iterator[tuple[Problem, Instance | None]]:
        """Yield what is wrong in the content of an article that is written as the toolkit writes."""
        from toolkit.validation.content import content_problems, source_paths

        self._hangs_on.update(dict.fromkeys(source_paths(article, file)))
        instance = None
        for problem in content_problems(article, None, file, chosen, self._known):
            if instance is None:
                instance, _ = read_json(data)
            yield problem, instance


def _explained(schema: Any, value: Any) -> Iterator[Problem]:
    """Yield what the schema's errors mean, each once: one value may break a rule by several ways of reference."""
    from toolkit.checks.schema.explain import explain

    seen = set()
    for error in schema.validator.iter_errors(value):
        for problem in explain(error, schema.content):
            key = (problem.rule, problem.path, problem.message)
            if key not in seen:
                seen.add(key)
                yield problem


def _reported(
    found: Iterable[tuple[Problem, Instance | None]], chosen: Selection, file: str, data: bytes, suppressed: int = 0
) -> Examined:
    """Return what was found, placed in the file, without what the selection leaves out."""
    kept = [
        (problem, instance, rule)
        for problem, instance in found
        if chosen.runs(rule := _rule(problem.rule, chosen.checks))
    ]
    if not kept:
        return Examined(suppressed=suppressed)
    text = with_line_feeds(without_mark(data)[0].decode("utf-8", "replace"))
    return Examined(
        findings=numbered(
            place(problem, problem.severity or chosen.severity(rule), file, text, instance)
            for problem, instance, rule in kept
        ),
        suppressed=suppressed,
        problems=tuple(problem for problem, _, _ in kept),
    )


def _rule(name: str, checks: tuple[str, ...]) -> Rule:
    """Return the rule with this id; the rules that run as checks are imported only when one of them speaks."""
    if name in _STATIC_RULES:
        return _STATIC_RULES[name]
    from toolkit.validation.catalogue import rule_called

    return rule_called(name, checks)


def _read(file: str, limit: int) -> bytes:
    """Return the bytes of a file or of standard input.

    Raises:
        InputError: not readable, gone, a folder or too large.
    """
    if file == STANDARD:
        data = sys.stdin.buffer.read(limit + 1)
    else:
        try:
            data = read_until(file, limit + 1)
        except OSError as error:
            raise InputError(_cause(error)) from error
    if len(data) > limit:
        raise InputError(f"the file is larger than the limit of {limit:,} bytes")
    return data


def _cause(error: OSError) -> str:
    """Return why a file cannot be read, as a sentence."""
    import errno

    causes = {
        errno.ENOENT: "the file is not there, or was removed during the run",
        errno.EACCES: "the file is not readable: no permission",
        errno.EPERM: "the file is not readable: no permission",
        errno.ELOOP: "the path is a loop of links",
        errno.EISDIR: "the folder cannot be listed",
    }
    return causes.get(error.errno or 0, f"the file is not readable: {error.strerror or error}")
