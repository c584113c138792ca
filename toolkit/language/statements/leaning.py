"""By which words a sentence leans on its article, by language.

The sections of ``tables/claims`` read here: ``opener``, ``bare_opener`` (needs no
comma), ``dangling``, ``expletive`` (openers that look as if they pointed back), ``self_reference`` (nouns by which
an article means itself), ``anaphor``, ``pronoun``, ``definite``, ``anaphoric_noun``, ``complement``,
``complementizer``, ``approximate`` and ``verb``. An ``object_pronoun`` dangles where no word of ``clause`` comes before
it (in a clause of its own a pronoun cannot mean the subject); phrases of ``no_object`` look like one. A ``labelled``
noun with a number or letter ("group 2") is a name that only its article knows; a subject that is the ``same`` needs an
"as", and what is ``added`` ("a further 20") to what. An ``author`` speaks in no
statement that stands, but for the phrases that begin a finding (``authorial``: "we found"); a ``person`` ("he") needs a
name in full before it, a ``nominative`` a verb; a ``connective`` near the start leans on the sentence before.
"""

from functools import lru_cache
from typing import NamedTuple

from toolkit.language.cue_tables import cue_table, words_in
from toolkit.language.phrases import PhraseIndex, phrase_index


class Leaning(NamedTuple):
    """The words of one language by what they tell.

    Attributes not named like a section: ``starts`` are expletives and what dangles, ``object_words`` ends of object
    pronouns, ``predicates`` verbs of any time, ``telling_apart`` what is ``added``, ``labelled`` or the ``same``,
    ``pointing`` anaphors and pronouns.
    """

    openers: PhraseIndex
    bare: frozenset[str]
    starts: PhraseIndex
    self_reference: frozenset[str]
    anaphors: frozenset[str]
    pronouns: frozenset[str]
    definite: frozenset[str]
    anaphoric: frozenset[str]
    complement: frozenset[str]
    approximate: frozenset[str]
    complementizers: frozenset[str]
    verbs: frozenset[str]
    objects: PhraseIndex
    object_words: frozenset[str]
    labelled: frozenset[str]
    joining: frozenset[str]
    same: frozenset[str]
    added: frozenset[str]
    authors: frozenset[str]
    authorial: PhraseIndex
    connectives: frozenset[str]
    persons: frozenset[str]
    nominative: frozenset[str]
    predicates: frozenset[str]
    telling_apart: frozenset[str]
    pointing: frozenset[str]


@lru_cache(maxsize=16)
def leaning_of(language: str) -> Leaning | None:
    """Return the words of a language (its two letters), or None where there is no table of them."""
    table = cue_table("claims", language)
    if table is None:
        return None
    return Leaning(
        openers=phrase_index({"opener": table["opener"]}),
        bare=words_in(table, "bare_opener"),
        starts=phrase_index({"expletive": table["expletive"], "dangling": table["dangling"]}),
        self_reference=words_in(table, "self_reference"),
        anaphors=words_in(table, "anaphor"),
        pronouns=words_in(table, "pronoun"),
        definite=words_in(table, "definite"),
        anaphoric=words_in(table, "anaphoric_noun"),
        complement=words_in(table, "complement"),
        approximate=frozenset(" ".join(words_in(table, "approximate", "limiting")).split()),
        complementizers=words_in(table, "complementizer"),
        verbs=words_in(table, "verb"),
        objects=phrase_index({name: table[name] for name in ("clause", "object_pronoun", "no_object")}),
        object_words=frozenset(phrase.split()[-1] for phrase in table["object_pronoun"]),
        labelled=words_in(table, "labelled"),
        joining=words_in(table, "joining"),
        same=words_in(table, "same"),
        added=words_in(table, "added"),
        authors=words_in(table, "author"),
        connectives=words_in(table, "connective"),
        persons=words_in(table, "person"),
        nominative=words_in(table, "nominative"),
        predicates=words_in(table, "verb", "past"),
        telling_apart=words_in(table, "labelled", "same", "added"),
        pointing=words_in(table, "anaphor", "pronoun"),
        authorial=phrase_index({name: table.get(name, ()) for name in ("authorial", "expletive")}),
    )
