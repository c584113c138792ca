"""Which sentences need the one before them, because they point back."""

from collections.abc import Callable, Iterator

import numpy as np

from toolkit.context.bound import bare_answers, quoted_sentences
from toolkit.context.turns import turns_of
from toolkit.expressions import expression
from toolkit.language.abbreviations import abbreviations_of
from toolkit.language.discourse.first_clauses import leans_within
from toolkit.language.discourse.openers import leans_back
from toolkit.language.discourse.retractions import REACH, accuses, takes_back, tells_of_acquittal
from toolkit.language.negation import negation_cues
from toolkit.language.punctuation import CLOSING_CLASS, OPENING_CLASS
from toolkit.language.stopwords import stopwords
from toolkit.language.tokens import unbroken
from toolkit.model.article import PROSE, Article, Sentence
from toolkit.summarisers.protocol import Candidates, IntArray
from toolkit.summarisers.selection.problem import Problem

FREE = -1
BARRED = -2

# A sentence that ends in a single letter ("$40m.", "Smith J.") or in what may be an abbreviation that leads on ("people
# with CF."), or is followed by a small letter, may go on, unless a function word or a paragraph begins there.
_LAST = expression(rf"(?<![^\W\d_])([^\W\d_]{{1,5}})\.[{CLOSING_CLASS}]*\s*$")
# A name may begin so: "urllib3", "mRNA".
_SMALL_START = expression(rf"[{OPENING_CLASS}]*(?![a-z]+[A-Z\d])[a-zà-öø-ÿ]")
_CLOSED = expression(rf"[.!?…][{CLOSING_CLASS}]*\s*$")
_WORD = expression(rf"[{OPENING_CLASS}]*([^\W\d_]+)(?!\w)")
_SIDE = 12  # signs looked at on each side


def needs_of(candidates: Candidates, *, sure_ends: bool = False, within: bool = True) -> IntArray:
    """Return for each candidate which one it needs beside it.

    Args:
        candidates: n sentences.
        sure_ends: bar sentences that may not end where they seem to. Where sentences are chosen for being easy, the
            wrongly split ones come first.
        within: not only a sentence that opens with a word that points back needs the one before, but also one that
            leans in a less open way: "The airline, however, ...", "..., she said". One that stands within a quotation
            which began before it is barred.

    Returns:
        The number of the candidate before it, ``FREE`` for a sentence that stands alone (and the first of an
        article, which points at nothing), ``BARRED`` where the sentence before is no candidate, is barred or
        belongs to another section, and for one that the next takes back.
    """
    needs = np.full(len(candidates), FREE, dtype=np.int64)
    language = candidates.article.language
    text = candidates.article.text
    order, section = candidates.order.tolist(), candidates.section.tolist()
    misleads = _tells_misleading(candidates, within)
    sentences = zip(candidates.sentences, candidates.tokens, strict=True)
    verdicts = {
        at for at, (each, tokens) in enumerate(sentences) if tells_of_acquittal(unbroken(each.text), language, tokens)
    }
    turns, bare = turns_of(candidates.article), bare_answers(candidates.article)
    ends = dict.fromkeys(_sure_starts(candidates.article), True) if sure_ends else {}
    for index, sentence in enumerate(candidates.sentences):
        if sure_ends and not (
            _is_end(sentence.start, text, language, ends) and _is_end(sentence.end, text, language, ends)
        ):
            needs[index] = BARRED
            continue
        if misleads(sentence):
            needs[index] = BARRED
            continue
        turn = turns.get(sentence.id)
        if (turn and turn.answers) or sentence.id in bare:
            needs[index] = BARRED  # what it leans on is a question, or what somebody else says
            continue
        said = unbroken(sentence.text[turn.gist :] if turn else sentence.text)
        if verdicts and index not in verdicts and accuses(said, language):
            # What somebody is cleared of is said right after that, or not at all.
            cleared = index - 1 in verdicts and order[index - 1] == order[index] - 1
            needs[index] = index - 1 if cleared else BARRED
            continue
        leans = leans_back(said, language) or (within and leans_within(said, language))
        if order[index] == 0 or not leans:
            continue
        follows = index > 0 and order[index - 1] == order[index] - 1 and section[index - 1] == section[index]
        needs[index] = index - 1 if follows else BARRED
    needs = bar_dependents(needs)
    return unless_misleading(candidates, within=within) if (needs == BARRED).all() else needs


