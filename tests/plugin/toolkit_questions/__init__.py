"""An extractor of somebody else's: the sentences that ask something."""

from typing import TypedDict

from toolkit.model.article import Article


class Question(TypedDict):
    """A question of the article: ``article.text[start:end] == text``."""

    sentence: str
    start: int
    end: int
    text: str


class QuestionExtractor:
    """Finds the sentences that end in a question mark."""

    name = "questions"
    requires = ("sentences",)
    provides = ("extensions.questions",)

    def __call__(self, article: Article) -> list[Question]:
        """Return the questions of ``article``, in its order."""
        return [
            Question(sentence=sentence.id, start=sentence.start, end=sentence.end, text=sentence.text)
            for sentence in article.sentences
            if sentence.text.endswith("?")
        ]
