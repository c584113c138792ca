"""The definitions that a text gives for its own terms."""

from toolkit.language.definitions.reading import Definition, definition

__all__ = ["Definition", "definition"]
