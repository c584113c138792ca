"""Figure or label? Numbers that name something (Table 4, COVID-19, [12], Smith 2005) are not figures.

What stands glued to a number decides first; a number with a unit, a percent sign or a currency is a figure then. A
bare number is weighed by the word before it and the word after it: after a noun and before no noun it is a name.
"""

import re

from toolkit.quantities.draft import Draft
from toolkit.quantities.grammar import Grammar

PREFIXES = re.compile(
    r"(?<![\w-])(?:mid|pre|post|sub|non|near|under|over|late|early|to|and|or|bis|per|super|ultra|semi|anti|multi|inter)-$", re.I
)
WORD_BEFORE = re.compile(r"([^\W\d_][\w'’-]*)(\.?)([ \u00a0\n]{1,2}|[ \u00a0]?[(\[{]{1,2}[ ]?|-)$")
WORD_AFTER = re.compile(r"[ \u00a0\n]{1,2}([^\W_][\w'’-]*)")
YEAR = re.compile(r"1[0-9]\d\d|20\d\d|2100")
LIST_MARK = re.compile(r"(?:^|\n)[ \t]*(?:[•*–-][ \t]*)?$")
MARK_END = re.compile(r"[.)](?=[ \t\u00a0])|\)(?=[ ;,.]|$)")
REFERENCE = re.compile(r"[\[(](?:\s?\d{1,3}[a-z]?\s?[,;–—-])*\s?$")
REFERENCE_END = re.compile(r"\s?(?:[,;–—-]\s?\d{1,3}[a-z]?\s?)*[\])]")
ET_AL = re.compile(r"(?:et al\.?|and colleagues),?\s*\(?$|[A-ZÀ-Þ][\w'’-]+,?\s\(?$|\(\s?$|;\s?$|,\s?$")
LOOK_BACK = 32


def is_label(text: str, draft: Draft, g: Grammar) -> bool:
    """Whether a number is part of a name, a reference or an identifier, and so no figure."""
    if draft.kind == "date":
        return _glued_left(text, draft.start)
    if _glued_left(text, draft.start) or _glued_right(text, draft.end):
        return True
    if draft.kind == "ordinal":
        return _no_ordinal(text, draft, g)
    if not draft.bare or draft.number.scale or draft.tolerance is not None:
        return False
    if draft.number.form == "digits":
        return _bracketed(text, draft) or _list_mark(text, draft) or _named(text, draft, g)
    return _idle_word(text, draft, g)


def _glued_left(text: str, start: int) -> bool:
    """Whether a letter, a hyphen after a letter or a path stands against the number."""
    if start == 0:
        return False
    before = text[start - 1]
    if before.isalnum() or before in "_#@\\&":
        return True
    if before in "-–‑‐" and start > 1 and (text[start - 2].isalnum() or text[start - 2] in ")]"):
        return PREFIXES.search(text, max(0, start - 9), start) is None
    if before in "/." and start > 1 and text[start - 2].isalnum():
        return True
    return before == "(" and start > 1 and text[start - 2].isalnum()


def _glued_right(text: str, end: int) -> bool:
    """Whether letters, digits or a chemical name go on after the number."""
    after = text[end : end + 1]
    if after.isalnum() or after == "_":
        return True
    if after in "-–‑‐" and after:
        following = text[end + 1 : end + 2]
        return following.isdigit() or following in "([" and following != "" or following.isupper() and text[end + 2 : end + 3] in "-)]"
    return after in "/@\\" and after != "" and text[end + 1 : end + 2].isdigit()


def _no_ordinal(text: str, draft: Draft, g: Grammar) -> bool:
    """Whether an ordinal word only orders the discourse: "First, ...", "at first"."""
    word = text[draft.start : draft.end].lower()
    if word in g.ordinal_blockers:
        return True
    after = text[draft.end : draft.end + 1]
    if draft.number.form == "ordinal" and word in ("first", "second", "third") and after == "," and text[draft.start].isupper():
        return True
    before = WORD_BEFORE.search(text, max(0, draft.start - LOOK_BACK), draft.start)
    return before is not None and before[1].lower() in ("at", "per") and word in ("first", "second")


