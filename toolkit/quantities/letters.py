"""Letters after a number: of an ordinal ("21st"), a unit, a scale ("41m homes"), degrees ("5C") or a name ("18S")."""

import re
from functools import lru_cache

from toolkit.expressions import expression
from toolkit.quantities.draft import Draft
from toolkit.quantities.grammar import Grammar, grammar
from toolkit.quantities.measures.currencies import currency_after
from toolkit.quantities.measures.units import Unit, read_unit
from toolkit.quantities.nouns import NEXT_WORD, is_plural

WINDOW = 200
NEAR = 32
LONGEST_WORD = 42
# Words of warmth in the six languages: "C" and "F" near them are degrees, else coulomb and farad.
WARMTH = expression(
    r"temp[eé]r|\bdegrees?\b|\bgra(?:d|di|do|dos|u|us)\b|degrés?\b|°|celsi|fahrenh|warm|heat|hot|cold|cool|chill|freez|boil|melt|thaw|climat|klima"
    r"|weather|wetter|oven|incubat|anneal|ferment|freddo|caldo|calor|chaleur|froid|hitze|kälte|quente|frio|fr[ií]o",
    re.IGNORECASE,
)
# Units that a letter against a small whole number is only near these words; else it is a name: "2A", "18S", "5G".
MEASURED = {
    "A": expression(r"\b(?:amp|fuse|current|plug|socket|charg|circuit|batter)", re.IGNORECASE),
    "G": expression(r"\b(?:gauss|field|magnet|g-force|accelerat)", re.IGNORECASE),
    "J": expression(r"\b(?:joule|energy|fluence|pulse)", re.IGNORECASE),
    "N": expression(r"\b(?:newton|force|load|tension)", re.IGNORECASE),
    "T": expression(r"\b(?:tesla|mri\b|magnet|scanner|field|resonance)", re.IGNORECASE),
}
NAMING = frozenset("ABCFGHJNSTb")
SMALL = 100
SCREENS = frozenset([4, 8])
# Plural nouns that metres measure; others in a row with "m" are millions.
IN_METRES = frozenset(
    """
    antennas beams boards boats boxes buffers cables cells champions champs cliffs columns contours crests
    dashes depths distances dives drops dunes fences finals finishes grids gusts heats heights hurdles
    increments intervals jumps ladders lanes layers lengths levels lines masts medals meters metres nets pieces
    pipes pixels planks platforms plots poles pools quadrats races radii records relays resolutions ropes rows
    runners runs scales sections segments slices spacings sprinters sprints squares stages statues steps strips
    swells swimmers tanks telescopes tides titles towers tracks transects trees trenches turbines walls waves
    widths yachts
    """.split()
)
RACES = frozenset([50, 60, 80, 100, 110, 200, 400, 800, 1500, 3000, 5000, 10000])
ARTICLE_BEFORE = expression(
    r"\b(?:an?|each|every|[^\W\d_]{1,20}['’]s?)[ \u00a0](?:[^\W\d_]{1,12}[ \u00a0])?$", re.IGNORECASE
)
DETERMINED = expression(r"\b(?:the|men['’]s|women['’]s)[ \u00a0]$", re.IGNORECASE)
POPULATION = expression(
    r"\b(?:population|audience|circulation|membership|readership|turnout|viewership|workforce)"
    r"(?: (?:of|is|was))?[ \u00a0]$",
    re.IGNORECASE,
)
# What is counted and not measured: these rise to millions.
_COUNTS = (
    "attendance|audiences?|circulation|claimants|customers|downloads|(?:un)?employment|followers|footfall|immigration"
    "|joblessness|listeners|membership|migration|passengers|population|readers|readership|sales|subscribers"
    "|subscriptions|turnout|users|viewers|viewership|viewing figures|visitor numbers|workforce"
)
_REACHES = (
    "are|averaged?|climb\\w*|cut|declin\\w*|doubl\\w*|down|drop\\w*|exceed\\w*|fall\\w*|fell|gr[eo]w\\w*|hits?|increas\\w*"
    "|is|jump\\w*|numbers?|numbered|of|peak\\w*|plunge\\w*|reach\\w*|rise\\w*|rising|rose|shr[aiu]nk\\w*|slump\\w*|soar\\w*"
    "|stands at|stood at|surg\\w*|top\\w*|total\\w*|was|were"
)
REACHED = expression(rf"\b(?:{_COUNTS})\b(?: [\w,'’-]+){{0,3}} (?:{_REACHES}) (?:[^.;\n]|\.\d){{0,30}}$", re.IGNORECASE)
DONE_BY = expression(
    r"\b(?:attended|bought|downloaded|followed|heard|joined|liked|played|read|seen|shared|signed|streamed|used|viewed"
    r"|visited|watched) by (?:[a-z]+ ){0,3}$",
    re.IGNORECASE,
)
SELLS = expression(
    r"\b(?:attract(?:s|ed)?|draws?|drew|employ(?:s|ed)?|register(?:s|ed)|sells?|sold|serve[sd]?|welcome[sd]?)"
    r" (?:[a-z]+ ){0,2}$",
    re.IGNORECASE,
)
# "by 20,000 to 1.4m", "from 900,000 to 1.2m"
BESIDE_THOUSANDS = expression(r"(?<![£$€\d,.])\d{1,3}(?:,\d{3})+ (?:[a-z]+ )?(?:to|from|and) (?:[a-z]+ ){0,2}$")
# Words of length; near them "m" is metres.
LENGTH = expression(
    r"\b(?:above|altitude|apart|away|below|deep|depth|diameter|distances?|elevation|feet|ft|heights?|high|km|lengths?|long"
    r"|met(?:er|re)s?|thick|tall|wide|widths?)\b",
    re.IGNORECASE,
)
MILLIONS_NEAR = 80


