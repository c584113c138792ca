"""Reading and writing quantities in a string: numbers, scales, units, currencies, dates.

Pure functions on strings; nothing here knows of articles. ``read`` is the one entry for reading, ``write`` puts a
value into the form of a language, ``same`` compares two quantities across languages.
"""

from toolkit.model.figure import Quantity
from toolkit.quantities.formatting import write, write_date
from toolkit.quantities.reading import read
from toolkit.quantities.sameness import same, same_unit, same_value

__all__ = ["Quantity", "read", "same", "same_unit", "same_value", "write", "write_date"]
