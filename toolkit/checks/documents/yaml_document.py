"""Reads YAML as the JSON values it stands for, with positions, duplicate keys and bounded aliases.

Works on the parser's events, so that depth costs no recursion and an alias is no second copy.
"""

from collections.abc import Iterator
from typing import Any

import yaml

from toolkit.checks.documents.instance import Instance
from toolkit.checks.documents.json_syntax import MAX_DEPTH, Slip
from toolkit.checks.documents.text import undecodable
from toolkit.checks.protocol import Path
from toolkit.model.yaml_remedies import yaml_remedy

_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_resolver: Any = yaml.resolver.Resolver()
_constructor: Any = yaml.constructor.SafeConstructor()

# Tags whose scalars JSON has; all others (dates, binary) stay the text they are.
_PLAIN_TAGS = frozenset(f"tag:yaml.org,2002:{name}" for name in ("bool", "float", "int", "null"))

# Values of one document, those behind aliases counted each time; "billion laughs" is stopped here.
_MAX_VALUES = 2_000_000


class _RefusalError(Exception):
    """What ends the reading of a document, as a slip."""

    def __init__(self, slip: Slip) -> None:
        super().__init__(slip.message)
        self.slip = slip


def read_yaml(data: bytes) -> Iterator[tuple[Instance | None, tuple[Slip, ...]]]:
    """Yield the value of each document in ``data``, with what is wrong with its text."""
    if (slip := undecodable(data)) is not None:
        yield None, (slip,)
        return
    yield from read_yaml_text(data.decode("utf-8"))


def read_yaml_text(
    text: str, start: int = 0, end: int | None = None
) -> Iterator[tuple[Instance | None, tuple[Slip, ...]]]:
    """Yield the value of each YAML document between ``start`` and ``end`` of ``text``, placed in the whole text."""
    part = text[start:end]
    composer = _Composer(start)
    try:
        for event in yaml.parse(part, Loader=_Loader):
            if isinstance(event, yaml.DocumentStartEvent):
                composer = _Composer(start)
            elif isinstance(event, yaml.DocumentEndEvent):
                yield Instance(value=composer.value, locate=composer.locate), tuple(composer.slips)
            else:
                composer.take(event)
    except yaml.MarkedYAMLError as error:
        # What is not closed is mended where it opens, not at the end of the file.
        unclosed = str(error.problem).startswith("found unexpected end of stream")
        mark = (unclosed and error.context_mark) or error.problem_mark or error.context_mark
        place = composer.offset(mark) if mark else start
        yield (
            None,
            (
                *composer.slips,
                Slip("syntax", place, f"not readable as YAML: {error.problem}", yaml_remedy(error.problem)),
            ),
        )
    except yaml.reader.ReaderError as error:
        message = f"the character U+{error.character:04X} is not allowed in YAML"
        yield None, (Slip("syntax", start + error.position, message, "remove or escape it"),)
    except _RefusalError as refusal:
        yield None, (*composer.slips, refusal.slip)


class _Open:
    """A mapping or sequence that is being filled."""

    __slots__ = ("anchor", "before", "key", "keyed", "node", "place", "value")

    def __init__(self, value: Any, place: tuple[int, int], anchor: str | None, before: int) -> None:
        self.value = value
        self.node: dict[str | int, Any] = {}
        self.before = before
        self.place = place
        self.anchor = anchor
        self.key: str | None = None
        self.keyed = 0


