"""Names of units and currencies as CLDR gives them, read from the tables that ``from_cldr`` wrote."""

from pathlib import Path

import msgspec


def names(language: str) -> tuple[dict[str, str], dict[str, str]]:
    """Return unit names and currency names of a language, lower case, with canonical symbols and ISO codes."""
    table = msgspec.json.decode(Path(__file__).with_name(f"cldr_{language}.json").read_bytes())
    return table["units"], table["currencies"]
