"""Translation memory: what was translated once is never translated again; near matches are found without a scan.

One SQLite file. Each unit is keyed by languages, source text and the engine's key (name, version, glossary, number
style), so that another glossary never brings back old wording; what people wrote holds under any key. Several runs may
use a file at once.
"""

import hashlib
import sqlite3
import zlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Self

from toolkit.expressions import expression
from toolkit.model.errors import InputError
from toolkit.translators.closeness import ratio_above

SCHEMA_VERSION = 1
_SCHEMA = """
CREATE TABLE IF NOT EXISTS unit (
  id INTEGER PRIMARY KEY, source_language TEXT NOT NULL, target_language TEXT NOT NULL, key TEXT NOT NULL,
  source_hash BLOB NOT NULL, context TEXT NOT NULL, source TEXT NOT NULL, target TEXT NOT NULL,
  origin TEXT NOT NULL, state TEXT NOT NULL, marks TEXT NOT NULL,
  UNIQUE (source_hash, source_language, target_language, key, context)
);
CREATE TABLE IF NOT EXISTS word_pair (
  pair INTEGER NOT NULL, unit INTEGER NOT NULL, PRIMARY KEY (pair, unit)
) WITHOUT ROWID;
"""
# The key of what people wrote or reviewed: it holds whatever engine and glossary are in use.
HUMAN = "human"
_WORD = expression(r"[^\W_]+")
# Near matches are looked for among the units that share a pair of key words: a text that is three quarters the same
# keeps most of its long words, and a pair of them is rare. On 100,000 units, more candidates found nothing closer.
_KEY_WORDS = 5
_CANDIDATES = 16
_BUSY_SECONDS = 60


