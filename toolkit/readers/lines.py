"""What one line of plain text looks like: a list item, a quote, a table row, code, an underline."""

import re
from functools import cache

from toolkit.expressions import expression
from toolkit.language.headings import figure_label

LOOKED_AT = 400  # code points of a line that are enough to tell what it is

_MARKER = expression(
    r"[^\S\n]*+(?:[-*+•◦▪‣●○–—·∙][^\S\n]++|\(?(?:\d{1,3}[.)]|[ivx]{2,4}[.)]|[a-z][.)]|[A-Z]\))[^\S\n]++)(?=\S)"
)
_BULLET = expression(r"[^\S\n]*+[-*+•◦▪‣●○∙]\s")
_NUMBERED_LINE = expression(r"[^\S\n]*+\(?(\d{1,3})[.)]\s")
_QUOTE = expression(r"[^\S\n]{0,3}+>[>\s]*+")
_UNDERLINE = expression(r"\s*+(={3,}+|-{3,}+|~{3,}+|\^{3,}+)\s*+\Z")
_RULE = expression(r"(?:[-*_=~#+•·—–]\s*+){3,}+\Z")
_HASHES = expression(r"\s{0,3}+(#{1,6}+)[^\S\n]++(?=[^\s#])")
_ROW = expression(r"\S\t+\S|^\s*\||\S[^\S\n]+\|[^\S\n]+\S")
# After the letter of who asks or answers ("Q.   Is it lost?") there is no cell.
_COLUMNS = expression(r"\S(?<!\A[A-Z][.:])[^\S\n]{3,}+\S")
_DOSE = expression(
    r"\d\s?(?:mg|mcg|µg|μg|g|ml|cl|dl|l|IU|IE|UI|mmol|tab(?:let|let?te)?s?|tabl?\.|Tabletten?|capsules?|Kapseln?|drops|puffs|Tropfen"
    r"|comp(?:\.|rimidos?|rimés?|resse?)|compressa|cápsulas?|gélules?|gotas|gouttes|gocce|capsule)(?![^\W_])",
    re.IGNORECASE,
)
_CODE_START = expression(
    r"""
    \s*+ (?: \$\s | >>>\s | \#! | // | /\* | </?\w+[\s>/] | \{\{ | \{% | @\w+(?:\(|\Z) | [{}()\[\]]+[,;]?\Z
      | --?\w[\w-]*=
      | (?:import|from|use|package)\s[\w.:{}*/]+(?:\s(?:import|as)\s.*|;)?\Z
      | (?:def|class|fn|func|function|struct|impl|enum|const|let|var|pub|return|if|for|while)\s[^\n]{0,200}[:;{(]\Z
      | (?:pip|npm|npx|git|cd|mkdir|curl|wget|docker|cargo|rustc|python3?|sudo|brew|apt|apt-get|uvx?|make|cmake)
        \s(?:[\w.-]*[-/.=][^\s]*|install|run|build|add|init|new|clone|update|test|pull|push|commit|check|doc)(?:\s|\Z)
      | ["'][\w.-]+["']\s?:\s?["'\[{\d] | [\w.-]+\s?=\s?["'\[{] )
    """,
    re.VERBOSE,
)
_CODE_SIGN = expression(r"[;{]\s*\Z|[\w.]\([^()\s]{0,60}\)[.;:?]?\Z|\s[-=]>\s|\s[:+-]?=\s\S|\w::\w|\w\(\)")
_CODE_SIGNS = frozenset("(:;=>{")  # without any of these none of that
_PLAIN_WORD = expression(r"(?<!\S)[A-Za-z][a-z]*[,.]?(?!\S)")
_MIN_CAPITALS = 4  # letters of a heading in capitals
_MAX_PLAIN_WORDS = 6  # in a line of code; more are prose that mentions code
_MAX_CODE_LINE = 200


def marker_length(line: str) -> int:
    """Return the length of a list marker at the start of a line with what stands before it, or 0."""
    match = _MARKER.match(line)
    return match.end() if match else 0


