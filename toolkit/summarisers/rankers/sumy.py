"""The classic methods, as sumy implements them, fed with our sentences, words, stems and function words.

They are kept for comparison. LexRank, TextRank, KL and Reduction compare every sentence with every other: their
time and memory grow with the square of the sentences or worse.
"""

import warnings
from importlib import import_module
from typing import Any

import numpy as np

from toolkit.language.stems import stems
from toolkit.language.stopwords import stopwords
from toolkit.language.tags import primary
from toolkit.language.tokens import words
from toolkit.summarisers.protocol import Candidates, FloatArray, Ranking
from toolkit.summarisers.rankers.salience import model


class SumyRanker:
    """Scores by one of sumy's methods, scaled to the range from 0 to 1."""

    name: str
    method: str

    def __call__(self, candidates: Candidates, about: str | None = None) -> Ranking:
        """Return the ranking of all candidates; classic methods know no query."""
        if not len(candidates):
            return Ranking(scores=np.zeros(0))
        module, _, summariser = self.method.partition(":")
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            rate = getattr(import_module(f"sumy.summarizers.{module}"), summariser)(_stemmer(candidates))
            _give_words(rate, candidates)
            rated: list[float] = []
            rate._get_best_sentences = lambda sentences, count, rating, *rest: rated.extend(
                float(rating[sentence] if isinstance(rating, dict) else rating(sentence, *rest))
                for sentence in sentences
            )
            rate(_document(candidates), len(candidates))
        # A method that finds no word to go by rates nothing: then all are alike.
        return Ranking(scores=_scaled(np.nan_to_num(np.array(rated or [0.0] * len(candidates)))))


class SumyEdmundson(SumyRanker):
    """Cue words, title and place (Edmundson 1969)."""

    name, method = "sumy-edmundson", "edmundson:EdmundsonSummarizer"


class SumyKL(SumyRanker):
    """Sentences that bring the summary's words nearest to the article's (Haghighi and Vanderwende 2009)."""

    name, method = "sumy-kl", "kl:KLSummarizer"


class SumyLexRank(SumyRanker):
    """PageRank over cosine similarity (Erkan and Radev 2004)."""

    name, method = "sumy-lexrank", "lex_rank:LexRankSummarizer"


class SumyLsa(SumyRanker):
    """Latent semantic analysis (Steinberger and Jezek 2004)."""

    name, method = "sumy-lsa", "lsa:LsaSummarizer"


class SumyLuhn(SumyRanker):
    """Runs of significant words (Luhn 1958)."""

    name, method = "sumy-luhn", "luhn:LuhnSummarizer"


class SumyReduction(SumyRanker):
    """Sum of shared words with all other sentences."""

    name, method = "sumy-reduction", "reduction:ReductionSummarizer"


class SumySumBasic(SumyRanker):
    """Mean probability of words, lowered once used (Nenkova and Vanderwende 2005)."""

    name, method = "sumy-sumbasic", "sum_basic:SumBasicSummarizer"


class SumyTextRank(SumyRanker):
    """PageRank over shared words (Mihalcea and Tarau 2004)."""

    name, method = "sumy-textrank", "text_rank:TextRankSummarizer"


class _Tokeniser:
    """Gives sumy our words."""

    def to_words(self, text: str) -> tuple[str, ...]:
        return tuple(words(text))


def _stemmer(candidates: Candidates) -> Any:
    language, known = candidates.article.language, dict[str, str]()

    def stem(word: str) -> str:
        if word not in known:
            known[word] = stems([word], language)[0]
        return known[word]

    return stem


def _give_words(rate: Any, candidates: Candidates) -> None:
    """Set the word lists that a method asks for; where a language has no cue words, headings stand in."""
    language = candidates.article.language
    empty = sorted(stopwords(language))
    if hasattr(rate, "stop_words"):
        rate.stop_words = empty
    if hasattr(rate, "bonus_words"):
        cues = model().cues.get(primary(language), {})
        headings = [section.heading.text for section in candidates.article.sections if section.heading]
        shown = words(" ".join(headings).lower()) or words(candidates.sentences[0].text.lower())
        rate.bonus_words = [stem for stem, weight in cues.items() if weight > 0] or shown
        rate.stigma_words = [stem for stem, weight in cues.items() if weight < 0] or empty or ["etc"]
        rate.null_words = empty or ["etc"]


def _document(candidates: Candidates) -> Any:
    """Return the candidates as sumy sees a document: a paragraph for each of ours, headings marked."""
    from sumy.models.dom import ObjectDocumentModel, Paragraph, Sentence

    tokeniser, paragraphs = _Tokeniser(), list[Any]()
    article, section = candidates.article, -1
    for number in np.unique(candidates.paragraph).tolist():
        members = np.flatnonzero(candidates.paragraph == number).tolist()
        content = [Sentence(candidates.sentences[index].text, tokeniser) for index in members]
        heading = article.sections[candidates.section[members[0]]].heading
        if candidates.section[members[0]] != section and heading and words(heading.text):
            content.insert(0, Sentence(heading.text, tokeniser, is_heading=True))
        section = candidates.section[members[0]]
        paragraphs.append(Paragraph(content))
    return ObjectDocumentModel(paragraphs)


def _scaled(values: FloatArray) -> FloatArray:
    low, high = float(values.min()), float(values.max())
    return np.round((values - low) / (high - low), 6) if high > low else np.zeros(len(values))
