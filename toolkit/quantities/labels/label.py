"""Figure or label? Numbers that name something (Table 4, COVID-19, [12], Smith 2005) are not figures.

What stands glued to a number decides first; a number with a unit, a percent sign or a currency is a figure then. A
bare number is weighed by the word before it and the word after it: after a noun and before no noun it is a name.
"""

import re

from toolkit.expressions import expression
from toolkit.quantities.dates import patterns as date_patterns
from toolkit.quantities.draft import Draft
from toolkit.quantities.grammar import Grammar
from toolkit.quantities.joins.pressures import is_saying
from toolkit.quantities.labels.addresses import is_house
from toolkit.quantities.labels.citations import is_citation
from toolkit.quantities.labels.glue import ends_in_number, glued_left, glued_right
from toolkit.quantities.labels.idle import idle_word, no_ordinal
from toolkit.quantities.labels.laws import is_act
from toolkit.quantities.labels.members import counts_members
from toolkit.quantities.labels.names import is_hour, is_name, is_some_day
from toolkit.quantities.numbers.intervals import is_interval
from toolkit.quantities.tables.symbols import CAPITAL_SYMBOLS

WORD_BEFORE = expression(r"(?<![^\W\d_])([^\W\d_][\w'’-]{0,40})(\.?)([ \u00a0\n]{1,2}|[ \u00a0]?[(\[{]{1,2}[ ]?|-)$")
WORD_AFTER = expression(r"(?:[ \u00a0\n]{1,2}|-(?=[a-z]))([^\W_][\w'’-]{0,40})")
LIST_MARK = expression(r"(?:^|\n)[ \t]*(?:[•*–-][ \t]*)?$")
MARK_END = expression(r"[.)](?=[ \t\u00a0])|\)(?=[ ;,.]|$)")
REFERENCE = expression(r"[\[({](?:\s?\d{1,3}[a-z]?\s?[,;–—-])*\s?$")
REFERENCE_END = expression(r"\s?(?:[,;–—-]\s?\d{1,3}[a-z]?\s?)*[\])}]")
# A formula or a name whose number lost its lowered position: "LaH 10", "VO 2", "H 3".
FORMULA = expression(r"[A-Z][a-z]?[A-Z][A-Za-z]{0,4}|[A-Z]")
SECTION_NUMBER = expression(r"\d{1,2}(?:\.\d{1,2}){1,3}")
HEADING_AFTER = expression(r"\.?[ \u00a0]{1,3}[A-ZÀ-Þ][\w'’-]{0,40}")
CONTINUES = expression(
    r"\s?[,;]\s?(?:and |or |y |et |und |e )?|\s(?:and|or|to|&|y|o|a|et|ou|à|und|oder|bis|e|ed)\s|\s?[-–—]\s?",
    re.IGNORECASE,
)
# "McDonald's 450 restaurants": the word before owns them.
POSSESSIVE = expression(r"['’]s?$")
# Words that a whole number names something with, and decimals give a value for: "score 11.46".
LABELS_OF_WHOLES = frozenset(
    "score scores level levels grade grades rank group groups time times size order odds".split()
)
# A number that these follow is calculated with.
OPERATORS = frozenset(["×", "=", "±", "<", ">", "≤", "≥"])
# "found 19 of 22 leaks": the number is a part of the next one.
OF_NUMBER = expression(r" (?:of|de|von|sur|di)(?: (?:the|los|las|les|den|dei))? \d++(?![.,]\d)")
LOOK_BACK = 32


def is_label(text: str, draft: Draft, g: Grammar, before: Draft | None) -> bool:
    """Whether a number is part of a name, a reference or an identifier, and so no figure.

    Args:
        text: the string.
        draft: the number.
        g: its grammar.
        before: the label right before it, if one was dropped.
    """
    if glued_left(text, draft):
        return True
    if draft.kind == "date":
        year = draft.granularity == "year" and draft.date_to is None
        return year and (ends_in_number(text, draft.end) or is_citation(text, draft, before))
    if glued_right(text, draft):
        return True
    if draft.kind == "ordinal":
        return no_ordinal(text, draft, g)
    if _after_name(text, draft, g):
        return True
    if draft.number.form == "vague" and draft.bare and draft.number.written.lower() in g.vague:
        return True
    if _names_month(text, draft, g) or is_hour(text, draft, g) or is_some_day(text, draft, g):
        return True
    if not draft.bare or draft.number.scale or draft.tolerance is not None:
        return False
    if draft.kind == "age":
        return False
    if is_saying(text, draft, g) or (draft.number.form == "fraction" and is_act(text, draft.start)):
        return True
    if not draft.number.written[:1].isdigit():
        return idle_word(text, draft, g) or is_name(text, draft, g)
    if before is not None and draft.bound is None and CONTINUES.fullmatch(text, before.end, draft.start):
        return draft.counted is None
    written = draft.number.written
    if written.isdigit() and len(written) > 3 and written[0] == "0" and text[draft.start - 1 : draft.start] == "(":
        # "protein (005250)"
        return True
    if written.isdigit() and is_house(text, draft.start, draft.end, g.language):
        return True
    return _bracketed(text, draft) or _list_mark(text, draft) or _named(text, draft, g)


def _names_month(text: str, draft: Draft, g: Grammar) -> bool:
    """Whether "a month" is named and lasts nothing: "un mes de abril"."""
    if draft.unit is None or draft.value != 1 or draft.number.written.lower() not in g.articles | g.one:
        return False
    return draft.unit.name in ("month", "day") and date_patterns(g.language).of_month.match(text, draft.end) is not None


