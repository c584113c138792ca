"""What a language's table of definitions says, ready for use.

The sections of ``tables/definitions``: ``copula`` joins term and genus; ``indefinite`` and ``definite`` open a
predicate; ``definer`` joins term and meaning, ``framed_definer`` only after "the term ..." or a quoted term; ``namer``
joins meaning and term; ``clause`` begins, after a comma, what no longer belongs to the meaning, ``predicate_join``
without one; ``conjunction`` joins a second statement with a copula of its own. ``generic`` are nouns that, with a
definite article, mean one thing of this article; ``pointing`` are words that tie a meaning to its context. After a
``finite`` verb with no relative and no ``subordinator`` before it the meaning has run on into another statement.
"""

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple

from toolkit.expressions import expression
from toolkit.language.cue_tables import cue_table, words_in

_WORDS = (
    "finite",
    "generic",
    "genus",
    "no_inside",
    "no_subject",
    "participle",
    "pointing",
    "preposition",
    "relative",
    "subject_article",
    "subordinator",
)


class Grammar(NamedTuple):
    """The tables of one language, ready for use."""

    copulas: tuple[str, ...]
    definers: tuple[str, ...]
    namers: tuple[str, ...]
    copula: re.Pattern[str]
    definer: re.Pattern[str]
    namer: re.Pattern[str]
    framed: frozenset[str]
    frame: re.Pattern[str]
    article: re.Pattern[str]
    opening: re.Pattern[str]
    clause: re.Pattern[str]
    second: re.Pattern[str]
    second_name: re.Pattern[str]
    appraisal: re.Pattern[str]
    words: dict[str, frozenset[str]]

    def kind_of(self, word: str) -> str:
        """Return whether a word opens a differentia, as relative, participle or preposition; else an empty string."""
        bare = word.rstrip("'’")
        for kind in ("relative", "participle", "preposition"):
            if word in self.words[kind] or bare in self.words[kind]:
                return kind
        return ""


def _alternatives(words: tuple[str, ...]) -> str:
    return "|".join(re.escape(word).replace(r"\ ", r"\s+") for word in sorted(words, key=lambda w: (-len(w), w)))


def _determiner(kinds: Mapping[str, tuple[str, ...]]) -> re.Pattern[str]:
    """Return a pattern for a determiner and the blank after it; elided ones take none."""
    parts = []
    for kind, words in kinds.items():
        elided = tuple(word for word in words if word[-1] in "'’")
        whole = tuple(word for word in words if word[-1] not in "'’")
        options = [rf"(?:{_alternatives(whole)})\s+"] if whole else []
        options += [f"(?:{_alternatives(elided)})"] if elided else []
        parts.append(f"(?P<{kind}>{'|'.join(options)})")
    return expression(rf"\s*(?:{'|'.join(parts)})", re.IGNORECASE)


@lru_cache(maxsize=16)
def grammar_of(language: str) -> Grammar | None:
    """Return the grammar of a language, by its BCP 47 primary subtag, or None without a table."""
    table = cue_table("definitions", language)
    if table is None:
        return None
    flags = re.IGNORECASE
    framed = table["framed_definer"]
    return Grammar(
        copulas=tuple(f" {verb} " for verb in table["copula"]),
        definers=tuple(f" {verb}" for verb in table["definer"] + framed),
        namers=tuple(f" {verb} " for verb in table["namer"]),
        copula=expression(rf"\b(?:{_alternatives(table['copula'])})(?!\w)", flags),
        definer=expression(rf"\b(?:{_alternatives(table['definer'] + framed)})(?!\w)", flags),
        namer=expression(rf"\b(?:{_alternatives(table['namer'])})(?!\w)", flags),
        framed=frozenset(framed),
        frame=expression(rf"(?:{_alternatives(table['term_frame'])})\s+", flags),
        article=_determiner({"indefinite": table["subject_article"], "definite": table["subject_definite"]}),
        opening=_determiner({"indefinite": table["indefinite"], "definite": table["definite"]}),
        clause=expression(
            rf";|,\s+(?:{_alternatives(table['clause'])})(?!\w)|\s(?:{_alternatives(table['predicate_join'])})(?!\w)",
            flags,
        ),
        second=expression(
            rf",\s+(?:{_alternatives(table['conjunction'])})\s+"
            rf"(?:(?!(?:{_alternatives(table['conjunction'] + table['relative'])})\s)[\w'’-]+\s+){{1,6}}"
            rf"(?:{_alternatives(table['copula'])})\s",
            flags,
        ),
        # "..., and TDC carries the other allele", "..., recall is the percentage"
        second_name=expression(
            rf",?\s+(?:{_alternatives(table['conjunction'])})\s+[A-Z][\w-]+\s(?:\([^()]*\)\s)?[a-z]+s\s"
            rf"|,\s+(?:[a-z-]+\s){{1,3}}(?:{_alternatives(table['copula'])})\s(?:{_alternatives(table['indefinite'])})\s"
        ),
        appraisal=expression(rf"(?<![\w-])(?:{_alternatives(table['appraisal'])})(?![\w-])", flags),
        words={
            **{name: words_in(table, name) for name in _WORDS},
            "no_term": words_in(table, "no_subject", "subject_article", "subject_definite"),
        },
    )
