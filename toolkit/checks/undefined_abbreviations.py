"""TK605: an abbreviation is explained where a page uses it first."""

from collections.abc import Iterator

from toolkit.checks.pages import PageSubject
from toolkit.checks.protocol import Problem, Rule
from toolkit.expressions import expression
from toolkit.language.short_forms import form_pairs
from toolkit.model.article import Article
from toolkit.model.words import shown

_ABBREVIATION = expression(r"(?<![\w'’.&/-])[A-Z][A-Z0-9]{1,5}s?(?![\w'’-]|\.\w)")

# Words in capitals that are no abbreviation: two and more in a row ("MAYOR DELGADO said"), and a speaker's name or the
# place and agency of a report at the start of a paragraph ("DELGADO:", "HALDEN, Sept. 3 (AP) —").
_CAPITALS = expression(r"(?<!\w)[A-Z][A-Z0-9’'-]+(?:[ \n][A-Z][A-Z’'-]+)++(?!\w)")
_LABEL = expression(
    r"\W{0,3}(?:[A-Z][A-Z0-9.’'-]*+,?[ \n]){0,5}[A-Z][A-Z0-9.’'-]*+"
    r"(?:,[ ][^\n:—–]{1,30})?(?:[ ]\([^()\n]{1,30}\))?[ ]?(?::|—|–|--)"
)

# Short forms that dictionaries list as words known without their long form (Oxford, Merriam-Webster), Roman numerals
# and codes that stand beside numbers.
_WORDS = """
AD AI AM ATM BBC BC CD CEO CNN CV DIY DNA DVD EU FAQ FM FBI GMT GPS HIV ID II III IQ IT IV IX LED LGBT MP NASA NATO
OK PC PDF PE PM PR QR RNA SMS SOS SUV TV UFO UK UN UNESCO UNICEF URL US USA USB USD UTC VAT VI VII VIII VIP WC WHO
XI XII XIV XIX XV XVI XX XXI
"""
_KNOWN = frozenset(_WORDS.split())


class UndefinedAbbreviations:
    """Looks for abbreviations without a long form in the page."""

    rule = Rule(
        id="TK605",
        name="undefined-abbreviation",
        severity="note",
        subject="page",
        explanation="A page uses an abbreviation and never says what it stands for.",
        good="Multiple sclerosis (MS) is common. MS has no cure.\n",
        bad="MS is common. There is no cure for it.\n",
    )

    def __call__(self, subject: PageSubject) -> Iterator[Problem]:
        """Yield the first use of each abbreviation that is never explained."""
        text = subject.article.text
        seen = {_bare(text[pair.short_start : pair.short_end]) for pair in form_pairs(text)}
        spared = _spared(subject.article)
        for sentence in subject.prose:
            if sentence.text.isupper():
                continue
            for match in _ABBREVIATION.finditer(sentence.text):
                name = _bare(match[0])
                if name in seen or name in _KNOWN or sentence.start + match.start() in spared:
                    continue
                seen.add(name)
                yield Problem(
                    rule=self.rule.id,
                    message=f"the abbreviation {shown(name)} is not explained",
                    hint=f"write the long form with ({name}) where it comes first",
                    offset=subject.offset(sentence.start + match.start()),
                    quote=name,
                )


def _spared(article: Article) -> set[int]:
    """Return the places of the text in which capitals are no abbreviation: code, names in capitals, labels."""
    places = [(mark.start, mark.end) for mark in article.marks if mark.kind == "code"]
    for paragraph in article.paragraphs:
        spans = [match.span() for match in _CAPITALS.finditer(paragraph.text)]
        if label := _LABEL.match(paragraph.text):
            spans.append(label.span())
        places += [(paragraph.start + start, paragraph.start + end) for start, end in spans]
    return {place for start, end in places for place in range(start, end)}


def _bare(short: str) -> str:
    """Return an abbreviation without its plural ending."""
    return short.removesuffix("s")
