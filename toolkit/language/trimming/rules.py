"""The patterns of trimming, from the tables in ``tables/trimming``."""

import re
from functools import lru_cache
from typing import NamedTuple

from toolkit.expressions import expression
from toolkit.language.cue_tables import cue_table
from toolkit.language.negation import has_negation_table
from toolkit.language.tags import primary

_NOTHING = "(?!)"  # the pattern of a section that a language does not have


class Rules(NamedTuple):
    """What is known of a language, by the sections of its table, which says what each is.

    Attributes:
        clauses: what may go between commas or at the end, found by its first words alone.
        additions: likewise at the end, after a clause with a verb.
    """

    against: re.Pattern[str]
    agent: re.Pattern[str]
    aim: re.Pattern[str]
    aimed: re.Pattern[str]
    anaphoric: re.Pattern[str]
    auxiliary: re.Pattern[str]
    bound: re.Pattern[str]
    caveat: re.Pattern[str]
    comparing: re.Pattern[str]
    contrast: re.Pattern[str]
    detail: re.Pattern[str]
    determiner: re.Pattern[str]
    either: re.Pattern[str]
    equated: re.Pattern[str]
    event: re.Pattern[str]
    expletive: re.Pattern[str]
    finite: re.Pattern[str]
    frame: re.Pattern[str]
    fronted: re.Pattern[str]
    guarded: re.Pattern[str]
    harmless: re.Pattern[str]
    itself: re.Pattern[str]
    joined: re.Pattern[str]
    link: re.Pattern[str]
    judged: re.Pattern[str]
    linked: re.Pattern[str]
    medial: re.Pattern[str]
    needed: re.Pattern[str]
    number: re.Pattern[str]
    opener: re.Pattern[str]
    own: re.Pattern[str]
    pair: re.Pattern[str]
    reason: re.Pattern[str]
    research: re.Pattern[str]
    result: re.Pattern[str]
    said: re.Pattern[str]
    shared: re.Pattern[str]
    sides: re.Pattern[str]
    since: re.Pattern[str]
    some: re.Pattern[str]
    spread: re.Pattern[str]
    tight: re.Pattern[str]
    wanted: re.Pattern[str]
    where: re.Pattern[str]
    whole: re.Pattern[str]
    clauses: tuple[re.Pattern[str], ...]
    additions: tuple[re.Pattern[str], ...]


