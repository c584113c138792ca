"""Linear sums against the plain quadratic ones."""

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

import toolkit
from toolkit.summarisers.candidates import candidates_of
from toolkit.summarisers.matrix import TermMatrix, matrix_of
from toolkit.summarisers.pairs import pairs_of
from toolkit.summarisers.terms import terms_of

WORDS = st.sampled_from(["harbour", "crane", "storm", "the", "of", "ferry", "ticket", "price", "rises"])
TEXTS = st.lists(st.lists(WORDS, min_size=6, max_size=12), min_size=1, max_size=12).map(
    lambda rows: " ".join(" ".join(row).capitalize() + "." for row in rows)
)


def matrix_and_vectors(text: str) -> tuple[TermMatrix, np.ndarray]:
    candidates = candidates_of(toolkit.convert_text(text, language="en"))
    matrix = matrix_of(terms_of(candidates), len(candidates))
    vectors = np.zeros((matrix.rows, matrix.size))
    vectors[matrix.row, matrix.term] = matrix.weight
    return matrix, vectors


@settings(max_examples=30)
@given(TEXTS)
def test_sums_of_cosines_equal_those_of_the_full_matrix(text: str) -> None:
    matrix, vectors = matrix_and_vectors(text)
    cosines = vectors @ vectors.T
    assert np.allclose(matrix.similarity(matrix.centroid()), cosines.sum(1))
    assert np.allclose(matrix.earlier(), np.tril(cosines, -1).sum(1))


@settings(max_examples=30)
@given(TEXTS)
def test_vectors_have_length_one_or_none(text: str) -> None:
    lengths = np.linalg.norm(matrix_and_vectors(text)[1], axis=1)
    assert np.all(np.isclose(lengths, 1.0) | np.isclose(lengths, 0.0))


def test_function_words_weigh_nothing_and_pairs_need_more_than_them() -> None:
    candidates = candidates_of(toolkit.convert_text("It is of the harbour that we are.", language="en"))
    terms = terms_of(candidates)
    matrix, pairs = matrix_of(terms, 1), pairs_of(terms, 1)
    assert {name for name, number in terms.stems.items() if matrix.idf[number] > 0} == {"harbour"}
    assert pairs.size == 2


def test_inflected_words_share_a_stem_and_show_the_first_form() -> None:
    terms = terms_of(
        candidates_of(toolkit.convert_text("Two ferries were late again. A ferry was lost at sea.", language="en"))
    )
    assert terms.words[terms.stems["ferri"]] == "ferries"
