"""Short forms, definitions, claims and what stands on its own: cases in six languages, and what always holds."""

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from toolkit.language.damage import is_damaged
from toolkit.language.definitions import definition
from toolkit.language.section_roles import section_role
from toolkit.language.short_forms import form_pairs, matches_letters, uses
from toolkit.language.statements.anchoring import anchorage
from toolkit.language.statements.claims import claim
from toolkit.language.statements.definite import Context
from toolkit.language.statements.first_mentions import FirstMentions
from toolkit.language.statements.pointers import points_elsewhere, statement_end
from toolkit.language.statements.standing import standing_start

CASES = Path(__file__).parent / "cases"
LANGUAGES = ("en", "es", "fr", "de", "it", "pt")


def cases(name):
    lines = (CASES / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()
    return [
        pytest.param(case, id=next(iter(case[key] for key in ("sentence", "text") if key in case)))
        for case in map(json.loads, lines)
    ]


@pytest.mark.parametrize("case", cases("short_forms"))
def test_pairs_of_short_and_long_form(case):
    text = case["text"]
    found = [[text[p.short_start : p.short_end], text[p.long_start : p.long_end]] for p in form_pairs(text)]
    assert found == case["pairs"]


@pytest.mark.parametrize("case", cases("short_forms"))
def test_what_is_found_passes_the_check_of_letters(case):
    assert all(matches_letters(short, long) for short, long in case["pairs"])


def test_a_foreign_long_form_fails_the_check_of_letters():
    assert not matches_letters("HR", "tide gauge")
    assert not matches_letters("TG", "the tide gauge")


@pytest.mark.parametrize("case", cases("definitions"))
def test_definitions(case):
    sentence = case["sentence"]
    found = definition(sentence, case["language"])
    term = sentence[found.term_start : found.term_end] if found else None
    meaning = sentence[found.meaning_start : found.meaning_end] if found else None
    assert (term, meaning) == (case["term"], case["meaning"])


@pytest.mark.parametrize("case", cases("standing"))
def test_what_stands_on_its_own(case):
    start = standing_start(case["sentence"], case["language"])
    assert (None if start is None else case["sentence"][start:]) == case["stands"]


@pytest.mark.parametrize("case", cases("anchoring"))
def test_what_a_statement_names(case):
    title = frozenset(case["title"].lower().split())
    context = Context(title, frozenset(case["before"]))
    assert anchorage(case["sentence"], case["language"], context) == case["anchorage"]


@pytest.mark.parametrize("case", cases("claims"))
def test_kinds_of_claims(case):
    found = claim(case["sentence"], case["language"])
    assert (found.kind if found else None) == case["kind"]


def test_uses_are_whole_words():
    text = "TG, TGs and (TG) but not TGV, aTG or TG2"
    assert [text[start:end] for start, end in uses(text, ["TG"])["TG"]] == ["TG", "TGs", "TG"]


@pytest.mark.parametrize(
    ("heading", "language", "role"),
    [
        ("2.1 Results", "en", "result"),
        ("Experiments / Results", "en", "result"),
        ("Materials and Methods", "en", "method"),
        ("Conclusión", "es", "summary"),
        ("Literaturverzeichnis", "de", "apparatus"),
        ("The old harbour", "en", None),
    ],
)
def test_roles_of_sections(heading, language, role):
    assert section_role(heading, language) == role


SIGNS = st.text(alphabet="abAB is ()[],.;:'\"-–1%αß\nİ\u00a0", max_size=80)


@settings(max_examples=200)
@given(SIGNS, st.sampled_from((*LANGUAGES, "ja")))
def test_any_text_is_read_and_every_span_lies_in_it(text, language):
    for pair in form_pairs(text):
        assert 0 <= pair.short_start < pair.short_end <= len(text)
        assert 0 <= pair.long_start < pair.long_end <= len(text)
        assert matches_letters(text[pair.short_start : pair.short_end], text[pair.long_start : pair.long_end])
    found = definition(text, language)
    assert found is None or (found.term_start < found.term_end and found.meaning_start < found.meaning_end <= len(text))
    start = standing_start(text, language)
    assert start is None or 0 <= start < len(text)
    claim(text, language)
    is_damaged(text, language)
    points_elsewhere(text, language)
    assert 0 <= statement_end(text, language) <= len(text)
    assert 0 <= anchorage(text, language, Context(mentions=FirstMentions(text, language))) <= 1


@pytest.mark.parametrize(
    "unit",
    [
        "(",
        "[",
        "(A)",
        "a (A) ",
        "AB (CD EF) ",
        "((A)B)",
        "is ",
        "this ",
        "more ",
        '"',
        "\0",
        "(A, ",
        "the wall ",
        "fig ",
        ".",
    ],
)
def test_long_runs_are_read_to_the_end(unit):
    text = (unit * 20_000)[:20_000]
    form_pairs(text)
    definition(text, "en")
    standing_start(text, "en")
    claim(text, "en")
    is_damaged(text, "en")
    points_elsewhere(text, "en")
    statement_end(text, "en")
    anchorage(text, "en", Context(mentions=FirstMentions(text, "en"), place=len(text)))


@pytest.mark.parametrize(
    ("sentence", "title", "stands"),
    [
        ("The oat line q7k31 has thicker leaves than the wild oat of Kent.", "Leaves of oat", False),
        ("The oat line q7k31 has thicker leaves than the wild oat of Kent.", "Oat q7k31", True),
        ("Strength Kϕ is a property of the sand alone in Kent.", "Sand in Kent", False),
        ("Grain size was higher in Kent than in Essex, and weight was not reduced.", "Oat in Kent", False),
        ("The approach showed a fall of 12% on clay soils of Kent.", "An approach to mapping oat", False),
    ],
)
def test_what_a_paper_labels_is_known_only_from_its_title(sentence, title, stands):
    context = Context(frozenset(title.lower().split()), scholarly=True)
    assert bool(anchorage(sentence, "en", context)) == stands


@pytest.mark.parametrize(
    ("sentence", "damaged"),
    [
        ("Most dikes in the river delta Unfortunately, the number is small.", True),
        ("Most dikes in the river delta are low.", False),
    ],
)
def test_a_lost_stop_is_damage(sentence, damaged):
    assert is_damaged(sentence, "en") == damaged