def bar_dependents(needs: IntArray) -> IntArray:
    """Return needs where what needs a barred candidate is barred too.

    >>> bar_dependents(np.array([BARRED, 0, 1, FREE])).tolist()
    [-2, -2, -2, -1]
    """
    barred = needs.copy()
    for index in np.flatnonzero(needs >= 0).tolist():
        if barred[barred[index]] == BARRED:
            barred[index] = BARRED
    return barred


def unless_misleading(candidates: Candidates, *, within: bool = True) -> IntArray:
    """Return the needs of candidates where no one that stands alone is left: all are free but for the misleading.

    A summary that leans on something that is not there is better than none, one that says the contrary is not.
    """
    misleads = _tells_misleading(candidates, within)
    return np.array([BARRED if misleads(sentence) else FREE for sentence in candidates.sentences], dtype=np.int64)


def _tells_misleading(candidates: Candidates, within: bool) -> Callable[[Sentence], bool]:
    """Return what tells whether a sentence alone says the contrary of its article, so that no need lets it in.

    The next sentence takes back what it says, or (``within``) a quotation began before it that says whose words it is.
    """
    article = candidates.article
    text, language, turns = article.text, article.language, turns_of(article)
    quoted = quoted_sentences(article) if within else frozenset()

    def misleads(sentence: Sentence) -> bool:
        after = turns[sentence.id].following if turns else sentence.end
        return sentence.id in quoted or takes_back(text[after : after + REACH], language)

    return misleads


def _sure_starts(article: Article) -> Iterator[int]:
    """Yield places where a sentence surely starts, with a small letter too ("npm is a registry").

    What is marked as code does, and a paragraph under a heading or after prose that comes to its end, whatever stands
    between. Most others start where a sentence ends.
    """
    yield from (mark.start for mark in article.marks if mark.kind == "code")
    for section in article.sections:
        ended = True
        for paragraph in section.paragraphs:
            if paragraph.kind in PROSE:
                if ended:
                    yield paragraph.start
                ended = _CLOSED.search(paragraph.text[-_SIDE:]) is not None


def _is_end(at: int, text: str, language: str, known: dict[int, bool]) -> bool:
    """Tell whether a sentence surely ends before a place in the text; what was found is kept."""
    while at < len(text) and text[at].isspace():
        at += 1
    if at not in known:
        known[at] = at in (0, len(text)) or _surely_ends(text, at, language)
    return known[at]


def _surely_ends(text: str, at: int, language: str) -> bool:
    window, after = text[max(0, at - 2 * _SIDE) : at], text[at : at + _SIDE]
    before = window.rstrip()
    if "\n\n" in window[len(before) :] and _CLOSED.search(before):
        return True
    before = before[-_SIDE:]
    if _SMALL_START.match(after):
        return False
    last = _LAST.search(before)
    if last is None or not _leads_on(last.group(1), language):
        return True
    word = _WORD.match(after)
    # "No" may be a number's sign.
    return (
        word is not None and word.group(1).lower() in stopwords(language) and not negation_cues(word.group(1), language)
    )


def _leads_on(token: str, language: str) -> bool:
    """Tell whether a word with a stop may lead on to the next: a letter, a title, or what in lower case is "cf."."""
    known = abbreviations_of(language)
    return len(token) == 1 or token in known.title or token.lower() in known.inner


def needs_in(problem: Problem) -> IntArray:
    """Return the needs of a problem's candidates; none where it names none."""
    return np.full(len(problem.candidates), FREE, dtype=np.int64) if problem.needs is None else problem.needs


def with_needs(index: int, needs: IntArray) -> list[int]:
    """Return a candidate and all that it needs, the latest first.

    >>> with_needs(2, np.array([-1, 0, 1]))
    [2, 1, 0]
    """
    chain = [index]
    while (before := int(needs[chain[-1]])) >= 0:
        chain.append(before)
    return chain
