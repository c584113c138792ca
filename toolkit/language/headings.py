"""Words that make a line a heading, a sentence or a caption: names of sections and figures, verbs, openers, labels."""

from functools import cache
from pathlib import Path

from toolkit.expressions import either

# What may stand before the name of a figure.
_APART = ("additional", "extended data", "online", "supplementary")

_TABLES = Path(__file__).parent / "tables" / "headings"


def is_section_name(line: str) -> bool:
    """Say whether a line is a name that sections commonly carry, in any of our languages.

    >>> is_section_name("2. Materials and Methods"), is_section_name("A day at sea")
    (True, False)
    """
    name = line.strip(" \t0123456789.:)#").lower().replace("’", "'")
    return name in _section_names()


@cache
def sentence_signs(kind: str) -> frozenset[str]:
    """Return the words of one kind, as the table names it: ``asking``, ``dangling``, ``joining`` and so on."""
    return frozenset(_read("sentence_signs.txt", None)[kind])


def figure_label(*others: str) -> str:
    """Return the source of an expression for what names a figure, a table and the like: "Fig. 2", "Tabelle IV".

    Args:
        others: more names that a number follows, in lower case.
    """
    names = either([*sentence_signs("figure"), *others])
    apart = either(_APART).replace(r"\ ", r"\s")
    number = r"(?:[A-Z]{0,2}-?\d{1,3}(?:[.-]\d{1,3})?[A-Za-z]?|[IVX]{1,5})"
    return rf"(?:{apart}\s)?+{names}\s?+{number}"


def figure_starts(*others: str) -> frozenset[str]:
    """Return three letters of each word that a figure's label may begin with, in lower case; most sentences have none.

    >>> sorted(figure_starts())[:4], "exa" in figure_starts("example")
    (['abb', 'add', 'box', 'cha'], True)
    """
    return frozenset(name[:3] for name in (*sentence_signs("figure"), *_APART, *others))


def is_given_name(word: str) -> bool:
    """Say whether a word is a common given name, in any of our languages and in any case.

    >>> is_given_name("JANE"), is_given_name("Giulia"), is_given_name("SIDE")
    (True, True, False)
    """
    return word.lower() in _given_names()


@cache
def _given_names() -> frozenset[str]:
    english = (_TABLES.parent / "names" / "first.txt").read_text(encoding="utf-8").splitlines()[1:]
    others = [name for names in _read("given_names.txt", None).values() for name in names]
    return frozenset(name.lower() for name in [*" ".join(english).split(), *others])


@cache
def _section_names() -> frozenset[str]:
    return frozenset(name for names in _read("section_names.txt", "\n").values() for name in names)


def _read(name: str, separator: str | None) -> dict[str, list[str]]:
    tables: dict[str, list[str]] = {}
    key = ""
    for line in (_TABLES / name).read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            key = line.strip("[]")
        elif line and not line.startswith("#"):
            tables.setdefault(key, []).extend(line.split(separator))
    return tables
