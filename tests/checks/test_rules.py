"""Every rule finds what it says, where it says, and its declaration is fit to print."""

import copy
import re
from pathlib import Path

import pytest
import yaml

from toolkit.checks.protocol import as_pointer
from toolkit.validation.catalogue import checks, rule_called, rules
from toolkit.validation.documentation import GROUPS, rules_page
from toolkit.validation.selection import Selection

ROOT = Path(__file__).parents[2]
CHANGES = yaml.safe_load((Path(__file__).parent / "changes.yaml").read_text(encoding="utf-8"))


def applied(value, change):
    *way, last = change["path"]
    for step in way:
        value = value[step]
    if change.get("delete"):
        del value[last]
    elif "plus" in change:
        value[last] += change["plus"]
    elif change.get("flip"):
        value[last] = not value[last]
    else:
        value[last] = change["value"]


@pytest.mark.parametrize("change", CHANGES, ids=lambda change: f"{change['rule']} {'.'.join(map(str, change['path']))}")
def test_a_change_is_found_by_its_rule_at_its_place(change, documents, problems):
    value = copy.deepcopy(documents[change.get("document", "harbour-tunnel.md")])
    applied(value, change)
    found = [(problem.rule, as_pointer(problem.path)) for problem in problems(value)]
    assert (change["rule"], change.get("at", as_pointer(tuple(change["path"])))) in found


def test_cuts_are_confined_to_their_sentence_and_take_no_number(document, problems):
    summary = document["summaries"][0]
    sentence = next(one for one in summary["sentences"] if re.search(r"\d", one["text"]))
    digit = sentence["start"] + re.search(r"\d", sentence["text"]).start()
    text = document["text"]
    sentence["cuts"] = [{"start": digit, "end": digit + 1, "text": text[digit : digit + 1]}]
    assert "TK704" in {problem.rule for problem in problems(document)}
    before = sentence["start"] - 5
    sentence["cuts"] = [{"start": before, "end": before + 3, "text": text[before : before + 3]}]
    assert "TK704" in {problem.rule for problem in problems(document)}


def test_a_glossary_says_what_the_article_says(documents, problems):
    value = copy.deepcopy(documents["stem-cells.txt"])
    term = next(one for one in value["terms"] if one["text"] == "MS")
    sentence = next(
        sentence
        for section in value["sections"]
        for paragraph in section["paragraphs"]
        for sentence in paragraph["sentences"]
        if sentence["id"] == term["sentence"]
    )
    entry = {name: term[name] for name in ("start", "end", "text", "meaning")} | {"term": term["id"]}
    summary = value["summaries"][0]
    summary["sentences"] = [sentence | {"score": None, "reason": None, "cuts": []}]
    summary["glossary"] = [entry]
    assert "TK705" not in {problem.rule for problem in problems(value)}
    summary["glossary"] = [entry | {"meaning": value["terms"][2]["meaning"]}]
    assert "TK705" in {problem.rule for problem in problems(value)}
    summary["glossary"], summary["sentences"] = [entry], []
    assert "TK705" in {problem.rule for problem in problems(value)}


def test_keys_in_another_order_are_a_note(document, problems):
    document["figures"][0] = dict(reversed(document["figures"][0].items()))
    assert [(problem.rule, as_pointer(problem.path)) for problem in problems(document)] == [("TK207", "/figures/0")]


def without(value, key):
    """Return a document as one from before a key."""
    if isinstance(value, dict):
        return {name: without(inner, key) for name, inner in value.items() if name != key}
    return [without(inner, key) for inner in value] if isinstance(value, list) else value


def test_documents_from_before_who_speaks_was_said_are_as_good(documents, problems):
    for name in ("harbour-tunnel.md", "dam"):
        assert problems(without(documents[name], "speaker")) == []
    found = problems(without(documents["hearing"], "speaker"))
    assert {(problem.rule, problem.severity) for problem in found} == {("TK706", "note")}
    hearing = documents["hearing"]
    assert len(found) == len(hearing["facts"]) + 2 * len(hearing["summaries"][0]["sentences"])


def test_who_speaks_is_mended(documents, problems):
    value = copy.deepcopy(documents["hearing"])
    right = value["facts"][0]["speaker"]
    value["facts"][0]["speaker"] = None
    (problem,) = problems(value)
    assert problem.message == '`facts[0].speaker` is nobody, but the label of its turn is "Mr. Dale"'
    assert [(edit.path, edit.value) for edit in problem.edits] == [(("facts", 0, "speaker"), right)]


def test_a_message_names_the_place_in_the_source(document, problems):
    document["figures"][0]["value"] = 1
    (problem,) = problems(document)
    assert problem.message == '`figures[0].value` is 1 but the text says "$3.5bn" (harbour-tunnel.md:8:26)'
    assert problem.hint == "write 3500000000"


def test_ignored_rules_do_not_run(document, problems):
    document["figures"][0]["value"] = 1
    assert problems(document, Selection(ignore=("TK4",))) == []


def test_every_rule_of_our_documents_is_proven_here():
    here = {change["rule"] for change in CHANGES} | {"TK207", "TK704", "TK705"}
    here |= {"TK305"}  # by tests/validation/test_remake.py, with sources that are converted again
    here |= {"TK715", "TK716"}  # by tests/cli/test_merge.py, with sources that are transcripts or disagree
    assert {check.rule.id for check in checks() if check.rule.subject in ("article", "merged")} <= here


def test_ids_and_names_are_one_to_one_and_well_formed():
    every = rules()
    assert len({rule.id for rule in every}) == len({rule.name for rule in every}) == len(every)
    for rule in every:
        assert re.fullmatch(r"TK\d{3}", rule.id)
        assert rule.id[2] in GROUPS
        assert re.fullmatch(r"[a-z]+(-[a-z]+)*", rule.name)
        assert re.fullmatch(r"[A-Z].*\.", rule.explanation)
        assert rule.good.strip()
        assert rule.bad.strip()
        assert rule.good != rule.bad
        assert rule_called(rule.id) == rule_called(rule.name) == rule


def test_the_page_of_rules_is_up_to_date():
    written = (ROOT / "docs" / "rules.md").read_text(encoding="utf-8")
    assert written == rules_page(), "run: python -m toolkit.validation.documentation"
