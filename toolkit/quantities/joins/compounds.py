"""Two amounts that one person says as one measure: "5 feet 3 inches", "13 dollars 45"."""

from toolkit.quantities.draft import Draft

# Adjacent pairs that one person says as one measure: the smaller in parts of the larger.
COMPOUNDS: dict[tuple[str, str], int] = {
    ("ft", "in"): 12, ("hour", "minute"): 60, ("lb", "oz"): 16, ("minute", "second"): 60, ("stone", "lb"): 14,
    ("week", "day"): 7, ("°", "arcmin"): 60,
}  # fmt: skip


def join_compound(text: str, gap: str, first: Draft, second: Draft) -> bool:
    """Join "5 feet 3 inches" and "2 hours 30 minutes", in the first unit."""
    if gap not in (" ", ", ", "\u00a0", "", " and ") or second.value is None or first.value is None or first.compound:
        return False
    if first.currency and first.currency.start > first.number.start and not first.currency.subunit:
        return _cents(text, gap, first, second)
    if first.unit and second.bare and gap in (" ", "\u00a0") and text[first.unit.start : first.unit.end] == "h":
        return _minutes(first, second)
    if not first.unit or not second.unit:
        return False
    parts = COMPOUNDS.get((first.unit.name, second.unit.name))
    if parts is None or not 0 <= second.value < parts or first.value < 0:
        return False
    first.value, first.end, first.compound = first.value + second.value / parts, second.end, True
    return True


def _minutes(first: Draft, second: Draft) -> bool:
    """Join "2 h 15", whose minutes have no unit."""
    written = second.number.written
    if len(written) != 2 or not written.isdigit() or not isinstance(first.value, int) or int(written) > 59:
        return False
    first.value, first.end, first.compound = first.value + int(written) / 60, second.end, True
    return True


def _cents(text: str, gap: str, first: Draft, second: Draft) -> bool:
    """Join "13 dollars 45" and "10 dollars and 30 cents", in the currency."""
    assert first.value is not None
    assert second.value is not None
    subunit = second.currency is not None and second.currency.subunit is not None
    if not subunit and not (second.bare and gap == " " and isinstance(second.value, int) and 10 <= second.value <= 99):
        return False
    if second.bare and glued_after(text, second.end):
        return False
    first.value, first.end, first.compound = first.value + second.value / 100, second.end, True
    return True


def glued_after(text: str, end: int) -> bool:
    """Whether a letter or a further word follows, so that two digits are no cents."""
    return text[end : end + 1].isalnum() or (
        text[end + 1 : end + 2].islower() and text[end : end + 4] not in (" or ", " and", " mor")
    )
