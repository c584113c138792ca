"""Reading and writing quantities in a string: numbers, scales, units, currencies, dates.

Pure functions on strings; nothing here knows of articles. ``read`` is the one entry for reading; ``formatting.write``
puts a value into the form of a language, ``sameness.same`` compares two quantities across languages.

    numbers/ + measures/ -> amounts -> joins/ -> labels/ (those drop out) -> cues, nouns: a quantity
"""

from toolkit.model.figure import Quantity
from toolkit.quantities.reading import read

__all__ = ["Quantity", "read"]
