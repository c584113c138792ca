"""Fits the weights of the default ranker (toolkit/summarisers/rankers/salience.json).

What is fitted: how precise a sentence is against the human summary (half the precision of its words plus that of
its pairs of words), standardised within each document, by ridge regression on features, products of two features and
cue words. Corpora and documents count alike, however long. A cue word is a stem that occurs in many documents of
several corpora. Then, how likely the human summary holds a stem or pair of stems (fit_chances.py).

    python benchmarks/fit_ranker.py --kits DIR           fit on everything and write the weights
    python benchmarks/fit_ranker.py --kits DIR --check   cross-validate: between halves, and leaving a corpus out
"""

import argparse
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import msgspec
import numpy as np
from fit_chances import Held, Looked, fit_chances, held_of
from rank_corpora import NEWS, Document, corpora

from toolkit.summarisers.concepts import Entries, entries_of
from toolkit.summarisers.features import features_of
from toolkit.summarisers.matrix import TermMatrix, matrix_of, standard
from toolkit.summarisers.pairs import Pairs, pairs_of
from toolkit.summarisers.protocol import FloatArray, Ranking
from toolkit.summarisers.rankers import salience
from toolkit.summarisers.rankers.chances import Chances, concept_features
from toolkit.summarisers.selection.greedy import GreedySolver
from toolkit.summarisers.selection.needs import needs_of
from toolkit.summarisers.selection.problem import Problem
from toolkit.summarisers.terms import Terms, terms_of

OUT = Path(salience.__file__).with_name("salience.json")

# Penalties of standardised features, of their products and of cue words, and what makes a cue word: swept by
# cross-validation, flat within a factor of three.
FEATURE_PENALTY = 3000.0
INTERACTION_PENALTY = 200_000.0
CUE_PENALTY = 1000.0
CUE_DOCUMENTS = 10
CUE_CORPORA = 3
FOLDS = 3
CUES = 400  # kept of all, those that move most sentences furthest

# Set by hand, since none of the corpora holds articles with their own abstract: on articles that were given theirs
# back, with their conclusion as the summary to be met, anything from half of it to twice it does as well.
OWN_SUMMARY = salience.Weight(mean=0.0, scale=1.0, weight=0.9)

# Set by hand too, since none of the corpora holds speech, and mild: papers and reviews, which made the weights, give
# figures in detail that a summary leaves out, and what is said in figures is what a summary of a talk keeps.
SPOKEN = salience.Weight(mean=0.0, scale=1.0, weight=0.2)
BY_HAND = {"own_summary": OWN_SUMMARY, "spoken_figures": SPOKEN}

# What the ranker sees to itself.
UNFITTED = (*BY_HAND, "lead", "told")


@dataclass(frozen=True, eq=False)
class Example:
    """One document, ready for fitting."""

    document: Document
    corpus: str
    terms: Terms
    matrix: TermMatrix
    pairs: Pairs
    entries: Entries
    held: Held
    features: dict[str, FloatArray]
    target: FloatArray


def example(document: Document, corpus: str) -> Example | None:
    candidates = document.candidates
    if len(candidates) < 2:
        return None
    terms = terms_of(candidates)
    matrix, pairs = matrix_of(terms, len(candidates)), pairs_of(terms, len(candidates))
    entries = entries_of(matrix, pairs)
    return Example(
        document,
        corpus,
        terms,
        matrix,
        pairs,
        entries,
        held_of(document, terms, pairs, entries),
        features_of(candidates, terms, matrix, pairs),
        standard(precision(terms, document)),
    )


def precision(terms: Terms, document: Document) -> FloatArray:
    """Return half the precision of each candidate's words plus that of its pairs of words."""
    names = list(terms.stems)
    reference, pairs = Counter(document.reference), set(pairwise(document.reference))
    values = []
    for start, end in zip(terms.starts[:-1], terms.starts[1:], strict=True):
        row = [names[number] for number in terms.ids[start:end].tolist()]
        shared = sum(min(count, reference[stem]) for stem, count in Counter(row).items())
        joined = set(pairwise(row))
        values.append(0.5 * shared / max(len(row), 1) + len(joined & pairs) / max(len(row) - 1, 1))
    return np.array(values)


