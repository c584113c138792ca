"""Whether a statement says whose and which: what it speaks of is named in it, or needs no name.

A statement of the past tells of one event, trial or animal, and needs a name that all know, a ``population`` that is
said to be which, or words of the title. An abbreviation needs its long form, a definite noun phrase must resolve
(``definite``). The sections of ``tables/claims`` read here: ``past`` are verbs of the past, ``no_name`` capitals that
name nothing, ``relational`` nouns that say nothing without an "of" ("a lower risk"), ``unnamed`` phrases that stand
for a thing named before, ``evidence`` those that name a source, ``call`` calls for research that must name the subject.
``bound`` words make a noun one of the article's own groups ("mutant mice"), ``collective`` and ``paired`` ones mean all
of them or two, ``bare`` ones say nothing after a preposition ("than controls") and ``alone`` ones nothing at all unless
more follows ("participants").
``bred`` nouns with a code beside them are lines of the article; a ``reference`` (the wild type) needs what is compared
with it, a change that ends a statement is ``left_open``, a bare ``quantity`` or a ``differing`` of something is not
said to be of what.
"""

from collections.abc import Sequence
from itertools import pairwise

from toolkit.expressions import expression
from toolkit.language.phrases import TOKEN, find_phrases, without_brackets
from toolkit.language.statements.anchors import (
    Anchoring,
    anchoring_of,
    has_known_name,
    has_population,
    in_ed,
    is_about_title,
    is_name,
    is_named,
    is_past,
    is_proper,
    is_unknown,
    shares_title,
)
from toolkit.language.statements.codes import is_known, unexplained_codes
from toolkit.language.statements.definite import SUBJECT_WITHIN, Context, points_back
from toolkit.language.tags import primary

UNNAMED = 0.5  # what a general statement counts for that names nothing; set by hand
PER_CODE = 0.15  # what each name counts against a statement that only those of the field know; set by hand
VARIABLES = frozenset("bcefghjklmnpqruvwxyz")  # "a" is an article; "d", "s" and "t" are what an apostrophe leaves
SPECIMEN_WITHIN = 4  # words in which a subject stands
MOST_CODES = 2  # names that only those of the field know in one statement
TOGETHER = 4  # words in which "both ... and ..." names the two

# "w2", "Kϕ", "E249": variables of a formula, lines that the article numbers.
_SYMBOL = expression(r"[a-z]\d|[A-Z]\d{3,4}|[A-Za-z]{1,2}[α-ωϑϕϵ]{1,2}")
_NOT_JOINED = expression(r"[^\s/'’]")
_NOWHERE = Context()


