"""Settings: ``[tool.toolkit]`` in pyproject.toml, or toolkit.toml, found upwards from the working folder."""

import re
from pathlib import Path
from typing import Annotated, Any

import msgspec

from toolkit.expressions import expression
from toolkit.files import MAX_BYTES
from toolkit.language.tags import asked_tag
from toolkit.model.base import Struct
from toolkit.model.errors import ConfigurationError
from toolkit.model.settings import TranslateSettings, ValidateSettings
from toolkit.model.summary import Level

FILE_NAMES = ("toolkit.toml", "pyproject.toml")

_UNKNOWN_FIELD = expression(r"Object contains unknown field `(?P<field>[^`]*)`(?: - at `\$\.?(?P<place>[^`]*)`)?")
_PLACE = expression(r"(?P<what>.*) - at `\$\.?(?P<place>[^`]+)`")


class Config(Struct, frozen=True, kw_only=True):
    """All settings, with their defaults.

    Attributes:
        language: BCP 47 tag for texts too short to tell.
        max_bytes: size above which a file is refused.
        segmenter: name of the segmenter.
        extractors: names of the extractors, in the order in which they run.
        ranker: name of the ranker.
        solver: name of what chooses among the ranked sentences.
        levels: reading levels of your own, by name; a built-in name replaces that level.
        validate: settings of ``toolkit validate``.
        translate: settings of ``toolkit translate``.
        engines: settings of translation engines, by name.
    """

    language: str = "en"
    max_bytes: Annotated[int, msgspec.Meta(ge=1)] = MAX_BYTES
    segmenter: str = "rules"
    extractors: tuple[str, ...] = ("figures", "terms", "facts")
    ranker: str = "salience"
    solver: str = "fast"
    levels: dict[str, Level] = {}
    validate: ValidateSettings = ValidateSettings()
    translate: TranslateSettings = TranslateSettings()
    engines: dict[str, dict[str, Any]] = {}


def find_config(folder: Path) -> Config:
    """Return the settings that hold in ``folder``: those of the nearest file upwards that has some.

    Raises:
        ConfigurationError: the file is no TOML, or holds an unknown key or a value out of range.
    """
    for place in (folder, *folder.parents):
        for name in FILE_NAMES:
            path = place / name
            if path.is_file() and (settings := _read(path)) is not None:
                return parse_config(settings, path)
    return Config()


def parse_config(settings: dict[str, Any], path: Path) -> Config:
    """Return the settings in ``settings``, as read from ``path``.

    Raises:
        ConfigurationError: an unknown key (the message suggests the nearest) or a value out of range.
    """
    levels = settings.get("levels")
    if isinstance(levels, dict):
        named = {name: {"name": name, **level} if isinstance(level, dict) else level for name, level in levels.items()}
        settings = {**settings, "levels": named}
    validate = settings.get("validate")
    if isinstance(validate, dict):
        settings = {**settings, "validate": {"root": str(path.parent), **validate}}
    try:
        config = msgspec.convert(settings, Config)
        return msgspec.structs.replace(config, language=asked_tag(config.language))
    except msgspec.ValidationError as error:
        raise ConfigurationError(f"{path}: {_explain(str(error), settings)}") from error
    except ConfigurationError as error:
        raise ConfigurationError(f"{path}: language: {error}") from error


def _read(path: Path) -> dict[str, Any] | None:
    """Return the settings in one file, or None where a pyproject.toml has no section of ours."""
    import tomllib

    try:
        content = tomllib.loads(path.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ConfigurationError(f"{path}: not valid TOML: {error}") from error
    except OSError as error:
        raise ConfigurationError(f"{path}: {error.strerror}") from error
    if path.name == "pyproject.toml":
        section = content.get("tool", {}).get("toolkit")
        return section if isinstance(section, dict) else None
    return content


def _explain(message: str, settings: dict[str, Any]) -> str:
    """Return msgspec's message in our words, with the nearest right key for an unknown one."""
    from difflib import get_close_matches

    found = _UNKNOWN_FIELD.match(message)
    if not found:
        plain = _PLACE.fullmatch(message)
        return f"{_named(plain['place'], settings)}: {plain['what']}" if plain else message
    place = found["place"] or ""
    keys = _keys(place)
    near = get_close_matches(found["field"], keys, n=1, cutoff=0.5)
    key = f"{_named(place, settings)}.{found['field']}" if place else found["field"]
    return f'unknown key "{key}"' + (f': did you mean "{near[0]}"?' if near else f": known are {', '.join(keys)}")


def _named(place: str, settings: dict[str, Any]) -> str:
    """Return a place with the key instead of ``[...]``, msgspec's word for any value of a table.

    msgspec checks the values of a table in order, so that of several the first that fails on its own is meant.

    >>> _named("levels[...].max_grade", {"levels": {"easy": {"max_grade": 7}, "leaflet": {"max_grade": "x"}}})
    'levels.leaflet.max_grade'
    """
    table, mark, rest = place.partition("[...]")
    values = settings.get(table)
    if not mark or not isinstance(values, dict):
        return place
    for name, value in values.items():
        try:
            msgspec.convert({table: {name: value}}, Config)
        except msgspec.ValidationError:
            return f"{table}.{name}{rest}"
    return place


def _keys(place: str) -> list[str]:
    """Return the keys that may stand at ``place``, such as ``levels[...]``; all of them where it is not known."""
    found: Any = Config
    for part in filter(None, re.split(r"[.\[]", place)):
        if part.rstrip("]") == "...":
            continue
        field = {field.name: field for field in msgspec.structs.fields(found)}.get(part)
        if field is None:
            break
        found = _struct(field.type)
    return [field.name for field in msgspec.structs.fields(found)]


def _struct(annotation: Any) -> Any:
    """Return the struct inside an annotation such as ``dict[str, Level]``."""
    if isinstance(annotation, type) and issubclass(annotation, msgspec.Struct):
        return annotation
    for argument in getattr(annotation, "__args__", ()):
        if (inner := _struct(argument)) is not None:
            return inner
    return None
