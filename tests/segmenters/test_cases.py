from pathlib import Path

import pytest

from toolkit.segmenters.punkt import PunktSegmenter
from toolkit.segmenters.rules import RuleSegmenter

CASES = Path(__file__).parent / "cases"
MARK, GLUED = " ‖ ", "¦"


def load(language):
    lines = (CASES / f"{language}.txt").read_text(encoding="utf-8").splitlines()
    return [line for line in lines if line and not line.startswith("#")]


ALL = [(path.stem, line) for path in sorted(CASES.glob("*.txt")) for line in load(path.stem)]


def split(line):
    return line.replace(GLUED, MARK).split(MARK)


def sentences(segmenter, line, language):
    text = line.replace(MARK, " ").replace(GLUED, "")
    return [text[start:end] for start, end in segmenter(text, language)]


@pytest.mark.parametrize(("language", "line"), ALL)
def test_every_sentence_of_a_case_is_found(language, line):
    assert sentences(RuleSegmenter(), line, language) == split(line)


def test_punkt_is_right_on_most_cases():
    right = sum(sentences(PunktSegmenter(), line, language) == split(line) for language, line in ALL)
    assert right >= 0.6 * len(ALL)
