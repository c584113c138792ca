"""Settings of translation, as the configuration holds them."""

from toolkit.model.base import Struct
from toolkit.translators.numerals import NumberStyle


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