def is_letter(text: str, unit: Unit) -> bool:
    """Whether a symbol is one letter, perhaps with a digit: "18S", "Fig 3A2"."""
    length = unit.end - unit.start
    return length == 1 or (length == 2 and text[unit.end - 1].isdigit() and text[unit.start] in NAMING)


def without_rate(text: str, unit: Unit) -> Unit:
    """Return the letter alone of "m a year", and any other unit as it is."""
    if text[unit.start + 1 : unit.start + 2] != " " or unit.end - unit.start < 2:
        return unit
    base = unit.powers[0]
    return Unit(unit.start, unit.start + 1, base[0], (base,), unit.symbol)


def takes_scale(text: str, draft: Draft, unit: Unit, g: Grammar) -> bool:
    """Whether "m" or "K" against a number multiplies it: "41m subscribers", "15m tonnes", "20m yen", "110K words".

    Args:
        text: the string.
        draft: an amount without currency whose unit was read.
        unit: that unit.
        g: the grammar.
    """
    letter = text[unit.start : unit.end]
    if letter not in ("m", "K") or unit.start != draft.number_end or draft.number.form != "digits":
        return False
    if draft.number.scale or draft.value is None or draft.value <= 0 or unit.powers not in ((("m", 1),), (("K", 1),)):
        return False
    if letter == "K":
        return isinstance(draft.value, int) and _counted(text, unit.end, g) is not None
    start = max(0, draft.start - NEAR)
    if POPULATION.search(text, start, draft.start) or currency_after(text, unit.end, g) is not None:
        return True
    if g.language == "en" and counts_millions(text, draft.start, unit.end):
        return True
    if ARTICLE_BEFORE.search(text, start, draft.start):
        return False
    if DETERMINED.search(text, start, draft.start) and draft.value in RACES:
        return False
    following = read_unit(text, unit.end, g) if text[unit.end : unit.end + 1] == " " else None
    if following is not None:
        return not following.symbol
    word = _counted(text, unit.end, g)
    return word is not None and word not in IN_METRES


def _counted(text: str, at: int, g: Grammar) -> str | None:
    """Return the plural noun after an offset, past two modifiers."""
    for _ in range(3):
        match = NEXT_WORD.match(text, at)
        if match is None or match[1].lower() in g.function_words or match[1].lower() in g.not_counted:
            return None
        if is_plural(match[1], g):
            return match[1].lower()
        at = match.end()
    return None


def settle(text: str, draft: Draft, unit: Unit) -> Unit | None:
    """Return what a letter after a number says: the unit, a temperature, or None where it names something.

    Args:
        text: the string.
        draft: the amount.
        unit: a unit of one letter.
    """
    letter = text[unit.start]
    if letter not in NAMING and letter != "K":
        return unit
    glued = unit.start == draft.number_end
    value = draft.value
    if letter in "CF":
        degrees = (glued and isinstance(value, float)) or (value is not None and value < 0)
        if degrees or WARMTH.search(text, max(0, draft.start - WINDOW), unit.end + WINDOW):
            name = "°" + letter
            return Unit(unit.start, unit.end, name, ((name, 1),), True)
    if not glued or not isinstance(value, int):
        return unit
    if letter == "K":
        return None if value in SCREENS else unit
    if letter == "b":
        return unit if value >= SMALL else None
    if letter in MEASURED and (
        (value >= SMALL and letter != "A")
        or MEASURED[letter].search(text, max(0, draft.start - WINDOW), unit.end + WINDOW)
    ):
        return unit
    return None


def ordinal_end(text: str, draft: Draft, g: Grammar) -> int | None:
    """Return where the ordinal ends that digits and what follows them make, or None.

    Args:
        text: the string.
        draft: a number in digits.
        g: its grammar.
    """
    match = _endings(g.language).match(text, draft.end)
    return match.end() if match and _fits(text, draft, match) else None


def _fits(text: str, draft: Draft, ending: re.Match[str]) -> bool:
    """Whether an ending past a space is the number's own: "21 st century", but "12 st 4 lb"."""
    if ending[0][0] != " " or not isinstance(draft.value, int):
        return True
    teen = draft.value % 100 in (11, 12, 13)
    own = "th" if teen else {1: "st", 2: "nd", 3: "rd"}.get(draft.value % 10, "th")
    return ending[0].strip() == own and not text[ending.end() + 1 : ending.end() + 2].isdigit()


@lru_cache(maxsize=16)
def _endings(language: str) -> re.Pattern[str]:
    suffix = grammar(language).ordinal_suffix
    return (
        re.compile(rf"(?:{suffix})(?![\w])| (?:{'st|nd|rd|th' if language == 'en' else '(?!)'})(?= )")
        if suffix
        else re.compile(r"(?!)")
    )


def counts_millions(text: str, start: int, end: int) -> bool:
    """Whether the words around a number that ends in "m" say that it counts.

    >>> text = "Unemployment fell to 1.4m."
    >>> counts_millions(text, 21, 25), counts_millions("The river fell to 1.4m.", 18, 22)
    (True, False)
    """
    window = max(0, start - MILLIONS_NEAR)
    if not any(pattern.search(text, window, start) for pattern in (REACHED, DONE_BY, SELLS, BESIDE_THOUSANDS)):
        return False
    return LENGTH.search(text, max(0, start - MILLIONS_NEAR // 2), end + MILLIONS_NEAR // 4) is None
