"""Words and signs beside a figure: about, at least, up to, "<", rose by, fell to."""

import re
from functools import cached_property, lru_cache

from toolkit.expressions import expression
from toolkit.quantities.comparisons import spans, turned
from toolkit.quantities.draft import Draft
from toolkit.quantities.grammar import Grammar, grammar
from toolkit.quantities.joins.changes import is_recipient
from toolkit.quantities.numbers.scan import endings, trie

SIGNS = {
    "<": "lt", ">": "gt", "≤": "le", "≥": "ge", "⩽": "le", "⩾": "ge", "≦": "le", "≧": "ge", "≲": "le", "≳": "ge",
    "‡": "ge", "<=": "le", ">=": "ge", "=<": "le", "=>": "ge", "≪": "lt", "≫": "gt", "\uf0a3": "le", "\uf0b3": "ge",
}  # fmt: skip
APPROXIMATE_SIGNS = frozenset("~∼≈≃≅")
SIGN_ENDS = frozenset("".join(SIGNS)) | APPROXIMATE_SIGNS
SIGN = expression(r"(<=|>=|=<|=>|[<>≤≥⩽⩾≦≧≲≳‡≪≫\uf0a3\uf0b3~∼≈≃≅])[ \u00a0]{0,2}$")
# "less than the £210,000 that we pay" compares with another sum; "up to the age of 12" bounds.
DEFINITE_BOUNDS = frozenset(["up to", "at least", "at most", "after the age of", "from the age of"])
# "to -3C and more rural roads": the words belong to what follows.
GOING_ON = frozenset(["and more", "y más", "et plus", "und mehr", "e più", "e mais"])
WORD_AFTER = expression(r"[ \u00a0]([^\W\d_]{1,40})")
# "100+ countries", "aged 65+"
AND_MORE = expression(r"\+(?=[ \u00a0][^\W\d_]|[,.;)]|$)")
# Articles that may stand between a cue and its figure.
ARTICLES = {
    "de": ("die", "der", "das", "den"),
    "en": ("the", "a", "an"),
    "es": ("la", "el", "los", "las", "un"),
    "fr": ("la", "le", "les", "l"),
    "it": ("la", "il", "i", "le", "gli", "l"),
    "pt": ("a", "o", "os", "as"),
}
# Words for "up to" that also tell where a change ends.
REACHING = frozenset(["hasta", "bis zu", "fino a", "até", "jusqu'à", "jusqu'"])
WORD = expression(r"[^\W\d_]+")
# Words that may stand between a verb of change and its figure, in the six languages.
LINKS = frozenset(
    "by to from of at a an another further about around un en de del al à au um uma em para per auf von il di dello "
    "della do da dos las los hasta bis zu fino até jusqu'à d'environ".split()
)
LOOK_BACK = 42
CHANGE_WINDOW = 44
ROUNDS = 3


class Patterns:
    """Cue patterns of a language, each compiled when first asked for."""

    def __init__(self, g: Grammar) -> None:
        # "plus d'" ends in the apostrophe that stands before the figure.
        self.bounds = {cue.rstrip("'"): bound for cue, bound in g.bounds.items()}
        cues = (*(cue.rstrip("'") for cue in g.approximate), *self.bounds)
        self._cues = sorted({*cues})
        articles = ARTICLES.get(g.language, ARTICLES["en"])
        self._articles = rf"(?:(?:{'|'.join(articles)})[ '’])?"
        self._after = sorted({*g.approximate_after, *g.bounds_after})
        self._moves = trie(sorted(g.up | g.down)) if g.up or g.down else "(?!)"
        self.last_words = frozenset(re.split(r"[ '’]", cue)[-1] for cue in cues)
        self.endings = (
            endings(cues)
            | endings(articles)
            | {f"{before}{one}" for one in articles if len(one) == 1 for before in " \u00a0\n'’"}
        )
        self.beginnings = frozenset(cue[:2] for cue in self._after)
        self.move_endings = endings(g.up | g.down)

    @cached_property
    def before(self) -> re.Pattern[str]:
        """A cue right before a figure."""
        return re.compile(rf"(?<![\w])({trie(self._cues)})[ \u00a0\n'’]{self._articles}$", re.IGNORECASE)

    @cached_property
    def last_word(self) -> re.Pattern[str]:
        """The word before a figure and its article."""
        return re.compile(rf"(?<![^\W\d_])([^\W\d_]++\.?)[ \u00a0\n'’]{self._articles}$")

    @cached_property
    def after(self) -> re.Pattern[str]:
        """A cue right after a figure."""
        return re.compile(
            rf"[ ,]{{0,2}}({trie(self._after)})(?![\w-]|\s[$€£]?\d|\s(?:to|than|que|als|di|do que)\b)", re.IGNORECASE
        )

    @cached_property
    def change(self) -> re.Pattern[str]:
        """A verb of change before a figure, past two links at most."""
        links = "|".join(sorted(LINKS))
        return re.compile(
            rf"(?<!make )(?<!made )(?<!makes )(?<!making )\b({self._moves})(?: (?:{links})){{0,2}} $", re.IGNORECASE
        )

    @cached_property
    def change_after(self) -> re.Pattern[str]:
        """A verb of change right after a figure."""
        return re.compile(rf" ({self._moves})\b", re.IGNORECASE)