def _bracketed(text: str, draft: Draft) -> bool:
    """Whether a whole number stands alone in brackets, or in a list of references."""
    if draft.value_to is not None and isinstance(draft.value, int) and text[draft.start - 1 : draft.start] == "[":
        return True
    if not draft.number.written.isdigit():
        return False
    opening = REFERENCE.search(text, max(0, draft.start - LOOK_BACK), draft.start)
    return opening is not None and draft.bound is None and REFERENCE_END.match(text, draft.end) is not None


def _list_mark(text: str, draft: Draft) -> bool:
    """Whether a number counts a list: "1. ", "2) ", at the start of a line or after a colon or semicolon."""
    end = MARK_END.match(text, draft.end)
    if end is None or len(draft.number.written) > 3:
        return False
    if LIST_MARK.search(text, max(0, draft.start - 8), draft.start) and (draft.start < 8 or "\n" in text[draft.start - 8 : draft.start]):
        return True
    return text[end.start()] == ")" and text.count("(", max(0, draft.start - 60), draft.start) <= text.count(
        ")", max(0, draft.start - 60), draft.start
    )


def _named(text: str, draft: Draft, g: Grammar) -> bool:
    """Whether the words around say that a bare number in digits names something."""
    before = WORD_BEFORE.search(text, max(0, draft.start - LOOK_BACK), draft.start)
    if before is None or draft.bound or draft.approximate:
        return False
    word = before[1]
    lower = word.lower()
    if lower in g.labels and not (before[3].strip() and lower in ("page", "rank")):
        return draft.counted is None
    if before[2] == "." and lower in g.labels or lower in g.function_words:
        return False
    if draft.counted is not None:
        return word[0].isupper() and before.start() > 0 and before[2] == "" and not _starts_sentence(text, before.start())
    after = WORD_AFTER.match(text, draft.end)
    follows = after is not None and after[1].lower() not in g.function_words and after[1][0].islower()
    if word[0].isupper() and not _starts_sentence(text, before.start()):
        return not follows
    return not follows and before[3].strip() == "" and draft.number.written.isdigit() and not lower.endswith(("ed", "ing", "ly", "er"))


def _starts_sentence(text: str, at: int) -> bool:
    before = text[max(0, at - 2) : at]
    return at == 0 or before[:1] in ".!?:;" or "\n" in before


def _idle_word(text: str, draft: Draft, g: Grammar) -> bool:
    """Whether "one" is a pronoun, or a fraction word no amount."""
    word = text[draft.start : draft.end].lower()
    if word not in g.one:
        return False
    if g.one & g.articles:
        # The numeral is the article too ("un", "ein"): alone it counts nothing.
        return True
    if draft.bound or draft.approximate:
        return False
    after = WORD_AFTER.match(text, draft.end) or re.compile(r"-([a-z]+)").match(text, draft.end)
    if after is None:
        return draft.start > 0
    following = after[1].lower()
    return following in g.function_words or following in g.not_counted or text[draft.start].isupper()


def read_year(text: str, draft: Draft, g: Grammar) -> None:
    """Make a bare four-digit number a year where nothing says that it is an amount."""
    number = draft.number
    if not (draft.bare and draft.value_to is None and len(number.written) == 4 and number.written.isdigit()):
        return
    if draft.end - draft.start != 4 or not YEAR.fullmatch(number.written) or draft.kind != "number":
        return
    recent = 1800 <= int(number.written) <= 2050
    before = WORD_BEFORE.search(text, max(0, draft.start - LOOK_BACK), draft.start)
    temporal = before is not None and before[1].lower() in g.year_before
    if draft.counted is not None and not (temporal and before is not None and before[1].lower() in ("in", "since")):
        return
    cited = ET_AL.search(text, max(0, draft.start - LOOK_BACK), draft.start) is not None
    if temporal or recent and (cited or draft.bound is None and not draft.approximate) and text[draft.start - 1 : draft.start] not in ("=", "$"):
        draft.kind, draft.date, draft.granularity = "date", number.written, "year"
