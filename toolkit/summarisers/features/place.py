"""Where a candidate stands: in the article, in its section, and in which part of the article."""

import numpy as np

from toolkit.language.section_parts import PARTS, section_part
from toolkit.summarisers.protocol import Candidates, FloatArray


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
        **{f"in_{part}": np.array([found == part for found in parts], dtype=np.float64)[section] for part in PARTS},
    }


def lead_strength(centrality: FloatArray) -> float:
    """Return how central the first two candidates are, in standard deviations, from -1.5 to 1.5."""
    return float(np.clip(centrality[:2].mean(), -1.5, 1.5)) if len(centrality) > 3 else 0.0


def _parts(candidates: Candidates, numbers: np.ndarray) -> list[str | None]:
    article = candidates.article
    headings = [article.sections[number].heading for number in numbers.tolist()]
    return [section_part(heading.text, article.language) if heading else None for heading in headings]
