"""English: number words, scales, units, currencies, cue words and label words.

Sources: CLDR 47 (unit, currency and month names, through Babel); number words and cues are our own lists.
"""

from msgspec.structs import replace

from toolkit.quantities.grammar import Grammar
from toolkit.quantities.tables.en_cues import APPROXIMATE, APPROXIMATE_AFTER, BOUNDS, BOUNDS_AFTER
from toolkit.quantities.tables.en_currencies import CURRENCIES, SUBUNITS
from toolkit.quantities.tables.en_units import UNITS
from toolkit.quantities.tables.en_words import (
    ABSTRACT,
    FUNCTION_WORDS,
    LABEL_VERBS,
    LABELS,
    NOT_COUNTED,
    VALUE_NOUNS,
)

SMALL = {
    word: value
    for value, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
        "seventeen eighteen nineteen".split()
    )
} | {"nil": 0, "nought": 0, "naught": 0}
TENS = {
    "twenty": 20,
    "thirty": 30,
    "forty": 40,
    "fifty": 50,
    "sixty": 60,
    "seventy": 70,
    "eighty": 80,
    "ninety": 90,
}
SCALES = {
    "thousand": 10**3,
    "lakh": 10**5,
    "lakhs": 10**5,
    "million": 10**6,
    "crore": 10**7,
    "crores": 10**7,
    "billion": 10**9,
    "trillion": 10**12,
    "quadrillion": 10**15,
}
ORDINALS = (
    {
        "first": 1,
        "second": 2,
        "third": 3,
        "fourth": 4,
        "fifth": 5,
        "sixth": 6,
        "seventh": 7,
        "eighth": 8,
        "ninth": 9,
        "tenth": 10,
        "eleventh": 11,
        "twelfth": 12,
    }
    | {f"{word}th": value for word, value in SMALL.items() if 13 <= value <= 19}
    | {f"{word[:-1]}ieth": value for word, value in TENS.items()}
    | {"hundredth": 100, "thousandth": 10**3, "millionth": 10**6, "billionth": 10**9, "trillionth": 10**12}
)

