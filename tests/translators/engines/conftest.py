"""A tiny transformer with random weights in CTranslate2's format, and SentencePiece files trained on a few lines."""

import io
from pathlib import Path

import numpy as np
import pytest

LINES = (
    "The river rose in May and the town was wet.",
    "El río creció en mayo y la ciudad estaba mojada.",
    "Two doses were given to each of the patients.",
    "Se dieron dos dosis a cada uno de los pacientes.",
    "Nobody was hurt, the mayor said on Friday.",
    "Nadie resultó herido, dijo el alcalde el viernes.",
)
WIDTH = 8


def build(folder: Path, *, languages: tuple[str, ...] = (), shared: bool = False) -> Path:
    """Write a model into ``folder``; with ``languages`` it is one of many languages, like NLLB."""
    import sentencepiece
    from ctranslate2.specs import TransformerSpec

    folder.mkdir(parents=True, exist_ok=True)
    stream = io.BytesIO()
    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=iter(LINES), model_writer=stream, vocab_size=60, hard_vocab_limit=False, minloglevel=2
    )
    names = ("sentencepiece.bpe.model",) if shared else ("source.spm", "target.spm")
    for name in names:
        (folder / name).write_bytes(stream.getvalue())
    pieces = sentencepiece.SentencePieceProcessor(model_proto=stream.getvalue())
    words = ["<unk>", "<s>", "</s>", *languages]
    words += [piece for piece in map(pieces.id_to_piece, range(pieces.get_piece_size())) if piece not in words]
    spec = TransformerSpec.from_config(num_layers=(1, 1), num_heads=2)
    _fill(spec, len(words))
    spec.register_source_vocabulary(words)
    spec.register_target_vocabulary(words)
    spec.config.decoder_start_token = "<s>"
    spec.validate()
    spec.save(str(folder))
    return folder


def _fill(spec: object, size: int) -> None:
    """Give every weight of the specification small random values of the right shape."""
    random = np.random.default_rng(7)

    def weight(*shape: int) -> np.ndarray:
        return random.normal(0, 0.3, shape).astype(np.float32)

    def linear(part: object, rows: int, columns: int) -> None:
        part.weight, part.bias = weight(rows, columns), weight(rows)

    def norm(part: object) -> None:
        part.gamma, part.beta = np.ones(WIDTH, np.float32), np.zeros(WIDTH, np.float32)

    def attention(part: object, sizes: tuple[int, ...]) -> None:
        norm(part.layer_norm)
        for inner, rows in zip(part.linear, sizes, strict=True):
            linear(inner, rows, WIDTH)

    for side in (spec.encoder, spec.decoder):
        embeddings = side.embeddings[0] if isinstance(side.embeddings, list) else side.embeddings
        embeddings.weight = weight(size, WIDTH)
        norm(side.layer_norm)
        for layer in side.layer:
            attention(layer.self_attention, (3 * WIDTH, WIDTH))
            norm(layer.ffn.layer_norm)
            linear(layer.ffn.linear_0, 16, WIDTH)
            linear(layer.ffn.linear_1, WIDTH, 16)
            if side is spec.decoder:
                attention(layer.attention, (WIDTH, 2 * WIDTH, WIDTH))
    linear(spec.decoder.projection, size, WIDTH)


@pytest.fixture(scope="session")
def pair_model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A model of one pair, like OPUS-MT."""
    pytest.importorskip("ctranslate2", reason="the extra ctranslate2 is not installed")
    pytest.importorskip("sentencepiece", reason="the extra ctranslate2 is not installed")
    return build(tmp_path_factory.mktemp("models") / "pair")


@pytest.fixture(scope="session")
def many_model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A model of many languages, like NLLB."""
    pytest.importorskip("ctranslate2", reason="the extra ctranslate2 is not installed")
    pytest.importorskip("sentencepiece", reason="the extra ctranslate2 is not installed")
    return build(tmp_path_factory.mktemp("models") / "many", languages=("eng_Latn", "spa_Latn"), shared=True)
