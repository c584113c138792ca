"""How likely a human summary holds a stem or a pair of stems of the article.

A choice of sentences that covers what the summary is likely to hold is what ROUGE rewards and what readers miss least
(maximum coverage, Gillick and Favre 2009). Their concepts are weighed by frequency; here logistic regression weighs
frequency, place, title, headings and the scores of the sentences that have a concept, and some words and pairs count
for more or less than all this says of them, since summaries use them more or less ("we show", "table").
"""

import msgspec
import numpy as np

from toolkit.language.tags import primary
from toolkit.summarisers.concepts import Entries, odds_of
from toolkit.summarisers.pairs import Pairs
from toolkit.summarisers.protocol import BoolArray, Candidates, FloatArray, IntArray
from toolkit.summarisers.terms import Terms

# Parts of an article whose concepts its summary is likely to hold, or to leave out.
PARTS = ("in_related", "in_method", "in_result", "in_discussion", "in_conclusion")

# Keeps the logarithm of what no sentence of weight says finite.
LEAST = 1e-3


class Chances(msgspec.Struct, frozen=True):
    """Fitted log odds: a constant, features, and words and pairs of words by language, by their stems."""

    constant: float
    features: dict[str, float]
    words: dict[str, dict[str, float]]


def chances(
    fitted: Chances,
    level: FloatArray,
    found: dict[str, FloatArray],
    candidates: Candidates,
    terms: Terms,
    pairs: Pairs,
    entries: Entries,
) -> FloatArray:
    """Return the chance of each concept; zero for one that no candidate has.

    Args:
        fitted: the weights.
        level: score of each candidate, in standard deviations.
        found: features of the candidates.
        candidates: n sentences.
        terms: their stems.
        pairs: their pairs of stems.
        entries: which candidate has which.
    """
    odds = np.full(entries.size, fitted.constant)
    for name, values in concept_features(level, found, candidates, terms, pairs, entries).items():
        if name in fitted.features:
            odds += fitted.features[name] * values
    numbers, worth = worded(fitted.words.get(primary(candidates.article.language), {}), terms, pairs, entries)
    odds[numbers] += worth
    likely = np.zeros(entries.size)
    likely[entries.ids] = 1.0
    return np.asarray(likely / (1.0 + np.exp(-odds)))


def concept_features(
    level: FloatArray,
    found: dict[str, FloatArray],
    candidates: Candidates,
    terms: Terms,
    pairs: Pairs,
    entries: Entries,
) -> dict[str, FloatArray]:
    """Return features of all concepts by name, each in time linear in the entries."""
    row, ids, size, n = entries.row, entries.ids, entries.size, entries.rows
    count = np.bincount(ids, minlength=size)
    counts = np.arange(max(2, int(count.max(initial=1)) + 1))
    first = np.zeros(size)
    first[ids[::-1]] = np.log1p(np.arange(n))[row[::-1]]  # the last one written stays: the first in the article
    pair = np.zeros(size)
    pair[entries.stems :] = 1.0
    function, figure = ~terms.content, terms.figure
    article = candidates.article
    headings = " ".join(s.heading.text for s in article.sections if s.heading and s.heading.text != article.title)
    features = {
        "said": np.log(np.bincount(ids, odds_of(level)[row], size) * n + LEAST),
        "sentences": np.log(np.maximum(counts, 1))[count],
        "share": np.sqrt(counts / n)[count],
        "first": first,
        "pair": pair,
        "pair_first": pair * first,
        "function_left": _of_pairs(function[pairs.left], entries),
        "function_right": _of_pairs(function[pairs.right], entries),
        "figure": np.concatenate((figure, figure[pairs.left] | figure[pairs.right])).astype(np.float64),
        "article": np.full(size, np.log(n)),
    }
    for name, text in (("title", article.title or ""), ("headings", headings)):
        named = np.zeros(len(terms.content))
        named[terms.number(text, article.language)] = 1.0
        named *= terms.content
        features[name] = np.concatenate((named, np.zeros(pairs.size)))
        features[f"pair_{name}"] = _of_pairs(named[pairs.left] + named[pairs.right], entries)
    for part in PARTS:
        held, inside = np.zeros(size), found[part] > 0
        if inside.any():
            held[ids[inside[row]]] = 1.0
        features[part] = held
    return features


def worded(table: dict[str, float], terms: Terms, pairs: Pairs, entries: Entries) -> tuple[IntArray, FloatArray]:
    """Return the concepts that a table of words and pairs of words names, and what it says of them."""
    size = max(1, len(terms.stems))
    codes = pairs.left * size + pairs.right
    numbers, worth, wanted, joint = [], [], [], []
    for name, value in table.items():
        left, _, right = name.partition(" ")
        if left not in terms.stems or (right and right not in terms.stems):
            continue
        if right:
            wanted.append(terms.stems[left] * size + terms.stems[right])
            joint.append(value)
        else:
            numbers.append(terms.stems[left])
            worth.append(value)
    place = np.minimum(np.searchsorted(codes, np.array(wanted, dtype=np.int64)), max(0, len(codes) - 1))
    known = codes[place] == wanted if len(codes) else np.zeros(len(place), dtype=bool)
    return (
        np.concatenate((np.array(numbers, dtype=np.int64), place[known] + entries.stems)),
        np.concatenate((np.array(worth), np.array(joint)[known])),
    )


def _of_pairs(values: FloatArray | BoolArray, entries: Entries) -> FloatArray:
    """Return values of pairs as values of all concepts, zero for stems."""
    return np.concatenate((np.zeros(entries.stems), values))