GRAMMAR = Grammar(
    language="en",
    decimal=".",
    small=SMALL,
    tens=TENS,
    hundred=frozenset(["hundred"]),
    scales=SCALES,
    marks={
        "k": 10**3,
        "mn": 10**6,
        "mln": 10**6,
        "mio": 10**6,
        "bn": 10**9,
        "bln": 10**9,
        "tn": 10**12,
        "tln": 10**12,
        "trn": 10**12,
    }
    | {"mrd": 10**9, "thsd": 10**3},
    money_marks={"m": 10**6, "b": 10**9, "t": 10**12, "g": 10**9, "mm": 10**6, "mil": 10**6},
    dozens={"dozen": 12, "dozens": 12, "doz": 12, "dozs": 12},
    halves={"half": 0.5, "halves": 0.5, "quarter": 0.25, "quarters": 0.25},
    fractions={f"{word}s": value for word, value in ORDINALS.items() if value > 2}
    | {word: value for word, value in ORDINALS.items() if value > 2}
    | {"half": 2, "halves": 2, "quarter": 4, "quarters": 4},
    ordinals=ORDINALS,
    ordinal_suffix="st|nd|rd|th",
    joiners=frozenset(["and", "&"]),
    articles=frozenset(["a", "an"]),
    point=frozenset(["point"]),
    minus=frozenset(["minus", "negative"]),
    one=frozenset(["one"]),
    percent=frozenset(["percent", "percents", "percentage", "pct", "per cent", "p.c.", "pc"]),
    percent_points=("percentage points", "percentage point", "percent points", "pp", "ppts", "pts"),
    units=UNITS,
    currencies=CURRENCIES,
    subunits=SUBUNITS,
    per=frozenset(["per"]),
    per_time=frozenset(["a", "an", "each", "every"]),
    of=frozenset(["of"]),
    months={
        "january": 1,
        "february": 2,
        "march": 3,
        "april": 4,
        "may": 5,
        "june": 6,
        "july": 7,
        "august": 8,
        "september": 9,
        "october": 10,
        "november": 11,
        "december": 12,
        "jan": 1,
        "feb": 2,
        "mar": 3,
        "apr": 4,
        "jun": 6,
        "jul": 7,
        "aug": 8,
        "sep": 9,
        "sept": 9,
        "oct": 10,
        "nov": 11,
        "dec": 12,
    },
    century=frozenset(["century", "centuries", "c."]),
    decade="s",
    year_before=frozenset(
        "in since from during by until till before after of year early late mid around circa ca c about and between "
        "to through for spring summer autumn fall winter year's january february march april may june july august "
        "september october november december jan feb mar apr jun jul aug sep sept oct nov dec late-".split()
    ),
    range_to=frozenset(["to", "through", "thru", "till", "until"]),
    range_from=frozenset(["from"]),
    between=frozenset(["between"]),
    conjunctions=frozenset(["and", "or", "&", "versus", "vs", "vs."]),
    out_of=("out of every", "out of", "of every"),
    one_in=("in every", "in each", "in"),
    ratio_cues=frozenset("ratio odds proportion dilution diluted mix mixture mixed split score scale".split()),
    approximate=APPROXIMATE,
    approximate_after=APPROXIMATE_AFTER,
    bounds=BOUNDS,
    bounds_after=BOUNDS_AFTER,
    vague=frozenset(["several", "few", "couple"]),
    vague_plurals=frozenset(["tens", "dozens", "hundreds", "thousands", "millions", "billions", "trillions"]),
    age_before=frozenset(["aged", "age", "ages", "ageing"]),
    age_after=(
        "years old",
        "year old",
        "years of age",
        "years-old",
        "year-old",
        "months old",
        "month old",
        "months of age",
        "month-old",
        "weeks old",
        "weeks of age",
        "week-old",
        "days old",
        "days of age",
        "day-old",
        "yr old",
        "yrs old",
        "years-of-age",
        "-year-olds",
        "year-olds",
        "of age",
        "old",
        "olds",
    ),
    up=frozenset(
        "rose risen rise rises rising increased increase increases increasing grew grown grow grows growing climbed "
        "climb climbs climbing jumped jump gained gain gains up surged surge soared raised raise raises higher added "
        "advanced expanded extended widened improved doubled upwards".split()
    ),
    down=frozenset(
        "fell fallen fall falls falling decreased decrease decreases decreasing dropped drop drops dropping declined "
        "decline declines declining lost lose down plunged plummeted slid slipped cut cuts reduced reduce reduces "
        "reduction lower lowered shrank shrunk sank slumped tumbled eased narrowed downwards halved trimmed".split()
    ),
    labels=LABELS,
    function_words=FUNCTION_WORDS,
    not_counted=NOT_COUNTED,
    label_verbs=LABEL_VERBS,
    value_nouns=VALUE_NOUNS,
    pronoun_before=frozenset(
        "the this that these those each every which any another other no some last next first second".split()
    ),
    one_counts=frozenset(["last", "more", "another", "or", "out"]),
    abstract=ABSTRACT,
    verb_endings=("ed", "ing", "ly"),
    year_firm=frozenset(
        [
            "in",
            "from",
            "by",
            "after",
            "before",
            "since",
            "during",
            "until",
            "circa",
            "ca",
            "year",
            "early",
            "late",
            "mid",
        ]
    ),
)

REGIONS = {
    "en-AU": replace(GRAMMAR, dollar="AUD"),
    "en-CA": replace(GRAMMAR, dollar="CAD"),
    "en-NZ": replace(GRAMMAR, dollar="NZD"),
    "en-SG": replace(GRAMMAR, dollar="SGD"),
    "en-HK": replace(GRAMMAR, dollar="HKD"),
}
