from toolkit.model.finding import Finding
from toolkit.translators.engines.protocol import Fault
from toolkit.translators.glossary import Glossary
from toolkit.translators.guard import Guard, Task
from toolkit.translators.protection import Policy

POLICY = Policy("en", "es")


def one(engine, text, policy=POLICY, checker=None):
    return Guard(engine, policy, checker)([Task(text)])[0]


def rules(outcome):
    return [finding.rule for finding in outcome.findings]


def test_a_faithful_engine_passes(scripted):
    outcome = one(scripted(), "The WHO counted 7,162 cases.")
    assert (outcome.text, outcome.findings) == ("The OMS counted 7162 cases.", ())


def test_what_a_first_try_loses_is_tried_once_more_in_another_way(scripted):
    engine = scripted(lambda text: text.replace("7,162", ""))
    outcome = one(engine, "They counted 7,162 cases.")
    assert (outcome.text, outcome.findings, len(engine.asked)) == ("They counted 7162 cases.", (), 2)


def test_what_is_lost_twice_is_flagged(scripted):
    outcome = one(scripted(lambda text: "nada"), "They counted 7,162 cases.")
    assert (outcome.text, rules(outcome), outcome.faults) == ("nada", ["TK590"], 1)
    assert "7,162" in outcome.findings[0].message


def test_a_number_changed_by_the_engine_is_flagged(scripted):
    outcome = one(scripted(lambda text: text.replace("30", "300").replace("zqaaaz", "x")), "It took 30 days.")
    assert rules(outcome) == ["TK590"]


def test_a_fault_leaves_the_source_and_says_why(scripted):
    outcome = one(scripted(lambda text: Fault("too hard")), "A sentence.")
    assert (outcome.translated, outcome.text, rules(outcome)) == (False, "A sentence.", ["TK591"])
    assert "too hard" in outcome.findings[0].message


def test_an_empty_answer_is_no_translation(scripted):
    assert not one(scripted(lambda text: " "), "A sentence.").translated


def test_a_better_second_try_wins(scripted):
    answers = iter([Fault("busy"), "Una frase."])
    assert one(scripted(lambda text: next(answers)), "A sentence.").text == "Una frase."


def test_a_name_that_a_check_misses_is_kept_in_the_second_try(scripted):
    def check(source, target):
        if "Brown" in target:
            return []
        start = source.index("Brown")
        span = {"start": start, "end": start + 5, "text": "Brown"}
        return [Finding(rule="TK540", message="a name is missing", source=span)]

    from toolkit.model.base import Span

    def checked(source, target):
        return [Finding(rule=f.rule, message=f.message, source=Span(**f.source)) for f in check(source, target)]

    engine = scripted(lambda text: text.replace("Brown", "Marrón"))
    assert one(engine, "They met Brown there.", checker=checked).text == "They met Brown there."


def test_glossary_terms_are_put_in_and_missing_ones_tried_again(scripted):
    policy = Policy("en", "es", glossary=Glossary((("tide", "marea"),), "en"))
    assert one(scripted(), "The tide rose.", policy).text == "The marea rose."
    from dataclasses import replace

    seen = replace(policy, in_sight=frozenset({"tide"}))
    engine = scripted(lambda text: text.replace("tide", "agua"))
    outcome = one(engine, "The tide rose.", seen)
    assert (outcome.text, outcome.findings) == ("The marea rose.", ())


def test_an_inflected_term_is_a_note(scripted):
    policy = Policy("en", "es", glossary=Glossary((("polymerase", "polimerasa"),), "en"))
    outcome = one(scripted(), "Two polymerases.", policy)
    assert (rules(outcome), outcome.faults) == (["TK593"], 0)


def test_batches_come_back_in_order(scripted):
    guard = Guard(scripted(), POLICY)
    batches = [[Task(f"Text {letter}.") for letter in letters] for letters in ("abc", "de", "f")]
    texts = [outcome.text for _, outcomes in guard.stream(batches) for outcome in outcomes]
    assert texts == [f"Text {letter}." for letter in "abcdef"]
