"""Settings of translation, as the configuration holds them."""

from typing import Literal

from toolkit.model.base import Struct

# How numerals are written in the target language: as CLDR has it, with spaces, without grouping, or as in the source.
NumberStyle = Literal["cldr", "space", "plain", "source"]


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
