"""What a transcript notes in brackets between two sentences: "(Laughter) Today it is a forest."."""

from toolkit.expressions import expression

_ASIDE = expression(
    r"(\([^\W\d_]{3,24}(?:\s[^\W\d_]{1,24}){0,2}\)|\[[^\W\d_]{3,24}(?:\s[^\W\d_]{1,24}){0,2}\])(\s++)[\"'“‘«„¿¡(\[]?"
)
_OPENING = frozenset("([")
_PLACES = frozenset(  # in a figure, as captions name its parts: "(Top) Scheme of the wall."
    {"abajo", "above", "alto", "arriba", "bas", "basso", "below", "bottom", "center", "centre", "centro", "derecha"}
    | {"destra", "direita", "droite", "esquerda", "gauche", "haut", "inset", "izquierda", "left", "links", "lower"}
    | {"middle", "mitte", "oben", "panel", "rechts", "right", "sinistra", "top", "unten", "upper"}
)


def aside_at(text: str, start: int) -> tuple[int, int] | None:
    """Return where a note in brackets at ``start`` ends and where the sentence after it starts, if one stands there.

    >>> aside_at("(Laughter) Today it is a forest.", 0), aside_at("(Not all) of it.", 0)
    ((10, 11), None)
    """
    match = _ASIDE.match(text, start) if text[start : start + 1] in _OPENING else None
    if match is None or not text[match.end() : match.end() + 1].isupper():
        return None
    if not _PLACES.isdisjoint(match[1][1:-1].lower().split()):
        return None
    return match.end(1), match.end(2)