def anchorage(statement: str, language: str, context: Context = _NOWHERE) -> float:
    """Return how far a statement itself says what it speaks of: 0 for not, 1 for by name or in the title's words.

    Args:
        statement: one sentence, or the part of it that stands on its own.
        language: BCP 47 tag; without a table every statement is anchored.
        context: what is known of its article.

    >>> anchorage("Mice of the Sox9 line lived in Kent for 20 weeks.", "en")
    1.0
    >>> anchorage("Most mice were alive after 20 weeks.", "en")
    0.0
    """
    anchors = anchoring_of(primary(language))
    if anchors is None:
        return 1.0
    plain = without_brackets(statement)
    matches = list(TOKEN.finditer(plain))
    shown = [match.group() for match in matches]
    tokens = [token.lower() for token in shown]
    found = find_phrases(tokens, anchors.cues)
    cues = {match.label for match in found}
    if not tokens or "unnamed" in cues or _ends_in_relation(tokens, anchors):
        return 0.0
    codes = unexplained_codes(shown, context.explained)
    if any(code.lower() not in context.title for code in codes.abbreviations):
        return 0.0
    source = "evidence" in cues or _is_pooled(statement, plain, anchors)
    titled = shares_title(tokens, context.title, anchors)
    named = source or titled or is_named(shown, tokens, anchors)
    past = is_past(tokens, anchors)
    if past and not (named and (source or titled or _is_placed(shown, tokens, context, anchors))):
        return 0.0
    if context.strict and anchors.bound and not source and not _has_named_subject(shown, tokens, context, anchors):
        return 0.0
    if "call" in cues and not titled:
        return 0.0
    if context.scholarly and any(len(token) == 1 and token in VARIABLES for token in shown):
        return 0.0
    if past and context.scholarly and _is_of_specimens(shown, tokens, anchors):
        return 0.0
    if context.scholarly and _is_labelled(shown, tokens, codes.names, context, anchors):
        return 0.0
    if past and context.scholarly and tokens[-1] in anchors.left_open:
        return 0.0
    if "reference" in cues and anchors.bred.isdisjoint(parts := _parts(tokens)) and anchors.bound.isdisjoint(parts):
        return 0.0
    differing = any(match.label == "differing" and match.start == 0 for match in found)
    if (differing or _is_bare_quantity(tokens, anchors)) and not _is_of_something(shown, tokens, context, anchors):
        return 0.0
    if any(
        token in anchors.owning and _is_of_the_article(shown, tokens, place, past, anchors)
        for place, token in enumerate(tokens)
    ):
        return 0.0
    joined = [not _NOT_JOINED.search(plain, one.end(), other.start()) for one, other in pairwise(matches)]
    if anchors.restrictive and any(
        token in anchors.definite and points_back(shown, tokens, joined, place, context, anchors)
        for place, token in enumerate(tokens)
    ):
        return 0.0
    foreign = len({code.lower() for code in codes.names} - context.title)
    if foreign > MOST_CODES and anchors.bound:
        return 0.0
    return max(0.0, round((1.0 if named or not anchors.past else UNNAMED) - PER_CODE * foreign, 6))


def _is_of_specimens(shown: Sequence[str], tokens: Sequence[str], anchors: Anchoring) -> bool:
    """Tell whether a paper's own animals or plants are the subject, and no name says which ("aged mice grew fat")."""
    return not anchors.specimen.isdisjoint(tokens[:SPECIMEN_WITHIN]) and not any(
        is_name(token, place, anchors) for place, token in enumerate(shown[:SUBJECT_WITHIN])
    )


def _is_labelled(
    shown: Sequence[str], tokens: Sequence[str], names: Sequence[str], context: Context, anchors: Anchoring
) -> bool:
    """Tell whether a statement has a line or symbol that only its article explains ("line p9l22", "islet2DTA mice")."""
    if any(_SYMBOL.fullmatch(token) and not _is_explained(token, context) for token in shown):
        return True
    return any(
        noun.lower() in anchors.bred and (code in names or _is_numbered(code)) and not _is_explained(code, context)
        for one, two in pairwise(shown)
        for code, noun in ((one, two), (two, one))
    )


def _is_numbered(code: str) -> bool:
    """Tell whether a word has letters and digits on both sides of one another ("p9l22")."""
    return code[0].isalpha() and code[1:].islower() and not code.isalpha() and "-" not in code


def _is_explained(code: str, context: Context) -> bool:
    return code in context.explained or code.lower() in context.title or is_known(code)


def _parts(tokens: Sequence[str]) -> list[str]:
    return [part for token in tokens for part in token.split("-")]


def _is_bare_quantity(tokens: Sequence[str], anchors: Anchoring) -> bool:
    """Tell whether a subject is a quantity and no more ("Viscosity increased")."""
    if tokens[0] not in anchors.quantity or len(tokens) < 2:
        return False
    verb = tokens[2] if tokens[1].endswith("ly") and len(tokens) > 2 else tokens[1]
    return verb in anchors.past or verb in anchors.present or in_ed(verb, anchors)


