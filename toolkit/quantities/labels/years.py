"""Years: bare four-digit numbers that nothing makes an amount."""

from toolkit.expressions import expression
from toolkit.quantities.draft import Draft
from toolkit.quantities.grammar import Grammar

YEAR = expression(r"1[0-9]\d\d|20\d\d|2100")
WORD_BEFORE = expression(r"(?<![^\W\d_])([^\W\d_][\w'’-]{0,40})(?:\.?,? |-|[ ]?\()$")
CITED = expression(r"(?:et al\.?|and colleagues),?\s*\(?$|[A-ZÀ-Þ][\w'’-]+,?\s\(?$|\(\s?$|;\s?$|,\s?$")
# The years that a bare number may mean without a temporal word before it.
RECENT = range(1800, 2051)
# German sentences begin with a bare year: "1632 zerstörten Truppen ...".
SINCE_PRINT = range(1500, 2051)
# Years that news tell of.
LATELY = range(1900, 2051)
LOOK_BACK = 32
# After these a number with four digits numbers something: "Section 1861", "artículo 1903".
NUMBERED = frozenset(
    """
    art article articles articoli articolo artigo artigos artikel artículo artículos flight iso line model
    modell modello modelo modèle no nos nr numero nummer numéro número order page pages pagina paragraph página
    rfc room section sections seite
    """.split()
)
# Words that bound a time and no amount.
TIME_BOUNDS = frozenset(
    ["a partir de", "à partir de", "a partire dal", "dal", "fino al", "até", "bis", "ab", "hasta", "jusqu'en", "desde"]
)
TIME_ABOUT = frozenset(["vers", "hacia", "circa", "ca.", "c.", "verso", "por volta de", "intorno al"])
# What is told of a year: "on 2005 levels".
OF_A_YEAR = expression(
    r" (?:levels?|figures|prices|dollars|estimates|standards|results|data|elections?|season|edition|census|budget)\b"
)
DETERMINERS = frozenset(["the", "a", "its", "their", "his", "her", "this", "that", "our"])


def _dates_a_thing(text: str, draft: Draft, before: str, g: Grammar) -> bool:
    """Whether a number before a counted noun is a year all the same: "the 2013 documentary", "2005 levels"."""
    if g.language != "en" or draft.bound or int(draft.number.written) not in LATELY:
        return False
    if OF_A_YEAR.match(text, draft.end):
        return before not in ("of", "with", "for", "total")
    assert draft.counted is not None
    return before in DETERMINERS and draft.counted[0] > draft.end + 1


def read_year(text: str, draft: Draft, g: Grammar) -> None:
    """Make a bare four-digit number a year where nothing says that it is an amount."""
    written = draft.number.written
    if not (
        draft.bare
        and draft.kind == "number"
        and draft.value_to is None
        and len(written) == 4
        and draft.end - draft.start == 4
    ):
        return
    if not YEAR.fullmatch(written):
        return
    before = WORD_BEFORE.search(text, max(0, draft.start - LOOK_BACK), draft.start)
    word = before[1].lower() if before else ""
    if word in NUMBERED and (g.language == "en" or word in g.labels):
        return
    temporal = word in g.year_before
    if (
        draft.counted is not None
        and not (temporal and word in g.year_firm)
        and not _dates_a_thing(text, draft, word, g)
    ):
        return
    if draft.cue is not None and draft.cue[1] <= draft.start:
        cue = text[draft.cue[0] : draft.cue[1]].strip().lower()
        if draft.bound and (cue in TIME_BOUNDS or (temporal and cue == word)):
            # "hasta 2031", "bis 2031", "à partir de 2010": the words bound a time.
            draft.bound = draft.cue = None
            temporal = True
        elif draft.approximate and draft.bound is None:
            # "in about 2008"
            before = WORD_BEFORE.search(text, max(0, draft.cue[0] - LOOK_BACK), draft.cue[0])
            word = before[1].lower() if before else ""
            if word in g.year_firm or cue in TIME_ABOUT:
                draft.kind, draft.date, draft.granularity = "date", written, "year"
                return
    recent = (
        int(written) in (SINCE_PRINT if g.language == "de" else RECENT)
        and draft.bound is None
        and not draft.approximate
    )
    cited = CITED.search(text, max(0, draft.start - LOOK_BACK), draft.start) is not None
    if (temporal and (recent or word in g.year_firm)) or (
        recent and (cited or text[draft.start - 1 : draft.start] not in ("=", "$"))
    ):
        draft.kind, draft.date, draft.granularity = "date", written, "year"
