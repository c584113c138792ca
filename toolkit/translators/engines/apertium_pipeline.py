"""A resident Apertium pipeline: the stages of one mode file, each flushing at a null byte.

The ``apertium`` wrapper hangs with null flush, so the stages are started directly and tied together. They share one
process group of their own, so that a stuck pipeline goes as a whole.
"""

import contextlib
import os
import re
import selectors
import shlex
import signal
import subprocess
import time
from collections.abc import Sequence
from pathlib import Path

from toolkit.expressions import expression

# Signs that mean something in Apertium's stream format.
_SPECIAL = expression(r"([\[\]{}^$/@<>\\])")
_ESCAPED = expression(r"\\(.)", re.DOTALL)
# What the deformatter would put at the end of a text, and what comes back of it.
_END = b".[][\n]\0"
_WHOLE = b"[][\n]"
_END_BACK = expression(r"\.?\[\]\[\n\]$")

# Segments sent ahead of the one awaited: keeps all stages busy, and stays within a pipe's 64 kB for usual sentences.
WINDOW = 16
# Slowest rate measured was 16,000 characters a second; a tenth of it allows for a busy machine.
SLOWEST_RATE = 1600


class PipelineStoppedError(Exception):
    """The pipeline died or gave no answer in time; ``done`` holds the answers that came before."""

    def __init__(self, reason: str, done: list[str]) -> None:
        super().__init__(reason)
        self.reason = reason
        self.done = done


def mode_commands(mode_text: str) -> list[list[str]]:
    """Return the commands of a mode file, each with null flush, unknown words marked."""
    text = mode_text.strip().replace("$1", "-g").replace("$2", "")
    return [[words[0], "-z", *words[1:]] for words in (shlex.split(stage) for stage in text.split("|"))]


class ApertiumPipeline:
    """The running stages of one mode.

    Args:
        mode: path of the mode file.
        timeout: seconds that one segment may take, on top of the time for its length.
    """

    def __init__(self, mode: Path, timeout: float) -> None:
        self.timeout = timeout
        self._stages: list[subprocess.Popen[bytes]] = []
        previous: int | None = subprocess.PIPE
        group = 0
        for command in mode_commands(mode.read_text(encoding="utf-8")):
            stage = subprocess.Popen(
                command,
                stdin=previous,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                bufsize=0,
                process_group=group,
            )
            if self._stages and (output := self._stages[-1].stdout) is not None:
                output.close()
            group = group or stage.pid
            self._stages.append(stage)
            previous = stage.stdout.fileno() if stage.stdout is not None else None
        self._group = group
        entry, result = self._stages[0].stdin, self._stages[-1].stdout
        if entry is None or result is None:
            raise PipelineStoppedError("its pipes could not be opened", [])
        self._entry, self._result = entry, result
        os.set_blocking(entry.fileno(), False)

    @property
    def process_ids(self) -> tuple[int, ...]:
        """The process ids of the stages, in order."""
        return tuple(stage.pid for stage in self._stages)

    def translate(self, segments: Sequence[str]) -> list[str]:
        """Return the translation of each segment, in order, unknown words marked by ``*``, ``@`` or ``#``.

        Raises:
            PipelineStoppedError: a stage died or took too long; the answers that came before it are kept in ``done``.
        """
        done: list[str] = []
        outgoing, incoming = bytearray(), bytearray()
        sent, deadline = 0, time.monotonic() + self._patience(segments[:1])
        with selectors.DefaultSelector() as ready:
            ready.register(self._result, selectors.EVENT_READ)
            while len(done) < len(segments):
                while sent < len(segments) and sent - len(done) < WINDOW and len(outgoing) < 65536:
                    outgoing += request(segments[sent])
                    sent += 1
                self._watch_entry(ready, wanted=bool(outgoing))
                events = ready.select(max(0.0, deadline - time.monotonic()))
                if not events:
                    raise PipelineStoppedError("no answer in time", done)
                for key, _ in events:
                    if key.fileobj is self._entry:
                        self._write(outgoing, done)
                    elif self._read(incoming, done):
                        deadline = time.monotonic() + self._patience(segments[len(done) : len(done) + 1])
        return done

    def close(self) -> None:
        """Kill the whole process group and wait for its end."""
        with contextlib.suppress(ProcessLookupError):
            os.killpg(self._group, signal.SIGKILL)
        for stage in self._stages:
            stage.wait()
        for stream in (self._entry, self._result):
            stream.close()

    def _patience(self, awaited: Sequence[str]) -> float:
        return self.timeout + sum(map(len, awaited)) / SLOWEST_RATE

    def _watch_entry(self, ready: selectors.BaseSelector, *, wanted: bool) -> None:
        watched = self._entry in ready.get_map()
        if wanted and not watched:
            ready.register(self._entry, selectors.EVENT_WRITE)
        elif watched and not wanted:
            ready.unregister(self._entry)

    def _write(self, outgoing: bytearray, done: list[str]) -> None:
        try:
            del outgoing[: os.write(self._entry.fileno(), outgoing)]
        except BlockingIOError:
            pass
        except OSError as error:
            raise PipelineStoppedError("its process ended", done) from error

    def _read(self, incoming: bytearray, done: list[str]) -> bool:
        """Take what has come; return whether an answer is complete."""
        chunk = os.read(self._result.fileno(), 65536)
        if not chunk:
            raise PipelineStoppedError("its process ended", done)
        incoming += chunk
        if b"\0" not in chunk:
            return False
        *answers, rest = bytes(incoming).split(b"\0")
        incoming[:] = rest
        for answer in answers:
            # Stages whose input ends flush what they have, cut short or empty: only a whole answer has the mark.
            if not answer.endswith(_WHOLE):
                raise PipelineStoppedError("its process ended", done)
            done.append(answer_text(answer))
        return True


def request(segment: str) -> bytes:
    """Return the bytes that ask for one segment: escaped, on one line, without null bytes."""
    line = " ".join(segment.replace("\0", " ").split("\n"))
    return _SPECIAL.sub(r"\\\1", line).encode("utf-8", "replace") + _END


def answer_text(answer: bytes) -> str:
    """Return the text of one answer, without the end mark and the escapes."""
    return _ESCAPED.sub(r"\1", _END_BACK.sub("", answer.decode("utf-8", "replace"))).strip()
