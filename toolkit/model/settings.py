"""Settings of validation and of translation, as ``[tool.toolkit]`` holds them."""

from typing import Annotated, Literal

import msgspec

from toolkit.model.base import Struct
from toolkit.model.finding import Severity

# How numerals are written in the target language: as CLDR has it, with spaces, without grouping, or as in the source.
NumberStyle = Literal["cldr", "space", "plain", "source"]


class PathSettings(Struct, frozen=True, kw_only=True):
    """What holds for the files that one pattern matches, on top of the general settings.

    Attributes:
        select: rules that run besides: ids, beginnings of ids (``TK6``) or names.
        ignore: rules that do not run.
        severities: rule to severity.
        schema: the schema of these files.
        max_grade: reading grade that a page may reach.
    """

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    severities: dict[str, Severity] = {}
    schema: str | None = None
    max_grade: float | None = None


class ValidateSettings(Struct, frozen=True, kw_only=True):
    """Settings of ``toolkit validate``.

    Attributes:
        select: the rules that run, instead of all: ids, beginnings of ids (``TK6``) or names.
        extend_select: rules that run besides those of ``select`` or the usual ones.
        ignore: rules that do not run.
        severities: rule to severity (``error``, ``warning`` or ``note``).
        schemas: pattern of paths to the schema that these files follow, relative to the configuration's folder.
        remote: URI of a schema to the local file that stands in for it; nothing is fetched from a network.
        checks: checks of other packages that run besides the built-in ones, by the names of their entry points.
        exclude: patterns of paths that a walk through folders leaves out.
        max_grade: reading grade that a page may reach; null for no limit.
        paths: pattern of paths to what holds there on top.
        root: folder that patterns and schemas are relative to; the configuration's own if not given.
    """

    select: tuple[str, ...] = ()
    extend_select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    severities: dict[str, Severity] = {}
    schemas: dict[str, str] = {}
    remote: dict[str, str] = {}
    checks: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    max_grade: Annotated[float, msgspec.Meta(ge=0)] | None = None
    paths: dict[str, PathSettings] = {}
    root: str | None = None


class TranslateSettings(Struct, frozen=True, kw_only=True):
    """Settings of ``toolkit translate``.

    Attributes:
        engine: name of the engine; null for the best one installed.
        memory: path of the translation memory.
        glossary: path of the glossary, CSV or TBX.
        keep: phrases to keep as they are.
        number_style: form of numerals: ``cldr``, ``space``, ``plain`` or ``source``.
    """

    engine: str | None = None
    memory: str | None = None
    glossary: str | None = None
    keep: tuple[str, ...] = ()
    number_style: NumberStyle = "cldr"
