"""Checks of a translation against its source: one file a rule, ids TK500 to TK599.

Every rule looks at a pair of segments and names the spans concerned in both. ``rules.py`` holds the table.
"""

from toolkit.checks.translation.check import check_translation

__all__ = ["check_translation"]
