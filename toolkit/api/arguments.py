"""What callers hand over by mistake, refused in one line before anything is done with it."""

import math

from toolkit.model.article import Article
from toolkit.model.errors import ConfigurationError, InputError


def an_article(value: object) -> Article:
    """Return ``value`` if it is an article.

    Raises:
        InputError: it is something else, such as a path.
    """
    if isinstance(value, Article):
        return value
    raise InputError(f"an article is needed, not a {type(value).__name__}: read it with convert or convert_text")


def numbers(*, whole: bool = False, **values: object) -> None:
    """Refuse values that are no numbers, by the name of their argument; None stands for one that was not given.

    Raises:
        ConfigurationError: one is no number, not finite, or not whole where it must be.
    """
    for name, value in values.items():
        if value is None:
            continue
        kinds = (int,) if whole else (int, float)
        if not isinstance(value, kinds) or isinstance(value, bool) or not _finite(value):
            shown = " ".join(repr(value).split())
            raise ConfigurationError(f"{name} is {shown}: give a {'whole ' * whole}number")


def _finite(value: float) -> bool:
    # A whole number is finite, also one too large for a float.
    return isinstance(value, int) or math.isfinite(value)