def is_bullet(line: str) -> bool:
    """Say whether a line begins with a bullet, which needs no company to be a list item."""
    return _BULLET.match(line) is not None


def item_number(line: str) -> int | None:
    """Return the number that a line begins with, as in ``3. Rinse``."""
    match = _NUMBERED_LINE.match(line)
    return int(match[1]) if match else None


def quote_length(line: str) -> int:
    """Return the length of the quote marks at the start of a line, or 0."""
    match = _QUOTE.match(line)
    return match.end() if match else 0


def underline_depth(line: str) -> int:
    """Return the depth of the heading that a line underlines, or 0."""
    match = _UNDERLINE.match(line[:LOOKED_AT])
    return 0 if match is None else 1 if match[1][0] == "=" else 2


def hashes(line: str) -> tuple[int, int]:
    """Return depth and length of a heading mark such as ``## ``, or zeros."""
    match = _HASHES.match(line)
    return (len(match[1]), match.end()) if match else (0, 0)


def is_rule(line: str) -> bool:
    """Say whether a line is ornament: ``* * *`` or a row of dashes."""
    return _RULE.match(line.strip()[:LOOKED_AT]) is not None


def is_capitals(line: str) -> bool:
    """Say whether a line is a heading by its capitals: all of them, and no stop.

    >>> is_capitals("IF YOU TAKE TOO MANY"), is_capitals("IBM"), is_capitals("STOP.")
    (True, False, False)
    """
    return line.isupper() and line[-1] not in ".,;:" and sum(map(str.isalpha, line[:LOOKED_AT])) >= _MIN_CAPITALS


def has_dose(line: str) -> bool:
    """Say whether a line gives a dose, as an entry in a list of medicines does.

    >>> has_dose("Enoxaparin 40 mg once a day"), has_dose("40 ways to cook rice")
    (True, False)
    """
    return any(sign.isdigit() for sign in line) and _DOSE.search(line) is not None


def is_row(line: str) -> bool:
    """Say whether a line has cells, parted by tabs or bars; a tab behind a list marker parts none."""
    if "\t" not in line and "|" not in line:
        return False
    match = _ROW.search(line[:LOOKED_AT])
    if match is not None and "\t" in match[0]:
        match = _ROW.search(line[:LOOKED_AT], max(marker_length(line) - 1, 0))
    return match is not None


def has_columns(line: str) -> bool:
    """Say whether a line has cells that are lined up with spaces."""
    if "  " not in line and "\t" not in line and line.isascii():
        return False
    return _COLUMNS.search(line.strip()[:LOOKED_AT]) is not None


def is_caption(line: str) -> bool:
    """Say whether a line is the label or caption of a figure, a table and the like.

    >>> is_caption("Table 2. Doses by age"), is_caption("Tables are set at noon")
    (True, False)
    """
    return _caption().match(line.strip()) is not None


def has_caption_stop(line: str) -> bool:
    """Say whether a caption's label stands alone or is set off, unlike in "Figure 3 shows"."""
    match = _caption().match(line.strip())
    return match is not None and (match.end() == len(line.strip()) or match[0].rstrip()[-1] in ".:|–—-")


def is_bare_label(line: str) -> bool:
    """Say whether a line is nothing but the label of a figure, a table and the like, whose title then follows."""
    match = _caption().match(line.strip())
    return match is not None and match.end() == len(line.strip())


@cache
def _caption() -> re.Pattern[str]:
    return re.compile(rf"{figure_label()}(?:\s?[.:|–—-]|\Z|\s)", re.IGNORECASE)


def is_code(line: str) -> bool:
    """Say whether a line looks like program text or a shell command.

    >>> is_code("$ make all"), is_code("Make all of it yours.")
    (True, False)
    """
    if len(line) > _MAX_CODE_LINE:
        return False
    if _CODE_START.match(line):
        return True
    if line.endswith(".") or _CODE_SIGNS.isdisjoint(line) or _CODE_SIGN.search(line) is None:
        return False
    return len(_PLAIN_WORD.findall(line)) < _MAX_PLAIN_WORDS
