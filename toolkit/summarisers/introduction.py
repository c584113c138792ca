"""Which candidate says what the article is about: "NumPy is the fundamental package ...", under the title "NumPy"."""

from functools import lru_cache

import numpy as np

from toolkit.language.definitions.subject import defined_subject
from toolkit.language.stems import stems
from toolkit.language.stopwords import stopwords
from toolkit.language.tokens import words
from toolkit.summarisers.protocol import Candidates
from toolkit.summarisers.terms import terms_of

OPENING = 12  # candidates among which it stands under a title
BARE_OPENING = 4  # the same without one

# So large a part of the title's words must be what is introduced: a long title names many things, of which one that is
# introduced is the background of the others.
TITLE_SHARE = 1 / 3

# Without a title, one of the stems that most candidates have must be in it, among so few others.
MOST_SAID = 2
LONGEST_NAME = 3


# The ranker and the worth of a sentence under a grade ask for it one after the other.
@lru_cache(maxsize=1)
def introduction(candidates: Candidates) -> int | None:
    """Return the first candidate of the opening that says what the article's thing is; None without one.

    The thing is named in the title or, without one, by the words that come most often.
    """
    article = candidates.article
    heading = article.sections[0].heading if article.sections else None
    title = set(_stems(article.title or (heading.text if heading else ""), article.language))
    for index, sentence in enumerate(candidates.sentences[: OPENING if title else BARE_OPENING]):
        subject = set(_stems(defined_subject(sentence.text, article.language), article.language))
        if not subject:
            continue
        if title:
            known = len(subject) >= TITLE_SHARE * len(title) and title >= subject
        else:
            known = len(subject) <= LONGEST_NAME and not subject.isdisjoint(_most_said(candidates))
        if known:
            return index
    return None


def _most_said(candidates: Candidates) -> list[str]:
    """Return the stems that most candidates have, two at least."""
    terms = terms_of(candidates)
    said = np.unique(terms.row * len(terms.content) + terms.ids) % len(terms.content)
    count = np.bincount(said, minlength=len(terms.content)) * terms.content
    names = list(terms.stems)
    most = np.argsort(-count, kind="stable")[:MOST_SAID]
    return [names[number] for number in most[count[most] > 1].tolist()]


def _stems(text: str, language: str) -> list[str]:
    """Return the stems of a text's words, without function words and numbers."""
    empty = stopwords(language)
    told = (word for word in words(text.lower()) if word not in empty and not word.isdigit())
    return stems(list(told), language)
