"""Whether a bracket opens an interval: "∈ [0, 255]", "95% CI [0.2, 0.5]"."""

from toolkit.expressions import expression

OPENED = expression(
    r"(?:∈\s?\w?|\b(?:intervals?|ranges?|ranging|bounds?|limits?|CI|CIs|CrI|IC|KI|intervall\w*|intervallo|intervalo|intervalle))"
    r"[:=]?\s?[\[(]$"
)
LOOK_BACK = 16


def is_interval(text: str, at: int) -> bool:
    """Whether an interval in brackets opens right before an offset: "[0,255]" has no decimals.

    >>> is_interval("∈ [0,255]", 3), is_interval("0,255", 0)
    (True, False)
    """
    return text[at - 1 : at] in ("[", "(") and at > 0 and OPENED.search(text, max(0, at - LOOK_BACK), at) is not None
