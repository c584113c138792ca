"""CTranslate2: OPUS-MT, Marian and NLLB models from folders that the user gives, on the CPU."""

from collections.abc import Sequence
from pathlib import Path
from typing import Annotated, Any, ClassVar

import msgspec

from toolkit.language.tags import primary
from toolkit.model.base import Struct
from toolkit.model.errors import PluginError
from toolkit.translators.engines.ctranslate2_model import LoadedModel, folder_problem, model_version
from toolkit.translators.engines.protocol import Answer, BaseEngine, Carrying, EngineError, EngineStatus, Fault

REMEDY = (
    'pip install "article-toolkit[ctranslate2]", convert an OPUS-MT or NLLB model with ct2-transformers-converter, '
    "and set engines.ctranslate2.models.en-es to its folder"
)


class CTranslate2Settings(Struct, frozen=True, kw_only=True):
    """Settings of CTranslate2.

    Attributes:
        models: folder of each pair's model, by "source-target" ("en-es"); "*" for a model of many languages (NLLB).
        threads: CPU threads; 0 lets the library choose.
        beam_size: hypotheses kept while decoding.
        compute_type: such as ``int8``; ``default`` keeps the model's own.
        batch_tokens: pieces in one batch.
    """

    models: dict[str, str] = {}
    threads: Annotated[int, msgspec.Meta(ge=0)] = 0
    beam_size: Annotated[int, msgspec.Meta(ge=1, le=64)] = 4
    compute_type: str = "default"
    batch_tokens: Annotated[int, msgspec.Meta(ge=32)] = 2048


class CTranslate2Engine(BaseEngine):
    """Neural models on this machine; each is loaded once, when it is first needed."""

    name: ClassVar[str] = "ctranslate2"
    carries: ClassVar[tuple[Carrying, ...]] = ("tokens", "visible")
    Settings = CTranslate2Settings
    batch = 64
    # Marian models read 512 pieces, some two characters each in the worst case.
    longest = 900

    def __init__(self, settings: Any = None) -> None:
        super().__init__(settings)
        self._loaded: dict[str, LoadedModel] = {}

    def status(self) -> EngineStatus:
        """Return whether the library is installed and which models are there."""
        models = {pair: Path(folder) for pair, folder in self.settings.models.items()}
        there = {pair: folder for pair, folder in models.items() if folder_problem(folder) is None}
        usable = _installed() and bool(there)
        pairs = None if "*" in there else tuple(sorted(_pair(pair) for pair in there))
        version = "+".join(model_version(folder) for _, folder in sorted(there.items())) if usable else None
        return EngineStatus(usable=usable, version=version, pairs=pairs if usable else (), remedy=REMEDY)

    def translate(self, segments: Sequence[str], source: str, target: str) -> list[Answer | Fault]:
        """Return one answer or fault a segment.

        Raises:
            EngineError: no model for the pair, or its folder is none.
            PluginError: the library is not installed.
        """
        return self._model(source, target).translate(
            segments, source, target, beam_size=self.settings.beam_size, batch_tokens=self.settings.batch_tokens
        )

    def close(self) -> None:
        """Unload all models."""
        self._loaded.clear()

    def _model(self, source: str, target: str) -> LoadedModel:
        if not _installed():
            raise PluginError('engine "ctranslate2" needs an extra: pip install "article-toolkit[ctranslate2]"')
        wanted = (f"{source}-{target}", f"{primary(source)}-{primary(target)}", "*")
        pair = next((pair for pair in wanted if pair in self.settings.models), None)
        if pair is None:
            have = ", ".join(sorted(self.settings.models)) or "none"
            raise EngineError(f"CTranslate2 has no model for {source} to {target} (configured: {have}); {REMEDY}")
        folder = Path(self.settings.models[pair])
        problem = folder_problem(folder)
        if problem is not None:
            raise EngineError(f"engines.ctranslate2.models.{pair}: {folder}: {problem}")
        if pair not in self._loaded:
            self._loaded[pair] = LoadedModel(
                folder, threads=self.settings.threads, compute_type=self.settings.compute_type
            )
        return self._loaded[pair]


def _pair(name: str) -> tuple[str, str]:
    source, _, target = name.partition("-")
    return source, target


def _installed() -> bool:
    from importlib.util import find_spec

    return find_spec("ctranslate2") is not None and find_spec("sentencepiece") is not None
