"""One CTranslate2 model with its SentencePiece files."""

import hashlib
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from toolkit.language.tags import primary
from toolkit.translators.engines.protocol import Answer, EngineError, Fault

# Names under which SentencePiece models come: OPUS-MT and Marian (one a side), NLLB and other models (one for both).
_SOURCE_PIECES = ("source.spm", "src.spm")
_TARGET_PIECES = ("target.spm", "tgt.spm")
_SHARED_PIECES = (
    "sentencepiece.bpe.model",
    "sentencepiece.model",
    "spm.model",
    "flores200_sacrebleu_tokenizer_spm.model",
)

# Pieces after which a model that only repeats itself is stopped; constant, so that batches do not matter.
LONGEST_ANSWER = 768

# FLORES-200 codes, which NLLB uses for languages.
_FLORES = {
    "ar": "arb_Arab", "ca": "cat_Latn", "de": "deu_Latn", "en": "eng_Latn", "eo": "epo_Latn", "es": "spa_Latn",
    "eu": "eus_Latn", "fr": "fra_Latn", "gl": "glg_Latn", "hi": "hin_Deva", "it": "ita_Latn", "ja": "jpn_Jpan",
    "ko": "kor_Hang", "nl": "nld_Latn", "pl": "pol_Latn", "pt": "por_Latn", "ro": "ron_Latn", "ru": "rus_Cyrl",
    "sv": "swe_Latn", "tr": "tur_Latn", "uk": "ukr_Cyrl", "vi": "vie_Latn", "zh": "zho_Hans",
}  # fmt: skip


def folder_problem(folder: Path) -> str | None:
    """Return what keeps a folder from being a model, or null where all files are there."""
    if not folder.is_dir():
        return "is no folder; name the folder of a converted model"
    if not (folder / "model.bin").is_file():
        return 'has no "model.bin"; convert the model with ct2-transformers-converter or ct2-opus-mt-converter'
    if _pieces(folder, _SHARED_PIECES) is None and (
        _pieces(folder, _SOURCE_PIECES) is None or _pieces(folder, _TARGET_PIECES) is None
    ):
        return "has no SentencePiece files (source.spm and target.spm, or sentencepiece.bpe.model); copy them beside it"
    return None


def model_version(folder: Path) -> str:
    """Return a short hash of the model file's size and head: another model, another version."""
    path = folder / "model.bin"
    with path.open("rb") as stream:
        head = stream.read(65536)
    return hashlib.sha256(head + str(path.stat().st_size).encode()).hexdigest()[:12]


class LoadedModel:
    """A model in memory.

    Raises:
        EngineError: the files are there but cannot be loaded.
    """

    def __init__(self, folder: Path, *, threads: int, compute_type: str) -> None:
        import ctranslate2
        import sentencepiece

        shared = _pieces(folder, _SHARED_PIECES)
        try:
            self._translator = ctranslate2.Translator(
                str(folder), device="cpu", intra_threads=threads, compute_type=compute_type
            )
            self._source = sentencepiece.SentencePieceProcessor(
                model_file=str(_pieces(folder, _SOURCE_PIECES) or shared)
            )
            self._target = sentencepiece.SentencePieceProcessor(
                model_file=str(_pieces(folder, _TARGET_PIECES) or shared)
            )
            configuration = _json(folder / "config.json")
        except (RuntimeError, ValueError, OSError) as error:
            raise EngineError(
                f"{folder}: cannot be loaded: {' '.join(str(error).split())[:300]}; convert it again"
            ) from error
        self._vocabulary = _vocabulary(folder)
        self._adds_end = bool(configuration.get("add_source_eos", False))
        self._many = "eng_Latn" in self._vocabulary

    def translate(
        self, segments: Sequence[str], source: str, target: str, *, beam_size: int, batch_tokens: int
    ) -> list[Answer | Fault]:
        """Return one answer or fault a segment; the library batches them by length.

        Raises:
            EngineError: the model does not know one of the languages.
        """
        prefix, start = self._languages(source, target)
        pieces = [[*prefix, *self._source.encode(text, out_type=str)] for text in segments]
        if not self._adds_end:
            pieces = [[*sentence, "</s>"] for sentence in pieces]
        results = self._translator.translate_batch(
            pieces,
            target_prefix=[[start]] * len(pieces) if start else None,
            beam_size=beam_size,
            max_batch_size=batch_tokens,
            batch_type="tokens",
            max_input_length=0,
            max_decoding_length=LONGEST_ANSWER,
        )
        return [self._answer(result.hypotheses, start) for result in results]

    def _answer(self, hypotheses: Sequence[Sequence[str]], start: str | None) -> Answer | Fault:
        if not hypotheses:
            return Fault("the model gave no answer")
        pieces = list(hypotheses[0])
        if start and pieces[:1] == [start]:
            pieces = pieces[1:]
        return Answer(str(self._target.decode(pieces)).strip())

    def _languages(self, source: str, target: str) -> tuple[list[str], str | None]:
        """Return the pieces before a source sentence and the piece that starts its target."""
        if not self._many:
            code = _FLORES.get(primary(target), "").split("_")[0]
            return ([f">>{code}<<"] if f">>{code}<<" in self._vocabulary else []), None
        codes = [_FLORES.get(primary(tag), "") for tag in (source, target)]
        for tag, code in zip((source, target), codes, strict=True):
            if code not in self._vocabulary:
                raise EngineError(f'the model does not know the language "{tag}"; choose another model or language')
        return [codes[0]], codes[1]


def _pieces(folder: Path, names: Sequence[str]) -> Path | None:
    return next((folder / name for name in names if (folder / name).is_file()), None)


def _vocabulary(folder: Path) -> frozenset[str]:
    for name in ("shared_vocabulary", "source_vocabulary"):
        if (path := folder / f"{name}.json").is_file():
            return frozenset(_json(path))
        if (path := folder / f"{name}.txt").is_file():
            return frozenset(path.read_text(encoding="utf-8").splitlines())
    return frozenset()


def _json(path: Path) -> Any:
    return json.loads(path.read_text(encoding="utf-8")) if path.is_file() else {}
