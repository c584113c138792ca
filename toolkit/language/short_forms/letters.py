"""Letters and small words that short forms treat in their own way."""

from typing import Final

# Greek letters by their usual Latin initial, as authors write them in short forms.
GREEK_LETTERS: Final = str.maketrans(
    {
        "α": "a", "β": "b", "γ": "g", "δ": "d", "ε": "e", "ζ": "z", "η": "e", "θ": "t", "ι": "i", "κ": "k",
        "λ": "l", "μ": "m", "µ": "m", "ν": "n", "ξ": "x", "ο": "o", "π": "p", "ρ": "r", "σ": "s", "ς": "s",
        "τ": "t", "υ": "u", "φ": "p", "χ": "c", "ψ": "p", "ω": "o",
    }
)  # fmt: skip

# Articles, prepositions and conjunctions that a short form may pass over, in the six languages.
LINKING_WORDS: Final = frozenset(
    """
    a an and as at by for from in into of on or per the to type via vs with
    con de del e el en la las los o para por sin sobre su un una y
    à au aux dans des du et le les ou par pour sur une
    am an auf aus bei das dem den der des die durch ein eine für im in mit oder und vom von zu zum zur
    al alla alle allo che col da dal dalla degli dei della delle dello di gli il lo nel nella per su sul uno
    ao aos com da das do dos em na nas no nos os ou pela pelo um uma
    """.split()  # fmt: skip
)

# Prefixes that a writer may put before a long form that begins at the next part ("non-high-density").
DETACHABLE_PREFIXES: Final = frozenset("anti ex inter intra mid multi non post pre pro pseudo re semi sub".split())

# What a sign at the end of a short form stands for: plus, positive; minus, negative.
SIGN_INITIALS: Final = {"+": "p", "-": "nm", "−": "nm"}

# What a digit at the start of a short form stands for: one, first, single; two, second; three, tri-; four.
DIGIT_INITIALS: Final = {"1": "ofs", "2": "tsdb", "3": "t", "4": "fq"}