def cue_words(examples: Iterable[Example]) -> dict[str, int]:
    """Return the number of each stem that occurs in enough documents of enough corpora."""
    documents: Counter[tuple[str, str]] = Counter()
    for each in examples:
        if each.corpus not in NEWS:
            documents.update((stem, each.corpus) for stem in each.terms.stems if stem.isalpha())
    spread = Counter(stem for (stem, _), count in documents.items() if count >= CUE_DOCUMENTS)
    return {stem: number for number, stem in enumerate(sorted(s for s, n in spread.items() if n >= CUE_CORPORA))}


def cue_matrix(each: Example, cues: dict[str, int]) -> FloatArray:
    """Return which candidate has which cue word, as zeros and ones."""
    column = np.full(each.matrix.size, -1)
    for stem, number in each.terms.stems.items():
        column[number] = cues.get(stem, -1)
    kept = column[each.matrix.term] >= 0
    found = np.zeros((each.matrix.rows, len(cues)), dtype=np.float32)
    found[each.matrix.row[kept], column[each.matrix.term[kept]]] = 1.0
    return found


def fit(examples: list[Example], cues: dict[str, int]) -> salience.Model:
    """Return the weights of sentences, and those of concepts, to which sentences bring scores of the other folds."""
    folds = [examples[number::FOLDS] for number in range(FOLDS)]
    looked = []
    for own in range(FOLDS):
        model = fit_sentences([each for number, fold in enumerate(folds) if number != own for each in fold], cues)
        for each in folds[own]:
            columns = concept_features(
                level_of(each, model), each.features, each.document.candidates, each.terms, each.pairs, each.entries
            )
            looked.append(Looked(each.corpus, each.held, columns))
    return msgspec.structs.replace(fit_sentences(examples, cues), concepts=fit_chances(looked))


def fit_sentences(examples: list[Example], cues: dict[str, int]) -> salience.Model:
    """Return the weights that ridge regression gives features, their products and cue words together."""
    names = [name for name in examples[0].features if name not in UNFITTED]
    counts = Counter(each.corpus for each in examples)
    weights = [1.0 / each.matrix.rows / counts[each.corpus] for each in examples]
    total = sum(w * each.matrix.rows for w, each in zip(weights, examples, strict=True))
    sentences = sum(each.matrix.rows for each in examples)
    columns = [np.column_stack([each.features[name] for name in names]) for each in examples]
    mean = sum(w * c.sum(0) for w, c in zip(weights, columns, strict=True)) / total
    scale = np.sqrt(sum(w * ((c - mean) ** 2).sum(0) for w, c in zip(weights, columns, strict=True)) / total)
    scale = np.where(scale > 1e-9, scale, 1.0)
    left, right = np.triu_indices(len(names))
    parts = np.cumsum((len(names), len(left), len(cues)))
    size = int(parts[-1])
    gram, moment, centre = np.zeros((size, size)), np.zeros(size), np.zeros(size)
    for weight, values, each in zip(weights, columns, examples, strict=True):
        far = (values - mean) / scale
        beside = far.clip(-salience.REACH, salience.REACH)
        row = np.hstack((far, beside[:, left] * beside[:, right], cue_matrix(each, cues)))
        weight *= sentences / total
        gram += weight * (row.T @ row)
        moment += weight * (row.T @ each.target)
        centre += weight * row.sum(0)
    gram -= np.outer(centre, centre) / sentences
    penalties = (FEATURE_PENALTY, INTERACTION_PENALTY, CUE_PENALTY)
    gram[np.diag_indices(size)] += np.repeat(penalties, (len(names), len(left), len(cues)))
    alone, joint, worth = np.split(np.linalg.solve(gram, moment), parts[:-1])
    products = np.zeros((len(names), len(names)))
    products[left, right] = joint.round(5)
    # A cue word moves as many sentences as have it.
    reach = np.abs(worth) * np.sqrt(centre[parts[1] :] / sentences)
    kept = set(np.argsort(-reach, kind="stable")[:CUES].tolist())
    return salience.Model(
        provenance={},
        features={
            name: salience.Weight(mean=round(float(m), 4), scale=round(float(s), 4), weight=round(float(w), 4))
            for name, m, s, w in zip(names, mean, scale, alone, strict=True)
        }
        | BY_HAND,
        interactions={
            name: dict(zip(names[first:], products[first, first:].tolist(), strict=True))
            for first, name in enumerate(names)
        },
        cues={"en": {stem: round(float(worth[number]), 3) for stem, number in cues.items() if number in kept}},
        concepts=Chances(0.0, {}, {}),
    )


