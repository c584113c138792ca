"""What engines on a server share: the secret, and splitting what the server finds too large."""

import os
from collections.abc import Callable, Sequence

from toolkit.model.errors import ConfigurationError
from toolkit.translators.engines.protocol import Answer, Fault
from toolkit.translators.http import HttpSettings, TooLargeError

Ask = Callable[[Sequence[str]], list[Answer | Fault]]


def secret(name: str, settings: HttpSettings) -> str | None:
    """Return the server's key: as set, or from the environment variable that the settings name.

    Raises:
        ConfigurationError: the variable is not set.
    """
    if settings.key is not None or settings.key_variable is None:
        return settings.key
    value = os.environ.get(settings.key_variable)
    if not value:
        raise ConfigurationError(f"engines.{name}.key_variable: {settings.key_variable} is not set; export it")
    return value


def in_halves(ask: Ask, segments: Sequence[str]) -> list[Answer | Fault]:
    """Return the answers to ``segments``, asked in halves as long as the server finds a request too large."""
    try:
        return ask(segments) if segments else []
    except TooLargeError:
        if len(segments) == 1:
            return [Fault(f"the server refuses its size ({len(segments[0]):,} characters)")]
        middle = len(segments) // 2
        return in_halves(ask, segments[:middle]) + in_halves(ask, segments[middle:])
