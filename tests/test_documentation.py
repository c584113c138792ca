"""Every command block in the README and the docs is run, and its output compared.

A block marked ``console`` holds commands after ``$`` and the output that follows each; ``...`` stands for any text.
A block marked ``python`` is run; one marked ``pycon`` is a doctest.
"""

import doctest
import re
import shlex
import shutil
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]
BLOCK = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def blocks(language):
    return [
        pytest.param(match[2], id=f"{page.relative_to(ROOT)}-{number}")
        for page in PAGES
        for number, match in enumerate(BLOCK.finditer(page.read_text(encoding="utf-8")), 1)
        if match[1] == language
    ]


@pytest.fixture
def workplace(tmp_path, monkeypatch):
    shutil.copytree(ROOT / "samples", tmp_path / "samples")
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize("block", blocks("console"))
def test_commands_print_what_the_page_shows(block, run, workplace):
    parts = re.split(r"^\$ ", block, flags=re.MULTILINE)
    assert parts[0] == "", "a console block begins with a command"
    for part in parts[1:]:
        command, _, expected = part.partition("\n")
        words = shlex.split(command, comments=True)
        if words[0] == "cat":
            output = "".join(Path(name).read_text(encoding="utf-8") for name in words[1:])
        else:
            assert words[0] == "toolkit"
            done = run(*words[1:], cwd=workplace)
            output = (done.stdout + done.stderr).decode().replace("\r\n", "\n")
        pattern = re.escape(expected.rstrip("\n")).replace(re.escape("..."), ".*")
        assert re.fullmatch(pattern, output.rstrip("\n"), re.DOTALL), f"$ {command}\n{output}"


@pytest.mark.parametrize("block", blocks("python"))
def test_python_blocks_run(block, workplace):
    exec(compile(block, "page", "exec"), {})


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_python_sessions_show_what_python_shows(page, workplace):
    sessions = [match[2] for match in BLOCK.finditer(page.read_text(encoding="utf-8")) if match[1] == "pycon"]
    test = doctest.DocTestParser().get_doctest("\n".join(sessions), {}, page.name, None, 0)
    runner = doctest.DocTestRunner(optionflags=doctest.NORMALIZE_WHITESPACE | doctest.ELLIPSIS)
    report = []
    runner.run(test, out=report.append)
    assert runner.failures == 0, "".join(report)


def test_links_between_pages_lead_somewhere():
    for page in PAGES:
        for target in re.findall(r"\]\(([^)#:]+?)(?:#[^)]*)?\)", page.read_text(encoding="utf-8")):
            assert (page.parent / target).exists(), f"{page.name}: {target}"
