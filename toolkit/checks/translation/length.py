"""Translations cut short, or far longer than their source."""

from collections.abc import Iterator

from toolkit.checks.translation.pair import Pair
from toolkit.checks.translation.protocol import declare, report
from toolkit.expressions import expression
from toolkit.model.finding import Finding

TRUNCATED = declare(
    "truncated",
    32,
    "The translation ends before the source does.",
    good="It spreads in cold rooms and in old trains. → Se propaga en salas frías y en trenes viejos.",
    bad="It spreads in cold rooms and in old trains. → Se propaga en.",
)
TOO_LONG = declare(
    "too-long",
    34,
    "The translation is far longer than its source.",
    good="Stay at home. → Quédese en casa.",
    bad="Stay at home. → Quédese en casa y llame a su médico, a su familia y a todos sus amigos cuanto antes para "
    "que le lleven comida.",
    severity="warning",
)

# Characters of a text against the same text in English: medians of the parallel texts of TICO-19 (es, fr, pt) and of
# the Universal Declaration of Human Rights (de, it).
_LENGTH = {"de": 1.16, "en": 1.0, "es": 1.16, "fr": 1.2, "it": 1.15, "pt": 1.12}

# Shares of the expected length. Swept on half of TICO-19 dev, en-es (485 pairs): of human translations of 60 characters
# and more, 0.3 % lie below 0.66, 2 % below 0.78 and none above 1.9.
_CUT = 0.66
_SHORTEST_SOURCE = 40
_LONG = 2.0
_SLACK = 60

_LAST_WORD = expression(r"(\w[\w’'-]*)[\s.!?]*\Z")

# Words that no sentence ends with: articles, conjunctions, and prepositions that are nothing else in the language.
_DANGLING = {
    "de": "als am beim dass dem den des eine einem einen einer eines im ins oder sowie und vom von weil wenn zum zur",
    "en": "a an and because or than the their",
    "es": "a al aunque con cuyo cuya cuyos cuyas de del desde e el en la las lo los mediante mi o para pero por "
    "porque que se si sin su sus tan u un una y",
    "fr": "à au aux avec car ce cette chez d' de des dont du en et la le les leur leurs mais ou par parmi pour que "
    "sa ses son un une vers",
    "it": "ad ai al alla alle che con da dal dalla degli dei del della delle di e ed gli i il la le lo ma nel nella "
    "o per perché tra un una uno",
    "pt": "ao aos as com da das de do dos e em mas na nas no nos o os ou para pela pelo por porque que se sem um "
    "uma à às",
}


def check_length(pair: Pair) -> Iterator[Finding]:
    """Yield a finding when the translation is much shorter or longer than languages make it."""
    source, target = pair.source, pair.target
    expected = len(source.text) * _LENGTH.get(target.language, 1.1) / _LENGTH.get(source.language, 1.1)
    if not target.words or not expected:
        return
    share = len(target.text) / expected
    dangling = _dangling(pair) if share < 1 else None
    if len(source.text) >= _SHORTEST_SOURCE and (share < _CUT or dangling):
        message = f"The translation seems cut short: it has {share:.0%} of the length to be expected"
        if dangling and share >= _CUT:
            message = f'The translation seems cut short: no sentence ends with "{dangling}"'
        end = target.span(target.words[-1].start, len(target.text))
        yield report(TRUNCATED, message, "Translate the rest of the source.", target=end)
    elif len(target.text) > expected * _LONG + _SLACK:
        message = f"The translation is {share:.1f} times as long as is to be expected"
        whole = target.span(0, len(target.text))
        yield report(TOO_LONG, message, "Take out what the source does not say.", target=whole)


def _dangling(pair: Pair) -> str | None:
    """Return the last word of the translation if it needs another after it, and the source's last one does not."""
    here = _LAST_WORD.search(pair.target.text[-60:])
    there = _LAST_WORD.search(pair.source.text[-60:])
    if here is None or here[1] not in _DANGLING.get(pair.target.language, "").split():
        return None
    return None if there and there[1] in _DANGLING.get(pair.source.language, "").split() else here[1]
