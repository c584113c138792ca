"""Years: bare four-digit numbers that nothing makes an amount."""

from toolkit.expressions import expression
from toolkit.quantities.draft import Draft
from toolkit.quantities.grammar import Grammar

YEAR = expression(r"1[0-9]\d\d|20\d\d|2100")
WORD_BEFORE = expression(r"(?<![^\W\d_])([^\W\d_][\w'’-]{0,40})(?:\.?,? |-|[ ]?\()$")
CITED = expression(r"(?:et al\.?|and colleagues),?\s*\(?$|[A-ZÀ-Þ][\w'’-]+,?\s\(?$|\(\s?$|;\s?$|,\s?$")
# The years that a bare number may mean without a temporal word before it.
RECENT = range(1800, 2051)
LOOK_BACK = 32


def read_year(text: str, draft: Draft, g: Grammar) -> None:
    """Make a bare four-digit number a year where nothing says that it is an amount."""
    written = draft.number.written
    if not (
        draft.bare
        and draft.kind == "number"
        and draft.value_to is None
        and len(written) == 4
        and draft.end - draft.start == 4
    ):
        return
    if not YEAR.fullmatch(written):
        return
    before = WORD_BEFORE.search(text, max(0, draft.start - LOOK_BACK), draft.start)
    word = before[1].lower() if before else ""
    temporal = word in g.year_before
    if draft.counted is not None and not (temporal and word in g.year_firm):
        return
    if draft.bound and temporal and draft.cue is not None and text[draft.cue[0] : draft.cue[1]].strip().lower() == word:
        # "hasta 2031", "bis 2031": the word bounds a time.
        draft.bound = draft.cue = None
    recent = int(written) in RECENT and draft.bound is None and not draft.approximate
    cited = CITED.search(text, max(0, draft.start - LOOK_BACK), draft.start) is not None
    if (temporal and (recent or word in g.year_firm)) or (
        recent and (cited or text[draft.start - 1 : draft.start] not in ("=", "$"))
    ):
        draft.kind, draft.date, draft.granularity = "date", written, "year"
