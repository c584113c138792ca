"""Numbered headings: "1. Introduction" looks like an item of a list and is none."""

from collections.abc import Sequence

from toolkit.readers.blocks import Block

_MAX_WORDS = 12
_MIN_PROSE = 60  # code points of the paragraph that a numbered heading leads to


def free_numbered_headings(text: str, blocks: Sequence[Block]) -> list[Block]:
    """Return the blocks with numbered headings as paragraphs, their number included.

    A numbered line is a heading when it stands apart, has no closing punctuation, and leads to running text that is
    not indented under it.
    """
    freed = list(blocks)
    for number, block in enumerate(blocks[:-1]):
        after = blocks[number + 1]
        if block.kind != "list_item" or block.lines > 1 or not block.apart or not after.apart:
            continue
        if number and freed[number - 1].kind == "list_item":
            continue  # the last of a list
        start = text.rfind("\n", 0, block.start) + 1
        line = text[start : block.end]
        if (
            line[0].isalnum()
            and line[-1] not in ".!;,:"
            and text[block.start].isupper()
            and len(line.split()) <= _MAX_WORDS
            and after.kind == "paragraph"
            and after.end - after.start >= _MIN_PROSE
            and text[after.start - 1] == "\n"
        ):
            freed[number] = block._replace(start=start, kind="paragraph")
    return freed
