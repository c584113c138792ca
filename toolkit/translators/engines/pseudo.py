"""Pseudo-translation: accented, longer, in brackets; shows what a layout does with another language, offline."""

from collections.abc import Sequence
from typing import ClassVar

from toolkit.expressions import expression
from toolkit.model.base import Struct
from toolkit.translators.engines.protocol import Answer, BaseEngine, Carrying, EngineStatus, Fault

_ACCENTED = str.maketrans(
    "AaBbCcDdEeFfGgHhIiJjKkLlMmNnOoPpQqRrSsTtUuVvWwXxYyZz", "ÅåƁƀÇçÐðÉéƑƒĜĝĤĥÎîĴĵĶķĻļṀṁÑñÖöÞþǪǫŔŕŠšŢţÛûṼṽŴŵẊẋÝýŽž"
)
# Elements that carry protected text, and entities: they stay as they are.
_UNTOUCHED = expression(r"<x\s[^<>]{0,40}>[^<]{0,4000}</x>|</?[gx][^<>]{0,40}>|&[#\w]{1,10};")
_VOWEL = expression(r"[ÅåÉéÎîÖöÛû]")
# English grows by about a third in many languages; doubling every second vowel comes near to it.
_EVERY = 2


class PseudoSettings(Struct, frozen=True, kw_only=True):
    """Pseudo-translation has no settings."""


class PseudoEngine(BaseEngine):
    """Pseudo-translation for testing layouts; any language will do."""

    name: ClassVar[str] = "pseudo"
    carries: ClassVar[tuple[Carrying, ...]] = ("xml",)
    Settings = PseudoSettings
    longest = 1_000_000

    def status(self) -> EngineStatus:
        """Return that it is always usable, for any pair."""
        return EngineStatus(usable=True, version="1", pairs=None, remedy="built in")

    def translate(self, segments: Sequence[str], source: str, target: str) -> list[Answer | Fault]:
        """Return each segment accented and lengthened, in brackets."""
        return [Answer(f"[{_accented(segment)}]") for segment in segments]


def _accented(text: str) -> str:
    """Return the text with accents and doubled vowels; what carries protected text stays.

    >>> _accented('Two <x id="1">2.5</x>')
    'Ţŵö <x id="1">2.5</x>'
    """
    pieces: list[str] = []
    at = 0
    for match in _UNTOUCHED.finditer(text):
        pieces += (_lengthened(text[at : match.start()]), match[0])
        at = match.end()
    return "".join((*pieces, _lengthened(text[at:])))


def _lengthened(text: str) -> str:
    accented = text.translate(_ACCENTED)
    places = [match.end() for match in _VOWEL.finditer(accented)][1::_EVERY]
    pieces: list[str] = []
    at = 0
    for place in places:
        pieces += (accented[at:place], accented[place - 1].lower())
        at = place
    return "".join((*pieces, accented[at:]))
