"""Number words that count nothing: "the one quoted", "First, ...", "at first"."""

from toolkit.expressions import expression
from toolkit.quantities.draft import Draft
from toolkit.quantities.grammar import Grammar

WORD_BEFORE = expression(r"(?<![^\W\d_])([^\W\d_][\w'’-]{0,40})[ \u00a0\n]$")
WORD_AFTER = expression(r"[ \u00a0\n]{1,2}([^\W\d_][\w'’-]{0,40})|-([a-z]+)")
DETERMINERS = frozenset(
    "il al del nel dal un suo tuo mio nostro loro sul o ao do no seu meu nosso um pelo este esse quel questo".split()
)
LOOK_BACK = 24


def idle_word(text: str, draft: Draft, g: Grammar) -> bool:
    """Whether "one" is a pronoun or an article, and no number."""
    if text[draft.start : draft.end].lower() not in g.one:
        return False
    if g.one & g.articles:
        # The numeral is the article too ("un", "ein"): alone it counts nothing.
        return True
    if draft.bound or draft.approximate:
        return False
    before = WORD_BEFORE.search(text, max(0, draft.start - LOOK_BACK), draft.start)
    if before and before[1].lower() in g.pronoun_before:
        return True
    after = WORD_AFTER.match(text, draft.end)
    if after is None:
        return text[draft.end : draft.end + 1] not in (".", "") or (draft.start == 0 and draft.end < len(text))
    word = (after[1] or after[2]).lower()
    if word in g.one_counts:
        return False
    return (
        word in g.function_words
        or word in g.not_counted
        or word in g.abstract
        or (word.endswith(("s", "ing", "ed")) and not word.endswith("ss"))
    )


def no_ordinal(text: str, draft: Draft, g: Grammar) -> bool:
    """Whether an ordinal word only orders the discourse: "First, ...", "at first"."""
    word = text[draft.start : draft.end].lower()
    if word in g.ordinal_blockers:
        return True
    if word in ("secondo", "segundo") and g.language in ("it", "pt"):
        # "Secondo la polizia": according to the police.
        owner = WORD_BEFORE.search(text, max(0, draft.start - LOOK_BACK), draft.start)
        return owner is None or owner[1].lower() not in DETERMINERS
    if g.ordinals.get(word, 4) <= 3 and text[draft.end : draft.end + 1] == "," and text[draft.start].isupper():
        return True
    before = WORD_BEFORE.search(text, max(0, draft.start - LOOK_BACK), draft.start)
    return before is not None and before[1].lower() in ("at", "per") and g.ordinals.get(word, 4) <= 2
