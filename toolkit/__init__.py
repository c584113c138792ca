"""Summaries you can check: articles to structured JSON, summaries at reading levels, translation, validation.

>>> import toolkit
>>> article = toolkit.convert_text("Rivers rose by 2.3 metres in May. Nobody was hurt, the town said.")
>>> [sentence.text for sentence in article.sentences]
['Rivers rose by 2.3 metres in May.', 'Nobody was hurt, the town said.']
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import os
    from collections.abc import Iterable, Sequence

    from toolkit.config import Config
    from toolkit.model.article import Article
    from toolkit.model.finding import Finding
    from toolkit.model.merged import MergedSummary
    from toolkit.model.report import Report
    from toolkit.model.summary import Level, Summary
    from toolkit.model.translation import Translation
    from toolkit.summarisers.protocol import Ranker, Solver
    from toolkit.translators.engines.protocol import Engine
    from toolkit.translators.glossary import Glossary
    from toolkit.translators.interchange.homecoming import Homecoming
    from toolkit.translators.memory import TranslationMemory
    from toolkit.translators.numerals import NumberStyle
    from toolkit.translators.run import Progress

__version__ = "0.1.0"

__all__ = [
    "check_translation",
    "convert",
    "convert_text",
    "import_translation",
    "level_names",
    "merge",
    "summarise",
    "summarize",
    "translate",
    "validate",
]


def convert(
    path: str | os.PathLike[str],
    *,
    media_type: str | None = None,
    encoding: str | None = None,
    language: str | None = None,
    config: Config | None = None,
) -> Article:
    """Read the file at ``path`` into an article with structure, figures, terms and facts.

    Args:
        path: a plain-text, Markdown or JSON file.
        media_type: such as ``text/markdown``; found by name and content if not given.
        encoding: such as ``latin-1``; found by byte-order mark and content if not given.
        language: BCP 47 tag; found by content if not given.
        config: settings; the defaults if not given.

    Raises:
        toolkit.model.errors.InputError: the file is missing, empty, binary, too large or undecodable.
    """
    from pathlib import Path

    from toolkit.config import Config
    from toolkit.files import read_bytes
    from toolkit.model.document import Document
    from toolkit.pipeline import convert_document

    config = config or Config()
    place = Path(path)
    data = read_bytes(place, config.max_bytes)
    document = Document(data=data, name=place.name, media_type=media_type, encoding=encoding)
    return convert_document(document, language=language, config=config)


def convert_text(
    text: str,
    *,
    media_type: str = "text/plain",
    language: str | None = None,
    config: Config | None = None,
) -> Article:
    """Read a string into an article, like ``convert``; the media type is taken as given, never guessed.

    Raises:
        toolkit.model.errors.InputError: the text is empty or cannot be read as its media type.
    """
    from toolkit.config import Config
    from toolkit.model.document import Document
    from toolkit.pipeline import convert_document

    document = Document(data=text.encode("utf-8", "surrogatepass"), media_type=media_type, encoding="utf-8")
    return convert_document(document, language=language, config=config or Config())


def summarise(
    article: Article,
    *,
    level: str | Level | None = None,
    max_grade: float | None = None,
    min_grade: float | None = None,
    max_words: int | None = None,
    trim: bool = False,
    method: str | None = None,
    solver: str | None = None,
    section: str | None = None,
    about: str | None = None,
    config: Config | None = None,
) -> Summary:
    """Choose sentences of ``article`` for a reading level, or for limits given one by one.

    Args:
        article: as ``convert`` returns it.
        level: ``easy``, ``general``, ``expert``, a level of the configuration, or one of your own making;
            ``general`` if no limit is given.
        max_grade: ceiling in school years, instead of the level's.
        min_grade: floor in school years, instead of the level's.
        max_words: budget in words, instead of the level's.
        trim: allow cuts inside sentences, each recorded as a span.
        method: name of the ranker, such as ``lead`` or ``sumy-lexrank``; the configuration's if not given.
        solver: ``fast`` or ``exact``; the configuration's if not given.
        section: heading or id of the section to summarise, with those below it; all of them if not given.
        about: words to lean towards.
        config: settings; the defaults if not given.

    Raises:
        toolkit.model.errors.ConfigurationError: an unknown level, method or section, or limits that contradict
            each other.

    >>> article = convert_text("The river rose by 2.3 metres in May. Nobody was hurt, the mayor said on Friday.")
    >>> summarise(article, max_words=10).text
    'The river rose by 2.3 metres in May.'
    """
    from toolkit.summarisers.summarise import summarise as summarise_article

    asked, ranker, solving = _asked(level, max_grade, min_grade, max_words, trim, method, solver, config)
    return summarise_article(
        article,
        asked,
        ranker=ranker,
        solver=solving,
        section=None if section is None else article.section(section),
        about=about,
    )


summarize = summarise


def merge(
    articles: Sequence[Article],
    *,
    level: str | Level | None = None,
    max_grade: float | None = None,
    min_grade: float | None = None,
    max_words: int | None = None,
    method: str | None = None,
    solver: str | None = None,
    about: str | None = None,
    config: Config | None = None,
) -> MergedSummary:
    """Choose sentences of several articles on one subject: one summary, in which each sentence names its sources.

    What two articles say nearly alike, with the same figures, is said once and names both. Sentences are never cut.

    Args:
        articles: as ``convert`` returns them, in one language.
        level: as for ``summarise``.
        max_grade: ceiling in school years, instead of the level's.
        min_grade: floor in school years, instead of the level's.
        max_words: budget in words for all together, instead of the level's.
        method: name of the ranker; the configuration's if not given.
        solver: ``fast`` or ``exact``; the configuration's if not given.
        about: words to lean towards.
        config: settings; the defaults if not given.

    Raises:
        toolkit.model.errors.ConfigurationError: no article, articles in several languages, an unknown level or method,
            or limits that contradict each other.

    >>> first = convert_text("The river rose by 2.3 metres in May. Nobody was hurt, the mayor said.", language="en")
    >>> second = convert_text("In May the river rose by 2.3 metres. The bridge was closed for a week.", language="en")
    >>> merge([first, second], max_words=20).text
    'The river rose by 2.3 metres in May. [1][2] The bridge was closed for a week. [2]'
    """
    from toolkit.summarisers.merge import merge as merge_articles

    asked, ranker, solving = _asked(level, max_grade, min_grade, max_words, False, method, solver, config)
    return merge_articles(articles, asked, ranker=ranker, solver=solving, about=about)


def _asked(
    level: str | Level | None,
    max_grade: float | None,
    min_grade: float | None,
    max_words: int | None,
    trim: bool,
    method: str | None,
    solver: str | None,
    config: Config | None,
) -> tuple[Level, Ranker, Solver]:
    """Return the level, the ranker and the solver that a caller asks for."""
    from toolkit import plugins
    from toolkit.config import Config
    from toolkit.summarisers.levels import asked_level

    config = config or Config()
    asked = asked_level(
        level, own=config.levels, max_grade=max_grade, min_grade=min_grade, max_words=max_words, trim=trim
    )
    return asked, plugins.load("ranker", method or config.ranker), plugins.load("solver", solver or config.solver)


def level_names(config: Config | None = None) -> tuple[str, ...]:
    """Return the names of the reading levels: the built-in ones from easy to hard, then the configuration's own."""
    from toolkit.summarisers.levels import LEVELS

    own = config.levels if config else {}
    return (*LEVELS, *(name for name in own if name not in LEVELS))


def validate(
    paths: str | os.PathLike[str] | Iterable[str | os.PathLike[str]],
    *,
    schema: str | os.PathLike[str] | None = None,
    workers: int = 1,
    config: Config | None = None,
) -> Report:
    """Prove what the files below ``paths`` claim: their schemas, and for our documents every quote and number.

    Args:
        paths: files and folders.
        schema: a JSON Schema that every document follows, or the name of one of ours; its own if not given.
        workers: processes that check files.
        config: settings; the defaults if not given.

    Returns:
        The report: ``report.findings`` by file and place, ``report.files``, ``report.clean``.

    Raises:
        toolkit.model.errors.ConfigurationError: a schema is missing or cannot be used.

    >>> validate("samples/harbour-tunnel.md").files
    1
    """
    import os

    from toolkit.config import Config
    from toolkit.validation.run import Options, validate_paths

    config = config or Config()
    named = [paths] if isinstance(paths, str | os.PathLike) else paths
    options = Options(
        settings=config.validate,
        own_levels=config.levels,
        max_bytes=config.max_bytes,
        segmenter=config.segmenter,
        schema=None if schema is None else os.fspath(schema),
        workers=workers,
        version=__version__,
    )
    return validate_paths([os.fspath(path) for path in named], options)


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
