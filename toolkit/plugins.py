"""Finds a plugin by kind and name and imports it on first use.

The built-in ones stand in one table. Others come from entry points (``toolkit.readers``, ``toolkit.extractors`` and
so on) and are looked up only when a name is not built in, so that start-up never scans the environment.
"""

from functools import cache
from importlib import import_module
from importlib.util import find_spec
from typing import Any, Literal

from toolkit.model.base import Struct
from toolkit.model.errors import PluginError, UnknownNameError

Kind = Literal["reader", "segmenter", "extractor", "ranker", "solver", "engine", "check", "writer", "reporter"]

BUILT_IN: dict[Kind, dict[str, str]] = {
    "reader": {
        "json": "toolkit.readers.json:JsonReader",
        "markdown": "toolkit.readers.markdown:MarkdownReader",
        "text": "toolkit.readers.text:TextReader",
    },
    "segmenter": {
        "punkt": "toolkit.segmenters.punkt:PunktSegmenter",
        "rules": "toolkit.segmenters.rules:RuleSegmenter",
    },
    "extractor": {
        "facts": "toolkit.extractors.facts:FactExtractor",
        "figures": "toolkit.extractors.figures:FigureExtractor",
        "terms": "toolkit.extractors.terms:TermExtractor",
    },
    "ranker": {
        "centrality": "toolkit.summarisers.rankers.centrality:CentralityRanker",
        "lead": "toolkit.summarisers.rankers.lead:LeadRanker",
        "salience": "toolkit.summarisers.rankers.salience:SalienceRanker",
        "sumy-edmundson": "toolkit.summarisers.rankers.sumy:SumyEdmundson",
        "sumy-kl": "toolkit.summarisers.rankers.sumy:SumyKL",
        "sumy-lexrank": "toolkit.summarisers.rankers.sumy:SumyLexRank",
        "sumy-lsa": "toolkit.summarisers.rankers.sumy:SumyLsa",
        "sumy-luhn": "toolkit.summarisers.rankers.sumy:SumyLuhn",
        "sumy-reduction": "toolkit.summarisers.rankers.sumy:SumyReduction",
        "sumy-sumbasic": "toolkit.summarisers.rankers.sumy:SumySumBasic",
        "sumy-textrank": "toolkit.summarisers.rankers.sumy:SumyTextRank",
    },
    "solver": {
        "exact": "toolkit.summarisers.selection.exact:ExactSolver",
        "fast": "toolkit.summarisers.selection.fast:FastSolver",
        "greedy": "toolkit.summarisers.selection.greedy:GreedySolver",
    },
    "engine": {
        "apertium": "toolkit.translators.engines.apertium:ApertiumEngine",
        "ctranslate2": "toolkit.translators.engines.ctranslate2:CTranslate2Engine",
        "libretranslate": "toolkit.translators.engines.libretranslate:LibreTranslateEngine",
        "memory": "toolkit.translators.engines.memory:MemoryEngine",
        "openai": "toolkit.translators.engines.openai:OpenAiEngine",
        "pseudo": "toolkit.translators.engines.pseudo:PseudoEngine",
    },
    "check": {
        "abbreviation-letters": "toolkit.checks.abbreviation_letters:AbbreviationLetters",
        "fact-figures": "toolkit.checks.fact_figures:FactFigures",
        "figure-value": "toolkit.checks.figure_value:FigureValue",
        "heading-levels": "toolkit.checks.heading_levels:HeadingLevels",
        "held-by-sentence": "toolkit.checks.held_by_sentence:HeldBySentence",
        "ids": "toolkit.checks.ids:Ids",
        "inside-parent": "toolkit.checks.nesting:Nesting",
        "key-order": "toolkit.checks.key_order:KeyOrder",
        "merged-figures": "toolkit.checks.merged_figures:MergedFigures",
        "merged-label": "toolkit.checks.merged_label:MergedLabel",
        "merged-level": "toolkit.checks.merged_level:MergedLevel",
        "merged-sentences": "toolkit.checks.merged_sentences:MergedSentences",
        "merged-source-missing": "toolkit.checks.merged_source_missing:MergedSourceMissing",
        "merged-sources": "toolkit.checks.merged_sources:MergedSources",
        "merged-speaker": "toolkit.checks.merged_speakers:MergedSpeakers",
        "not-remade": "toolkit.checks.not_remade:NotRemade",
        "order": "toolkit.checks.order:Order",
        "page-summary": "toolkit.checks.page_summary:PageSummary",
        "page-summary-figures": "toolkit.checks.page_summary_figures:PageSummaryFigures",
        "reading-grade": "toolkit.checks.reading_grade:ReadingGrade",
        "references": "toolkit.checks.references:References",
        "segments": "toolkit.checks.segments:Segments",
        "source-map": "toolkit.checks.source_map:SourceMap",
        "source-missing": "toolkit.checks.source_missing:SourceMissing",
        "span-text": "toolkit.checks.span_text:SpanText",
        "speaker": "toolkit.checks.speakers:Speakers",
        "stale-source": "toolkit.checks.stale_source:StaleSource",
        "summary-cuts": "toolkit.checks.summary_cuts:SummaryCuts",
        "summary-glossary": "toolkit.checks.summary_glossary:SummaryGlossary",
        "summary-label": "toolkit.checks.summary_label:SummaryLabel",
        "summary-level": "toolkit.checks.summary_level:SummaryLevel",
        "summary-sentences": "toolkit.checks.summary_sentences:SummarySentences",
        "text-hash": "toolkit.checks.text_hash:TextHash",
        "title": "toolkit.checks.title:Title",
        "undefined-abbreviation": "toolkit.checks.undefined_abbreviations:UndefinedAbbreviations",
    },
    "reporter": {
        "github": "toolkit.reporters.github:GitHubReporter",
        "gitlab": "toolkit.reporters.gitlab:GitLabReporter",
        "json": "toolkit.reporters.json:JsonReporter",
        "junit": "toolkit.reporters.junit:JUnitReporter",
        "sarif": "toolkit.reporters.sarif:SarifReporter",
        "text": "toolkit.reporters.text:TextReporter",
    },
    "writer": {
        "csv": "toolkit.writers.csv:CsvWriter",
        "html": "toolkit.writers.html:HtmlWriter",
        "json": "toolkit.writers.json:JsonWriter",
        "markdown": "toolkit.writers.markdown:MarkdownWriter",
        "text": "toolkit.writers.text:TextWriter",
    },
}

