"""Marks that engines leave on words they do not know."""

import re
from collections.abc import Iterator

from toolkit.checks.translation.pair import Pair
from toolkit.checks.translation.protocol import declare, report
from toolkit.expressions import expression
from toolkit.model.finding import Finding

RULE = declare(
    "unknown-word",
    35,
    "A word carries an engine's mark for what it does not know or cannot write.",
    good="A zoonotic disease. → Una enfermedad zoonótica.",
    bad="A zoonotic disease. → Una enfermedad *zoonotic.",
)

# Apertium: * unknown, @ no translation, # no form. OPUS-MT and others: <unk> and ⁇; the replacement character.
_MARK = expression(r"(?<![\w*@#])[*@#](?=[^\W\d_]{2})\w+(?![\w*])|<unk>|⁇|\ufffd", re.IGNORECASE)


def check_unknown_words(pair: Pair) -> Iterator[Finding]:
    """Yield a finding for each mark that the source does not hold as well."""
    for match in _MARK.finditer(pair.target.text):
        if match[0] not in pair.source.text and f"{match[0][0]}" not in pair.source.text:
            message = f'"{match[0]}" carries an engine\'s mark for an unknown word'
            yield report(RULE, message, "Translate the word.", target=pair.target.span(*match.span()))
