"""Where, how and with whom something was done, and what research is about."""

from collections.abc import Iterator

from toolkit.language.tokens import count_words
from toolkit.language.trimming.clauses import Stretch, breaks_off, is_denied, is_doer
from toolkit.language.trimming.rules import Rules

SHORTEST_CUT = 2  # words


def details(sentence: str, rules: Rules, language: str) -> Iterator[Stretch]:
    """Yield where, how and with whom something was done: "We included 12 trials in adults" says "12 trials", too.

    What was found is no such thing: a difference between two groups is not one in general.
    """
    if itself := rules.itself.match(sentence):
        # "This review of trials in adults found" is about this review all the same.
        verb = rules.finite.search(sentence, itself.end())
        if (
            verb
            and count_words(sentence[itself.end("name") : verb.start()]) >= SHORTEST_CUT
            and "," not in itself.group()
            and not rules.bound.search(sentence[itself.end("name") : verb.start()])
        ):
            yield Stretch(itself.end("name"), verb.start() - 1)
    event = rules.event.search(sentence)
    if event and (some := rules.some.match(sentence)):
        # "Two trials that measured pain" goes on to what they found.
        link = rules.detail.search(sentence, some.end(), event.start())
        narrows = link and (link.group() == " that" or rules.bound.search(link.group()))
        named = link and count_words(sentence[: link.start()]) > 1
        if link and named and not narrows and is_doer(sentence[: event.start()], rules, language):
            yield Stretch(link.start(), event.start() - 1)
    if event and rules.wanted.search(event.group()) and (topic := rules.research.search(sentence, 0, event.start())):
        # "Trials of the new drug are needed" says that trials are.
        before = sentence[: event.start()]
        if not (rules.fronted.match(before) or rules.finite.search(before) or is_denied(before, language)):
            yield Stretch(topic.end(), event.start() - 1)
    if event is None or not is_doer(sentence[: event.start()], rules, language):
        return
    start = event.end()
    if event.group("compared"):
        against = rules.against.search(sentence, start)
        if against is None:
            return
        start = against.end()
    for detail in rules.detail.finditer(sentence, start):
        said = sentence[start : detail.start()]
        if bool(event.group("done")) == bool(count_words(said)) or rules.finite.search(said):
            return
        before = sentence[: detail.start()]
        if rules.result.search(before) or rules.tight.search(said) or rules.bound.search(said):
            return
        if is_denied(said, language):
            return
        after = sentence[detail.start() :]
        verb = rules.finite.search(after)
        # A verb without "who" or "which" before it is the sentence's own: "reported" was none.
        if verb and not rules.bound.search(after[: verb.start()]) and " that " not in after[: verb.start()]:
            return
        if "," not in said and not breaks_off(before, rules):
            yield Stretch(detail.start(), len(sentence))
