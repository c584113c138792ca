"""Abbreviations and the long forms that a text gives for them."""

from toolkit.language.short_forms.pairs import FormPair, form_pairs, matches_letters
from toolkit.language.short_forms.uses import uses

__all__ = ["FormPair", "form_pairs", "matches_letters", "uses"]
