"""What every rule promises of itself: a stable id, an example that passes and one that it finds."""

import pytest

from toolkit.checks.protocol import Rule
from toolkit.checks.translation import check_translation
from toolkit.checks.translation.rules import rules

_GLOSSARY = (("stem cell", "célula madre"),)


def _findings(example: str) -> set[str]:
    source, _, target = example.partition(" → ")
    source = source.partition(" (glossary:")[0] + ("." if "(glossary:" in source else "")
    return {finding.rule for finding in check_translation(source, target, glossary=_GLOSSARY)}


@pytest.mark.parametrize("rule", rules(), ids=lambda rule: rule.name)
def test_the_examples_of_a_rule_are_true(rule: Rule) -> None:
    assert _findings(rule.bad) == {rule.id}
    assert _findings(rule.good) == set()


def test_ids_and_names_are_unique_and_in_the_range_of_translations() -> None:
    declared = rules()
    assert len({rule.id for rule in declared}) == len({rule.name for rule in declared}) == len(declared)
    assert all(rule.id.startswith("TK5") and rule.subject == "translation" for rule in declared)


def test_a_rule_can_be_left_out_by_name_or_id() -> None:
    assert check_translation("It did not work.", "Funcionó.", ignore=["negation-lost"]) == []
    assert check_translation("It did not work.", "Funcionó.", ignore=["TK520"]) == []
    assert check_translation("It did not work.", "Funcionó.", ignore=["TK521"]) != []
