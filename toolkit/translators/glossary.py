"""Glossaries: terms with the translation that the user wants, from CSV or TBX."""

import csv
import hashlib
import io
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from pathlib import Path

from toolkit.expressions import expression
from toolkit.language.stems import stems
from toolkit.language.tags import primary
from toolkit.model.errors import InputError

_WORD = expression(r"\w+(?:['’-]\w+)*")
# Articles that lists put before their terms ("an epidemic" = "una epidemia"); a pair of them is dropped.
_ARTICLES = {
    "de": "der die das ein eine", "en": "a an the", "es": "el la los las un una unos unas",
    "fr": "le la les un une des", "it": "il lo la i gli le un una uno", "pt": "o a os as um uma uns umas",
}  # fmt: skip
# What may stand between the words of a term.
_JOINTS = " \u00a0\n-’'/"
_XML_LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"


@dataclass(frozen=True, slots=True)
class TermMatch:
    """A glossary term in a text: its span, its entry and the translation in the case that the place asks for."""

    start: int
    end: int
    source: str
    written: str


@dataclass(frozen=True)
class Glossary:
    """Terms and their translations.

    Attributes:
        entries: (source, target) pairs; of several with the same source the first counts.
        language: BCP 47 tag of the source terms.
    """

    entries: tuple[tuple[str, str], ...] = ()
    language: str = "en"

    @cached_property
    def key(self) -> str:
        """A hash of the entries; it changes whenever a term does."""
        listed = "\n".join(f"{source}\t{target}" for source, target in self.entries)
        return hashlib.sha256(listed.encode()).hexdigest()[:16] if self.entries else ""

    def find(self, text: str) -> Iterator[TermMatch]:
        """Yield the terms that ``text`` has word for word, the longest at each place."""
        if not self.entries:
            return
        words = [(match.start(), match.end(), match[0].casefold()) for match in _WORD.finditer(text)]
        index, covered = self._by_word, 0
        for at, (start, _, folded) in enumerate(words):
            if folded in index and start >= covered and (match := self._longest(text, words, at)) is not None:
                covered = match.end
                yield match

    def inflected(self, text: str, exact: Sequence[TermMatch]) -> Iterator[tuple[int, int, str]]:
        """Yield (start, end, target term) of terms that ``text`` has in another form than the glossary.

        ``exact`` is what ``find`` yields for the text.
        """
        words = [(match.start(), match.end()) for match in _WORD.finditer(text)]
        found = stems([text[start:end].lower() for start, end in words], self.language)
        covered = 0
        for at, first in enumerate(found):
            for parts, _, target in self._by_stem.get(first, ()):
                start, end = words[at][0], words[min(at + len(parts), len(words)) - 1][1]
                if start >= covered and tuple(found[at : at + len(parts)]) == parts:
                    if not any(start < match.end and match.start < end for match in exact):
                        yield start, end, target
                    covered = end
                    break

    def _longest(self, text: str, words: list[tuple[int, int, str]], at: int) -> TermMatch | None:
        """Return the longest term that begins with the word at ``at``."""
        start = words[at][0]
        for parts, source, target in self._by_word[words[at][2]]:
            run = words[at : at + len(parts)]
            if len(parts) > 1 and tuple(folded for _, _, folded in run) != parts:
                continue
            end = run[-1][1]
            between = "".join(text[before:after] for (_, before, _), (after, _, _) in pairwise(run))
            if _same_case(source, text[start:end]) and not between.strip(_JOINTS):
                return TermMatch(start, end, source, fit_case(source, target, text[start:end]))
        return None

    @cached_property
    def _by_word(self) -> dict[str, list[tuple[tuple[str, ...], str, str]]]:
        """The entries by their first word, the longest first."""
        index: dict[str, list[tuple[tuple[str, ...], str, str]]] = {}
        for source, target in self.entries:
            parts = tuple(word.casefold() for word in _WORD.findall(source))
            if parts:
                index.setdefault(parts[0], []).append((parts, source, target))
        for listed in index.values():
            listed.sort(key=lambda entry: -len(entry[0]))
        return index

    @cached_property
    def _by_stem(self) -> dict[str, list[tuple[tuple[str, ...], str, str]]]:
        """The entries by the stem of their first word, the longest first."""
        index: dict[str, list[tuple[tuple[str, ...], str, str]]] = {}
        for source, target in self.entries:
            parts = tuple(stems(_WORD.findall(source.lower()), self.language))
            if parts and not source.isupper():
                index.setdefault(parts[0], []).append((parts, source, target))
        for listed in index.values():
            listed.sort(key=lambda entry: -len(entry[0]))
        return index