class _Composer:
    """Builds one document from events: the value, and for each part the offsets of its key and value."""

    def __init__(self, start: int) -> None:
        self._start = start
        self._open: list[_Open] = []
        self._anchors: dict[str, tuple[Any, Any, int]] = {}
        self._values = 0
        self._tree: tuple[int, int, dict[str | int, Any]] = (start, start, {})
        self.value: Any = None
        self.slips: list[Slip] = []

    def offset(self, mark: Any) -> int:
        """Return the offset of a mark of the parser in the whole text."""
        return self._start + int(mark.index)

    def locate(self, path: Path, *, key: bool = False) -> int:
        """Return the offset of the value at ``path``, or of its key; of the nearest parent where there is none."""
        found = self._tree
        for step in path:
            if step not in found[2]:
                return found[1]
            found = found[2][step]
        return found[0] if key else found[1]

    def take(self, event: Any) -> None:
        """Take the next event of the document."""
        if isinstance(event, yaml.ScalarEvent):
            self._scalar(event)
        elif isinstance(event, yaml.AliasEvent):
            self._alias(event)
        elif isinstance(event, yaml.MappingStartEvent | yaml.SequenceStartEvent):
            place = self.offset(event.start_mark)
            if len(self._open) >= MAX_DEPTH:
                raise _RefusalError(
                    Slip("nesting", place, f"the document is nested deeper than {MAX_DEPTH} levels", "flatten it")
                )
            if self._awaits_key():
                raise _RefusalError(
                    Slip("syntax", place, "a key is a list or mapping, which JSON has not", "use text as key")
                )
            value: Any = {} if isinstance(event, yaml.MappingStartEvent) else []
            keyed = self._open[-1].keyed if self._open and isinstance(self._open[-1].value, dict) else place
            self._open.append(_Open(value, (keyed, place), event.anchor, self._values))
        elif isinstance(event, yaml.MappingEndEvent | yaml.SequenceEndEvent):
            done = self._open.pop()
            if done.anchor:
                self._anchors[done.anchor] = (done.value, done.node, self._values - done.before + 1)
            self._put(done.value, (*done.place, done.node))

    def _awaits_key(self) -> bool:
        return bool(self._open) and isinstance(self._open[-1].value, dict) and self._open[-1].key is None

    def _scalar(self, event: Any) -> None:
        place = self.offset(event.start_mark)
        if self._awaits_key():
            top = self._open[-1]
            if event.value in top.value:
                message = f'the key "{event.value[:60]}" stands twice in one mapping; readers keep only the last'
                self.slips.append(Slip("duplicate-key", place, message, "remove or rename one of them"))
            top.key, top.keyed = event.value, place
            return
        value = self._resolved(event, place)
        if event.anchor:
            self._anchors[event.anchor] = (value, {}, 1)
        self._put(value, (self._open[-1].keyed if self._open else place, place, {}))

    def _alias(self, event: Any) -> None:
        place = self.offset(event.start_mark)
        if event.anchor not in self._anchors:
            raise _RefusalError(
                Slip("syntax", place, f"no anchor &{event.anchor} stands before", "write the value out")
            )
        value, node, size = self._anchors[event.anchor]
        self._values += size
        if self._values > _MAX_VALUES:
            message = f"with its aliases the document has more than {_MAX_VALUES:,} values"
            raise _RefusalError(Slip("nesting", place, message, "use fewer aliases"))
        if self._awaits_key():
            self._open[-1].key, self._open[-1].keyed = str(value), place
            return
        self._put(value, (self._open[-1].keyed if self._open else place, place, node))

    def _put(self, value: Any, node: tuple[int, int, dict[str | int, Any]]) -> None:
        """Set a finished value where it belongs."""
        self._values += 1
        if not self._open:
            self.value, self._tree = value, node
            return
        top = self._open[-1]
        if isinstance(top.value, list):
            top.node[len(top.value)] = (node[1], node[1], node[2])
            top.value.append(value)
        else:
            key = top.key or ""
            top.value[key] = value
            top.node[key] = node
            top.key = None

    def _resolved(self, event: Any, place: int) -> Any:
        """Return the value of a scalar: numbers, booleans and null as such, all else as text."""
        tag = event.tag
        if tag is None or tag == "!":
            tag = _resolver.resolve(yaml.ScalarNode, event.value, event.implicit)
        if tag not in _PLAIN_TAGS:
            return event.value
        try:
            value = _constructor.construct_object(yaml.ScalarNode(tag, event.value))
        except (ValueError, IndexError, yaml.YAMLError):
            return event.value
        if isinstance(value, float) and value - value != 0:
            self.slips.append(
                Slip("json-number", place, f"{event.value} is no number in JSON", "write null or a number")
            )
            return None
        return value
