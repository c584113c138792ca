"""What may be left out of a sentence: cases with the cuts in braces."""

from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolkit.language.negation import negation_cues
from toolkit.language.tokens import count_words
from toolkit.language.trimming import KEPT, cuts_of, without_cuts

CASES = [
    line.split("\t")
    for line in (Path(__file__).parent / "trimming" / "cases.tsv").read_text(encoding="utf-8").splitlines()
    if line and not line.startswith("#")
]


@pytest.mark.parametrize(("language", "marked"), CASES, ids=[case[1][:40] for case in CASES])
def test_only_what_stands_in_braces_is_cut(language: str, marked: str) -> None:
    sentence = marked.replace("{", "").replace("}", "")
    shown = sentence
    for start, end in reversed(cuts_of(sentence, language)):
        shown = f"{shown[:start]}{{{shown[start:end]}}}{shown[end:]}"
    assert shown == marked


PIECES = st.sampled_from(
    ["However, ", "the river", " (at night)", " (12%)", ", which was deep,", " was", " may be", " not", " closed",
     "; the road was open", ", and the bridge was shut", ", including the old town", ".", "(", "”", ", who "]
)  # fmt: skip


@given(st.lists(PIECES, max_size=12).map("".join))
def test_cuts_are_disjoint_and_spare_digits_and_negations(sentence: str) -> None:
    cuts = cuts_of(sentence, "en")
    assert all(start < end for start, end in cuts)
    assert all(end <= start for (_, end), (start, _) in pairwise(cuts))
    for start, end in cuts:
        assert not any(map(str.isdigit, sentence[start:end]))
        assert not negation_cues(sentence[start:end], "en")
    if cuts:
        assert count_words(without_cuts(sentence, cuts)) >= KEPT


@pytest.mark.parametrize("run", ["(", ", which ", "; ", ", and ", "–", "a, ", " – b"])
def test_adversarial_runs_end(run: str) -> None:
    assert isinstance(cuts_of(run * 3_000, "en"), tuple)
