"""Names of units and currencies as CLDR gives them, read from the tables that ``from_cldr`` wrote."""

from importlib.resources import files

import msgspec


def names(language: str) -> tuple[dict[str, str], dict[str, str]]:
    """Return unit names and currency names of a language, lower case, with canonical symbols and ISO codes."""
    table = msgspec.json.decode(files(__package__).joinpath(f"cldr_{language}.json").read_bytes())
    return table["units"], table["currencies"]
