"""Sentences that only show the way: "See the guide for details.", "More is given in the manual.", "the table below".

They send to another text, or to what stands beside them on the page; a summary has neither.
"""

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from toolkit.expressions import either, expression
from toolkit.language.cue_tables import Anchors, anchors_of, cue_table
from toolkit.language.punctuation import CLOSING_CLASS

_SECTIONS = (
    "courtesy", "sending", "after", "reason", "matter", "found", "place", "text",
    "shown", "following", "next", "beside", "named",
)  # fmt: skip

LONGEST = 220  # signs; who sends and says more than that says something too
_REACH = 90  # signs between the parts of such a sentence
_ADDRESS = r"(?:https?://\S+|www\.\S+|[\w.-]+/\S+|[\w-]+\.(?:md|rst|txt|html?))"
_END = rf"[.!]?[\s{CLOSING_CLASS}]*\Z"


class _Signposts(NamedTuple):
    """What a sentence that sends is like, and one that points at what stands beside it, each with telling words."""

    sending: re.Pattern[str]
    beside: re.Pattern[str]
    anchors: Anchors  # of both
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
        beside=expression("|".join(beside)),
        anchors=telling("sending", "found", *pointing),
        points=telling(*pointing),
    )
