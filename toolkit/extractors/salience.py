"""How central a sentence is to its article: the weight of its content words and its place."""

from collections import Counter
from collections.abc import Set
from functools import cached_property
from itertools import chain
from math import fsum, log

from toolkit.language.stopwords import stopwords
from toolkit.language.tokens import words
from toolkit.model.article import Article

# Early sentences of a paragraph and those that share the title's words say more. The shares are set by hand: the weight
# of the words counts for more than half, the other two alike.
WEIGHT, PLACE, TITLE = 0.6, 0.2, 0.2


class Salience:
    """Word weights of one article, counted when first asked for: most short texts state no fact."""

    def __init__(self, article: Article) -> None:
        self._article = article
        self._empty = stopwords(article.language)

    @cached_property
    def _words(self) -> dict[str, frozenset[str]]:
        return {
            sentence.id: self.content(sentence.text)
            for paragraph in self._article.paragraphs
            for sentence in paragraph.sentences
        }

    @cached_property
    def _weights(self) -> dict[str, float]:
        counts = Counter(chain.from_iterable(self._words.values()))
        return {word: log(count) for word, count in counts.items()}

    @cached_property
    def _places(self) -> dict[str, float]:
        return {
            sentence.id: 1.0 / (1 + number)
            for paragraph in self._article.paragraphs
            for number, sentence in enumerate(paragraph.sentences)
        }

    @cached_property
    def _heaviest(self) -> float:
        return max((self._weight(content) for content in self._words.values()), default=0.0)

    def content(self, text: str) -> frozenset[str]:
        """Return the words of a text that are no function words, in lower case."""
        return frozenset(words(text.lower())) - self._empty

    def words(self, sentence: str) -> frozenset[str]:
        """Return the content words of a sentence by its id."""
        return self._words[sentence]

    @property
    def vocabulary(self) -> Set[str]:
        """The content words of the article."""
        return self._weights.keys()

    @cached_property
    def title(self) -> frozenset[str]:
        """The content words of the article's title."""
        return self.content(self._article.title or "")

    def of(self, sentence: str) -> float:
        """Return the salience of a sentence by its id, between 0 and 1."""
        content = self._words[sentence]
        weight = self._weight(content) / self._heaviest if self._heaviest else 0.0
        title = len(content & self.title) / len(self.title) if self.title else 0.0
        return WEIGHT * weight + PLACE * self._places[sentence] + TITLE * title

    def _weight(self, content: frozenset[str]) -> float:
        # An exact sum does not depend on the order of the set.
        return fsum(map(self._weights.__getitem__, content)) / (5.0 + len(content))
