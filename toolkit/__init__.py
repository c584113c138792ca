"""Summaries you can check: articles to structured JSON, summaries at reading levels, translation, validation.

>>> import toolkit
>>> article = toolkit.convert_text("Rivers rose by 2.3 metres in May. Nobody was hurt, the town said.")
>>> [sentence.text for sentence in article.sentences]
['Rivers rose by 2.3 metres in May.', 'Nobody was hurt, the town said.']
"""

from toolkit.api.reading import convert, convert_text
from toolkit.api.summaries import level_names, merge, summarise
from toolkit.api.translations import check_translation, import_translation, translate
from toolkit.api.validation import validate

__version__ = "0.1.0"

__all__ = [
    "check_translation",
    "convert",
    "convert_text",
    "import_translation",
    "level_names",
    "merge",
    "summarise",
    "summarize",
    "translate",
    "validate",
]

summarize = summarise
