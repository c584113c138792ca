"""Reading and writing quantities in a string: numbers, scales, units, currencies, dates.

Pure functions on strings; nothing here knows of articles. ``read`` is the one entry for reading.
"""

from toolkit.model.figure import Quantity
from toolkit.quantities.reading import read

__all__ = ["Quantity", "read"]
