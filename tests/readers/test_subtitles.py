"""Captions pasted as text: what is said, without times and numbers."""

import pytest

import toolkit
from toolkit.readers.subtitles import subtitles_of

SUBRIP = """1
00:00:01,000 --> 00:00:03,000
- How many of you have
seen it?

2
00:00:03,200 --> 00:00:05,000
- Half. It grows in the dark, and <i>one</i> teaspoon

3
00:00:05,000 --> 00:00:08,000
of soil holds 3 km of it.

4
00:00:08,200 --> 00:00:09,000
[applause]

5
00:00:09,200 --> 00:00:11,000
It rots in 45 days.

6
00:00:15,000 --> 00:00:17,000
In 2015 it cost 4 dollars.
"""

WEBVTT = """WEBVTT

NOTE made by hand

intro
00:01.000 --> 00:03.000 align:start
<v Ana Roe>The line will be

00:03.000 --> 00:05.000
<v Ana Roe>7.4 km long. <c.loud>Building</c> begins in May.

00:05.000 --> 00:07.000
<v.low Bo Gray>Who pays?
"""


def paragraphs(text: str) -> list[str]:
    article = toolkit.convert_text(text, language="en")
    return [paragraph.text for section in article.sections for paragraph in section.paragraphs]


def test_a_sentence_over_two_captions_is_one() -> None:
    assert paragraphs(SUBRIP) == [
        "How many of you have seen it?",
        "Half. It grows in the dark, and one teaspoon of soil holds 3 km of it.",
        "[applause]",
        "It rots in 45 days.",
        "In 2015 it cost 4 dollars.",
    ]


def test_a_voice_is_named_once_where_it_begins() -> None:
    assert paragraphs(WEBVTT) == [
        "Ana Roe: The line will be 7.4 km long. Building begins in May.",
        "Bo Gray: Who pays?",
    ]


@pytest.mark.parametrize("captions", [SUBRIP, WEBVTT])
def test_what_is_said_is_tied_to_the_file(captions: str) -> None:
    article = toolkit.convert_text(captions, language="en")
    assert article.source_map
    for run in article.source_map:
        source = captions[run.source_start : run.source_start + run.length]
        assert article.text[run.text_start : run.text_start + run.length] == source


@pytest.mark.parametrize("text", ["The arrow --> points up. It rained.", "00:01.000 --> 00:02.000\nIt rained.\n", ""])
def test_other_text_has_no_captions(text: str) -> None:
    assert subtitles_of(text) is None
