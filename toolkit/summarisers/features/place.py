"""Where a candidate stands: in the article, in its section, and in which part of the article."""

import numpy as np

from toolkit.language.section_parts import PARTS, section_part
from toolkit.summarisers.introduction import introduction
from toolkit.summarisers.protocol import Candidates, FloatArray, IntArray

# An opening without a heading of its own is a standfirst or an abstract if it is no longer than this.
OPENING_WORDS = 100
OPENING_SHARE = 0.15
BARE_OPENING = 0.67  # what such an opening counts, against a section that is called an abstract


def place_features(candidates: Candidates) -> dict[str, FloatArray]:
    """Return features of place; first and last section only where there are several."""
    n = len(candidates)
    place = np.arange(n)
    read = np.cumsum(candidates.words) - candidates.words
    numbers, section = np.unique(candidates.section, return_inverse=True)
    several = float(len(numbers) > 1)
    starts = np.searchsorted(section, np.arange(len(numbers)))
    sizes = np.bincount(section)
    inside = place - starts[section]
    parts = _parts(candidates, numbers)
    return {
        "place": place / max(n - 1, 1),
        "at_start": 1.0 / (1 + place),
        "early": -np.log1p(read) / 5,
        "first_three": (place < 3).astype(np.float64),
        "at_end": 1.0 / (n - place),
        "section_start": 1.0 / (1 + inside),
        "place_in_section": inside / np.maximum(sizes - 1, 1)[section],
        "section_place": section / max(len(numbers) - 1, 1),
        "section_share": np.log(sizes / n)[section],
        "first_section": (section == 0) * several,
        "last_section": (section == len(numbers) - 1) * several,
        "own_summary": _own_summary(candidates, section, parts),
        **{f"in_{part}": np.array([each == part for each in parts], dtype=np.float64)[section] for part in PARTS[1:]},
    }


def introduces(candidates: Candidates) -> FloatArray:
    """Return 1 for the candidate that says what the thing in the title is, zeros for the others."""
    place, first = np.arange(len(candidates)), introduction(candidates)
    return np.asarray(place == (-1 if first is None else first), dtype=np.float64)


def lead_strength(centrality: FloatArray) -> float:
    """Return how central the first two candidates are, in standard deviations, from -1.5 to 1.5."""
    return float(np.clip(centrality[:2].mean(), -1.5, 1.5)) if len(centrality) > 3 else 0.0


def _parts(candidates: Candidates, numbers: IntArray) -> list[str | None]:
    """Return the part that each section's heading names; the article's title names none."""
    article = candidates.article
    headings = [article.sections[number].heading for number in numbers.tolist()]
    return [
        section_part(heading.text, article.language) if heading and heading.text != article.title else None
        for heading in headings
    ]


def _own_summary(candidates: Candidates, section: IntArray, parts: list[str | None]) -> FloatArray:
    """Return how surely candidates stand in the article's own summary: an abstract, key points, a short standfirst."""
    marked = np.array([part == PARTS[0] for part in parts], dtype=np.float64)[section]
    article, first = candidates.article, section == 0
    heading = article.sections[candidates.section[0]].heading
    bare = heading is None or heading.text == article.title
    short = candidates.words[first].sum() <= max(OPENING_WORDS, OPENING_SHARE * float(candidates.words.sum()))
    opening = first.astype(np.float64) * (BARE_OPENING if bare and short and len(parts) > 2 else 0.0)
    return np.asarray(np.maximum(marked, opening))
