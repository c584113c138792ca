"""Apertium: free rule-based translation, resident, one pipeline a language pair.

Apertium is GPL and runs as separate processes. It translates for the gist, in milliseconds, on any machine.
"""

import re
import shutil
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Annotated, Any, ClassVar

import msgspec

from toolkit.expressions import expression
from toolkit.language.tags import primary
from toolkit.model.base import Struct
from toolkit.translators.engines.apertium_pipeline import ApertiumPipeline, PipelineStoppedError
from toolkit.translators.engines.protocol import Answer, BaseEngine, Carrying, EngineError, EngineStatus, Fault

# Marks of unknown words (*), words without translation (@) and without inflection (#) in the generator's output.
_MARKED = expression(r"([*#@])(\w[\w'’-]*)")
# A word that the transfer drops leaves its space behind; no language of Apertium's sets one before a stop or comma.
_GAP = expression(r"(?<=\S) +(?= \S|[.,](?:\s|$))")
# On the kit, a space instead gained 0.1 BLEU on either half of the data.
_COMPOUND = expression(r"(?<=[a-z])-(?=[a-z])")
_MARK_SIGNS = "*#@"
# Stand-ins that keep the source's own such signs apart from marks; Apertium copies private-use signs.
_STAND_INS = {ord(sign): chr(0xE000 + number) for number, sign in enumerate(_MARK_SIGNS)}
_OWN_SIGNS = {ord(stand_in): chr(sign) for sign, stand_in in _STAND_INS.items()}

REMEDY = "install Apertium and a pair: apt-get install apertium apertium-eng-spa"


class ApertiumSettings(Struct, frozen=True, kw_only=True):
    """Settings of Apertium.

    Attributes:
        modes: folder of the mode files; null looks beside the installed program.
        timeout: seconds that one segment may take, on top of the time for its length.
    """

    modes: str | None = None
    timeout: Annotated[float, msgspec.Meta(gt=0)] = 20.0


class ApertiumEngine(BaseEngine):
    """Apertium, started on demand and restarted after a hang or a crash."""

    name: ClassVar[str] = "apertium"
    carries: ClassVar[tuple[Carrying, ...]] = ("visible", "tokens")
    Settings = ApertiumSettings
    batch = 24

    def __init__(self, settings: Any = None) -> None:
        super().__init__(settings)
        self._pipelines: dict[Path, ApertiumPipeline] = {}

    def status(self) -> EngineStatus:
        """Return whether Apertium is installed, and its pairs."""
        modes = self._modes()
        pairs = tuple(sorted(modes))
        return EngineStatus(usable=bool(pairs), version=_version() if pairs else None, pairs=pairs, remedy=REMEDY)

    def translate(self, segments: Sequence[str], source: str, target: str) -> list[Answer | Fault]:
        """Return one answer or fault a segment; a pipeline that stops is restarted after the segment that stopped it.

        Raises:
            EngineError: Apertium or the pair is not installed, or the pipeline does not start.
        """
        mode = self._mode(source, target)
        answers: list[Answer | Fault] = []
        retried = -1
        while len(answers) < len(segments):
            at = len(answers)
            try:
                found = self._pipeline(mode).translate([_prepared(text) for text in segments[at:]])
            except PipelineStoppedError as stopped:
                self._stop(mode)
                found, culprit = stopped.done, at + len(stopped.done)
                answers += map(_answer, found)
                if retried == culprit:
                    answers.append(Fault(f"Apertium stopped on this segment twice: {stopped.reason}"))
                retried = culprit
            else:
                answers += map(_answer, found)
        return answers

    def reset(self) -> None:
        """End used pipelines: Apertium's tagger learns as it goes, and a fresh one gives the same answers again."""
        self.close()

    def close(self) -> None:
        """End all pipelines."""
        for mode in tuple(self._pipelines):
            self._stop(mode)

    def _pipeline(self, mode: Path) -> ApertiumPipeline:
        if mode not in self._pipelines:
            try:
                self._pipelines[mode] = ApertiumPipeline(mode, self.settings.timeout)
            except OSError as error:
                raise EngineError(f"Apertium does not start for {mode.name}: {error}; {REMEDY}") from error
        return self._pipelines[mode]

    def _stop(self, mode: Path) -> None:
        if (pipeline := self._pipelines.pop(mode, None)) is not None:
            pipeline.close()

    def _mode(self, source: str, target: str) -> Path:
        modes = self._modes()
        if not modes:
            raise EngineError(f"Apertium is not installed; {REMEDY}")
        for pair in ((source, target), (source, primary(target)), (primary(source), primary(target))):
            if pair in modes:
                return modes[pair]
        raise EngineError(
            f"Apertium has no pair {source} to {target} here; installed: "
            f"{', '.join('-'.join(pair) for pair in sorted(modes))}; search: apt-cache search apertium"
        )

    def _modes(self) -> dict[tuple[str, str], Path]:
        """Return the mode file of each (source, target) pair, in two-letter codes where there are some."""
        folder = Path(self.settings.modes) if self.settings.modes else _installed_modes()
        if folder is None or not folder.is_dir():
            return {}
        found = {}
        for path in sorted(folder.glob("*.mode")):
            source, hyphen, target = path.stem.partition("-")
            if hyphen and "-" not in target:
                found[_tag(source), _tag(target)] = path
        return found


