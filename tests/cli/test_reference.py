from pathlib import Path

from click.testing import CliRunner

from toolkit.cli import main
from toolkit.cli.group import COMMANDS
from toolkit.cli.reference import reference

PAGE = Path(__file__).parents[2] / "docs" / "reference" / "cli.md"


def test_page_of_commands_is_up_to_date():
    assert PAGE.read_text(encoding="utf-8") == reference(), (
        "out of date: python -m toolkit.cli.reference > docs/reference/cli.md"
    )


def test_every_command_explains_itself_by_an_example_or_a_sentence():
    for name, (_, line) in COMMANDS.items():
        result = CliRunner().invoke(main, [name, "--help"])
        assert result.exit_code == 0, name
        assert line.endswith(".")
        assert len(result.output) > 150, name


def test_help_teaches_by_examples():
    assert "toolkit summarise samples/stem-cells.txt" in CliRunner().invoke(main, ["--help"]).output
