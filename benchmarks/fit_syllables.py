"""Fits the spelling patterns and the word table that ``toolkit.language.syllables`` reads for English.

Starting from one syllable for each group of vowel letters, the letter pattern (up to five signs,
``^`` and ``$`` for the word's edges) that corrects most of the remaining errors is added with its
+1 or -1, over and over, until none corrects ``MIN_GAIN`` words more than it spoils. The words of the
kit's sample are left out of the fit, so that the accuracy on them is honest. What the patterns still
get wrong goes into the word table.

    python benchmarks/fit_syllables.py --kits DIR

Data: CMUdict 0.7a, first pronunciation of each word, notice in toolkit/language/tables/syllables/LICENSE-cmudict.txt.
"""

import argparse
import gzip
import json
import re
from pathlib import Path

import numpy as np

from toolkit.language import syllables

TABLES = Path(syllables.__file__).parent / "tables" / "syllables"
VOWELS = re.compile("[aeiouy]+")
MIN_WORDS = 6  # a pattern occurs in at least this many words; 4 adds 160 patterns and gains nothing on the sample
MIN_GAIN = 3.6
LENGTH_COST = 0.01  # of two equal patterns, the shorter one


def read_lines(path: Path) -> list[str]:
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        return [line.rstrip("\n") for line in lines]


def patterns_of(word: str) -> list[str]:
    edged = f"^{word}$"
    longest = syllables.LONGEST_PATTERN
    return [edged[at : at + size] for size in range(2, longest + 1) for at in range(len(edged) - size + 1)]


def fit(counts: dict[str, int]) -> dict[str, int]:
    """Return the patterns with the number each adds, in the order of their gain."""
    words = sorted(counts)
    numbers: dict[str, int] = {}
    pairs = [(numbers.setdefault(p, len(numbers)), at) for at, word in enumerate(words) for p in patterns_of(word)]
    pattern_of, word_of = np.array(pairs).T
    frequent = np.bincount(pattern_of) >= MIN_WORDS
    names = [name for name in numbers if frequent[numbers[name]]]
    kept = frequent[pattern_of]
    pattern_of, word_of = (np.cumsum(frequent) - 1)[pattern_of[kept]], word_of[kept]
    order = np.argsort(pattern_of, kind="stable")
    pattern_of, word_of = pattern_of[order], word_of[order]
    starts = np.searchsorted(pattern_of, np.arange(len(names) + 1))
    occurrences = np.diff(starts)
    lengths = np.array([len(name) for name in names])
    missing = np.array([counts[word] - len(VOWELS.findall(word)) for word in words])
    chosen: dict[str, int] = {}
    while True:
        short = np.bincount(pattern_of, weights=missing[word_of] > 0, minlength=len(names))
        long = np.bincount(pattern_of, weights=missing[word_of] < 0, minlength=len(names))
        gain = 2 * np.maximum(short, long) - occurrences - LENGTH_COST * lengths
        best = int(np.argmax(gain))
        if gain[best] < MIN_GAIN:
            return {pattern: change for pattern, change in chosen.items() if change}
        change = 1 if short[best] >= long[best] else -1
        chosen[names[best]] = chosen.get(names[best], 0) + change
        np.subtract.at(missing, word_of[starts[best] : starts[best + 1]], change)


def write_table(path: Path, comment: str, rows: dict[str, int]) -> None:
    lines = [f"# {comment}\n", *(f"{key}\t{value}\n" for key, value in rows.items())]
    path.write_text("".join(lines), encoding="utf-8")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kits", type=Path, required=True)
    data = parser.parse_args().kits / "levels" / "data"
    lexicon = {
        word: int(count) for word, count in (line.split("\t") for line in read_lines(data / "cmudict_syllables.tsv.gz"))
    }
    sample = [json.loads(line) for line in read_lines(data / "syllables_dev.jsonl.gz")]
    held_out = {row["word"] for row in sample}
    patterns = fit({w: c for w, c in lexicon.items() if w not in held_out and re.fullmatch("[a-z']+", w)})
    source = "CMUdict 0.7a, see LICENSE-cmudict.txt; made by benchmarks/fit_syllables.py"
    write_table(TABLES / "en-patterns.tsv", f"Spelling pattern, syllables it adds. Fitted on {source}", patterns)
    syllables.patterns.cache_clear()
    syllables._patterns_by_opening.cache_clear()
    wrong = {w: c for w, c in lexicon.items() if syllables.by_spelling(w) != c}
    while True:  # a stem in the table lends its count to its inflections; those that it misleads go in too
        comment = f"Words whose spelling misleads. From {source}"
        write_table(TABLES / "en-words.tsv", comment, dict(sorted(wrong.items())))
        syllables.words.cache_clear()
        syllables.syllable_counter.cache_clear()
        misled = {w: c for w, c in lexicon.items() if syllables.syllables(w) != c}
        if not misled:
            break
        wrong |= misled
    for band in sorted({row["band"] for row in sample}):
        rows = [row for row in sample if row["band"] == band]
        right = sum(syllables.by_spelling(row["word"]) in row["counts"] for row in rows)
        print(f"{band}: spelling alone right on {right / len(rows):.4f} of {len(rows)} words")
    print(f"{len(patterns)} patterns, {len(wrong)} words")


if __name__ == "__main__":
    main()
