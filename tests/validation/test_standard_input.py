"""Standard input is checked as what it is, which its content or --media-type says."""

import pytest

from toolkit.validation.standard_input import suffix_of_content

PAGE = "# Rain\n\n### Too deep\n\nRain *fell* all day.\n"


@pytest.mark.parametrize(
    ("content", "suffix"),
    [
        ("", ".json"),
        ('{"title": "Rain"}', ".json"),
        ('\ufeff {"title": "Rain"', ".json"),
        ("[1, 2", ".json"),
        ('"a string"', ".json"),
        ("12", ".json"),
        ('{"a": 1}\n\n{"a": 2}\n', ".jsonl"),
        ('{"a": 1}\n{"a": 2\n', ".jsonl"),
        ("title: Rain\nlevel: 2\n", ".yaml"),
        ("# a comment\n\ntitle:\n  - Rain\n", ".yaml"),
        ("---\ntitle: Rain\n", ".yaml"),
        ("---\ntitle: Rain\n---\n", ".yaml"),
        ("---\ntitle: Rain\n---\n\n# Rain\n", ".md"),
        (PAGE, ".md"),
        ("[A link](https://example.org) begins it.", ".txt"),
        ("Rain: it fell\n\nAll day long, and nobody came.\nThe fair: closed.", ".txt"),
        ("Rain fell all day.", ".txt"),
    ],
)
def test_content_tells_what_it_is(content, suffix):
    assert suffix_of_content(content.encode()) == suffix


@pytest.mark.parametrize(
    ("given", "arguments", "line"),
    [
        (PAGE, (), "<stdin>:3:1: warning TK604"),
        ("---\ntitle: [\n---\n# Rain\n", (), "<stdin>:3:1: error TK003"),
        ('{"a": 1}\n{"a": 1, "a": 2}\n', (), "<stdin>:2:10: error TK004"),
        ("a: 1\na: 2\n", (), "<stdin>:2:1: error TK004"),
        ("a: 1", ("--media-type", "application/json"), "<stdin>:1:1: error TK003"),
        ("# Rain\n### Deep\n", ("--media-type", "text/markdown"), "<stdin>:2:1: warning TK604"),
    ],
)
def test_findings_stand_where_a_file_would_have_them(run, given, arguments, line):
    done = run("validate", "-", *arguments, given=given.encode())
    assert done.returncode == 1
    assert done.stdout.decode().startswith(line)


def test_text_passes(run):
    done = run("validate", "-", given=b"Rain fell all day. Nobody came to the fair.\n")
    assert (done.returncode, done.stdout) == (0, b"1 file checked, nothing wrong\n")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("-", "--media-type", "markdown"), 'unknown media type "markdown": did you mean "text/markdown"?'),
        (("samples", "--media-type", "text/markdown"), "a file is known by its ending"),
    ],
)
def test_a_type_that_means_nothing_is_one_line_and_2(run, arguments, message):
    done = run("validate", *arguments, given=b"x")
    assert done.returncode == 2
    assert message in done.stderr.decode()
    assert done.stderr.count(b"\n") == 1
