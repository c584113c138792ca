"""Citation years: "(Huang et al. 1999)", "Söderhjelm (1999)", "Mayer et al. 2005; Boss 2006"."""

from toolkit.expressions import expression
from toolkit.quantities.draft import Draft

ET_AL = expression(r"\bet\s?al\.?,?\s*\(?\s*$|\band (?:colleagues|coworkers|co-workers),?\s*\(\s*$")
# Names in brackets or after a semicolon, up to the year: "(Pfahl", "; Portegies Zwart & McMillan", "(see Boss,".
NAMED = expression(
    r"[(;\[]\s*(?:(?:see|cf\.?|e\.g\.?|i\.e\.?|reviewed in|vgl\.|voir|véase),?\s(?:also\s)?)?"
    r"(?:(?:[A-ZÀ-Þ][\w'’.-]*|[&,]|and|et|und|y|e|al\.?|de|van|von|der|den|di|la|le|Jr\.?)[ ,]{0,2}){1,12}$"
)
# A name right before a year in brackets: "Söderhjelm (1999)".
NAME_AND_BRACKET = expression(r"[A-ZÀ-Þ][\w'’-]+\s\(\s?$")
CLOSING = expression(r"[a-z]?\s?[);,\]]")
LIST_GAP = expression(r"[a-z]?\s?[,;]\s?(?:and\s)?")
LOOK_BACK = 70


def is_citation(text: str, draft: Draft, before: Draft | None) -> bool:
    """Whether a year tells which publication is meant.

    Args:
        text: the string.
        draft: a year.
        before: the label right before it, if one was dropped.
    """
    start = draft.start
    if text[start - 1 : start] not in (" ", "(", "\u00a0", ",", ";", "\n") or start == 0:
        return False
    window = max(0, start - LOOK_BACK)
    if before is not None and before.kind == "date" and LIST_GAP.fullmatch(text, before.end, start):
        return True
    if ET_AL.search(text, window, start):
        return True
    if CLOSING.match(text, draft.end) is None:
        return False
    if text[draft.end] == ")" and NAME_AND_BRACKET.search(text, window, start):
        return True
    opening = max(text.rfind("(", window, start), text.rfind(";", window, start), text.rfind("[", window, start))
    return opening >= 0 and start - opening > 2 and NAMED.fullmatch(text, opening, start) is not None
