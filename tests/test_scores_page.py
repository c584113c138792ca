"""docs/reference/scores.md names every feature that ``--why`` can print, and no other."""

import re
from pathlib import Path

import toolkit
from toolkit.summarisers.candidates import candidates_of
from toolkit.summarisers.rankers.salience import SalienceRanker

PAGE = Path(__file__).parents[1] / "docs" / "reference" / "scores.md"


def test_every_feature_is_explained_and_in_order(samples):
    candidates = candidates_of(toolkit.convert(samples / "stem-cells.txt"))
    features = SalienceRanker()(candidates).features.keys() | SalienceRanker()(candidates, "cells").features.keys()
    assert re.findall(r"^\| `(\w+)` \|", PAGE.read_text(encoding="utf-8"), re.MULTILINE) == sorted(features)