@dataclass(frozen=True, slots=True)
class Match:
    """A unit of the memory for a segment.

    Attributes:
        source, target: the unit's texts.
        origin: what made the target. state: how far it has come.
        score: 1 for the same text, below for near matches.
        marks: inline markup of the target, as it was given with the unit.
    """

    source: str
    target: str
    origin: str
    state: str
    score: float
    marks: str = ""


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit to remember."""

    source: str
    target: str
    origin: str
    state: str = "translated"
    context: str = ""
    marks: str = ""


class TranslationMemory:
    """A translation memory in a SQLite file, for one pair of languages.

    Args:
        path: the file; made if missing. ``:memory:`` keeps nothing.
        source_language, target_language: BCP 47 tags.

    Raises:
        InputError: the file is no translation memory, or cannot be opened.
    """

    def __init__(self, path: str | Path, source_language: str, target_language: str) -> None:
        self.path = str(path)
        self.languages = (source_language, target_language)
        try:
            # The engine's thread looks near matches up; SQLite itself keeps threads apart.
            self._connection = sqlite3.connect(
                self.path, timeout=_BUSY_SECONDS, isolation_level=None, check_same_thread=False
            )
            self._connection.execute("PRAGMA synchronous=NORMAL")
            version = self._connection.execute("PRAGMA user_version").fetchone()[0]
            if version == 0:
                self._connection.execute("PRAGMA journal_mode=WAL")
                self._connection.executescript(
                    f"BEGIN IMMEDIATE; {_SCHEMA} PRAGMA user_version={SCHEMA_VERSION}; COMMIT;"
                )
            elif version != SCHEMA_VERSION:
                raise InputError(f"{self.path}: a translation memory of another version ({version}); name another file")
        except sqlite3.Error as error:
            raise InputError(f"{self.path}: no translation memory: {error}; name another file") from error

    def exact(self, sources: Sequence[str], key: str, contexts: Sequence[str] | None = None) -> list[Match | None]:
        """Return for each source the unit of the same text, or null.

        What people wrote comes first, then what was made under ``key``; among those, the same context first.
        """
        found: list[Match | None] = []
        for number, source in enumerate(sources):
            context = contexts[number] if contexts else ""
            row = self._connection.execute(
                "SELECT source, target, origin, state, marks FROM unit WHERE source_hash = ? AND source_language = ?"
                " AND target_language = ? AND key IN (?, ?) ORDER BY key = ? DESC, context = ? DESC, id DESC LIMIT 1",
                (_hash(source), *self.languages, key, HUMAN, HUMAN, context),
            ).fetchone()
            found.append(Match(row[0], row[1], row[2], row[3], 1.0, row[4]) if row else None)
        return found

    def near(self, source: str, *, least: float = 0.75) -> Match | None:
        """Return the closest unit of a similar text, at least ``least`` alike, or null.

        Likeness is the normalised Indel similarity of the two texts.
        """
        pairs = _pairs(source, self.languages)
        if not pairs:
            return None
        places = ",".join("?" * len(pairs))
        rows = self._connection.execute(
            "SELECT u.source, u.target, u.origin, u.state FROM (SELECT unit, count(*) AS shared FROM word_pair"
            f" WHERE pair IN ({places}) GROUP BY unit ORDER BY shared DESC, unit DESC LIMIT {_CANDIDATES}) c"
            " JOIN unit u ON u.id = c.unit WHERE u.source_language = ? AND u.target_language = ?"
            " ORDER BY c.shared DESC, u.id DESC",
            (*pairs, *self.languages),
        ).fetchall()
        best: Match | None = None
        for row in rows:
            score = ratio_above(source, row[0], best.score if best else least)
            if score and (best is None or score > best.score):
                best = Match(row[0], row[1], row[2], row[3], round(score, 6))
        return best

    def remember(self, units: Iterable[Unit], key: str) -> int:
        """Keep units under a key, replacing older ones of the same source and context; return how many."""
        rows = [
            (_hash(u.source), *self.languages, key, u.context, u.source, u.target, u.origin, u.state, u.marks)
            for u in units
        ]
        try:
            with _transaction(self._connection) as connection:
                for row in rows:
                    _store(connection, row)
        except sqlite3.Error as error:
            raise InputError(f"{self.path}: cannot be written: {error}; check its folder and disk") from error
        return len(rows)

    def units(self) -> Iterator[Unit]:
        """Yield all units of the pair, in the order in which they came."""
        rows = self._connection.execute(
            "SELECT source, target, origin, state, context, marks FROM unit"
            " WHERE source_language = ? AND target_language = ? ORDER BY id",
            self.languages,
        )
        for row in rows:
            yield Unit(*row)

    def close(self) -> None:
        """Close the file."""
        self._connection.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


class _transaction:  # noqa: N801 - reads as a statement
    """All or nothing, and alone: other runs wait."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def __enter__(self) -> sqlite3.Connection:
        self._connection.execute("BEGIN IMMEDIATE")
        return self._connection

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._connection.execute("ROLLBACK" if kind else "COMMIT")


def _store(connection: sqlite3.Connection, row: tuple[object, ...]) -> None:
    updated = connection.execute(
        "UPDATE unit SET target = ?, origin = ?, state = ?, marks = ? WHERE source_hash = ? AND source_language = ?"
        " AND target_language = ? AND key = ? AND context = ?",
        (*row[6:10], *row[0:5]),
    )
    if updated.rowcount:
        return
    added = connection.execute(
        "INSERT INTO unit (source_hash, source_language, target_language, key, context, source, target, origin, state,"
        " marks) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        row,
    )
    pairs = _pairs(str(row[5]), (str(row[1]), str(row[2])))
    connection.executemany("INSERT INTO word_pair VALUES (?, ?)", [(pair, added.lastrowid) for pair in pairs])


def _hash(text: str) -> bytes:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).digest()[:16]


def _pairs(text: str, languages: tuple[str, str]) -> list[int]:
    """Return numbers for the pairs of a text's key words: its longest, as long words are rare ones, and a numeral."""
    found = sorted(set(_WORD.findall(text.lower())), key=lambda word: (-len(word), word))
    words = [*found[:_KEY_WORDS], *[word for word in found[_KEY_WORDS:] if word[0].isdigit()][:1]]
    seed = zlib.crc32(">".join(languages).encode())
    codes = sorted(zlib.crc32(word.encode("utf-8", "surrogatepass"), seed) for word in words)
    pairs = {(one << 31) ^ other for at, one in enumerate(codes) for other in codes[at + 1 :]} or set(codes)
    return sorted(pairs)
