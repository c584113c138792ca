"""Where a statement sends its reader elsewhere: to a table, a figure, a section, a panel.

A bracket at the end that only points ("... of all homes (see Figure 2).") can be left out; a statement that points in
its midst cannot be read alone. The section ``pointer`` of ``tables/claims`` lists what is pointed at, by language.
"""

import re
from functools import lru_cache

from toolkit.expressions import either, expression
from toolkit.language.cue_tables import cue_table
from toolkit.language.tags import primary

_PANEL = expression(r"\((?:[A-Z]\d?|[a-z])(?:\s?(?:[,–-]|and)\s?(?:[A-Z]\d?|[a-z]))*\)")
_CLOSING = expression(r"\)\s?[.!]?\s*$")


def statement_end(sentence: str, language: str) -> int:
    """Return where a statement ends once a closing bracket that only points elsewhere is left out.

    >>> statement_end("Half of all homes are damp (see Figure 2).", "en")
    26
    >>> statement_end("Half of all homes are damp (51%).", "en")
    33
    """
    closing = _CLOSING.search(sentence, max(0, len(sentence) - 4))
    if closing is None:
        return len(sentence)
    opening = sentence.rfind("(", 0, closing.start())
    if opening < 0 or ")" in sentence[opening : closing.start()]:
        return len(sentence)
    pointer = _pointer(primary(language))
    if pointer is None or pointer.search(sentence, opening, closing.start()) is None:
        return len(sentence)
    return len(sentence[:opening].rstrip())


def points_elsewhere(statement: str, language: str) -> bool:
    """Tell whether a statement needs a table, figure or section beside it.

    >>> points_elsewhere("Table 2 lists the damp homes.", "en"), points_elsewhere("A table has 4 legs.", "en")
    (True, False)
    """
    pointer = _pointer(primary(language))
    return bool(pointer and pointer.search(statement)) or bool(_PANEL.search(statement))


@lru_cache(maxsize=16)
def _pointer(language: str) -> re.Pattern[str] | None:
    words = (cue_table("claims", language) or {}).get("pointer", ())
    if not words:
        return None
    listed = either(words)
    return re.compile(rf"\b(?i:{listed})\b\.?\s{{0,2}}(?:\(?[A-Z]?\d|[A-Z]\b|:\s?[A-Z]?\d)")
