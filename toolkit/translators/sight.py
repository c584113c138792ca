"""What an engine gets right by itself, and therefore may see: a phrase in sight agrees with the words around it."""

from collections.abc import Iterable
from dataclasses import replace

from toolkit.translators.engines.protocol import Answer, Engine
from toolkit.translators.protection import Policy, find_abbreviations, target_forms


def with_sight(policy: Policy, engine: Engine, texts: Iterable[str]) -> Policy:
    """Return the policy with the terms and abbreviations of ``texts`` that the engine translates as they should be.

    Each is shown to the engine once, on its own. Engines that see nothing protected are not asked.
    """
    if engine.carries[0] != "visible":
        return policy
    wanted: dict[str, tuple[str, ...]] = {}
    for text in texts:
        for term in policy.glossary.find(text):
            wanted.setdefault(term.source, (term.written,))
        for abbreviation in find_abbreviations(text, policy):
            if abbreviation not in wanted:
                forms = target_forms(abbreviation, policy.source, policy.target)
                wanted[abbreviation] = (abbreviation, *forms)
    if not wanted:
        return policy
    answers = engine.translate(list(wanted), policy.source, policy.target)
    right = frozenset(
        phrase
        for (phrase, forms), answer in zip(wanted.items(), answers, strict=True)
        if isinstance(answer, Answer) and any(_same(answer.text, form, phrase) for form in forms)
    )
    return replace(policy, in_sight=right)


def _same(answer: str, form: str, phrase: str) -> bool:
    """Return whether an answer is a form; ``*`` in a form stands for any ending, and case counts in what is copied."""
    if form == phrase:
        return answer == phrase
    answer, form = answer.casefold(), form.casefold()
    return answer.startswith(form[:-1]) if form.endswith("*") else answer == form
