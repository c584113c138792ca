"""Sentences by Punkt (Kiss and Strunk 2006), as nltk implements it, with our abbreviation tables as parameters.

Nothing is downloaded: abbreviations and words that open sentences come from the tables that the rules use.
"""

from functools import lru_cache
from typing import Any

from toolkit.language.abbreviations import abbreviations_of


class PunktSegmenter:
    """Splits as nltk's Punkt does; for comparison and for those who are used to it."""

    name = "punkt"

    def __call__(self, text: str, language: str) -> list[tuple[int, int]]:
        """Return the spans of the sentences of one paragraph.

        Args:
            text: one paragraph; line breaks in it are white space.
            language: BCP 47 tag.

        >>> PunktSegmenter()("Dr. Gray saw it. He wrote it down.", "en")
        [(0, 16), (17, 34)]
        """
        lead = len(text) - len(text.lstrip())
        return [(lead + start, lead + end) for start, end in _tokenizer(language).span_tokenize(text.strip())]


@lru_cache(maxsize=16)
def _tokenizer(language: str) -> Any:
    from nltk.tokenize.punkt import PunktParameters, PunktSentenceTokenizer

    known = abbreviations_of(language)
    parameters = PunktParameters()
    parameters.abbrev_types = {word.lower() for role in known.shortened for word in role}
    parameters.sent_starters = set(known.starter)
    return PunktSentenceTokenizer(parameters)
