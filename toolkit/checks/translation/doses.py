"""What medicine is counted in ("tablets", "gotas", "Hübe"), beside its number, and halves of it."""

import re
from functools import lru_cache

from toolkit.checks.translation.figures import Figure
from toolkit.checks.translation.pair import Segment
from toolkit.expressions import expression

# By language: words for what is counted, by kind. Kinds differ in a way that no translator changes.
_FORMS = {
    "de": {
        "tablet": r"tabletten?|pillen?|kapseln?|dragees?", "drop": r"tropfen",
        "puff": r"hübe?n?|sprühstö(?:ße|ßen|sse)", "sachet": r"beutel[ns]?",
        "spoon": r"\w*löffeln?", "patch": r"pflastern?", "unit": r"einheiten|einheit",
    },
    "en": {
        "tablet": r"tablets?|pills?|capsules?|caplets?|lozenges?", "drop": r"drops?", "puff": r"puffs?|sprays?",
        "sachet": r"sachets?|packets?", "spoon": r"\w*spoon(?:ful)?s?", "patch": r"patch(?:es)?", "unit": r"units?",
    },
    "es": {
        "tablet": r"comprimidos?|pastillas?|píldoras?|tabletas?|cápsulas?|grageas?", "drop": r"gotas?",
        "puff": r"inhalaci(?:ón|ones)|pulsaci(?:ón|ones)|pulverizaci(?:ón|ones)|aplicaci(?:ón|ones)|bocanadas?",
        "sachet": r"sobres?", "spoon": r"cuchar(?:ad)?(?:it)?as?", "patch": r"parches?", "unit": r"unidad(?:es)?",
    },
    "fr": {
        "tablet": r"comprimés?|pilules?|gélules?|cachets?|capsules?", "drop": r"gouttes?",
        "puff": r"bouffées?|pulvérisations?|inhalations?", "sachet": r"sachets?", "spoon": r"cuill[eè]r(?:e|ée)s?",
        "patch": r"patchs?|timbres?", "unit": r"unités?",
    },
    "it": {
        "tablet": r"compress[ae]|pillol[ae]|capsul[ae]|pastigli[ae]", "drop": r"goccia|gocce",
        "puff": r"puff|spruzz[oi]|inalazion[ei]", "sachet": r"bustin[ae]", "spoon": r"cucchiai(?:o|ni|no|at[ae])?",
        "patch": r"cerott[oi]", "unit": r"unità",
    },
    "pt": {
        "tablet": r"comprimidos?|pílulas?|cápsulas?|pastilhas?|drágeas?", "drop": r"gotas?",
        "puff": r"inalaç(?:ão|ões)|pulverizaç(?:ão|ões)|jatos?|borrifadas?|aplicaç(?:ão|ões)",
        "sachet": r"saquetas?|sachês?", "spoon": r"colher(?:es)?", "patch": r"adesivos?", "unit": r"unidades?",
    },
}  # fmt: skip
# What stands between a word for half and what is halved.
_HALF = {
    "de": r"halben?[rsm]?[ \u00a0]|halb",
    "en": r"half[ \u00a0](?:of[ \u00a0])?(?:an?|the|one)[ \u00a0]|half-",
    "es": r"(?:medi[oa]|(?:la )?mitad de(?: un[oa]?| la|l)?)[ \u00a0]",
    "fr": r"demi-?[ \u00a0]?|moitié d(?:['’]une?|e la|u)[ \u00a0]",
    "it": r"(?:mezz[oa]|metà(?: di una?| dell[ao'])?)[ \u00a0]?",
    "pt": r"(?:mei[oa]|metade d[eoa](?: uma?)?)[ \u00a0]",
}
# Any other sign of a half; a side with one has not lost it.
_HALVED = expression(
    r"½|1/2|[.,]5|\bhal(?:f|ve|b)|\bhälfte|\bmedi[oa]|\bmitad|\bdemi|\bmoitié|\bmezz|\bmetà|\bmei[oa]|\bmetade|\b50\b"
)
# Units that a medicine is measured in.
_MEASURES = frozenset(["kg", "g", "mg", "µg", "ng", "L", "dL", "cL", "mL", "IU", "U", "mmol", "mEq"])


@lru_cache(maxsize=8)
def _form_after(language: str) -> re.Pattern[str]:
    forms = "|".join(f"(?P<{kind}>{words})" for kind, words in _FORMS[language].items())
    return re.compile(rf"[ \u00a0-](?:[^\W\d_]+[ \u00a0])?(?:{forms})\b")


@lru_cache(maxsize=8)
def _half_before(language: str) -> re.Pattern[str]:
    forms = "|".join(_FORMS[language].values())
    return re.compile(rf"\b(?:{_HALF[language]})(?:{forms})\b")


def form_of(side: Segment, figure: Figure) -> str | None:
    """Return the kind of what a number counts, such as ``tablet`` or ``drop``, or None."""
    match = _form_after(side.language).match(side.folded, figure.end) if side.language in _FORMS else None
    return match.lastgroup if match else None


def other_form(source: Segment, figure: Figure, target: Segment, other: Figure) -> bool:
    """Whether what a number counts became something else: units a weight, drops tablets, or the reverse."""
    here, there = form_of(source, figure), form_of(target, other)
    if here and there:
        return here != there and "unit" not in (here, there)
    if figure.unit is None and here and other.unit in _MEASURES:
        return not (here == "unit" and other.unit in ("IU", "U"))
    return bool(
        other.unit is None
        and there
        and figure.unit in _MEASURES
        and not (there == "unit" and figure.unit in ("IU", "U"))
    )


def halves(side: Segment, other: Segment) -> list[Figure]:
    """Return the halves of what is counted ("half a tablet") where the other side has no sign of a half."""
    if side.language not in _FORMS or _HALVED.search(other.folded):
        return []
    return [
        Figure(m.start(), m.end(), side.text[m.start() : m.end()], 0.5, "fraction", "half")
        for m in _half_before(side.language).finditer(side.folded)
    ]
