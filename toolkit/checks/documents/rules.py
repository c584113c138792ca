"""The rules of the file group: what keeps a file from being read, or from being read in one way only."""

from collections.abc import Iterable, Iterator

from toolkit.checks.documents.json_syntax import Slip
from toolkit.checks.protocol import Problem, Rule

FILE_RULES = (
    Rule(
        id="TK001",
        name="unreadable",
        subject="file",
        explanation="A file cannot be read: no permission, too large, gone during the run, a loop of links.",
        good="content/page.json, readable",
        bad="content/page.json, mode 000",
    ),
    Rule(
        id="TK002",
        name="encoding",
        subject="file",
        explanation="A file is not text in UTF-8.",
        good='{"town": "Zürich"} in UTF-8',
        bad='{"town": "Zürich"} in Latin-1',
    ),
    Rule(
        id="TK003",
        name="syntax",
        subject="file",
        explanation="A file is not JSON or YAML, although its name says so.",
        good='{"tags": ["river"]}',
        bad='{"tags": ["river",]}',
    ),
    Rule(
        id="TK004",
        name="duplicate-key",
        subject="file",
        explanation="A key stands twice in one object, and readers silently keep one of them.",
        good='{"title": "Floods", "lead": "Rain"}',
        bad='{"title": "Floods", "title": "Rain"}',
    ),
    Rule(
        id="TK005",
        name="byte-order-mark",
        severity="warning",
        subject="file",
        explanation="A file begins with a byte-order mark, which JSON forbids and many readers refuse.",
        good="{ as the first byte",
        bad="EF BB BF in front of {",
        fixable=True,
    ),
    Rule(
        id="TK006",
        name="json-number",
        subject="file",
        explanation="A number is NaN, infinite, or too large for readers to hold.",
        good='{"share": null}',
        bad='{"share": NaN}',
    ),
    Rule(
        id="TK007",
        name="lone-surrogate",
        subject="file",
        explanation="A string holds half of a surrogate pair, which is no character.",
        good=r'{"sign": "\ud83d\ude00"}',
        bad=r'{"sign": "\ud83d"}',
    ),
    Rule(
        id="TK008",
        name="nesting",
        subject="file",
        explanation="A document is nested deeper than any reader follows.",
        good='{"tree": [[["leaf"]]]}',
        bad="100,000 brackets in one another",
    ),
)

# Name of a slip (documents/json_syntax.py) -> id of its rule.
ID_OF = {rule.name: rule.id for rule in FILE_RULES}


def as_problems(slips: Iterable[Slip]) -> Iterator[tuple[Problem, None]]:
    """Yield slips as problems of the file group; they lie in no instance, since there may be none."""
    for slip in slips:
        rule = ID_OF[slip.name]
        yield Problem(rule=rule, message=slip.message, hint=slip.hint, offset=slip.offset, path=slip.path), None
