"""LibreTranslate: a translation server of one's own or of others, over HTTP."""

from collections.abc import Sequence
from typing import Any, ClassVar

from toolkit.language.tags import primary
from toolkit.translators.engines.protocol import Answer, BaseEngine, Carrying, EngineError, EngineStatus, Fault
from toolkit.translators.engines.server import in_halves, secret
from toolkit.translators.http import HttpSettings, JsonClient

REMEDY = "set engines.libretranslate.url to a LibreTranslate server, such as http://localhost:5000"


class LibreTranslateEngine(BaseEngine):
    """A LibreTranslate server; text leaves this machine, so it runs only when it is named."""

    name: ClassVar[str] = "libretranslate"
    carries: ClassVar[tuple[Carrying, ...]] = ("tokens", "visible")
    network: ClassVar[bool] = True
    Settings = HttpSettings
    batch = 16
    longest = 2000

    def __init__(self, settings: Any = None) -> None:
        super().__init__(settings)
        self._client: JsonClient | None = None

    def status(self) -> EngineStatus:
        """Return whether a server is configured; it is not contacted."""
        usable = bool(self.settings.url)
        return EngineStatus(usable=usable, pairs=None if usable else (), remedy=REMEDY)

    def translate(self, segments: Sequence[str], source: str, target: str) -> list[Answer | Fault]:
        """Return one answer or fault a segment.

        Raises:
            EngineError: no server is configured, or it cannot be reached or refuses.
        """
        if not self.settings.url:
            raise EngineError(f"LibreTranslate has no address; {REMEDY}")
        client = self._client = self._client or JsonClient(self.name, self.settings)
        key = secret(self.name, self.settings)

        def ask(part: Sequence[str]) -> list[Answer | Fault]:
            body = {"q": list(part), "source": primary(source), "target": primary(target), "format": "text"}
            return _answers(client.post("/translate", body | ({"api_key": key} if key else {})), len(part))

        return in_halves(ask, segments)


def _answers(answer: Any, count: int) -> list[Answer | Fault]:
    """Return the translations in the server's answer, with a fault for each that is not there."""
    texts = answer.get("translatedText") if isinstance(answer, dict) else None
    if isinstance(texts, str):
        texts = [texts]
    if not isinstance(texts, list) or len(texts) != count:
        return [Fault("the server's answer does not hold one translation a segment")] * count
    return [Answer(text) if isinstance(text, str) else Fault("the server's answer holds no text") for text in texts]
