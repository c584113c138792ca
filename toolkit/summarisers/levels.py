"""Reading levels: the three that come with the toolkit, the user's own, and what makes one possible."""

from collections.abc import Mapping
from types import MappingProxyType

import msgspec

from toolkit.model.errors import ConfigurationError, UnknownNameError
from toolkit.model.summary import Level

# School years; in each language on its own formula. Easy: WCAG 2.1 SC 3.1.5 asks for lower secondary (year 9), where
# human simplifications of news are (OneStopEnglish Elementary, mean 8.8). The gaps keep neighbouring levels apart: with
# ceilings alone they came out in order on 19 % of OneStopEnglish texts.
LEVELS: Mapping[str, Level] = MappingProxyType(
    {
        level.name: level
        for level in (
            Level(name="easy", max_grade=9.0, max_words=120),
            Level(name="general", min_grade=9.5, max_grade=11.0, max_words=150),
            Level(name="expert", min_grade=11.5, max_words=200),
        )
        if level.name
    }
)


def find_level(name: str, own: Mapping[str, Level] | None = None) -> Level:
    """Return a level by its name; the user's own come before the built-in ones.

    Args:
        name: ``easy``, ``general``, ``expert`` or a name in ``own``.
        own: the user's levels, by name.

    Raises:
        UnknownNameError: there is no such level; the message suggests the nearest.
        ConfigurationError: the level contradicts itself.

    >>> find_level("easy").max_grade
    9.0
    """
    known = {**LEVELS, **(own or {})}
    if name not in known:
        raise UnknownNameError("level", name, known)
    return check_level(known[name])


def asked_level(
    level: str | Level | None,
    *,
    own: Mapping[str, Level],
    max_grade: float | None = None,
    min_grade: float | None = None,
    max_words: int | None = None,
    trim: bool = False,
) -> Level:
    """Return what a caller asks for: a level with the limits given instead of its own, or the limits alone.

    Without level and limits it is ``general``.

    Raises:
        UnknownNameError: there is no level of this name.
        ConfigurationError: the limits contradict each other.

    >>> asked_level("easy", own={}, max_words=60).max_words
    60
    >>> asked_level(None, own={}, max_grade=8).name is None
    True
    """
    given = {"max_grade": max_grade, "min_grade": min_grade, "max_words": max_words, "trim": trim or None}
    limits: dict[str, float | bool | None] = {name: limit for name, limit in given.items() if limit is not None}
    if max_words is not None:
        limits["share"] = None
    if isinstance(level, Level):
        base = level
    elif level is None and limits.keys() - {"trim"}:
        base = Level()
    else:
        base = find_level(level or "general", own)
    return check_level(msgspec.structs.replace(base, **limits))


def check_level(level: Level) -> Level:
    """Return the level if some summary could meet it.

    Raises:
        ConfigurationError: the floor lies above the ceiling, or the budget holds no word.
    """
    name = f'level "{level.name}"' if level.name else "limits"
    if level.max_grade is not None and level.min_grade is not None and level.min_grade > level.max_grade:
        raise ConfigurationError(
            f"{name}: min_grade {level.min_grade:g} is above max_grade {level.max_grade:g}; change one of them"
        )
    if level.max_words is not None and level.max_words < 1:
        raise ConfigurationError(f"{name}: max_words is {level.max_words}: a summary needs at least 1 word")
    if level.share is not None and not 0 < level.share <= 1:
        raise ConfigurationError(f"{name}: share is {level.share:g}: give a share above 0 and up to 1")
    return level