def _after_name(text: str, draft: Draft, g: Grammar) -> bool:
    """Whether a letter read as a unit is part of a name: "HD 188753 A", "Figure 2B", "H 3 S"."""
    unit = draft.unit
    if unit is None or unit.end - unit.start != 1 or draft.value_to is not None:
        return False
    if draft.value in (3, 5) and text[unit.start] in "′'’" and not draft.compound:
        # The ends of a strand of DNA.
        return True
    letter = text[unit.start : unit.end]
    glued = letter in "abcdefgh" and unit.start == draft.number_end
    if glued and len(draft.number.written) == 4 and draft.number.written[:2] in ("18", "19", "20"):
        return True
    if (letter not in CAPITAL_SYMBOLS and not glued) or (letter.isupper() and unit.powers == ((letter.lower(), 1),)):
        # The last is a symbol in a line of capitals: "EVERY 8 H".
        return False
    before = WORD_BEFORE.search(text, max(0, draft.start - LOOK_BACK), draft.start)
    if before is None:
        return False
    if before[1].lower() in g.labels:
        return True
    return (
        letter in CAPITAL_SYMBOLS
        and before[1][0].isupper()
        and before[2] == ""
        and not starts_sentence(text, before.start())
    )


def _bracketed(text: str, draft: Draft) -> bool:
    """Whether a whole number stands alone in brackets, or in a list of references."""
    if draft.bound is not None or not draft.number.written.isdigit() or draft.number.form == "fraction":
        return False
    if draft.value_to is not None and is_interval(text, draft.number.start):
        return False
    if draft.value_to is not None:
        return (
            isinstance(draft.value, int)
            and text[draft.start - 1 : draft.start] == "["
            and text[draft.end : draft.end + 1] in ("]", ",")
        )
    opening = REFERENCE.search(text, max(0, draft.start - LOOK_BACK), draft.start)
    if (
        opening is None
        or text[max(0, opening.start() - 2) : opening.start()].strip() == "∈"
        or REFERENCE_END.match(text, draft.end) is None
    ):
        return False
    return not (opening[0] == "(" and len(draft.number.written) > 3)


def _list_mark(text: str, draft: Draft) -> bool:
    """Whether a number counts a list or heads a section: "1. ", "2) ", "2.4 Results"."""
    start, written = draft.start, draft.number.written
    fresh = start == 0 or (
        LIST_MARK.search(text, max(0, start - 8), start) is not None and (start < 8 or "\n" in text[start - 8 : start])
    )
    if HEADING_AFTER.match(text, draft.end) and draft.value_to is None:
        if fresh and draft.counted is None and len(written) < 4:
            return True
        if SECTION_NUMBER.fullmatch(written) and starts_sentence(text, start):
            return True
    end = MARK_END.match(text, draft.end)
    if end is None or len(written) > 3 or draft.value_to is not None or draft.number.form == "fraction":
        return False
    if text[max(0, start - 2) : start].strip()[-1:] in OPERATORS:
        # "(one study, n = 208)"
        return False
    if fresh:
        return True
    window = max(0, start - 60)
    return text[end.start()] == ")" and text.count("(", window, start) <= text.count(")", window, start)


def _named(text: str, draft: Draft, g: Grammar) -> bool:
    """Whether the words around say that a bare number in digits names something."""
    before = WORD_BEFORE.search(text, max(0, draft.start - LOOK_BACK), draft.start)
    if before is None:
        return text[draft.start - 1 : draft.start] == "→" or text[max(0, draft.start - 2) : draft.start] == "→ "
    word = before[1]
    lower = word.lower()
    opened = before[3].strip() != "" and before[3] != "-"
    if opened and draft.counted is not None:
        # "the control group (164 participants)"
        return False
    whole = draft.number.written.isdigit()
    if counts_members(text, draft, before.start(1), g):
        return False
    if lower in g.labels and (whole or lower not in LABELS_OF_WHOLES):
        return draft.counted is None or lower not in g.label_verbs
    if word == "A" and lower in g.articles and draft.kind == "number" and text[draft.end : draft.end + 1] != "-":
        return True
    if draft.bound or draft.approximate or before[2] == "." or lower in g.function_words or lower in g.value_nouns:
        return False
    if text[draft.end : draft.end + 2].strip()[:1] in OPERATORS:
        return False
    if whole and FORMULA.fullmatch(word) and not opened:
        return True
    after = WORD_AFTER.match(text, draft.end)
    follows = (
        after is not None
        and after[1].lower() not in g.function_words
        and (after[1][0].islower() or (after[1][0].isalpha() and len(after[1]) > 1 and not after[1][1:].islower()))
    )
    named = word[0].isupper() and not starts_sentence(text, before.start())
    if draft.counted is not None:
        return named and whole and not opened and g.language != "de" and not POSSESSIVE.search(word)
    if not whole:
        return False
    if named:
        return not follows or len(word) == 1
    if len(word) == 1 and whole and not opened:
        return True
    if OF_NUMBER.match(text, draft.end):
        return False
    return not follows and not opened and not lower.endswith(g.verb_endings)


def starts_sentence(text: str, at: int) -> bool:
    """Whether a word at an offset begins a sentence or a clause after a colon."""
    before = text[max(0, at - 4) : at]
    last = before.rstrip()[-1:]
    return at == 0 or "\n" in before or last == "" or last in ".!?:;"
