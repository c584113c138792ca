"""Asks only those rules of a markdown-it parser that may begin with the sign at hand.

markdown-it asks each rule at each line, twice within a paragraph, and at each sign of markup; nearly all of them see by
that sign alone that it is not theirs. With the rules of a dozen dialects this took a fifth of the time of reading.
"""

from collections.abc import Callable, Iterable
from itertools import groupby
from typing import Any

# Rule -> the signs of which one begins what it reads. The other rules are asked everywhere.
_LINE_SIGNS = {
    "admonition": "!?",
    "attributes": "{",
    "blockquote": ">",
    "box_options": ":-",
    "container_box": ":",
    "container_directive": "`",
    "fence": "`~",
    "footnote_def": "[",
    "heading": "#",
    "hr": "*-_",
    "html_block": "<",
    "list": "*+-0123456789",
    "math": "$",
    "mdx_aside": "<{",
    "mdx_module": "ei",
    "reference": "[",
    "tab": "=",
    "template": "{",
    "unseen": "(*+%",
    "untold": ":",
}
_INLINE_SIGNS = {
    "attributes": "{",
    "autolink": "<",
    "backticks": "`",
    "emphasis": "*_",
    "entity": "&",
    "escape": "\\",
    "html_inline": "<",
    "image": "!",
    "link": "[",
    "mdx_inline": "<{",
    "newline": "\n",
    "role": "{",
    "strikethrough": "~",
    "template": "{",
}

# The lists of rules that a parser of blocks asks: all, and those that may end one of these.
_CHAINS = ("", "blockquote", "list", "paragraph", "reference")

_Rule = Callable[..., bool]
_BySign = dict[str, tuple[_Rule, ...]]


def dispatch(parser: Any) -> None:
    """Let a parser find its rules by sign; what is enabled or disabled later has no effect."""
    _redirect(parser.block.ruler, _LINE_SIGNS, _CHAINS, _at_line)
    _redirect(parser.inline.ruler, _INLINE_SIGNS, ("",), _at_sign)


def _redirect(ruler: Any, signs: dict[str, str], chains: Iterable[str], asking: Callable[[_BySign], _Rule]) -> None:
    """Put one rule in the place of neighbours that begin with known signs, in each list that a ruler gives."""
    named = zip(ruler.get_active_rules(), ruler.getRules(""), strict=True)
    begin = {rule: signs[name] for name, rule in named if name in signs}
    merged: dict[str, list[_Rule]] = {}
    for chain in chains:
        merged[chain] = []
        for led, neighbours in groupby(ruler.getRules(chain), key=begin.__contains__):
            rules = list(neighbours)
            merged[chain] += [asking(_by_sign(rules, begin))] if led else rules
    ruler.getRules = lambda chain="": merged.get(chain, [])


def _by_sign(rules: Iterable[_Rule], begin: dict[_Rule, str]) -> _BySign:
    found: _BySign = {}
    for rule in rules:
        for sign in begin[rule]:
            found[sign] = (*found.get(sign, ()), rule)
    return found


def _at_line(by_sign: _BySign) -> _Rule:
    def ask(state: Any, start: int, end: int, silent: bool) -> bool:
        at = state.bMarks[start] + state.tShift[start]
        rules = by_sign.get(state.src[at : at + 1])
        return rules is not None and any(rule(state, start, end, silent) for rule in rules)

    return ask


def _at_sign(by_sign: _BySign) -> _Rule:
    def ask(state: Any, silent: bool) -> bool:
        rules = by_sign.get(state.src[state.pos])
        return rules is not None and any(rule(state, silent) for rule in rules)

    return ask
