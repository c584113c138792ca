"""Spans of days that name their month once: "3 to 5 May 2020", "May 3-5", "du 9 au 11 février"."""

from toolkit.expressions import expression
from toolkit.quantities.draft import Draft
from toolkit.quantities.grammar import Grammar
from toolkit.quantities.joins.connectors import patterns

DASH = expression(r" ?[-–—] ?")
YEAR_AFTER = expression(r",? ((?:1[5-9]|20)\d\d)(?![\d%]|[.,]\d)")
DAY = expression(r"(\d{4}|-)-(\d\d)-(\d\d)")


def join_days(text: str, gap: str, first: Draft, second: Draft, g: Grammar) -> bool:
    """Merge a day without month and the date beside it into one span of days.

    Args:
        text: the string.
        gap: what stands between the two.
        first: the left one of two neighbours, which takes in the other.
        second: the right one.
        g: the grammar.
    """
    words = patterns(g.language)
    dash = DASH.fullmatch(gap) is not None
    if not dash and not words.to.fullmatch(gap):
        opener = words.before.search(text, max(0, first.start - 30), first.start) if words.and_.fullmatch(gap) else None
        if opener is None or opener[1].lower() not in g.between:
            return False
    if second.kind == "date":
        return _takes_month(first, second)
    if first.granularity != "day" or first.date is None or first.date_to or not _is_day(second) or not dash:
        return False
    match = DAY.fullmatch(first.date)
    if match is None or not int(match[3]) < (second.value or 0) or text[second.end : second.end + 1].isalnum():
        return False
    end, year = second.end, match[1]
    if year == "-" and (later := YEAR_AFTER.match(text, end)):
        end, year = later.end(), later[1]
    first.date, first.date_to = f"{year}-{match[2]}-{match[3]}", f"{year}-{match[2]}-{second.value:02d}"
    first.end = first.number.end = first.number_end = end
    return True


def _takes_month(first: Draft, second: Draft) -> bool:
    match = DAY.fullmatch(second.date or "") if _is_day(first) and not second.date_to else None
    if match is None or not (first.value or 0) < int(match[3]):
        return False
    first.date, first.date_to = f"{match[1]}-{match[2]}-{first.value:02d}", second.date
    first.kind, first.granularity, first.value = "date", "day", None
    first.end = first.number.end = first.number_end = second.end
    return True


def _is_day(draft: Draft) -> bool:
    """Whether a bare number can be the day of a month."""
    number = draft.number
    bare = draft.bare and draft.kind in ("number", "ordinal") and draft.value_to is None
    return bare and number.written.isdigit() and len(number.written) < 3 and 1 <= (draft.value or 0) <= 31