@lru_cache(maxsize=16)
def patterns(language: str) -> Patterns:
    """Return the cue patterns of a language."""
    return Patterns(grammar(language))


def qualify(text: str, draft: Draft, g: Grammar) -> None:
    """Set bound, approximation and change of a figure, with the words that say so."""
    if draft.kind == "ordinal":
        return
    at = draft.start
    for _ in range(ROUNDS):
        start = _before(text, at, draft, g)
        if start is None:
            break
        draft.cue = start, (draft.cue[1] if draft.cue else at)
        at = start
    if text[draft.end : draft.end + 1] == "+" and draft.bound is None and AND_MORE.match(text, draft.end):
        draft.bound, draft.cue = "ge", draft.cue or (draft.end, draft.end + 1)
    _after(text, draft, g)
    if draft.kind not in ("ordinal", "date"):
        _change(text, at, draft, g)


def _before(text: str, at: int, draft: Draft, g: Grammar) -> int | None:
    """Read one cue that ends at an offset; return its start."""
    if at == 0:
        return None
    if text[max(0, at - 3) : at].rstrip(" \u00a0")[-1:] in SIGN_ENDS:
        match = SIGN.search(text, max(0, at - 4), at)
        if match:
            if match[1] in APPROXIMATE_SIGNS:
                draft.approximate = True
            elif draft.bound is None and draft.value_to is None:
                draft.bound = SIGNS[match[1]]
            return match.start()
    found = patterns(g.language)
    if text[at - 1] not in " \u00a0\n'’" or text[max(0, at - 3) : at - 1].lower() not in found.endings:
        return None
    match = found.last_word.search(text, max(0, at - LOOK_BACK), at)
    if match is None:
        return None
    word, article = match[1].lower(), text[match.end(1) : at].strip(" \u00a0\n'’").lower()
    if word not in found.last_words and word.rstrip(".") not in found.last_words and article not in found.last_words:
        return None
    match = found.before.search(text, max(0, at - LOOK_BACK), at)
    if match is None:
        return None
    cue = match[1].lower()
    bound = found.bounds.get(cue)
    if bound is None:
        draft.approximate = True
    elif draft.bound is None and draft.value_to is None:
        article = text[match.end(1) : at].strip(" \u00a0\n'’").lower()
        if draft.kind == "duration" and spans(text, match, draft, article, g):
            return None
        if cue in REACHING and _moves(text, match.start(), g):
            # "bajó hasta los 8 grados": what it came to.
            return None
        if article == "the" and cue not in DEFINITE_BOUNDS:
            return None
        draft.bound = turned(text, match, draft, bound, g.language)
    return match.start()


def _moves(text: str, at: int, g: Grammar) -> bool:
    """Whether a verb of change stands shortly before an offset."""
    words = WORD.findall(text, max(0, at - CHANGE_WINDOW), at)[-4:]
    return any(word.lower() in g.up or word.lower() in g.down for word in words)


def _after(text: str, draft: Draft, g: Grammar) -> None:
    end = draft.counted[1] if draft.counted else draft.end
    match = _cue_after(text, end, g) or (_cue_after(text, draft.end, g) if draft.counted else None)
    if match is None:
        return
    cue = match[1].lower()
    bound = g.bounds_after.get(cue)
    following = WORD_AFTER.match(text, match.end())
    if following and (
        cue in GOING_ON
        or (cue.split(" ")[0] in g.conjunctions and following[1].lower() in g.articles and bound != "ge")
    ):
        # "above one quarter and below a half"
        return
    if bound is None:
        draft.approximate = True
    elif draft.bound in (None, "lt", "gt") and draft.value_to is None:
        draft.bound = bound
    if draft.cue is None:
        draft.cue = match.start(1), match.end(1)


def _cue_after(text: str, end: int, g: Grammar) -> re.Match[str] | None:
    found = patterns(g.language)
    if text[end : end + 4].lstrip(" ,")[:2].lower() not in found.beginnings:
        return None
    return found.after.match(text, end)


def _change(text: str, at: int, draft: Draft, g: Grammar) -> None:
    found = patterns(g.language)
    match = found.change.search(text, max(0, at - CHANGE_WINDOW), at) if _after_move(text, at, found) else None
    if match is None and draft.percent:
        match = found.change_after.match(text, draft.end)
    if match is not None and g.language == "en" and draft.counted:
        match = None if is_recipient(text, match, draft.start, text[slice(*draft.counted)]) else match
    if match is not None:
        draft.change = "up" if match[1].lower() in g.up else "down"


def _after_move(text: str, at: int, found: Patterns) -> bool:
    """Whether a verb of change may stand before an offset, past two links at most: a cheap look before the search."""
    if at == 0 or text[at - 1] != " ":
        return False
    for word in reversed(text[max(0, at - CHANGE_WINDOW) : at - 1].lower().rsplit(" ", 3)[-3:]):
        if word[-2:] in found.move_endings:
            return True
        if word not in LINKS:
            return False
    return False
