"""Puts a translation together: engine, memory, glossary and checks, as named and configured."""

import os
from collections.abc import Iterable, Sequence
from contextlib import ExitStack
from functools import partial
from pathlib import Path

from toolkit import plugins
from toolkit.checks.translation.check import check_translation
from toolkit.config import Config
from toolkit.model.article import Article
from toolkit.model.base import Struct
from toolkit.model.finding import Finding
from toolkit.model.settings import NumberStyle
from toolkit.model.summary import Summary
from toolkit.model.translation import Translation
from toolkit.translators.engines.protocol import Engine, EngineError, EngineStatus, can_translate
from toolkit.translators.glossary import Glossary, read_glossary
from toolkit.translators.guard import Checker
from toolkit.translators.memory import TranslationMemory
from toolkit.translators.run import Progress
from toolkit.translators.translate import check_languages, translate

Place = str | os.PathLike[str]

# Engines to choose from when none is named, the best first; what is not built in comes after them. Engines that send
# text over the network run only when they are named, and so does what is no translation (pseudo, memory).
PREFERRED = ("ctranslate2", "apertium")
NEVER_CHOSEN = frozenset({"memory", "pseudo"})


class EngineReport(Struct, frozen=True, kw_only=True):
    """What ``toolkit engines`` says of one engine.

    Attributes:
        name: the name that users write.
        network: whether text leaves this machine.
        status: whether it can be used here, for which pairs, and how to get it.
    """

    name: str
    network: bool
    status: EngineStatus


def translate_article(
    article: Article,
    *,
    to: str,
    engine: str | Engine | None = None,
    memory: Place | TranslationMemory | None = None,
    glossary: Place | Glossary | None = None,
    level: str | None = None,
    summary: Summary | None = None,
    keep: Iterable[str] = (),
    number_style: NumberStyle | None = None,
    previous: Translation | None = None,
    journal: Place | None = None,
    progress: Progress | None = None,
    config: Config | None = None,
) -> Translation:
    """Return the translation of an article, its parts taken from the arguments, else from the configuration."""
    config = config or Config()
    wanted = config.translate
    source = article.language
    check_languages(source, to)
    with ExitStack() as closing:
        terms = glossary if glossary is not None else wanted.glossary
        if terms is not None and not isinstance(terms, Glossary):
            terms = read_glossary(Path(terms), source=source, target=to)
        units = memory if memory is not None else wanted.memory
        if units is not None and not isinstance(units, TranslationMemory):
            units = closing.enter_context(TranslationMemory(Path(units), source, to))
        written = closing.enter_context(TranslationMemory(Path(journal), source, to)) if journal is not None else None
        chosen = engine if engine is not None else wanted.engine
        if chosen is None:
            chosen = best_engine(source, to, config)
        if isinstance(chosen, str):
            chosen = engine_named(chosen, config)
            closing.callback(chosen.close)
        return translate(
            article,
            to=to,
            engine=chosen,
            memory=units,
            previous=previous,
            journal=written,
            glossary=terms,
            level=level,
            summary=summary,
            checker=checker_for(source, to),
            number_style=number_style or wanted.number_style,
            keep=(*wanted.keep, *keep),
            progress=progress,
        )


def checker_for(source: str, target: str, glossary: Sequence[tuple[str, str]] = ()) -> Checker:
    """Return the checks for translations from one language into another."""
    check = partial(check_translation, source_language=source, target_language=target, glossary=tuple(glossary))

    def checked(source_text: str, target_text: str) -> Sequence[Finding]:
        return check(source_text, target_text)

    return checked


def engine_named(name: str, config: Config) -> Engine:
    """Return the engine of that name, with its settings.

    Raises:
        UnknownNameError: no such engine. ConfigurationError: a setting that it does not know.
    """
    prototype: Engine = plugins.load("engine", name)
    return prototype.configured(config.engines.get(name, {}))


def best_engine(source: str, target: str, config: Config) -> Engine:
    """Return the best engine installed here that can do the pair.

    Raises:
        EngineError: there is none; the message says what to install.
    """
    others = (name for name in plugins.names("engine") if name not in PREFERRED and name not in NEVER_CHOSEN)
    remedies = []
    for name in (*PREFERRED, *others):
        engine = engine_named(name, config)
        if engine.network:
            continue
        status = engine.status()
        if can_translate(status, source, target):
            return engine
        remedies.append(status.remedy)
    raise EngineError(f"no engine here translates {source} to {target}: {', or '.join(remedies)}")


def engine_reports(config: Config | None = None) -> tuple[EngineReport, ...]:
    """Return what can be said of every engine, in the order of names."""
    config = config or Config()
    engines = ((name, engine_named(name, config)) for name in sorted(plugins.names("engine")))
    return tuple(EngineReport(name=name, network=engine.network, status=engine.status()) for name, engine in engines)
