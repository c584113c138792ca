"""The ``toolkit`` command: imports a subcommand when it is called, and ends every error in one line."""

import contextlib
import io
import os
import sys
from importlib import import_module
from typing import Any

import click

from toolkit import __version__
from toolkit.model.errors import ToolkitError, UnknownNameError

# name: (module:object, the line that --help shows); the modules are imported on first use.
COMMANDS = {
    "check-translation": ("toolkit.cli.check_translation:check_translation", "Check translations in bilingual files."),
    "convert": ("toolkit.cli.convert:convert", "Turn articles into structured JSON."),
    "diff": ("toolkit.cli.diff:diff", "Say what changed between two versions of an article."),
    "engines": ("toolkit.cli.engines:engines", "List the translation engines."),
    "export-translation": (
        "toolkit.cli.export_translation:export_translation",
        "Write an article's translation for other tools.",
    ),
    "import-translation": (
        "toolkit.cli.import_translation:import_translation",
        "Bring an edited translation home into the article.",
    ),
    "levels": ("toolkit.cli.levels:levels", "List the reading levels."),
    "memory": ("toolkit.cli.memory:memory", "Bring TMX into a translation memory, or write it out."),
    "plugins": ("toolkit.cli.plugins:plugins", "List the plugins and what they lack."),
    "report": ("toolkit.cli.report:report", "Write a page that shows an article and its summaries."),
    "rule": ("toolkit.cli.rules:rule", "Explain a rule of validate."),
    "rules": ("toolkit.cli.rules:rules", "List the rules of validate."),
    "schema": ("toolkit.cli.schema:schema", "Print a JSON Schema."),
    "summarise": ("toolkit.cli.summarise:summarise", "Summarise articles at a reading level."),
    "translate": ("toolkit.cli.translate:translate", "Translate articles, or their summaries."),
    "validate": ("toolkit.cli.validate:validate", "Prove that content holds what it claims."),
}

ALIASES = {"summarize": "summarise"}

DEBUG = "toolkit.debug"


class Failure(click.ClickException):
    """What could not be done, shown as one line; exit code 2."""

    exit_code = 2

    def show(self, file: Any = None) -> None:
        """Print the line on standard error."""
        from toolkit.model.words import on_one_line

        click.echo(f"toolkit: {on_one_line(self.format_message())}", err=True)


class LazyGroup(click.Group):
    """A group that knows its commands by name and imports one when it is called."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the names of the commands, in order."""
        return sorted(COMMANDS)

    def get_command(self, ctx: click.Context, name: str) -> click.Command | None:
        """Return the command called ``name``; an unknown one is an error with the nearest right name."""
        name = ALIASES.get(name, name)
        if name not in COMMANDS:
            raise Failure(str(UnknownNameError("command", name, COMMANDS)))
        module, _, attribute = COMMANDS[name][0].partition(":")
        command: click.Command = getattr(import_module(module), attribute)
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the list of commands without importing them."""
        with formatter.section("Commands"):
            formatter.write_dl([(name, COMMANDS[name][1]) for name in sorted(COMMANDS)])

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command; end every error in one line and exit code 2, a closed pipe in silence."""
        try:
            result = super().invoke(ctx)
            write_standard_output(b"")
        except BrokenPipeError:
            _silence()
            ctx.exit(0)
        except (click.ClickException, click.exceptions.Exit, click.Abort):
            raise
        except KeyboardInterrupt:
            raise Failure("interrupted") from None
        except Exception as error:
            if ctx.meta.get(DEBUG):
                raise
            if isinstance(error, OSError):
                # A failed flush keeps its bytes, so that one of "click.echo" is known by failing again.
                write_standard_output(b"")
            raise Failure(describe(error)) from error
        return result


def write_standard_output(data: bytes) -> None:
    """Write ``data`` and all that waits to standard output.

    Raises:
        Failure: it takes no more, such as a file on a full disk.
        BrokenPipeError: its reader went away.
    """
    from toolkit.files import cause

    if sys.stdout is None:
        if data:
            raise Failure("standard output: closed; name a file with --output")
        return
    try:
        sys.stdout.flush()
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        _silence()
        raise Failure(f"standard output: {cause(error, writing=True)}") from error


def _silence() -> None:
    """Let what standard output still holds go nowhere, or Python would fail on it once more at its end."""
    with contextlib.suppress(io.UnsupportedOperation), open(os.devnull, "wb") as nowhere:
        os.dup2(nowhere.fileno(), sys.stdout.fileno())


def describe(error: Exception) -> str:
    """Return one line for an error: our own as they are, any other as a fault of the toolkit."""
    if isinstance(error, ToolkitError):
        return str(error)
    return f"internal error, {type(error).__name__}: {error}; run again with --debug and report it"


def _debug(ctx: click.Context, _parameter: click.Parameter, value: bool) -> None:
    if value:
        ctx.meta[DEBUG] = True


debug_option = click.option(
    "--debug", is_flag=True, expose_value=False, callback=_debug, help="Show the traceback of an error."
)


@click.group(cls=LazyGroup, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, prog_name="toolkit")
@debug_option
def main() -> None:
    """Summaries you can check.

    Articles become structured JSON and summaries at reading levels, in which every sentence and figure points at the
    characters of the source that it came from; "validate" proves it.

    \b
    Examples:
      toolkit summarise samples/stem-cells.txt
      toolkit summarise samples/stem-cells.txt --level easy --format markdown
      toolkit convert samples/stem-cells.txt --levels all -o stem-cells.json
      toolkit validate content/
    """
