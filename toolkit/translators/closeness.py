"""How alike two texts are, through rapidfuzz; the extra ``translate`` brings it."""

from toolkit.model.errors import PluginError


def ratio_above(one: str, other: str, least: float) -> float:
    """Return the normalised Indel similarity of two texts, or 0 where it is below ``least``.

    Raises:
        PluginError: rapidfuzz is not installed.

    >>> ratio_above("two doses", "two doses", 0.5)
    1.0
    """
    try:
        from rapidfuzz.distance import Indel
    except ImportError as error:
        raise PluginError('near matches need an extra: pip install "article-toolkit[translate]"') from error
    return float(Indel.normalized_similarity(one, other, score_cutoff=least))
