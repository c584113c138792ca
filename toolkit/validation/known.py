"""What the checks of our documents know beside the document itself."""

from toolkit.config import Config
from toolkit.model.base import Struct
from toolkit.model.summary import Level


class Known(Struct, frozen=True, kw_only=True):
    """What holds for a whole run.

    Attributes:
        levels: the reading levels, by name.
        config: settings under which a source is read or converted again.
    """

    levels: dict[str, Level]
    config: Config
