"""Terms: abbreviations with their long forms, and terms with the definition the article gives."""

from typing import Annotated, Literal

import msgspec

from toolkit.model.base import Span


class Term(Span, frozen=True, kw_only=True, gc=False):
    """An abbreviation or a defined term, with what the article says it means.

    Attributes:
        id: position among the terms of the article.
        kind: ``abbreviation`` or ``definition``.
        term: the term itself, the text of the span.
        meaning: the long form or the definition, where the article gives it.
        sentence: id of the sentence that gives the meaning; null in a heading.
        uses: where else the article uses an abbreviation, in order; plural uses included.
    """

    id: Annotated[str, msgspec.Meta(pattern=r"^d\d+$", examples=["d2"])]
    kind: Literal["abbreviation", "definition"]
    meaning: Span
    sentence: str | None = None
    uses: tuple[Span, ...] = ()

    @property
    def term(self) -> str:
        """The term as the article writes it."""
        return self.text
