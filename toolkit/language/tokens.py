"""Words of a text: runs of letters, digits and underscores, the unit of every word budget."""

from toolkit.expressions import expression

_WORD = expression(r"\w+")


def words(text: str) -> list[str]:
    r"""Return the words of a text as they stand, runs of ``\w+``.

    >>> words("A 5-year, $2.3 trial")
    ['A', '5', 'year', '2', '3', 'trial']
    """
    return _WORD.findall(text)


def count_words(text: str) -> int:
    """Return how many running words a text has.

    >>> count_words("One two, three.")
    3
    """
    return len(_WORD.findall(text))
