"""Translations, their checks, and people's edits that come home."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import os
    from collections.abc import Iterable

    from toolkit.config import Config
    from toolkit.model.article import Article
    from toolkit.model.finding import Finding
    from toolkit.model.settings import NumberStyle
    from toolkit.model.summary import Summary
    from toolkit.model.translation import Translation
    from toolkit.translators.engines.protocol import Engine
    from toolkit.translators.glossary import Glossary
    from toolkit.translators.interchange.homecoming import Homecoming
    from toolkit.translators.memory import TranslationMemory
    from toolkit.translators.run import Progress


def translate(
    article: Article,
    *,
    to: str,
    engine: str | Engine | None = None,
    memory: str | os.PathLike[str] | TranslationMemory | None = None,
    glossary: str | os.PathLike[str] | Glossary | None = None,
    level: str | None = None,
    summary: Summary | None = None,
    keep: Iterable[str] = (),
    number_style: NumberStyle | None = None,
    previous: Translation | None = None,
    journal: str | os.PathLike[str] | None = None,
    progress: Progress | None = None,
    config: Config | None = None,
) -> Translation:
    """Translate ``article``, or one of its summaries, into another language, each segment tied to its source sentence.

    Figures, abbreviations, names, addresses, code and markup are carried through by the guard and written in the form
    of the target language; what an engine gets wrong is in the findings of its segment.

    Args:
        article: as ``convert`` returns it.
        to: BCP 47 tag of the target language.
        engine: name of an engine, or one; the best installed for the pair if not given. Engines that send text over
            the network run only when they are named.
        memory: path of a translation memory; made if missing.
        glossary: path of a glossary, CSV or TBX.
        level: translate the article's summary at this level; the whole article if not given.
        summary: translate this summary of the article.
        keep: phrases to keep as they are.
        number_style: form of numerals: ``cldr``, ``space``, ``plain`` or ``source``; the configuration's if not given.
        previous: an earlier translation; segments whose source is the same are taken from it, human edits first of all.
        journal: path of a file that lets an interrupted call go on where it stopped.
        progress: called with the segments done and the segments in all.
        config: settings; the defaults if not given.

    Raises:
        toolkit.model.errors.ConfigurationError: an unknown language, engine, level or setting.
        toolkit.translators.engines.protocol.EngineError: no engine for the pair, or it cannot translate anything.

    >>> from toolkit import convert_text
    >>> article = convert_text("The river rose by 2.3 metres.", language="en")
    >>> translate(article, to="es", engine="pseudo").segments[0].target
    '[Ţĥé ŕîîṽéŕ ŕööšé ƀý 2,3 ṁéţŕééš.]'
    """
    from toolkit.translating import translate_article

    return translate_article(
        article,
        to=to,
        engine=engine,
        memory=memory,
        glossary=glossary,
        level=level,
        summary=summary,
        keep=keep,
        number_style=number_style,
        previous=previous,
        journal=journal,
        progress=progress,
        config=config,
    )


def import_translation(
    article: Article,
    path: str | os.PathLike[str],
    *,
    to: str | None = None,
    level: str | None = None,
    config: Config | None = None,
) -> tuple[Article, Homecoming]:
    """Bring an edited XLIFF, TMX or CSV file home into the article's translation.

    Args:
        article: the article, as it is now, with or without the translation.
        path: the bilingual file.
        to: BCP 47 tag of the target language, for files that do not say.
        level: level of the summary that was translated; the whole article if not given.
        config: settings; the defaults if not given.

    Returns:
        The article with the translation, and what became of each unit: changed, unchanged, stale (its source was
        rewritten since; flagged), unknown, missing.

    Raises:
        toolkit.model.errors.InputError: the file is malformed, or does not belong to the article.
    """
    from pathlib import Path

    from toolkit.config import Config
    from toolkit.files import read_bytes
    from toolkit.translating import checker_for
    from toolkit.translators.interchange.formats import read_bilingual
    from toolkit.translators.interchange.homecoming import bring_home

    config = config or Config()
    data = read_bytes(Path(path), config.max_bytes)
    file = read_bilingual(data, Path(path).name, source=article.language, target=to)
    language = file.target_language or to
    checker = checker_for(article.language, language) if language else None
    return bring_home(article, file, target_language=to, level=level, checker=checker)


def check_translation(
    source: str,
    target: str,
    *,
    source_language: str = "en",
    target_language: str = "es",
    glossary: Iterable[tuple[str, str]] = (),
    ignore: Iterable[str] = (),
) -> list[Finding]:
    """Return what is wrong with a translation, one finding a fault, each with the words concerned in both texts.

    Args:
        source: the segment, plain text or with inline markup.
        target: its translation.
        source_language: BCP 47 tag of the source.
        target_language: BCP 47 tag of the target.
        glossary: pairs of a source term and the target term that must stand for it.
        ignore: ids or names of rules to leave out.

    >>> [finding.message for finding in check_translation("It did not work.", "Funcionó.")]
    ['The negation "not" is not in the translation']
    """
    from toolkit.checks.translation.check import check_translation as check

    return check(
        source,
        target,
        source_language=source_language,
        target_language=target_language,
        glossary=glossary,
        ignore=ignore,
    )
