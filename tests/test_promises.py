"""What every user may rely on: the same bytes everywhere, a light start, exact spans."""

import json
import subprocess
import sys

import msgspec
import pytest

import toolkit

HEAVY = {"nltk", "sumy", "trafilatura", "scipy", "pandas", "torch", "jsonschema", "babel"}
SAMPLE_NAMES = ("stem-cells.txt", "harbour-tunnel.md", "rent-rules.md", "agua.txt")


@pytest.mark.parametrize("name", SAMPLE_NAMES)
def test_same_bytes_under_every_seed_locale_and_folder(run, samples, tmp_path, name):
    path = samples / name
    settings = [
        ({"PYTHONHASHSEED": "0", "LC_ALL": "C"}, samples),
        ({"PYTHONHASHSEED": "4242", "LC_ALL": "C.UTF-8", "TZ": "Asia/Tokyo"}, tmp_path),
    ]
    outputs = {run("convert", path, "--levels", "all", env=env, cwd=cwd).stdout for env, cwd in settings}
    assert len(outputs) == 1
    assert json.loads(outputs.pop())["source"]["path"] == name


def test_default_path_imports_nothing_heavy(samples):
    code = (
        "import sys, toolkit\n"
        f"article = toolkit.convert({str(samples / 'stem-cells.txt')!r})\n"
        "[toolkit.summarise(article, level=level) for level in ('easy', 'general', 'expert')]\n"
        "print(' '.join(sorted({name.partition('.')[0] for name in sys.modules})))"
    )
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()
    assert not HEAVY & set(loaded)


# A cold summary compiles nearly as many patterns and imports nearly as many modules, those of NumPy included; what is
# added to the default path shows here, and wants a reason.
MOST_PATTERNS = 200
MOST_MODULES = 436


def test_a_cold_summary_compiles_and_imports_no_more_than_it_needs(samples):
    code = (
        "import re, sys\n"
        "compiled = []\n"
        "compile = re._compiler.compile\n"
        "re._compiler.compile = lambda *pattern: compiled.append(pattern) or compile(*pattern)\n"
        "import numpy, click, msgspec\n"
        "before = len(compiled)\n"
        "import toolkit\n"
        f"toolkit.summarise(toolkit.convert({str(samples / 'stem-cells.txt')!r}))\n"
        "print(len(compiled) - before, len(sys.modules), *sys.modules)"
    )
    out = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    patterns, modules, *names = out.split()
    assert int(patterns) <= MOST_PATTERNS
    assert int(modules) <= MOST_MODULES
    assert not {"dataclasses", "difflib", "importlib.resources", "numpy.typing", "tempfile", "tomllib"} & set(names)


def test_help_imports_no_stage():
    code = (
        "import sys\n"
        "from click.testing import CliRunner\n"
        "from toolkit.cli import main\n"
        "assert CliRunner().invoke(main, ['--help']).exit_code == 0\n"
        "print(' '.join(name for name in sys.modules if name.startswith(('toolkit.', 'numpy'))))"
    )
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()
    assert {name for name in loaded if not name.startswith(("toolkit.api", "toolkit.cli", "toolkit.model.errors"))} <= {
        "toolkit.model"
    }


@pytest.mark.parametrize("name", SAMPLE_NAMES)
def test_every_span_is_exact_and_inside_its_parent(samples, name):
    article = toolkit.convert(samples / name)
    article = article.with_summaries(*(toolkit.summarise(article, level=level) for level in toolkit.level_names()))

    def spans(value):
        if isinstance(value, dict):
            if {"start", "end", "text"} <= value.keys():
                yield value
            for inner in value.values():
                yield from spans(inner)
        elif isinstance(value, list | tuple):
            for inner in value:
                yield from spans(inner)

    document = msgspec.to_builtins(article)
    found = list(spans(document["sections"])) + list(spans(document["summaries"]))
    found += spans([document["figures"], document["terms"], document["facts"]])
    assert len(found) > 60
    assert len(document["figures"]) > 10
    assert len(document["facts"]) > 4
    assert [span for span in found if article.text[span["start"] : span["end"]] != span["text"]] == []
    for section in article.sections:
        for paragraph in section.paragraphs:
            assert section.start <= paragraph.start < paragraph.end <= section.end
            for sentence in paragraph.sentences:
                assert paragraph.start <= sentence.start < sentence.end <= paragraph.end


def test_third_party_annotations_survive_a_round_trip(samples, tmp_path):
    from toolkit.config import Config
    from toolkit.model.json import decode, encode

    text = "What is myelin? It is a layer of fat around the nerves. Can it grow back? Slowly, as far as we know."
    config = Config(extractors=("figures", "terms", "questions", "facts"))
    article = toolkit.convert_text(text, config=config)
    assert [question["text"] for question in article.extensions["questions"]] == [
        "What is myelin?",
        "Can it grow back?",
    ]
    assert decode(encode(article)) == article


def test_stage_without_what_it_requires_is_refused():
    from toolkit.config import Config
    from toolkit.model.errors import PluginError

    with pytest.raises(PluginError, match='"facts" requires "figures": put "figures" before it'):
        toolkit.convert_text("A text.", config=Config(extractors=("terms", "facts", "figures")))
