import json

import pytest
from click.testing import CliRunner

import toolkit
from toolkit.cli import main


def invoke(*arguments):
    return CliRunner().invoke(main, [str(argument) for argument in arguments])


def test_every_sentence_of_a_summary_stands_in_the_article(samples):
    path = samples / "stem-cells.txt"
    result = invoke("summarise", path, "--level", "all", "--format", "json")
    assert result.exit_code == 0, result.output
    document = json.loads(result.output)
    text = path.read_text(encoding="utf-8")
    assert document["text"] == text
    assert [summary["level"] for summary in document["summaries"]] == ["easy", "general", "expert"]
    for summary in document["summaries"]:
        assert summary["sentences"]
        assert summary["words"] <= summary["max_words"]
        for sentence in summary["sentences"]:
            assert text[sentence["start"] : sentence["end"]] == sentence["text"]
        starts = [sentence["start"] for sentence in summary["sentences"]]
        assert starts == sorted(starts)


def test_command_and_api_are_twins(samples):
    path = samples / "rent-rules.md"
    document = json.loads(invoke("summarise", path, "--max-words", "60", "--method", "lead", "--format", "json").stdout)
    summary = toolkit.summarise(toolkit.convert(path), max_words=60, method="lead")
    assert [sentence["id"] for sentence in document["summaries"][0]["sentences"]] == [
        sentence.id for sentence in summary.sentences
    ]


def test_american_spelling_is_the_same_command(samples):
    path = samples / "agua.txt"
    assert invoke("summarize", path).output == invoke("summarise", path).output != ""


def test_text_says_what_was_reached(samples):
    output = invoke("summarise", samples / "stem-cells.txt", "--level", "easy").output
    assert "(target 9): " in output
    assert output.startswith("Stem cells and multiple sclerosis: what the trials show\n")


def test_headline_length_is_kept(samples):
    article = toolkit.convert(samples / "harbour-tunnel.md")
    summary = toolkit.summarise(article, max_words=25)
    assert 0 < summary.words <= 25


def test_scores_and_bullets_are_shown(samples):
    output = invoke("summarise", samples / "stem-cells.txt", "--scores", "--bullets").output
    assert output.count("\n- ") >= 3
    assert "[s" in output


def test_key_facts_are_listed(samples):
    output = invoke("summarise", samples / "stem-cells.txt", "--facts", "4").output
    facts = output.split("Key facts\n")[1]
    assert facts.count("- ") >= 4


def test_standard_input_is_read(samples):
    text = (samples / "agua.txt").read_bytes()
    result = CliRunner().invoke(main, ["summarise", "-", "--format", "json"], input=text)
    assert result.exit_code == 0
    document = json.loads(result.output)
    assert document["text"] == text.decode()
    assert document["language"] == "es"
    assert document["source"]["path"] is None


def test_one_section_alone(samples):
    article = toolkit.convert(samples / "stem-cells.txt")
    summary = toolkit.summarise(article, section="The risks", max_words=60)
    section = article.section("The risks")
    assert summary.sentences
    assert all(section.start <= sentence.start < section.end for sentence in summary.sentences)


def test_a_section_is_found_without_its_number():
    article = toolkit.convert_text("1. Roofs\n\nMoss grows.\n\n2. Walls\n\nMoss grows there too.", language="en")
    assert article.section("walls") is article.section("2. Walls")


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (["--level", "eazy"], 'unknown level "eazy": did you mean "easy"'),
        (["--method", "sumy-lexrang"], 'did you mean "sumy-lexrank"'),
        (["--format", "markdwon"], 'did you mean "markdown"'),
        (["--section", "Teh risks"], 'did you mean "The risks"'),
        (["--max-words", "0"], "max_words is 0"),
        (["--max-grade", "5", "--min-grade", "9"], "min_grade 9 is above max_grade 5"),
    ],
)
def test_wrong_option_is_one_line_with_the_remedy(samples, options, message):
    result = invoke("summarise", samples / "stem-cells.txt", *options)
    assert result.exit_code == 2
    assert message in result.stderr
    assert result.stderr.count("\n") == 1
    assert result.stdout == ""


@pytest.mark.parametrize("command", ["convert", "summarise", "report"])
def test_language_that_is_no_tag_is_one_line(samples, command):
    files = [samples / "agua.txt"] * (1 if command == "report" else 2)
    result = CliRunner().invoke(main, [command, *map(str, files), "--language", "klingon"])
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr.count("\n") == 1
    assert '"klingon" is no language tag' in result.stderr


def test_formula_without_school_years_says_what_is_compared(tmp_path):
    path = tmp_path / "a.txt"
    path.write_text("Brua ble stengt i mars. Den hadde 12 000 biler om dagen. Byen skal sette den i stand.")
    result = CliRunner().invoke(main, ["summarise", str(path), "--language", "nb_NO", "--level", "easy"])
    assert result.stdout.splitlines()[0].startswith("easy. LIX ")
    assert "(target: the LIX of English for grade 9): met" in result.stdout


def test_a_query_that_nothing_answers_is_one_line_on_standard_error(tmp_path):
    path = tmp_path / "river.txt"
    path.write_text("The river rose by 2.3 metres in May. Nobody was hurt, the mayor said.\n", encoding="utf-8")
    answered, unanswered = (invoke("summarise", path, "--about", about) for about in ("the rivers", "side effects"))
    assert answered.exit_code == unanswered.exit_code == 0
    assert answered.stderr == ""
    assert unanswered.stderr == f'{path}: nothing in it is about "side effects"; the summary is of the whole\n'
    assert unanswered.stdout.startswith("general")


def test_lists_and_tables_that_no_summary_holds_are_one_line_on_standard_error(tmp_path):
    whole, listed = tmp_path / "whole.md", tmp_path / "listed.md"
    sentences = "Take one tablet a day with water. Stop if you get a rash, and call your doctor.\n"
    whole.write_text(f"{sentences}\n- Do not take it with milk.\n", encoding="utf-8")
    listed.write_text(
        f"{sentences}\n- a stomach ulcer\n- an allergy\n\n|rash|rare|\n|-|-|\n|gout|rare|\n", encoding="utf-8"
    )
    quiet, said, merged = (invoke("summarise", *args) for args in ([whole], [listed], [whole, listed, "--merge"]))
    assert quiet.stderr == ""
    assert said.stderr.startswith(f"{listed}: 9 of 26 words stand in tables and list items that are no sentences")
    assert merged.stderr.startswith(f"{whole}, {listed}: 9 of 49 words")
    assert said.exit_code == merged.exit_code == 0


def test_a_language_without_tables_is_one_line_on_standard_error(tmp_path):
    path = tmp_path / "a.txt"
    path.write_text("Silta suljettiin maaliskuussa. Sen yli ajoi 12 000 autoa joka päivä.", encoding="utf-8")
    result = invoke("summarise", path, "--language", "fi")
    assert result.exit_code == 0
    assert result.stderr.startswith(f'{path}: no tables for the language "fi" (there are for de, en, es, fr, it, pt)')
    assert result.stderr.count("\n") == 1
