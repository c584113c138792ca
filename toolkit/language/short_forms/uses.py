"""Where a text uses known short forms."""

import re
from collections.abc import Iterable

from toolkit.expressions import expression

_RUN = expression(r"\w+")


def uses(text: str, forms: Iterable[str]) -> dict[str, list[tuple[int, int]]]:
    """Find every place where one of the forms stands as a word of its own, a plural s included.

    Args:
        text: any text.
        forms: short forms as written; each holds a letter or digit.

    Returns:
        The spans by form, in order; the longest form wins where two begin together.

    >>> uses("MS, MSCs and MSC; not MSX", ["MS", "MSC"])
    {'MS': [(0, 2)], 'MSC': [(4, 8), (13, 16)]}
    """
    found: dict[str, list[tuple[int, int]]] = {}
    form_of: dict[str, str] = {}
    shapes: dict[str, list[tuple[int, int]]] = {}  # first run -> (length, signs before the run), longest first
    for form in forms:
        found[form] = []
        form_of[form] = form
        form_of.setdefault(form + "s", form)
        for written in (form, form + "s"):
            run = _RUN.search(written)
            if run:
                known = shapes.setdefault(run.group(), [])
                if (len(written), run.start()) not in known:
                    known.append((len(written), run.start()))
    for known in shapes.values():
        known.sort(reverse=True)
    end_of_last = 0
    initials = "".join(sorted({re.escape(run[0]) for run in shapes}))
    for run in re.finditer(rf"(?<!\w)[{initials}]\w*", text) if shapes else ():
        for length, lead in shapes.get(run.group(), ()):
            start = run.start() - lead
            end = start + length
            owner = form_of.get(text[start:end]) if start >= end_of_last else None
            if owner is None or (text[end : end + 1].isalnum() and text[end - 1].isalnum()):
                continue
            found[owner].append((start, end))
            end_of_last = end
            break
    return found
