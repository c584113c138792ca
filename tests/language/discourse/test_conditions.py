"""Lines that set a condition or forbid what follows them."""

import pytest

from toolkit.language.discourse.conditions import not_said, says_when, sets_condition

SETTING = [
    ("en", "If you forget a dose"), ("en", "Do not use it if"), ("en", "Do not use it if you …"),
    ("en", "3. In case of fire"), ("en", "Missed doses"), ("de", "Überdosierung"), ("fr", "Oubli"),
    ("es", "Sobredosis"), ("it", "Sovradosaggio"), ("pt", "Sobredosagem"),
    ("en", "What should I do if it does not help?"), ("de", "Wenn Sie eine Dosis vergessen"),
    ("es", "En caso de sobredosis"),
    ("es", "Qué hacer si olvida una dosis"), ("fr", "Si vous avez pris trop de comprimés"), ("fr", "En cas d'oubli"),
    ("it", "Se ha dolore al petto"), ("pt", "Se se esquecer de uma dose"), ("pt", "Em caso de emergência"),
]  # fmt: skip
SETTING_NONE = [
    ("en", "How to take it"), ("en", "When to call your doctor"), ("en", "Iffy weather"), ("de", "Einnahme"),
    ("en", "Overdose deaths rise"),
    ("es", "Cómo se toma"), ("pt", "Como se usa"), ("fr", "Conservation"), ("ja", "If you forget"), ("en", ""),
]  # fmt: skip


@pytest.mark.parametrize(("language", "heading"), SETTING)
def test_a_heading_sets_a_condition(language: str, heading: str) -> None:
    assert sets_condition(heading, language)


@pytest.mark.parametrize(("language", "heading"), SETTING_NONE)
def test_other_headings_set_none(language: str, heading: str) -> None:
    assert not sets_condition(heading, language)


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "Never do this:"), ("en", "For 24 hours you must not:"), ("en", "Avoid:"), ("en", "Call 999 if:"),
        ("de", "Nehmen Sie es nicht ein:"), ("es", "Evite:"), ("fr", "Ne prenez pas :"), ("it", "Eviti:"),
        ("pt", "Não use:"),
    ],
)  # fmt: skip
def test_a_line_above_a_list_forbids(language: str, line: str) -> None:
    assert not_said(line, language)


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "Critics fear the worst:"), ("en", "The prosecution alleges that he did three things:"),
        ("en", "Arguments for closing the weir"), ("en", "Common mistakes"), ("en", "Myths"),
        ("de", "Die Forderungen der Anwohner:"), ("es", "Mitos sobre la presa:"), ("fr", "Idées reçues :"),
        ("it", "Proposte dei residenti:"), ("pt", "As reivindicações dos moradores:"),
    ],
)  # fmt: skip
def test_a_line_above_a_list_says_that_it_is_only_claimed_or_weighed(language: str, line: str) -> None:
    assert not_said(line, language)


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "Take with you:"), ("en", "Arguments of the command:"), ("en", "The weir has three gates:"),
        ("de", "Nehmen Sie mit:"), ("es", "Antes de empezar:"), ("fr", "Avant de commencer :"),
        ("it", "Prima di iniziare:"), ("pt", "Antes de começar:"), ("ja", "Never:"),
    ],
)  # fmt: skip
def test_a_line_above_a_list_forbids_nothing(language: str, line: str) -> None:
    assert not not_said(line, language)


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "Call 999 if you have chest pain"), ("de", "Rufen Sie an, wenn Sie Fieber haben"),
        ("es", "Llame al médico si tiene fiebre"), ("fr", "Appelez le 15 si vous avez mal"),
        ("it", "Chiami se ha febbre"),
        ("pt", "Ligue se tiver febre"),
    ],
)  # fmt: skip
def test_a_line_that_says_when_is_a_statement(language: str, line: str) -> None:
    assert says_when(line, language)


@pytest.mark.parametrize(
    ("language", "line"),
    [("en", "What to do if you feel ill"), ("en", "If you feel ill"), ("en", "Side effects"),
     ("ja", "Call if ill"), ("en", "")],
)  # fmt: skip
def test_other_lines_without_a_stop_may_be_headings(language: str, line: str) -> None:
    assert not says_when(line, language)
