"""Labels that end in a stop, as the records of French and Italian parliaments have them: "Mme la ministre. ...".

Each is the first sentence of a paragraph that goes on: a title with a name or an office, or a name in capitals.
"""

from collections import Counter
from typing import NamedTuple

from toolkit.context.labels import LABELS, openings_of
from toolkit.expressions import expression
from toolkit.language.headings import sentence_signs
from toolkit.model.article import Article

_LABEL = expression(r"(?P<name>[^\W\d_](?:[^\n,.()]|(?<=\bM)\.){1,60}?)(?:[ ]\([^()\n]{1,40}\)|,[ ][^\n]{2,60})?\.\Z")
_DASH = expression(r"\s*[-–—]\s+|")
_MISTER = "m"  # French; in no table of titles, since it is a letter first of all


class StoppedLabel(NamedTuple):
    """Where the name of a label begins and ends in the text, and where what is said begins."""

    start: int
    end: int
    after: int


def stopped_labels(article: Article) -> list[StoppedLabel]:
    """Return the labels of an article that end in a stop, in order; none where most do not come again."""
    found = []
    for start, opening in openings_of(article).items():
        match = _LABEL.match(opening)
        if match and _names_somebody(match["name"]):
            end = start + len(opening)
            dash = _DASH.match(article.text, end)
            found.append(StoppedLabel(start, start + match.end("name"), dash.end() if dash else end))
    counts = Counter(article.text[label.start : label.end] for label in found)
    again = sum(count for count in counts.values() if count > 1)
    return found if again >= LABELS and 2 * again > len(found) else []


def _names_somebody(name: str) -> bool:
    first, *others = name.split()
    title = first.rstrip(".").lower()
    if others and (title == _MISTER or title in sentence_signs("courtesy")):
        return True
    return name.isupper() and len(name) > 2 and title not in sentence_signs("label")
