"""English words whose syllables another counter may see otherwise: rare ones with an "e" inside that may be mute.

"Facebook" and "spaceflight" have two syllables each; who does not know them for compounds counts three.
"""

from functools import lru_cache

from toolkit.expressions import expression
from toolkit.language.rarity import is_common
from toolkit.language.syllables import syllables
from toolkit.language.tags import primary

_VOWELS = expression("[aeiouy]+")
_MUTE_END = expression(r"(?<![aeiou])e[sd]?$")


@lru_cache(maxsize=16_384)
def doubted_syllables(word: str, language: str) -> int:
    """Return how many more syllables of a word another counter may find.

    Args:
        word: letters, as they stand in a text.
        language: BCP 47 tag; in all but English nothing is doubted, since their spelling tells.

    >>> [doubted_syllables(word, "en") for word in ("Facebook", "something", "banana")]
    [1, 0, 0]
    """
    if primary(language) != "en" or not word.isalpha() or is_common(word, language):
        return 0
    groups = _VOWELS.findall(_MUTE_END.sub("", word.lower()))
    return max(0, len(groups) - syllables(word, language))
