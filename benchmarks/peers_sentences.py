"""Other sentence splitters behind one interface: text and language in, spans out; only those installed here."""

from collections.abc import Callable, Iterable, Iterator
from functools import cache
from importlib.util import find_spec
from typing import Any

Split = Callable[[str, str], Iterable[tuple[int, int]]]


def installed() -> dict[str, Split]:
    """Return the splitters that can be imported here, by name."""
    splitters: dict[str, Split] = {
        "nupunkt": nupunkt,
        "sentencex": sentencex,
        "pysbd": pysbd,
        "blingfire": blingfire,
        "syntok": syntok,
    }
    return {name: split for name, split in splitters.items() if find_spec(name)}


def nupunkt(text: str, language: str) -> list[tuple[int, int]]:
    import nupunkt

    return list(_located(text, nupunkt.sent_tokenize(text)))


def sentencex(text: str, language: str) -> list[tuple[int, int]]:
    from sentencex import segment

    return list(_located(text, segment(language, text)))


def pysbd(text: str, language: str) -> list[tuple[int, int]]:
    return list(_located(text, _pysbd(language).segment(text)))


@cache
def _pysbd(language: str) -> Any:
    from pysbd import Segmenter

    return Segmenter(language=language, clean=False)


def blingfire(text: str, language: str) -> list[tuple[int, int]]:
    from blingfire import text_to_sentences

    return list(_located(text, text_to_sentences(text).split("\n")))


def syntok(text: str, language: str) -> list[tuple[int, int]]:
    from syntok import segmenter

    spans = []
    for paragraph in segmenter.analyze(text):
        for sentence in paragraph:
            tokens = list(sentence)
            if tokens:
                spans.append((tokens[0].offset, tokens[-1].offset + len(tokens[-1].value)))
    return spans


def _located(text: str, sentences: Iterable[str]) -> Iterator[tuple[int, int]]:
    """Yield where sentences stand in the text; runs of white space may differ."""
    at = 0
    for sentence in sentences:
        start = end = None
        for word in sentence.split():
            found = text.find(word, at)
            if found < 0:
                continue
            start = found if start is None else start
            at = end = found + len(word)
        if start is not None and end is not None:
            yield start, end
