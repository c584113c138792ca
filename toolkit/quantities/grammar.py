"""What a language says about its numbers: one record, filled by one table a language."""

from collections.abc import Mapping
from functools import lru_cache
from importlib import import_module

import msgspec

from toolkit.language.tags import primary

Number = int | float


class Grammar(msgspec.Struct, frozen=True, gc=False):
    """The number language of one language; every table is sorted by what it means.

    Attributes:
        language: ISO 639-1 code.
        decimal: the decimal sign, point or comma.
        small: words for 0 to 19, and those that a language fuses ("veintidós").
        tens, hundreds: words that small ones follow.
        hundred: the multiplying word for 100, where there is one.
        scales: multiplying words from thousand on.
        marks: abbreviated scales after digits ("bn", "Mio.").
        money_marks: scales that are read so only beside a currency ("m", "b").
        dozens: counted collectives ("dozen": 12).
        halves: fractions that stand alone ("half").
        fractions: denominators ("third", "thirds").
        ordinals: ordinal words; ``ordinal_suffix`` is a pattern after digits.
        joiners: words inside a number ("and"). articles: "a" of "a hundred". point: the decimal word.
        per: words between a quantity and what it is told of. per_time: words that are so only before a unit in words,
            and after a symbol or a bare number only before one of time ("3 g a day", "20 mg al día").
        units_below: what is a unit below a stroke only ("15 mg/kg/die").
        minus: words for a negative sign. fused: whether number words are written as one word.
        decade: the ending of decades. decade_before: words before them ("los años 70").
        change_to: words of ``range_to`` that always tell a change ("von 8 auf 11 Euro").
        age_before, age_nouns: words before an age; after a noun it needs its unit ("un hombre de 54 años").
        joins_tens: whether a joiner stands between tens and ones ("treinta y cinco").
        vigesimal: tens that take 10 to 19 ("soixante-dix").
    """

    language: str
    decimal: str
    small: Mapping[str, Number]
    tens: Mapping[str, int]
    hundreds: Mapping[str, int] = msgspec.field(default_factory=dict)
    hundred: frozenset[str] = frozenset()
    scales: Mapping[str, int] = msgspec.field(default_factory=dict)
    marks: Mapping[str, int] = msgspec.field(default_factory=dict)
    money_marks: Mapping[str, int] = msgspec.field(default_factory=dict)
    dozens: Mapping[str, int] = msgspec.field(default_factory=dict)
    halves: Mapping[str, float] = msgspec.field(default_factory=dict)
    fractions: Mapping[str, int] = msgspec.field(default_factory=dict)
    ordinals: Mapping[str, int] = msgspec.field(default_factory=dict)
    ordinal_suffix: str = ""
    ordinal_blockers: frozenset[str] = frozenset()
    joiners: frozenset[str] = frozenset()
    articles: frozenset[str] = frozenset()
    point: frozenset[str] = frozenset()
    minus: frozenset[str] = frozenset()
    joins_tens: bool = False
    vigesimal: frozenset[int] = frozenset()
    fused: bool = False
    fused_halves: Mapping[str, float] = msgspec.field(default_factory=dict)
    one: frozenset[str] = frozenset()
    percent: frozenset[str] = frozenset()
    percent_points: tuple[str, ...] = ()
    units: Mapping[str, str] = msgspec.field(default_factory=dict)
    currencies: Mapping[str, str] = msgspec.field(default_factory=dict)
    subunits: Mapping[str, str] = msgspec.field(default_factory=dict)
    dollar: str = "USD"
    per: frozenset[str] = frozenset()
    per_time: frozenset[str] = frozenset()
    units_below: Mapping[str, str] = msgspec.field(default_factory=dict)
    of: frozenset[str] = frozenset()
    scale_of: tuple[str, ...] = ()
    months: Mapping[str, int] = msgspec.field(default_factory=dict)
    century: frozenset[str] = frozenset()
    decade: str = ""
    decade_before: frozenset[str] = frozenset()
    year_before: frozenset[str] = frozenset()
    range_to: frozenset[str] = frozenset()
    range_from: frozenset[str] = frozenset()
    change_to: frozenset[str] = frozenset()
    between: frozenset[str] = frozenset()
    conjunctions: frozenset[str] = frozenset()
    out_of: tuple[str, ...] = ()
    one_in: tuple[str, ...] = ()
    every: frozenset[str] = frozenset()
    ratio_cues: frozenset[str] = frozenset()
    approximate: tuple[str, ...] = ()
    approximate_after: tuple[str, ...] = ()
    bounds: Mapping[str, str] = msgspec.field(default_factory=dict)
    bounds_after: Mapping[str, str] = msgspec.field(default_factory=dict)
    vague: frozenset[str] = frozenset()
    vague_plurals: frozenset[str] = frozenset()
    age_units: tuple[str, ...] = ()
    age_before: frozenset[str] = frozenset()
    age_nouns: frozenset[str] = frozenset()
    age_after: tuple[str, ...] = ()
    up: frozenset[str] = frozenset()
    down: frozenset[str] = frozenset()
    labels: frozenset[str] = frozenset()
    function_words: frozenset[str] = frozenset()
    not_counted: frozenset[str] = frozenset()
    label_verbs: frozenset[str] = frozenset()
    value_nouns: frozenset[str] = frozenset()
    pronoun_before: frozenset[str] = frozenset()
    one_counts: frozenset[str] = frozenset()
    abstract: frozenset[str] = frozenset()
    verb_endings: tuple[str, ...] = ()
    year_firm: frozenset[str] = frozenset()


LANGUAGES = ("de", "en", "es", "fr", "it", "pt")


@lru_cache(maxsize=16)
def grammar(language: str) -> Grammar:
    """Return the grammar of a BCP 47 tag; English where there is none.

    >>> grammar("es-MX").decimal, grammar("es").decimal, grammar("xx").language
    ('.', ',', 'en')
    """
    code = primary(language)
    module = import_module(f"toolkit.quantities.tables.{code if code in LANGUAGES else 'en'}")
    found: Grammar = module.GRAMMAR
    return module.REGIONS.get(language.replace("_", "-"), found) if hasattr(module, "REGIONS") else found
