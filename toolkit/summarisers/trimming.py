"""Meeting a level by leaving words out of sentences, where whole sentences cannot meet it."""

import numpy as np
from msgspec.structs import replace

from toolkit.language.trimming import cuts_of, without_cuts
from toolkit.model.summary import Level
from toolkit.summarisers.protocol import Cuts
from toolkit.summarisers.selection.dynamic import Choice
from toolkit.summarisers.selection.fast import graded, is_full
from toolkit.summarisers.selection.problem import Problem
from toolkit.summarisers.selection.reading import Reading, reading_of


def trim(problem: Problem, level: Level, chosen: tuple[int, ...]) -> dict[int, Cuts]:
    """Return the candidates to choose and what to leave out of each.

    Args:
        problem: with the readability of its candidates.
        level: the level to meet.
        chosen: what a solver chose among whole sentences.

    Returns:
        For each chosen candidate, in source order, the spans to cut, in code points from the start of its sentence.
        Nothing is cut where whole sentences meet the level and fill half the budget, or where cuts bring it no nearer.
    """
    whole: dict[int, Cuts] = dict.fromkeys(chosen, ())
    reading = problem.reading
    if reading is None or not chosen:
        return whole
    plain = Choice(np.array(chosen, dtype=np.int64), np.zeros(len(chosen), dtype=bool))
    missed, full = reading.miss(*plain), is_full(problem, reading, plain)
    if missed == 0.0 and full:
        return whole
    language = problem.candidates.article.language
    texts = [sentence.text for sentence in problem.candidates.sentences]
    cuts = [cuts_of(text, language) for text in texts]
    shown = [without_cuts(text, each) for text, each in zip(texts, cuts, strict=True)]
    both = replace(reading, short=reading_of(problem.candidates, level, shown))
    found = graded(problem, both)
    gain = missed - both.miss(*found) if len(found.items) else -1.0
    if gain < 0.0 or (gain == 0.0 and not (is_full(problem, both, found) and not full)):
        return whole
    found = _restored(found, both, problem.budget)
    return {index: cuts[index] if short else () for index, short in zip(*map(np.ndarray.tolist, found), strict=True)}


def _restored(choice: Choice, reading: Reading, budget: int) -> Choice:
    """Return a choice with every cut undone that it can do without, from the first sentence on."""
    short = choice.short.copy()
    if reading.short is None:
        return choice
    for place in np.flatnonzero(short).tolist():
        fewer = short.copy()
        fewer[place] = False
        words = np.where(fewer, reading.short.budget_words[choice.items], reading.budget_words[choice.items])
        within = reading.miss(choice.items, fewer) <= reading.miss(choice.items, short)
        if within and int(words.sum()) <= budget:
            short = fewer
    return Choice(choice.items, short)
