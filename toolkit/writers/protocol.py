"""What a writer is, and how its reader wants the article shown."""

from typing import Annotated, Protocol

import msgspec

from toolkit.model.article import Article
from toolkit.model.base import Struct


class Presentation(Struct, frozen=True, kw_only=True, gc=False):
    """How an article is shown to a reader.

    Attributes:
        facts: number of key facts to list, the weightiest first.
        bullets: show a summary's sentences as a list.
        scores: show each sentence's score.
        reasons: show why each sentence was chosen.
    """

    facts: Annotated[int, msgspec.Meta(ge=0)] = 0
    bullets: bool = False
    scores: bool = False
    reasons: bool = False

    @property
    def listed(self) -> bool:
        """Whether a summary's sentences stand in a list, one a line; scores and reasons need one."""
        return self.bullets or self.scores or self.reasons


class Writer(Protocol):
    """Writes an article, with its summaries and translations, in one format."""

    name: str
    suffix: str

    def __call__(self, article: Article, presentation: Presentation) -> bytes:
        """Return the article in the writer's format, in UTF-8."""
        ...
