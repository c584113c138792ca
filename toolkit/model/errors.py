"""The errors that a user sees: one line each, saying what, where and what to do."""

from collections.abc import Iterable


class ToolkitError(Exception):
    """What the toolkit could not do, in one line that names the place and the remedy."""


class InputError(ToolkitError):
    """A document that cannot be read: missing, empty, binary, too large, undecodable."""


class OutputError(ToolkitError):
    """A result that cannot be written where the user asked for it."""


class ConfigurationError(ToolkitError):
    """A setting or option that is unknown or out of its range."""


class PluginError(ToolkitError):
    """A plugin that is unknown, fails to load or lacks what it requires."""


class UnknownNameError(ConfigurationError):
    """A name that is none of the known ones; the message suggests the nearest."""

    def __init__(self, what: str, name: str, known: Iterable[str]) -> None:
        from difflib import get_close_matches

        names = sorted(known)
        near = get_close_matches(name, names, n=1, cutoff=0.5)
        hint = f'did you mean "{near[0]}"?' if near else f"known: {', '.join(names)}"
        super().__init__(f'unknown {what} "{name}": {hint}')
