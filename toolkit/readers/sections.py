"""Blocks and headings to sections with their paragraphs, numbered by position."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from toolkit.model.article import Heading, Paragraph, Section
from toolkit.readers.blocks import Block


class HeadingMark(NamedTuple):
    """That a block is a heading: its level from 1 to 6, and how sure that is."""

    level: int
    confidence: float = 1.0


def sections_of(text: str, blocks: Sequence[Block], headings: Mapping[int, HeadingMark]) -> tuple[Section, ...]:
    """Return the sections of a text.

    Args:
        text: the article's text.
        blocks: its blocks, in order.
        headings: which of them are headings, by their place in ``blocks``.
    """
    starts = sorted(headings)
    if blocks and 0 not in headings:
        starts.insert(0, 0)
    sections = []
    for number, first in enumerate(starts, 1):
        after = starts[number] if number < len(starts) else len(blocks)
        start = blocks[first].start
        end = blocks[after].start if after < len(blocks) else len(text)
        mark = headings.get(first)
        paragraphs = blocks[first + 1 : after] if mark else blocks[first:after]
        sections.append(
            Section(
                id=f"s{number}",
                start=start,
                end=end,
                text=text[start:end],
                level=mark.level if mark else 1,
                heading=_heading(text, blocks[first], mark) if mark else None,
                paragraphs=tuple(
                    Paragraph(
                        id=f"s{number}.p{place}",
                        start=block.start,
                        end=block.end,
                        text=text[block.start : block.end],
                        kind=block.kind,
                    )
                    for place, block in enumerate(paragraphs, 1)
                ),
            )
        )
    return tuple(sections)


def _heading(text: str, block: Block, mark: HeadingMark) -> Heading:
    return Heading(start=block.start, end=block.end, text=text[block.start : block.end], confidence=mark.confidence)