def level_of(each: Example, model: salience.Model) -> FloatArray:
    parts = salience.contributions(model, each.features, each.terms, each.matrix, "en")
    level = salience.level_of(parts, each.features)
    return np.asarray(level + salience.LEAD * each.features["lead"])


def rank(each: Example, model: salience.Model) -> Ranking:
    level = level_of(each, model)
    scores = np.round(1.0 / (1.0 + np.exp(-level)), 6)
    covered = salience.weighed(
        model, level, each.features, each.document.candidates, each.terms, each.matrix, each.pairs
    )
    return Ranking(scores, covered)


def f_scores(each: Example, ranking: Ranking) -> tuple[float, float]:
    """Return ROUGE-1 and ROUGE-2 F1 in points (own stems) of the greedy choice under the budget."""
    candidates = each.document.candidates
    chosen = GreedySolver()(Problem(candidates, ranking, each.document.budget, needs_of(candidates)))
    names = list(each.terms.stems)
    made = [
        names[number]
        for index in chosen
        for number in each.terms.ids[each.terms.starts[index] : each.terms.starts[index + 1]].tolist()
    ]
    reference = each.document.reference
    return overlap(made, reference), overlap(list(pairwise(made)), list(pairwise(reference)))


def overlap(ours: list, theirs: list) -> float:
    shared = sum((Counter(ours) & Counter(theirs)).values())
    return 200.0 * shared / max(1, len(ours) + len(theirs))


def check(examples: list[Example]) -> None:
    """Print what models score on documents and corpora that they were not fitted on."""
    cues = cue_words(examples)
    halves = [fit(examples[half::2], cues) for half in (0, 1)]
    show("other half", examples, lambda number, each: rank(each, halves[1 - number % 2]))
    left_out = {}
    for corpus in sorted({each.corpus for each in examples}):
        gone = NEWS if corpus in NEWS else (corpus,)
        rest = [each for each in examples if each.corpus not in gone]
        left_out[corpus] = fit(rest, cue_words(rest))
    show("corpus left out", examples, lambda number, each: rank(each, left_out[each.corpus]))
    lead = np.arange(100_000, 0, -1.0)
    show("lead", examples, lambda number, each: Ranking(lead[: each.matrix.rows]))


def show(name: str, examples: list[Example], ranker: Callable[[int, Example], Ranking]) -> None:
    scores: dict[str, list[tuple[float, float]]] = {}
    for number, each in enumerate(examples):
        scores.setdefault(each.corpus, []).append(f_scores(each, ranker(number, each)))
    means = {corpus: np.mean(rows, axis=0) for corpus, rows in scores.items()}
    print(f"{name:16}", "  ".join(f"{corpus} {one:.2f}/{two:.2f}" for corpus, (one, two) in means.items()), flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kits", type=Path, required=True)
    parser.add_argument("--check", action="store_true")
    options = parser.parse_args()
    examples = [
        ready
        for corpus, documents in corpora(options.kits).items()
        for document in documents
        if (ready := example(document, corpus)) is not None
    ]
    if options.check:
        check(examples)
        return
    counts = Counter(each.corpus for each in examples)
    provenance = {
        "script": "benchmarks/fit_ranker.py",
        "fitted on": ", ".join(f"{corpus} ({count})" for corpus, count in counts.items()),
        "corpora": "PMC open-access articles (CC BY) with abstracts; ScisummNet; Cochrane reviews with plain-language "
        "summaries; BillSum; news pages with standfirsts. Numbers only, no text of them.",
        "score": "sum of weight * far over features, far being (value - mean) / scale, plus the sum of weight * far "
        "* far over pairs of them, each far within four, plus the weights of cue words in the sentence",
    }
    model = msgspec.structs.replace(fit(examples, cue_words(examples)), provenance=provenance)
    OUT.write_bytes(msgspec.json.format(msgspec.json.encode(model), indent=1) + b"\n")


if __name__ == "__main__":
    main()