def read_glossary(path: Path, *, source: str, target: str) -> Glossary:
    """Return the glossary in a CSV or TBX file.

    A CSV file has a header; the columns ``source`` and ``target``, or those named by the languages, are read.

    Raises:
        InputError: missing, undecodable, malformed, or without terms for the two languages.
    """
    try:
        data = path.read_bytes()
    except OSError as error:
        raise InputError(f"{path}: {error.strerror or error}; check the path of the glossary") from error
    listed = _read_tbx(data, path, source, target) if _is_xml(data) else _read_csv(data, path, source, target)
    entries = tuple(dict(_cleaned(listed, source, target)).items())
    if not entries:
        raise InputError(f"{path}: no terms from {source} to {target}; check the columns or languages of the glossary")
    return Glossary(entries, source)


def fit_case(source: str, target: str, written: str) -> str:
    """Return the target term in the case of its place: as ``written`` begins, unless the term has a case of its own.

    >>> fit_case("acute bronchitis", "Bronquitis aguda", "acute bronchitis")
    'bronquitis aguda'
    """
    first = target.split()[0] if target.split() else ""
    if source[:1].isupper() or first[1:] != first[1:].lower():
        return target
    return (target[:1].upper() if written[:1].isupper() else target[:1].lower()) + target[1:]


class TermFinder:
    """Looks for terms in one text, in any inflection; the text is stemmed once, when it is first needed.

    >>> "célula madre" in TermFinder("Las células madre viven.", "es")
    True
    """

    def __init__(self, text: str, language: str) -> None:
        self._text = text.casefold()
        self._language = language

    def __contains__(self, term: str) -> bool:
        if term.casefold() in self._text:
            return True
        wanted = stems(_WORD.findall(term.lower()), self._language)
        found = self._stems
        return any(found[at : at + len(wanted)] == wanted for at in range(len(found) - len(wanted) + 1))

    @cached_property
    def _stems(self) -> list[str]:
        return stems(_WORD.findall(self._text), self._language)


def _same_case(source: str, written: str) -> bool:
    """Return whether case allows the match: capitals inside a term are part of it ("AIDS" is not "aids")."""
    return source == written or source.islower() or source[1:].islower()


def _is_xml(data: bytes) -> bool:
    return data.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<")


def _read_csv(data: bytes, path: Path, source: str, target: str) -> Iterable[tuple[str, str]]:
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise InputError(f"{path}: not UTF-8 at byte {error.start}; save the glossary as UTF-8") from error
    head = text.split("\n", 1)[0]
    delimiter = max(",;\t", key=head.count)
    try:
        rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True))
    except csv.Error as error:
        raise InputError(f"{path}: not valid CSV: {error}") from error
    header = [name.strip().casefold() for name in rows[0]] if rows else []
    columns = [_column(header, names) for names in (("source", source.casefold()), ("target", target.casefold()))]
    if None in columns:
        raise InputError(f'{path}: no columns "source" and "target" (or "{source}" and "{target}") in its first line')
    left, right = (column or 0 for column in columns)
    return [(row[left], row[right]) for row in rows[1:] if len(row) > max(left, right)]


def _column(header: list[str], names: tuple[str, ...]) -> int | None:
    for name in (*names, names[-1].split("-")[0]):
        if name in header:
            return header.index(name)
    return None


def _read_tbx(data: bytes, path: Path, source: str, target: str) -> list[tuple[str, str]]:
    """Return the terms of a TBX file, in the older (termEntry, langSet) or newer names (conceptEntry, langSec)."""
    from toolkit.translators.interchange.xml import local_name, parse_xml

    found = []
    for entry in parse_xml(data, str(path)).iter():
        if local_name(entry) not in ("termEntry", "conceptEntry"):
            continue
        terms: dict[str, str] = {}
        for language in entry.iter():
            if local_name(language) in ("langSet", "langSec"):
                tag = primary(language.get(_XML_LANGUAGE) or language.get("lang") or "")
                for term in language.iter():
                    if local_name(term) == "term":
                        terms.setdefault(tag, "".join(term.itertext()))
        left, right = terms.get(primary(source)), terms.get(primary(target))
        if left and right:
            found.append((left, right))
    return found


def _cleaned(listed: Iterable[tuple[str, str]], source: str, target: str) -> Iterator[tuple[str, str]]:
    """Yield the entries without white space around them and without a pair of articles; the first of a source wins."""
    articles = [frozenset(_ARTICLES.get(primary(tag), "").split()) for tag in (source, target)]
    seen = set()
    for pair in listed:
        left, right = (" ".join(term.split()) for term in pair)
        first, _, rest = left.partition(" ")
        second, _, remainder = right.partition(" ")
        if rest and remainder and first.lower() in articles[0] and second.lower() in articles[1]:
            left, right = rest, remainder
        if left and right and left not in seen:
            seen.add(left)
            yield left, right
