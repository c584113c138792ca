import shutil

import pytest

from toolkit.translators.engines.ctranslate2 import CTranslate2Engine
from toolkit.translators.engines.protocol import Answer, EngineError
from toolkit.translators.translate import translate


def engine(**models):
    named = {pair.replace("_", "-").replace("any", "*"): str(folder) for pair, folder in models.items()}
    return CTranslate2Engine().configured({"models": named, "threads": 1, "beam_size": 2})


def test_a_model_of_a_pair_translates_each_segment_the_same_in_any_batch(pair_model):
    with engine(en_es=pair_model) as loaded:
        assert loaded.status().pairs == (("en", "es"),)
        segments = ["The river rose.", "Two doses were given to each of the patients.", "Nobody."]
        answers = loaded.translate(segments, "en-GB", "es")
        assert all(isinstance(answer, Answer) and answer.text for answer in answers)
        assert [loaded.translate([segment], "en", "es")[0] for segment in segments] == answers


def test_a_model_of_many_languages_is_told_which(many_model):
    with engine(any=many_model) as loaded:
        assert loaded.status().pairs is None
        (answer,) = loaded.translate(["The river rose."], "en", "es")
        assert "Latn" not in answer.text
        with pytest.raises(EngineError, match='does not know the language "de"'):
            loaded.translate(["x"], "en", "de")


def test_whatever_a_model_babbles_nothing_is_lost_silently(pair_model, make_article):
    article = make_article("They counted 7,162 cases at https://example.org today.")
    with engine(en_es=pair_model) as loaded:
        (segment,) = translate(article, to="es", engine=loaded).segments
    lost = [finding.source.text for finding in segment.findings if finding.rule == "TK590"]
    for text, written in (("7,162", "7162"), ("https://example.org", "https://example.org")):
        assert (written in segment.target) != (text in lost)
    assert segment.state == ("flagged" if lost else "translated")


def test_another_model_is_another_version(pair_model, many_model):
    assert engine(en_es=pair_model).status().version != engine(any=many_model).status().version


def test_folders_that_are_no_models_are_one_clear_error(pair_model, tmp_path):
    def error(folder):
        with pytest.raises(EngineError) as caught:
            engine(en_es=folder).translate(["x"], "en", "es")
        return str(caught.value)

    assert "is no folder" in error(tmp_path / "none")
    assert "model.bin" in error(tmp_path)
    bare = tmp_path / "bare"
    bare.mkdir()
    shutil.copy(pair_model / "model.bin", bare)
    assert "SentencePiece" in error(bare)
    broken = tmp_path / "broken"
    shutil.copytree(pair_model, broken)
    (broken / "model.bin").write_bytes(b"nonsense")
    assert "cannot be loaded" in error(broken)
    assert not engine(en_es=bare).status().usable


def test_a_pair_without_model_says_which_there_are(pair_model):
    with pytest.raises(EngineError, match=r"configured: en-es"):
        engine(en_es=pair_model).translate(["x"], "en", "fr")
