"""Numbers after a noun that count its members and name nothing: "in this group 188 had a stroke"."""

from toolkit.expressions import expression
from toolkit.quantities.draft import Draft
from toolkit.quantities.grammar import Grammar

WORD_BEFORE = expression(r"(?<![^\W\d_])([^\W\d_][\w'’-]{0,40})[ \u00a0\n]$")
WORD_AFTER = expression(r"[ \u00a0\n]([^\W\d_][\w'’-]{0,40})")
LOOK_BACK = 44
# Nouns that have members or times with events in them. What has kinds ("type", "phase", "level") stays a name after
# any determiner: "this type 2 variant".
HOLDERS = {
    "de": "arm gruppe gruppen jahr klasse kohorte monat runde saison sitzung spiel studie tag woche zone",
    "en": (
        "arm case class cohort day district division flight game group match meeting month period quarter region "
        "round sample season session study survey team trial week year zone"
    ),
    "es": (
        "año brazo clase cohorte día encuentro estudio grupo mes partido periodo período región reunión ronda "
        "semana sesión temporada vuelo zona"
    ),
    "fr": (
        "année bras classe cohorte étude groupe jour match mois période région réunion saison séance semaine tour "
        "vol zone"
    ),
    "it": (
        "anno braccio classe coorte giorno gruppo mese partita periodo regione riunione settimana stagione studio "
        "turno volo zona"
    ),
    "pt": (
        "ano braço classe coorte dia estudo grupo jogo mês período região reunião semana sessão temporada turma "
        "voo zona"
    ),
}
# What determines a noun without a number: a name would have none of these before it.
DETERMINERS = {
    "de": (
        "anderen andere anderer diese diesem diesen dieser dieses erste ersten gleichen jede jedem jeder jedes "
        "jene jenem jener letzte letzten letzter nächste nächsten selben vergangene vergangenen zweite zweiten"
    ),
    "en": (
        "another control each either every first following former intervention last latter neither next other "
        "placebo previous same second that this treatment whole"
    ),
    "es": (
        "aquel aquella cada ese esa este esta misma mismo otra otro pasada pasado primer primera próxima próximo "
        "segunda segundo última último"
    ),
    "fr": (
        "autre ce cet cette chaque deuxième dernier dernière l'autre l’autre même premier première prochain "
        "prochaine second seconde"
    ),
    "it": (
        "altra altro ogni prima primo prossima prossimo quel quell' quella questa questo scorsa scorso seconda "
        "secondo stessa stesso ultima ultimo"
    ),
    "pt": (
        "aquela aquele cada essa esse esta este mesma mesmo nesta neste nessa nesse naquela naquele outra outro "
        "passada passado primeira primeiro próxima próximo segunda segundo última último"
    ),
}
# Groups are known by what is done to them, too: "in the warfarin arm 20 died"; but not these.
GROUPS = frozenset(["arm", "cohort", "group"])
KINDS = frozenset(["age", "blood", "risk", "serotype"])
# Groups of one article have low numbers.
MOST_GROUPS = 20
# Finite verbs of which a number can be the subject, and what may come before such a verb.
FINITE = frozenset(
    "also are became began bled both came can could did died do fell felt gave got had has have is left lost made may "
    "met might must never of only ran said saw should showed still took was went were will won would".split()
)
_HOLDERS = {language: frozenset(words.split()) for language, words in HOLDERS.items()}
_DETERMINERS = {language: frozenset(words.split()) for language, words in DETERMINERS.items()}


def counts_members(text: str, draft: Draft, noun: int, g: Grammar) -> bool:
    """Whether a number after a noun counts who or what is in it.

    Args:
        text: the string.
        draft: the number.
        noun: where the noun right before it begins.
        g: its grammar.
    """
    word = text[noun : draft.start].strip().lower()
    if word not in _HOLDERS[g.language] or draft.value == 1:
        return False
    after = WORD_AFTER.match(text, draft.end)
    if after is None or not after[1][0].islower():
        return draft.counted is not None and after is not None and is_determined(text, noun, g)
    verb = g.language == "en" and (after[1] in FINITE or (draft.counted is None and after[1].endswith("ed")))
    if word in GROUPS and (verb or draft.counted is not None) and isinstance(draft.value, int):
        if draft.value > MOST_GROUPS:
            return True
        if verb and _is_qualified(text, noun):
            return True
    said = verb or draft.counted is not None or g.language != "en"
    return said and after[1] not in g.conjunctions | g.range_to and is_determined(text, noun, g)


def is_determined(text: str, noun: int, g: Grammar) -> bool:
    """Whether a word that determines a noun without a number stands before it."""
    before = WORD_BEFORE.search(text, max(0, noun - LOOK_BACK), noun)
    return before is not None and before[1].lower() in _DETERMINERS[g.language]


def _is_qualified(text: str, noun: int) -> bool:
    """Whether "the" and a word that tells groups apart stand before a noun."""
    before = WORD_BEFORE.search(text, max(0, noun - LOOK_BACK), noun)
    if before is None or before[1].lower() in KINDS:
        return False
    article = WORD_BEFORE.search(text, max(0, before.start() - LOOK_BACK), before.start())
    return article is not None and article[1].lower() == "the"
