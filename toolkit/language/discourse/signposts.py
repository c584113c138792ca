"""Sentences that only show the way: "See the guide for details.", "More is given in the manual.", "the table below".

They send to another text, or to what stands beside them on the page; a summary has neither.
"""

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import NamedTuple

from toolkit.expressions import either, expression
from toolkit.language.cue_tables import cue_table
from toolkit.language.headings import figure_label, figure_starts
from toolkit.language.prefilters import Anchors, anchors_of
from toolkit.language.punctuation import CLOSING_CLASS

_SECTIONS = (
    "courtesy", "sending", "after", "reason", "matter", "found", "place", "text",
    "showing", "shown", "following", "next", "beside", "named",
)  # fmt: skip

LONGEST = 220  # signs; who sends and says more than that says something too
_REACH = 90  # signs between the parts of such a sentence
_ADDRESS = r"(?:https?://\S+|www\.\S+|[\w.-]+/\S+|[\w-]+\.(?:md|rst|txt|html?))"
_END = rf"[.!]?[\s{CLOSING_CLASS}]*\Z"

# What announces a figure in more words says something of it; so does what has a number or a clause.
LONGEST_ANNOUNCEMENT = 24
# An example is none of the figures that captions name: what it shows stands in the text.
_EXAMPLE = "example"
_CLAUSE = expression(r"[,;]|\b(?:that|how|dass|wie|que|qu|come|che|cómo|como|comment)\b", re.IGNORECASE)


class _Signposts(NamedTuple):
    """What a sentence that sends is like, one that announces a figure, and one that points at what stands beside it."""

    sending: re.Pattern[str]
    announcing: re.Pattern[str]
    beside: re.Pattern[str]
    figures: frozenset[str]  # how what announces a figure begins
    anchors: Anchors  # of what sends or points
    points: Anchors  # of what points


def is_signpost(sentence: str, language: str, tokens: Iterable[str]) -> bool:
    """Tell whether a sentence only sends its reader elsewhere, or points at what stands beside it.

    Args:
        sentence: a sentence from its first sign.
        language: BCP 47 tag; in a language without a table no sentence does.
        tokens: the words of the sentence.

    >>> from toolkit.language.tokens import words
    >>> sentences = ("See the guide for more details.", "See your doctor for more tests.", "Use the code below.")
    >>> [is_signpost(sentence, "en", words(sentence)) for sentence in sentences]
    [True, False, True]
    """
    known = _signposts(language)
    if known is None or not known.anchors.may_stand_in(sentence, tokens):
        return False  # most sentences
    if len(sentence) <= LONGEST and known.sending.match(sentence.lower()):
        return True
    return known.points.may_stand_in(sentence, tokens) and known.beside.search(sentence.lower()) is not None


def announces_figure(sentence: str, language: str, tokens: Sequence[str]) -> bool:
    """Tell whether a sentence only announces what a figure or table holds, which is not there.

    Args:
        sentence: a sentence from its first sign.
        language: BCP 47 tag; in a language without a table no sentence does.
        tokens: the words of the sentence.

    >>> from toolkit.language.tokens import words
    >>> sentences = ("Fig. 2 shows the sites of the study.", "Fig. 2 shows 40 sites.", "The map shows the sites.")
    >>> [announces_figure(sentence, "en", words(sentence)) for sentence in sentences]
    [True, False, False]
    """
    known = _signposts(language)
    if known is None or sentence[:3].lower() not in known.figures or len(tokens) > LONGEST_ANNOUNCEMENT:
        return False  # most sentences
    return known.announcing.match(sentence) is not None and not _CLAUSE.search(sentence)


@lru_cache(maxsize=16)
def _signposts(language: str) -> _Signposts | None:
    table = cue_table("signposts", language)
    if table is None:
        return None
    part = {name: either(table.get(name, ())) for name in _SECTIONS}
    sends = rf"{part['sending']}:?\s(?!{part['after']}(?!\w))"
    gap = rf"(?!\w).{{0,{_REACH}}}?(?<!\w)"
    place = rf"(?:{part['place']}|(?:\w+\s)?{_ADDRESS})"
    sending = (
        rf"{sends}(?:.{{0,{_REACH}}}?\s)?{part['reason']}(?!\w)",
        rf"{sends}(?:[^\s,]+\s){{0,4}}?{part['text']}s?:?(?:\s(?:[^\s,]+\s?){{1,6}})?{_END}",
        rf"{part['reason']}{gap}{sends}",
        rf"{part['matter']}{gap}{part['found']}(?!\w)",
        rf".{{0,{LONGEST}}}(?<!\w){part['found']}\s(?:\w+\s){{0,2}}?{place}{_END}",
    )
    beside = (
        rf"\A(?:\S+\s){{0,3}}?{part['following']}\s(?:[^\s,]+\s)?{part['shown']}s?(?!\w)",
        rf"(?<!\w){part['next']}(?!\w)",
        rf"(?<!\w){part['shown']}s?\s(?:de\s)?{part['beside']}(?!\w|\s\d)",
        rf"(?<!\w){part['beside']}\s(?:{part['shown']}|{part['named']}e?n?)(?!\w)",
        rf"(?<!\w){part['named']}\s{part['beside']}(?!\w|\s\d)",
    )

    pointing = ("following", "next", "beside")

    def telling(*names: str) -> Anchors:
        return anchors_of((phrase for name in names for phrase in table.get(name, ())), language)

    return _Signposts(
        sending=expression(rf"\W*{part['courtesy']}?\s*(?:{'|'.join(sending)})"),
        announcing=expression(rf"{figure_label(_EXAMPLE)}\s{part['showing']}\s\D*\Z", re.IGNORECASE),
        beside=expression("|".join(beside)),
        figures=figure_starts(_EXAMPLE),
        anchors=telling("sending", "found", *pointing),
        points=telling(*pointing),
    )
