"""Where the meaning of a term ends, and whether what stands there is one."""

from toolkit.expressions import expression
from toolkit.language.definitions.grammar import Grammar

_CITATION_TAIL = expression(r"\s*(?:\([^()]*\b(?:1[6-9]|20)\d\d[a-z]?\b[^()]*\)|\[[\d,;\s–-]+\])$")
# Another sentence begins after a letter that is no initial of a name ("strings A and B. Each of them").
_NEXT_SENTENCE = expression(r"\b[a-z]+ [A-Z]\. [A-Z][a-z]+ ")
_AGED = "-year-old"
# A formula, a number, an address, a sentence cut within an abbreviation ("and Ae").
_NO_MEANING = expression(
    r"https?:|www\.|\(\s*\)|[=≥≤]|(?<=\s)[A-Z][a-z]$|[a-z]\s(?:An|It|The|This)\s|:\s+(?:of|where)\b"
)


def meaning_span(sentence: str, term: str, start: int, grammar: Grammar) -> tuple[int, int] | None:
    """Return where the meaning of a term starts and ends: at the end of its clause; None where it is no meaning.

    Args:
        sentence: the sentence that defines the term.
        term: the term.
        start: where the predicate starts.
        grammar: the tables of the language.
    """
    while start < len(sentence) and sentence[start] in ' \t\u00a0:,"“':
        start += 1
    end = len(sentence)
    for clause in grammar.clause.finditer(sentence, start):
        if clause.group().endswith("but") and " not " in sentence[start : clause.start()]:
            continue
        if sentence.count("(", start, clause.start()) == sentence.count(")", start, clause.start()):
            end = clause.start()
            break
    # Only where the language's table tells finite verbs, an ending does too.
    for pattern in (grammar.second, grammar.second_name) if grammar.words["finite"] else (grammar.second,):
        second = pattern.search(sentence, start, end)
        if second:
            end = second.start()
    while end > start and sentence[end - 1] in ' .;,"”':
        end -= 1
    if end - start > 2 and sentence[end - 1].isdigit() and sentence[end - 2].islower():  # the mark of a footnote
        end -= 1
    citation = _CITATION_TAIL.search(sentence, start, end)
    if citation and citation.end() == end:
        end = citation.start()
    meaning = sentence[start:end].split()
    first = meaning[0].lower().strip(":,") if meaning else ""
    if (
        len(meaning) < 2
        or first[:1].isdigit()
        or first[:1] == "("
        or first == "follows"
        or first in grammar.words["preposition"]
    ):
        return None
    if meaning[-1].lower() in grammar.words["preposition"] or _NEXT_SENTENCE.search(sentence, start, end):
        return None
    if any(word.lower() in grammar.words["pointing"] for word in meaning):
        return None
    if _NO_MEANING.search(sentence, start, end) or _is_person(term, meaning):
        return None
    if _leans(meaning, grammar) or _runs_on(meaning, grammar):
        return None
    return start, end


def _is_person(term: str, meaning: list[str]) -> bool:
    """Tell whether a term is the name of somebody, of whom the meaning tells something."""
    names = term.split()
    return (
        len(names) > 1 and all(name[0].isupper() for name in names) and ("who" in meaning or _AGED in " ".join(meaning))
    )


def _leans(meaning: list[str], grammar: Grammar) -> bool:
    """Tell whether a meaning ends with a thing of this article ("the most common species in the area")."""
    return len(meaning) > 3 and meaning[-2].lower() == "the" and meaning[-1].lower() in grammar.words["generic"]


def _runs_on(meaning: list[str], grammar: Grammar) -> bool:
    """Tell whether a meaning has a finite verb with no relative before it: another statement."""
    for word in meaning:
        plain = word.lower().strip(",;:()")
        if plain in grammar.words["relative"] or plain in grammar.words["subordinator"]:
            return False
        if plain in grammar.words["finite"]:
            return True
    return False
