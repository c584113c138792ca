"""What a transcript notes between two sentences: "(Laughter) Today it is a forest.", "[00:12:31] Ana: We met."."""

from toolkit.expressions import expression

_WORDS = r"[^\W\d_]{3,24}(?:\s[^\W\d_]{1,24}){0,2}"
_TIME = r"\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?"
_ASIDE = expression(rf"(\((?:{_WORDS}|{_TIME})\)|\[(?:{_WORDS}|{_TIME})\])(\s++)[\"'“‘«„¿¡(\[]?")
# Who speaks and when, as programs that take down what is said put it above: "SPEAKER 2  00:11".
_STAMPED = expression(rf"([^\W\d_][^\n:]{{0,40}}?[ \t]{{2,8}}{_TIME})(\s++)[\"'“‘«„¿¡(\[]?")
_LABEL = 60  # signs in which a time has its first colon
_INDENT = 8  # signs of white space before it at most
_OPENING = frozenset("([")
_PLACES = frozenset(  # in a figure, as captions name its parts: "(Top) Scheme of the wall."
    {"abajo", "above", "alto", "arriba", "bas", "basso", "below", "bottom", "center", "centre", "centro", "derecha"}
    | {"destra", "direita", "droite", "esquerda", "gauche", "haut", "inset", "izquierda", "left", "links", "lower"}
    | {"middle", "mitte", "oben", "panel", "rechts", "right", "sinistra", "top", "unten", "upper"}
)


def aside_at(text: str, start: int) -> tuple[int, int] | None:
    """Return where a note in brackets at ``start`` ends and where the sentence after it starts, if one stands there.

    What opens the text may also be a speaker with the time.

    >>> aside_at("(Laughter) Today it is a forest.", 0), aside_at("(Not all) of it.", 0)
    ((10, 11), None)
    >>> aside_at("SPEAKER 2  00:11 So we left.", 0), aside_at("At 10:30 Mary left.", 0)
    ((16, 17), None)
    """
    if text[start : start + 1] in _OPENING:
        match = _ASIDE.match(text, start)
    else:
        first = start <= _INDENT and not text[:start].strip()
        match = _STAMPED.match(text, start) if first and ":" in text[start : start + _LABEL] else None
    if match is None or not text[match.end() : match.end() + 1].isupper():
        return None
    if not _PLACES.isdisjoint(match[1][1:-1].lower().split()):
        return None
    return match.end(1), match.end(2)