# What an optional built-in needs that the base install lacks: (module to look for, extra that brings it).
OPTIONAL: dict[tuple[Kind, str], tuple[str, str]] = {("solver", "exact"): ("highspy", "exact")}


class Plugin(Struct, frozen=True, kw_only=True):
    """Where a plugin comes from and what it lacks here.

    Attributes:
        kind: what sort of plugin it is.
        name: the name that users write.
        target: module and object, as ``package.module:object``.
        origin: ``built-in`` or the distribution that brings it.
        missing: the extra to install before it works here, or null.
    """

    kind: Kind
    name: str
    target: str
    origin: str
    missing: str | None = None


@cache
def load(kind: Kind, name: str) -> Any:
    """Return the plugin of this kind and name, ready to call.

    A class is instantiated without arguments; a function is returned as it is.

    Raises:
        UnknownNameError: no such plugin; the message suggests the nearest name.
        PluginError: it fails to load, or an extra is missing.

    >>> load("reader", "text").name
    'text'
    """
    target, origin = BUILT_IN.get(kind, {}).get(name), "article-toolkit"
    if target is None:
        found = _third_party(kind).get(name)
        if found is None:
            raise UnknownNameError(kind, name, names(kind))
        target, origin = found
    elif missing := _missing(kind, name):
        raise PluginError(f'{kind} "{name}" needs an extra: pip install "article-toolkit[{missing}]"')
    module, _, attribute = target.partition(":")
    try:
        loaded = getattr(import_module(module), attribute)
        return loaded() if isinstance(loaded, type) else loaded
    except Exception as error:
        raise PluginError(
            f'{kind} "{name}" of package {origin} fails to load: {type(error).__name__}: {error}'
        ) from error


def names(kind: Kind) -> tuple[str, ...]:
    """Return the names of all plugins of this kind, the built-in ones first."""
    return tuple(plugin.name for plugin in available(kind))


def available(kind: Kind) -> tuple[Plugin, ...]:
    """Return all plugins of this kind, the built-in ones first, each in the order of names."""
    built_in = BUILT_IN.get(kind, {})
    found = [
        Plugin(kind=kind, name=name, target=target, origin="built-in", missing=_missing(kind, name))
        for name, target in sorted(built_in.items())
    ]
    found += [
        Plugin(kind=kind, name=name, target=target, origin=origin)
        for name, (target, origin) in sorted(_third_party(kind).items())
        if name not in built_in
    ]
    return tuple(found)


@cache
def _third_party(kind: Kind) -> dict[str, tuple[str, str]]:
    """Return the plugins that other distributions declare: name to target and distribution."""
    from importlib import metadata  # 40 ms, which a run with built-in plugins spares

    return {
        entry.name: (entry.value, entry.dist.name if entry.dist else "unknown")
        for entry in metadata.entry_points(group=f"toolkit.{kind}s")
    }


def _missing(kind: Kind, name: str) -> str | None:
    """Return the extra that a built-in plugin lacks here, if any."""
    module, extra = OPTIONAL.get((kind, name), (None, None))
    return extra if module and find_spec(module) is None else None
