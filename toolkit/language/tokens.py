"""Words of a text: runs of letters, digits and underscores, the unit of every word budget."""

from toolkit.expressions import expression

_WORD = expression(r"\w+")
# Where a text is plain ASCII, all else becomes space and it is split there, at less than half the cost. Signs that stay
# are named too: one that a table lacks is slow to look up.
_SPACED = {code: chr(code) if _WORD.match(chr(code)) else " " for code in range(128)}

_TYPOGRAPHIC = "’“”‘–—…°±×−"


def plain_signs(text: str) -> str:
    """Return a text of the same length and with the same words, in which most that are split quickly are so.

    One typographic apostrophe keeps a sentence from being plain ASCII; to find all in a text costs next to nothing.

    >>> plain_signs("It’s 5 °C – now")
    'It s 5  C   now'
    """
    for sign in _TYPOGRAPHIC:
        text = text.replace(sign, " ")
    return text


def unbroken(text: str) -> str:
    """Return a text with a blank wherever a line ends or a hard space stands, as tables write their phrases.

    >>> unbroken("Several\\nwere hurt.")
    'Several were hurt.'
    """
    return " ".join(text.split()) if "\n" in text or "\xa0" in text else text


def words(text: str) -> list[str]:
    r"""Return the words of a text as they stand, runs of ``\w+``.

    >>> words("A 5-year, $2.3 trial")
    ['A', '5', 'year', '2', '3', 'trial']
    """
    return text.translate(_SPACED).split() if text.isascii() else _WORD.findall(text)


def count_words(text: str) -> int:
    """Return how many running words a text has.

    >>> count_words("One two, three.")
    3
    """
    return len(words(text))
