"""What a sentence says to be a thing of some kind: "NumPy is the fundamental package ...", "Asthma is a condition"."""

from toolkit.language.definitions.grammar import grammar_of
from toolkit.language.definitions.reading import BRACKETED_TAIL, definition
from toolkit.language.tags import primary

REACH = 80  # signs within which the subject ends


def defined_subject(sentence: str, language: str) -> str:
    """Return the subject of a sentence that says what it is, without a bracket behind it; empty for other sentences.

    Looser than ``definition``: a predicate with an article will do, so that appraisals count too. What is asked here is
    only whether a sentence introduces a thing that is known to be the article's.

    >>> defined_subject("NumPy is the fundamental package for arrays.", "en")
    'NumPy'
    >>> defined_subject("Rheumatoid arthritis (RA) is a disease.", "en"), defined_subject("NumPy is fast.", "en")
    ('Rheumatoid arthritis', '')
    """
    grammar = grammar_of(primary(language))
    copula = grammar.copula.search(sentence, 0, REACH) if grammar else None
    if grammar is None or copula is None:
        return ""
    if not grammar.opening.match(sentence, copula.end()) and not definition(sentence, language):
        return ""
    return BRACKETED_TAIL.sub("", sentence[: copula.start()].strip())
