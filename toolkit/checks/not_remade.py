"""TK305: the document is what a fresh conversion of its source gives."""

from collections.abc import Iterator
from itertools import zip_longest
from typing import Any

import msgspec

from toolkit.checks.protocol import Path, Problem, Rule, in_words
from toolkit.checks.subjects import ArticleSubject
from toolkit.model.errors import ToolkitError

# What the source's own checks look at, and what only toolkit translate makes.
_LEFT_OUT = frozenset({"offset_unit", "schema", "translations"})

# As much of a text as a message quotes.
_QUOTED = 60


class NotRemade:
    """Converts the source again, where it is at hand and unchanged, and compares part by part.

    All that was left out or changed by hand shows, also where no quote proves it wrong: a fact that is gone, a
    heading's level. It takes as long as the conversion, so it runs only where it is asked for. Which summaries there
    should be it cannot know; it makes those that are there.
    """

    rule = Rule(
        id="TK305",
        name="not-remade",
        subject="article",
        explanation="The document is not what a fresh conversion of its unchanged source gives: a part was left out or "
        "changed, or another version of the toolkit made it. Runs where it is selected, as --remake does.",
        good='"facts": all that toolkit convert finds in the source',
        bad='"facts": [], although the source has some',
        default=False,
        fixable=True,
    )

    def __call__(self, subject: ArticleSubject) -> Iterator[Problem]:
        """Yield one problem for each part of the document that a fresh conversion gives otherwise."""
        if subject.source_bytes is None or not subject.source_unchanged:
            return
        try:
            made = subject.remade
        except ToolkitError as error:
            yield Problem(rule=self.rule.id, message=f"the document cannot be made again: {error}", path=("source",))
            return
        if made is None:
            return
        for field in made.__struct_fields__:
            held_value, made_value = getattr(subject.article, field), getattr(made, field)
            if field in _LEFT_OUT or held_value == made_value:
                continue
            path, what = _difference(msgspec.to_builtins(held_value), msgspec.to_builtins(made_value), (field,))
            yield Problem(
                rule=self.rule.id,
                message=f"{in_words(path)} {what}",
                hint=f"convert {subject.article.source.path} again; --fix does so",
                path=path,
                quote=field,
            )


def _difference(held: Any, made: Any, path: Path) -> tuple[Path, str]:
    """Return where two values first differ, and what each of them has there."""
    if isinstance(held, tuple) and isinstance(made, tuple):
        if len(held) != len(made):
            first = next(right or left for left, right in zip_longest(held, made) if left != right)
            return path, f"holds {len(held)}, but a fresh conversion gives {len(made)}; they part at {_quoted(first)}"
        index = next(index for index, pair in enumerate(zip(held, made, strict=True)) if pair[0] != pair[1])
        return _difference(held[index], made[index], (*path, index))
    if isinstance(held, dict) and isinstance(made, dict) and held.keys() == made.keys():
        key = next(key for key in made if held[key] != made[key])
        return _difference(held[key], made[key], (*path, key))
    return path, f"is {_quoted(held)}, but a fresh conversion gives {_quoted(made)}"


def _quoted(value: Any) -> str:
    """Return a value as a message shows it: an object by its text, in a bearable length."""
    if isinstance(value, dict):
        value = value.get("text", value)
    shown = msgspec.json.encode(value).decode()
    return shown if len(shown) <= _QUOTED else f"{shown[:_QUOTED]}..."
