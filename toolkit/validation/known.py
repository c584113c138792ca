"""What the checks of our documents know beside the document itself."""

from toolkit.model.base import Struct
from toolkit.model.summary import Level


class Known(Struct, frozen=True, kw_only=True):
    """What holds for a whole run.

    Attributes:
        levels: the reading levels, by name.
        segmenter: name of what finds the sentences of a source that is read again.
    """

    levels: dict[str, Level]
    segmenter: str
