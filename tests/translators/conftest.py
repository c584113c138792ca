"""Articles and engines for the tests of translation."""

import os
from collections.abc import Callable, Iterator, Sequence
from typing import ClassVar

import pytest

from toolkit.model.article import Article, Paragraph, Section, Sentence, Source
from toolkit.model.base import Struct
from toolkit.translators.engines.apertium import ApertiumEngine
from toolkit.translators.engines.protocol import Answer, BaseEngine, Carrying, EngineStatus, Fault


def article(*sentences: str, language: str = "en") -> Article:
    """Return an article with one paragraph a sentence."""
    text = "\n\n".join(sentences)
    paragraphs, at = [], 0
    for number, sentence in enumerate(sentences, 1):
        span = {"start": at, "end": at + len(sentence), "text": sentence}
        inner = Sentence(id=f"s1.p{number}.t1", **span)
        paragraphs.append(Paragraph(id=f"s1.p{number}", sentences=(inner,), **span))
        at += len(sentence) + 2
    section = Section(id="s1", level=1, start=0, end=len(text), text=text, paragraphs=tuple(paragraphs))
    source = Source(media_type="text/plain", sha256=None, text_sha256="0" * 64, reader="test", reader_version="1")
    return Article(source=source, language=language, text=text, sections=(section,))


class NoSettings(Struct, frozen=True, kw_only=True):
    """An engine without settings."""


class ScriptedEngine(BaseEngine):
    """An engine that does what a function says, and counts what it was asked."""

    name: ClassVar[str] = "scripted"
    carries: ClassVar[tuple[Carrying, ...]] = ("visible", "tokens")
    Settings = NoSettings
    batch = 2

    def __init__(self, answer: Callable[[str], str | Fault | Exception] = lambda text: text) -> None:
        super().__init__()
        self._answer = answer
        self.asked: list[str] = []

    def status(self) -> EngineStatus:
        return EngineStatus(usable=True, version="1", pairs=None, remedy="none")

    def translate(self, segments: Sequence[str], source: str, target: str) -> list[Answer | Fault]:
        answers: list[Answer | Fault] = []
        for segment in segments:
            self.asked.append(segment)
            answer = self._answer(segment)
            if isinstance(answer, Exception):
                raise answer
            answers.append(Answer(answer) if isinstance(answer, str) else answer)
        return answers


class TokenEngine(ScriptedEngine):
    """The same, with everything protected as tokens first."""

    name: ClassVar[str] = "token"
    carries: ClassVar[tuple[Carrying, ...]] = ("tokens", "visible")


class XmlEngine(ScriptedEngine):
    """The same, with elements."""

    name: ClassVar[str] = "elements"
    carries: ClassVar[tuple[Carrying, ...]] = ("xml", "tokens")


@pytest.fixture
def make_article() -> Callable[..., Article]:
    return article


@pytest.fixture
def scripted() -> type[ScriptedEngine]:
    return ScriptedEngine


@pytest.fixture
def token_engine() -> type[TokenEngine]:
    return TokenEngine


@pytest.fixture
def xml_engine() -> type[XmlEngine]:
    return XmlEngine


@pytest.fixture(scope="session")
def apertium() -> Iterator[ApertiumEngine]:
    """A resident Apertium with English to Spanish; skipped on machines that have none, unless it is required."""
    engine = ApertiumEngine()
    if ("en", "es") not in (engine.status().pairs or ()):
        if os.environ.get("TOOLKIT_REQUIRE_APERTIUM"):
            pytest.fail("Apertium with eng-spa is required here and is not installed")
        pytest.skip("Apertium with eng-spa is not installed: apt-get install apertium apertium-eng-spa")
    yield engine
    engine.close()
