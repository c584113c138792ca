"""Lists of figures: "2, 3 and 5 years" are three durations; the unit stands once."""

import re
from functools import lru_cache

from toolkit.expressions import either, expression
from toolkit.quantities.draft import Draft
from toolkit.quantities.grammar import Grammar, grammar

CONJUNCTION = expression(r"[^\W\d_]|[/&×x]")
# Units whose products are dimensions: "20 × 30 × 5 cm"; of others, "3 × 10 mL", the first number only counts.
LENGTHS = frozenset("µm nm mm cm m km in ft yd px".split())


@lru_cache(maxsize=16)
def _between(language: str) -> re.Pattern[str]:
    word = either(grammar(language).conjunctions)
    return re.compile(rf"\s?[,;/]\s?(?:{word}\s)?|\s{word}\s|-{word} |\s?[×x]\s?", re.IGNORECASE)


def share_units(text: str, drafts: list[Draft], g: Grammar) -> None:
    """Number the lists among neighbouring figures, and give each item the unit of the last."""
    between = _between(g.language)
    group = 0
    index = len(drafts) - 1
    while index > 0:
        last, items = drafts[index], [index]
        while items[-1] > 0 and _continues(text, drafts[items[-1] - 1], drafts[items[-1]], last, between):
            items.append(items[-1] - 1)
        if len(items) > 1:
            group += 1
            # "RR 0.66, 95% CI": only a list that closes with "and" or "or" shares its unit.
            closed = CONJUNCTION.search(text, drafts[items[1]].end, last.start) is not None
            for item in items:
                drafts[item].group = group
                if closed:
                    _share(drafts[item], last)
        index = items[-1] - 1
    for draft in drafts:
        if draft.group is not None:
            draft.group = group + 1 - draft.group


def _continues(text: str, first: Draft, second: Draft, last: Draft, between: re.Pattern[str]) -> bool:
    """Whether two neighbours are items of one list whose last item is given."""
    if (
        second.start - first.end > 12
        or first.kind in ("date", "ordinal", "ratio")
        or last.kind in ("date", "ordinal", "ratio")
    ):
        return False
    product = "×" in text[first.end : second.start] or "x" in text[first.end : second.start]
    if product and (last.unit is None or last.unit.name not in LENGTHS):
        return False
    if not between.fullmatch(text, first.end, second.start) or first.counted or first.number.form != last.number.form:
        return False
    same = first.unit is not None and last.unit is not None and first.unit.name == last.unit.name
    return first.bare or same or bool(first.percent and last.percent) or bool(first.currency and last.currency)


def _share(item: Draft, last: Draft) -> None:
    if item is last or not item.bare or last.bare:
        return
    item.unit, item.percent, item.points = last.unit, last.percent, last.points
    if last.currency is not None and last.currency.start > last.number.start:
        item.currency = last.currency
    if not item.bare and item.kind == "number":
        item.kind = last.kind
