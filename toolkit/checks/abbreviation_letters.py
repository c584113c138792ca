"""TK404: an abbreviation's long form accounts for its letters."""

from collections.abc import Iterator

from toolkit.checks.protocol import Problem, Rule, in_words
from toolkit.checks.subjects import ArticleSubject
from toolkit.language.short_forms import matches_letters
from toolkit.model.words import shown


class AbbreviationLetters:
    """Aligns the letters of each abbreviation with its long form."""

    rule = Rule(
        id="TK404",
        name="abbreviation-letters",
        severity="warning",
        subject="article",
        explanation="The long form given for an abbreviation does not have its letters.",
        good='"MS" with the meaning "multiple sclerosis"',
        bad='"MS" with the meaning "nervous system"',
    )

    def __call__(self, subject: ArticleSubject) -> Iterator[Problem]:
        """Yield the abbreviations whose letters are not in their long form."""
        for index, term in enumerate(subject.article.terms):
            if term.kind == "abbreviation" and not matches_letters(term.text, term.meaning.text):
                path = ("terms", index, "meaning", "text")
                message = (
                    f"`{in_words(path)}` is {shown(term.meaning.text)}, which {shown(term.text)} does not abbreviate"
                )
                yield Problem(rule=self.rule.id, message=message, path=path, quote=term.text)
