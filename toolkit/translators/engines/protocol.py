"""What a translation engine is: languages that it can do, ``translate`` and ``close``.

An engine knows nothing of articles, figures or glossaries: strings go in, strings or faults come out. The guard around
it (``toolkit.translators.translate``) hides what must not change and proves that it came back.
"""

from collections.abc import Mapping, Sequence
from types import TracebackType
from typing import Any, ClassVar, Literal, Protocol, Self

import msgspec

from toolkit.language.tags import primary
from toolkit.model.base import Struct
from toolkit.model.errors import ConfigurationError, ToolkitError

# How protected text travels through an engine: numerals in sight and the rest as tokens, everything as tokens that look
# like words, or everything as XML elements. Plain: nothing is hidden, for what only looks texts up.
Carrying = Literal["visible", "tokens", "xml", "plain"]


class EngineError(ToolkitError):
    """An engine that cannot translate at all: missing, unreachable, refusing, without the language pair."""


class Fault(Struct, frozen=True):
    """Why one segment has no translation; the segment is flagged with it and the rest is delivered."""

    reason: str


class Answer(Struct, frozen=True):
    """One translated segment.

    Attributes:
        text: the translation.
        unknown: words that the engine copied because it does not know them.
        near: likeness of the memory's source text, where the answer belongs to another one; else null.
        near_source: that source text.
    """

    text: str
    unknown: tuple[str, ...] = ()
    near: float | None = None
    near_source: str | None = None


class EngineStatus(Struct, frozen=True, kw_only=True):
    """Whether an engine can be used here.

    Attributes:
        usable: whether it can translate now.
        version: version of the engine or model, or null.
        pairs: (source, target) languages that it can do; null for any.
        remedy: how to get it, or to get more pairs.
    """

    usable: bool
    version: str | None = None
    pairs: tuple[tuple[str, str], ...] | None = ()
    remedy: str


class Engine(Protocol):
    """A translation engine.

    Attributes:
        name: the name that users write.
        carries: ways in which protected text survives this engine, the best first; the next is the retry.
        network: whether text leaves this machine; such an engine runs only when the user names it.
        batch: segments handed over at a time.
        longest: characters that one segment may have; longer ones are cut at sentence ends.
    """

    name: ClassVar[str]
    carries: ClassVar[tuple[Carrying, ...]]
    network: ClassVar[bool]
    batch: int
    longest: int

    def configured(self, settings: Mapping[str, Any]) -> Self:
        """Return a new engine with these settings."""
        ...

    def status(self) -> EngineStatus:
        """Return whether the engine can be used here, without starting it."""
        ...

    def translate(self, segments: Sequence[str], source: str, target: str) -> list[Answer | Fault]:
        """Return one answer or fault for each segment, in order.

        Raises:
            EngineError: nothing can be translated.
        """
        ...

    def reset(self) -> None:
        """Forget what earlier segments left behind, so that an article's translation does not depend on others."""
        ...

    def close(self) -> None:
        """End whatever the engine started."""
        ...


class BaseEngine:
    """What all engines share: settings checked against a struct, and a life that ends with ``with``."""

    name: ClassVar[str]
    network: ClassVar[bool] = False
    Settings: ClassVar[type[Struct]]
    batch: int = 32
    longest: int = 4000

    def __init__(self, settings: Any = None) -> None:
        self.settings: Any = self.Settings() if settings is None else settings

    def configured(self, settings: Mapping[str, Any]) -> Self:
        """Return a new engine with these settings.

        Raises:
            ConfigurationError: an unknown key or a value out of range.
        """
        try:
            return type(self)(msgspec.convert(dict(settings), self.Settings))
        except msgspec.ValidationError as error:
            known = ", ".join(field.name for field in msgspec.structs.fields(self.Settings))
            message = f"engines.{self.name}: {error}; known settings: {known or 'none'}"
            raise ConfigurationError(message) from error

    def reset(self) -> None:
        """Forget what earlier segments left behind; nothing by default."""

    def close(self) -> None:
        """End whatever the engine started; nothing by default."""

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def can_translate(status: EngineStatus, source: str, target: str) -> bool:
    """Return whether an engine of this status can do the pair; regions and scripts count only where it names them.

    >>> can_translate(EngineStatus(usable=True, pairs=(("en", "es"),), remedy=""), "en-GB", "es-MX")
    True
    """
    if not status.usable:
        return False
    if status.pairs is None:
        return True
    wanted = {
        (source, target),
        (primary(source), target),
        (source, primary(target)),
        (primary(source), primary(target)),
    }
    return any(pair in wanted for pair in status.pairs)
