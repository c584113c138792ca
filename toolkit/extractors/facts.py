"""Facts: the statements of an article that are worth carrying on their own."""

from toolkit.context.turns import speaker_of
from toolkit.extractors.candidates import Candidate, candidates, mentions_of, terms_within
from toolkit.language.tokens import count_words
from toolkit.model.article import Article
from toolkit.model.fact import Fact

# One fact for so many words of the article, and how many at least and at most.
WORDS_PER_FACT, FEWEST, MOST = 120, 6, 100

# Two facts are one when their content words agree to this share (Jaccard).
SAME = 0.6


class FactExtractor:
    """Finds statistics, findings, definitions, comparisons and recommendations that stand on their own."""

    name = "facts"
    requires = ("sentences", "figures", "terms")
    provides = ("facts",)

    def __call__(self, article: Article) -> tuple[Fact, ...]:
        """Return the facts of an article in source order, the best ones for its length."""
        ranked = sorted(candidates(article), key=lambda c: (-c.score, c.start))
        chosen = sorted(_distinct(ranked, _limit(article, len(ranked))), key=lambda c: c.start)
        places = mentions_of(article.terms)
        return tuple(
            Fact(
                id=f"k{number}",
                kind=candidate.kind,
                start=candidate.start,
                end=candidate.end,
                text=article.text[candidate.start : candidate.end],
                speaker=speaker_of(article, candidate.sentence),
                score=candidate.score,
                figures=tuple(figure.id for figure in candidate.figures),
                terms=terms_within(places, candidate.start, candidate.end),
                sentence=candidate.sentence,
            )
            for number, candidate in enumerate(chosen, 1)
        )


def _limit(article: Article, found: int) -> int:
    """Return how many facts an article of its length has at most; its words are counted only where that matters."""
    return FEWEST if found <= FEWEST else min(MOST, max(FEWEST, count_words(article.text) // WORDS_PER_FACT))


def _distinct(ranked: list[Candidate], limit: int) -> list[Candidate]:
    """Return the best candidates, of near-duplicates only the first."""
    chosen: list[Candidate] = []
    for candidate in ranked:
        if len(chosen) == limit:
            break
        if not any(_same(candidate.content, other.content) for other in chosen):
            chosen.append(candidate)
    return chosen


def _same(one: frozenset[str], other: frozenset[str]) -> bool:
    shared = len(one & other)
    return shared > SAME * (len(one) + len(other) - shared)
