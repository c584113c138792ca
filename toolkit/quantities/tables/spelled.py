"""SI units spelled out: prefix word and unit word, singular and plural, in any language that builds them so."""

from collections.abc import Callable, Mapping

ENGLISH_PREFIXES = {
    "": "", "atto": "a", "centi": "c", "deci": "d", "femto": "f", "giga": "G", "hecto": "h", "kilo": "k", "mega": "M",
    "micro": "µ", "milli": "m", "nano": "n", "peta": "P", "pico": "p", "tera": "T",
}  # fmt: skip


def spelled(
    bases: Mapping[str, str], plural: Callable[[str], str], prefixes: Mapping[str, str] = ENGLISH_PREFIXES
) -> dict[str, str]:
    """Return every prefixed form of unit words with its canonical symbol.

    >>> spelled({"gramme": "g"}, lambda word: word + "s", {"": "", "kilo": "k"})
    {'gramme': 'g', 'grammes': 'g', 'kilogramme': 'kg', 'kilogrammes': 'kg'}
    """
    return {
        form: prefix_symbol + symbol
        for base, symbol in bases.items()
        for prefix, prefix_symbol in prefixes.items()
        for form in (prefix + base, plural(prefix + base))
    }


def s_plural(word: str) -> str:
    """Return the plural in s or es, as in Spanish and Portuguese; "metro" gives "metros", "mol" "moles"."""
    return word + ("s" if word[-1] in "aeiouáéíóú" else "es")