@lru_cache(maxsize=16)
def rules_for(language: str) -> Rules | None:
    """Return the rules of a language, or None for a language without tables."""
    code = primary(language)
    table = cue_table("trimming", code)
    if table is None or not has_negation_table(code):
        return None

    def any_of(section: str) -> str:
        return _any(table.get(section, ()))

    def word(section: str) -> re.Pattern[str]:
        return expression(rf"\b{any_of(section)}(?!\w)", re.IGNORECASE)

    aim, finite, subject = any_of("aim"), any_of("finite"), any_of("subject")
    return Rules(
        aimed=expression(rf"((?P<head>{aim}|{any_of('means')})\s[^,;:()]+,)\s(?={any_of('agent')}\s)", re.IGNORECASE),
        against=word("against"),
        agent=expression(rf"{any_of('agent')}\s", re.IGNORECASE),
        aim=expression(rf" (?P<head>(?:{aim}|{any_of('means')})(?!\w))[^;:]*$"),
        anaphoric=expression(rf"(?:{any_of('determiner')} )?{any_of('anaphoric')}\b", re.IGNORECASE),
        auxiliary=word("auxiliary"),
        bound=word("bound"),
        caveat=word("caveat"),
        comparing=word("comparing"),
        contrast=expression(rf"; |, {any_of('contrast')} | {any_of('joined')} (?={subject} )"),
        detail=expression(rf" {any_of('detail')}(?!\w)"),
        determiner=expression(rf"{any_of('determiner')}\s"),
        either=word("either"),
        # A form of "be" and at most four words, none of them a link.
        equated=expression(rf"\b{any_of('copula')}(?:: |(?: (?!{any_of('link')}\b)[^\s,]+){{1,4}}(?:,[^,]*)*$)"),
        event=expression(
            rf"\b(?:(?P<compared>{any_of('compared')})|(?P<done>{any_of('done')})|{any_of('event')})(?!\w)"
        ),
        expletive=expression(rf"\b{any_of('expletive')} (?:\w+ ){{1,3}}\w+$", re.IGNORECASE),
        finite=expression(rf"\b{finite}\b"),
        frame=expression(rf"({any_of('frame')})\s", re.IGNORECASE),
        fronted=word("fronted"),
        guarded=word("guarded"),
        harmless=word("harmless"),
        itself=expression(rf"(?P<name>{any_of('itself')}) (?:{any_of('link')}|of)\b", re.IGNORECASE),
        joined=expression(rf",? (?P<word>{any_of('joined')}) "),
        judged=expression(
            rf"\b(?:{any_of('copula')}|been) (?:\w+ly )?{any_of('judged')}\b[^,;:]*?"
            rf"(?P<cut> (?P<head>{any_of('means')}(?!\w))[^;:]*$)"
        ),
        link=word("link"),
        linked=expression(rf"(?P<head>, {any_of('opener')}),(?= (?:also |\w+ly )?{finite}\b)"),
        # Between a subject and its verb.
        medial=expression(
            rf"(?:(?P<head>, {any_of('addition')}|, {any_of('example')}|,(?= (?:\w+ly )?{any_of('participle')}\b)))"
            rf"[^,;:()]+(?:\([^()]*\)[^,;:()]*)?,(?= (?:also |\w+ly )?{finite}\b)"
        ),
        needed=expression(rf"\b{any_of('needed')}(?P<cut> (?P<head>{aim}(?!\w))[^;:]*$)"),
        number=expression(rf"{any_of('number')}\s", re.IGNORECASE),
        opener=expression(rf"({any_of('opener')},)\s", re.IGNORECASE),
        own=word("own"),
        pair=expression(rf"\b{any_of('pair')} (?:(?!{any_of('joined')} )[^,;:])*$"),
        reason=expression(rf",? (?P<head>{any_of('reason')}(?!\w))[^;:]*$"),
        research=expression(rf"\b{any_of('research')}(?= (?:{any_of('topic')}|{any_of('detail')})\b)", re.IGNORECASE),
        result=word("result"),
        said=expression(rf", [^,;:]*\b{any_of('said')}\b[^,;:]*$"),
        # A verb, a bracket, where and when belong to a whole list; what follows "and" belongs to its last member.
        shared=expression(rf" (?={finite}\b)|(?<! and)(?<! or) (?={any_of('shared')}\b)|[();:]| [–—-] "),
        sides=expression(rf"\b(?:\w+ )?(?:{any_of('sides')}\b|{any_of('pair')} [^,;:]+ {any_of('joined')} )"),
        since=expression(rf"((?P<head>{any_of('since')})\s[^,;:()]+,)\s", re.IGNORECASE),
        some=expression(rf"(?:{any_of('number')}|{any_of('some')}|\d+)\s", re.IGNORECASE),
        spread=expression(rf"\b{any_of('spread')} "),
        tight=word("tight"),
        wanted=expression(rf"{any_of('needed')}$"),
        where=expression(rf", {any_of('where')}\b[^,;:()]+$"),
        whole=expression(rf",? {any_of('whole')}\b"),
        clauses=(
            # Between commas, the second before the verb that the clause kept from its subject; or to the end.
            expression(rf", {any_of('relative')}\b[^,;:()]+,(?= {finite}\b)"),
            expression(rf", (?!{any_of('addition')}){any_of('relative')}\b[^,;:()]+$"),
            expression(rf", {any_of('article')} [^,;:()]+,(?= {finite}\b)"),
            # Before "and" or a comma it may be the first of a list.
            expression(rf",? {any_of('scope')}(?=, (?:but|which|while|whereas)\b|$)"),
        ),
        additions=(
            # Without a verb of its own, which would make it a clause that the sentence may be about.
            expression(rf"(?P<head>, {any_of('addition')}|,? {any_of('example')})\b(?:(?!\b{finite}\b)[^;:()])+$"),
            expression(rf"(?P<head>,) {any_of('participle')}\b[^,;:()]+$"),
        ),
    )


def _any(entries: tuple[str, ...]) -> str:
    """Return a pattern for any of the entries, the longest first; ``*`` stands for any letters."""
    if not entries:
        return _NOTHING
    longest_first = sorted(entries, key=lambda entry: (-len(entry), entry))
    return "(?:" + "|".join(re.escape(entry).replace(r"\*", r"\w*") for entry in longest_first) + ")"