def _is_of_something(shown: Sequence[str], tokens: Sequence[str], context: Context, anchors: Anchoring) -> bool:
    """Tell whether words after a bare subject say what it is measured in, or between what it differs."""
    if "between" in tokens or "among" in tokens or has_known_name(shown, anchors):
        return True
    return has_population(tokens, anchors) or shares_title(tokens[1:], context.title, anchors)


def is_spelled_out(statement: str, context: Context) -> bool:
    """Tell whether every abbreviation of a statement is explained, stands in the title or is known to everybody.

    >>> is_spelled_out("A BSG flour is a flour of spent grain.", Context(explained={"BSG"}))
    True
    """
    codes = unexplained_codes(TOKEN.findall(without_brackets(statement)), context.explained)
    return all(code.lower() in context.title for code in codes.abbreviations)


def _is_pooled(statement: str, plain: str, anchors: Anchoring) -> bool:
    """Tell whether a comparison says in brackets from how many studies it comes ("(7 studies, 753 adults)")."""
    if len(plain) == len(statement) or anchors.pooling.isdisjoint(plain.lower().split()):
        return False
    words = TOKEN.findall(statement.lower())
    return any((one.isdigit() or one in anchors.ordinal) and other in anchors.pooled for one, other in pairwise(words))


def _ends_in_relation(tokens: Sequence[str], anchors: Anchoring) -> bool:
    """Tell whether a statement ends in a noun that wants an "of" ("a lower risk"), no compound ("salt levels")."""
    if tokens[-1] not in anchors.relational:
        return False
    return len(tokens) < 2 or not anchors.comparative or tokens[-2] in anchors.comparative | anchors.breaks


def _is_placed(shown: Sequence[str], tokens: Sequence[str], context: Context, anchors: Anchoring) -> bool:
    """Tell whether a statement of the past has a name that all know, or a population."""
    if not anchors.bound or has_population(tokens, anchors) or has_known_name(shown, anchors):
        return True
    if not context.scholarly and not context.explained.isdisjoint(shown):
        return True
    if len(tokens) > 1 and is_unknown(tokens[0], anchors):
        # A drug or a species that is the whole subject.
        verb = tokens[1]
        if verb in anchors.past or verb in anchors.present or in_ed(verb, anchors):
            return True
    return context.mentions is not None and is_proper(shown[0], anchors) and shown[0] in context.mentions.names


def _has_named_subject(shown: Sequence[str], tokens: Sequence[str], context: Context, anchors: Anchoring) -> bool:
    subject = shown[:SUBJECT_WITHIN]
    return is_about_title(tokens[:SUBJECT_WITHIN], context.title, anchors) or has_known_name(subject, anchors)


def _is_of_the_article(shown: Sequence[str], tokens: Sequence[str], place: int, past: bool, anchors: Anchoring) -> bool:
    """Tell whether a word is about one of the article's own groups ("mutant mice", "both groups", "than controls")."""
    token = tokens[place]
    following = tokens[place + 1 : place + 1 + TOGETHER]
    noun = following[0] if following else ""
    before = tokens[place - 1] if place else ""
    restricted = noun in anchors.restricting or noun in anchors.restrictive
    if token in anchors.alone and not restricted and before not in anchors.quantified:
        return True
    joint = before in anchors.complement or before in anchors.joining or before in anchors.other_side
    if token in anchors.bare and joint and not restricted and noun not in anchors.complement:
        return True
    if token in anchors.bound and (noun in anchors.anaphoric or noun in anchors.grouping):
        return not (place and is_name(shown[place - 1], place - 1, anchors))
    if token in anchors.paired:
        # "Both strains survived and spread" joins two verbs, not two things.
        return anchors.joining.isdisjoint(following) or (
            len(following) > 1 and (following[1] in anchors.past or in_ed(following[1], anchors))
        )
    return past and token in anchors.collective and _names_a_group(following[:2], anchors)


def _names_a_group(words: Sequence[str], anchors: Anchoring) -> bool:
    return any(word in anchors.anaphoric or word in anchors.grouping for word in words)
