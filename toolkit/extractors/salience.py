"""How central a sentence is to its article: the weight of its content words and its place."""

from collections import Counter
from math import log

from toolkit.language.stopwords import stopwords
from toolkit.language.tokens import words
from toolkit.model.article import Article

# Early sentences of the article and of a paragraph say more; the shares of weight, place and title are those
# that ranked lead summaries of the summary corpora best among multiples of 0.1.
WEIGHT, PLACE, TITLE = 0.6, 0.2, 0.2


class Salience:
    """Word weights of one article."""

    def __init__(self, article: Article) -> None:
        self._empty = stopwords(article.language)
        self._words = {
            sentence.id: self.content(sentence.text)
            for paragraph in article.paragraphs
            for sentence in paragraph.sentences
        }
        self._counts = Counter(word for content in self._words.values() for word in content)
        self._places = {
            sentence.id: 1.0 / (1 + number)
            for paragraph in article.paragraphs
            for number, sentence in enumerate(paragraph.sentences)
        }
        self._title = self.content(article.title or "")
        self._heaviest = max((self._weight(content) for content in self._words.values()), default=0.0)

    def content(self, text: str) -> frozenset[str]:
        """Return the words of a text that are no function words, in lower case."""
        return frozenset(word for word in words(text.lower()) if len(word) > 2 and word not in self._empty)

    def of(self, sentence: str) -> float:
        """Return the salience of a sentence by its id, between 0 and 1."""
        content = self._words[sentence]
        weight = self._weight(content) / self._heaviest if self._heaviest else 0.0
        title = len(content & self._title) / len(self._title) if self._title else 0.0
        return WEIGHT * weight + PLACE * self._places[sentence] + TITLE * title

    def _weight(self, content: frozenset[str]) -> float:
        return sum(log(self._counts[word]) for word in sorted(content)) / (5.0 + len(content))
