"""Facts: sentences or clauses worth carrying on their own."""

from typing import Annotated, Literal

import msgspec

from toolkit.model.base import Said

FactKind = Literal["statistic", "definition", "finding", "comparison", "recommendation"]


class Fact(Said, frozen=True, kw_only=True, gc=False):
    """A statistic, definition, finding, comparison or recommendation, with what it stands on.

    Attributes:
        id: position among the facts of the article.
        kind: what sort of fact it is.
        score: salience between 0 and 1, six places.
        figures: ids of the figures inside the span.
        terms: ids of the terms it mentions.
        sentence: id of the sentence that holds it.
    """

    id: Annotated[str, msgspec.Meta(pattern=r"^k\d+$", examples=["k1"])]
    kind: FactKind
    score: Annotated[float, msgspec.Meta(ge=0, le=1)]
    figures: tuple[str, ...] = ()
    terms: tuple[str, ...] = ()
    sentence: str