def _prepared(text: str) -> str:
    """Return the text as Apertium reads it best: it glues words at hyphens, and some signs are marks."""
    return _COMPOUND.sub(" ", text).translate(_STAND_INS)


def _answer(text: str) -> Answer:
    """Return the answer without marks and gaps; what was marked as unknown is reported."""
    unknown = tuple(dict.fromkeys(match[2] for match in _MARKED.finditer(text) if match[1] != "#"))
    return Answer(_GAP.sub("", _MARKED.sub(r"\2", text)).translate(_OWN_SIGNS), unknown)


def _tag(code: str) -> str:
    """Return the BCP 47 tag of an Apertium code such as ``eng`` or ``spa_US``."""
    language, _, region = code.partition("_")
    return "-".join(filter(None, (_TWO_LETTERS.get(language, language), region)))


# ISO 639-3 to 639-1 for the languages of Apertium's released pairs (Debian's apertium-* packages).
_TWO_LETTERS = {
    "afr": "af", "arg": "an", "ara": "ar", "bel": "be", "bre": "br", "bul": "bg", "cat": "ca", "cym": "cy", "dan": "da",
    "deu": "de", "eng": "en", "epo": "eo", "eus": "eu", "fra": "fr", "glg": "gl", "hbs": "sh", "hin": "hi", "ind": "id",
    "isl": "is", "ita": "it", "kaz": "kk", "mkd": "mk", "mlt": "mt", "msa": "ms", "nld": "nl", "nno": "nn", "nob": "nb",
    "oci": "oc", "pol": "pl", "por": "pt", "ron": "ro", "rus": "ru", "slv": "sl", "spa": "es", "srd": "sc", "swe": "sv",
    "tat": "tt", "tur": "tr", "ukr": "uk", "urd": "ur",
}  # fmt: skip


def _installed_modes() -> Path | None:
    program = shutil.which("apertium")
    return Path(program).resolve().parents[1] / "share" / "apertium" / "modes" if program else None


@cache
def _version() -> str | None:
    """Return the version that lttoolbox reports, which changes with each release of Apertium's data format."""
    import subprocess

    try:
        shown = subprocess.run(["lt-proc", "--version"], capture_output=True, text=True, timeout=10, check=False).stdout
    except (OSError, subprocess.TimeoutExpired):
        return None
    found = re.search(r"\d+(?:\.\d+)+", shown)
    return found[0] if found else None
