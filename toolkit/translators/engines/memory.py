"""The translation memory alone as an engine: near matches stand in for a translation, each flagged for a person."""

from collections.abc import Sequence
from typing import Annotated, Any, ClassVar

import msgspec

from toolkit.model.base import Struct
from toolkit.translators.engines.protocol import Answer, BaseEngine, Carrying, EngineError, EngineStatus, Fault
from toolkit.translators.memory import TranslationMemory

REMEDY = "name a translation memory: --memory FILE"


class MemorySettings(Struct, frozen=True, kw_only=True):
    """Settings of the memory as an engine.

    Attributes:
        least: likeness from which a near match is taken.
    """

    least: Annotated[float, msgspec.Meta(ge=0.5, le=1)] = 0.75


class MemoryEngine(BaseEngine):
    """What the memory has; exact matches are taken before any engine is asked, so only near ones come here."""

    name: ClassVar[str] = "memory"
    carries: ClassVar[tuple[Carrying, ...]] = ("plain",)
    Settings = MemorySettings
    longest = 1_000_000

    def __init__(self, settings: Any = None) -> None:
        super().__init__(settings)
        self.memory: TranslationMemory | None = None

    def status(self) -> EngineStatus:
        """Return that it needs nothing but a file."""
        return EngineStatus(usable=True, version="1", pairs=None, remedy=REMEDY)

    def translate(self, segments: Sequence[str], source: str, target: str) -> list[Answer | Fault]:
        """Return the nearest match of each segment, or a fault where there is none.

        Raises:
            EngineError: no memory was given.
        """
        if self.memory is None:
            raise EngineError(f"there is no memory to translate from; {REMEDY}")
        answers: list[Answer | Fault] = []
        for segment in segments:
            match = self.memory.near(segment, least=self.settings.least)
            if match is None:
                answers.append(Fault("the memory has nothing near it"))
            else:
                answers.append(Answer(match.target, near=match.score, near_source=match.source))
        return answers
