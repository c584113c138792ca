"""How far what a speaker says goes under his label: paragraphs that go on, notes, and what is told of him later."""

from collections.abc import Iterator, Sequence
from functools import lru_cache

from toolkit.expressions import expression
from toolkit.language.cue_tables import cue_table
from toolkit.language.headings import is_given_name, sentence_signs
from toolkit.language.tokens import words
from toolkit.model.article import Paragraph

# A dash or brackets before what another says who is not named, as captions have them.
ANOTHER = expression(r"(?:[-–—]|>>+)\s*(?=\S)")

_NEXT_WORD = expression(r"\s+[^\W\d_A-ZÀ-Þ]")


def unknown_in(
    block: Sequence[Paragraph], name: str, language: str, *, alone: bool, closed: bool
) -> Iterator[Paragraph]:
    """Yield the paragraphs of a block without labels that surely nobody says, or nobody that is known.

    A paragraph of one sentence may be a note ("Question put and agreed to."), but where it speaks of "us", or one after
    it does.

    Args:
        block: what stands between a label and the next, or the end of the section.
        name: on the label before it, as the article has it.
        language: BCP 47 tag.
        alone: whether the label stands on a line of its own, as all of them do then; notes stand in brackets there.
        closed: whether another label follows; what stands after the last may be the writer's own words.
    """
    end = next((at for at, each in enumerate(block) if _is_anothers(each, name, language)), len(block))
    voiced = max((at for at in range(end) if closed and _speaks_of_us(block[at], language)), default=-1)
    for at, paragraph in enumerate(block):
        if at >= end or not (alone or at <= voiced or len(paragraph.sentences) > 1):
            yield paragraph


def _is_anothers(paragraph: Paragraph, name: str, language: str) -> bool:
    """Tell whether somebody else speaks: after a dash, or of the speaker by name ("Marta Quill was born in Leeds.")."""
    text = paragraph.text
    if ANOTHER.match(text):
        return True
    known = next((each for each in _names(name) if text.startswith(each)), None)
    return (
        known is not None and _NEXT_WORD.match(text, len(known)) is not None and not _speaks_of_us(paragraph, language)
    )


@lru_cache(maxsize=64)
def _names(label: str) -> tuple[str, ...]:
    """Return what somebody may be called at the head of a sentence: all of the label, or the last name of a person."""
    parts = label.split()
    person = len(parts) > 1 and (
        is_given_name(parts[0].lower()) or parts[0].lower().rstrip(".") in sentence_signs("courtesy")
    )
    if person:
        return (label, parts[-1])
    return (label,) if len(label) > 1 else ()


def _speaks_of_us(paragraph: Paragraph, language: str) -> bool:
    """Tell whether a paragraph has a pronoun of who speaks or listens."""
    return not _pronouns(language).isdisjoint(words(paragraph.text.lower()))


@lru_cache(maxsize=16)
def _pronouns(language: str) -> frozenset[str]:
    table = cue_table("voices", language)
    return frozenset((*table["address"], *table["we"])) if table else frozenset()
