"""Whoever changes one thing in a document is found out."""

import random
import re

import pytest

# What no rule can prove without converting again, as TK305 does where it is asked for.
UNPROVABLE = re.compile(
    r"""
      (source|sources\.\d+)\.(path|media_type|encoding|reader|reader_version)
    | language(_confidence)?
    | metadata\..*
    | extensions\..*
    | source_map\.\d+\.length
    | marks\.\d+\.(kind|target)
    | sections\.\d+\.(level|heading\.confidence)
    | sections\.\d+\.paragraphs\.\d+\.kind
    | terms\.\d+\.kind
    | facts\.\d+\.(kind|score)
    | (summaries\.\d+\.)?(method|solver|about|max_words|rare_words)
    | (summaries\.\d+\.)?sentences\.\d+\.(score|reason\..*)
    | translations\.\d+\.(engine|engine_version|level|source_language|target_language|title)
    | translations\.\d+\.segments\.\d+\.(state|origin|marks\..*|findings\..*)
    """,
    re.VERBOSE,
)

# Words of a translation may be any; its numbers may not.
TARGET = re.compile(r"translations\.\d+\.segments\.\d+\.target")


def leaves(value, path=()):
    """Yield the path and value of every number, string and truth value."""
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for step, inner in items:
        yield from leaves(inner, (*path, step))
    if not isinstance(value, dict | list) and value is not None:
        yield path, value


def changed(value, chance):
    """Return a value that differs in one thing: a digit, a letter, a step up or down."""
    if isinstance(value, bool):
        return not value
    if isinstance(value, int | float):
        return value + chance.choice((-1, 1, 10))
    digits = [match.start() for match in re.finditer(r"\d", value)]
    if digits and chance.random() < 0.7:
        at = chance.choice(digits)
        return value[:at] + str((int(value[at]) + chance.randrange(1, 10)) % 10) + value[at + 1 :]
    at = chance.randrange(len(value)) if value else 0
    letter = chance.choice([sign for sign in "abcdefgz" if sign != value[at : at + 1]])
    return value[:at] + letter + value[at + 1 :]


def holder(value, path):
    for step in path[:-1]:
        value = value[step]
    return value


def provable(document, path, value):
    name = ".".join(map(str, path))
    # Without a file nothing can prove the hash of its bytes.
    if UNPROVABLE.fullmatch(name) or (document in ("dam", "hearing") and name == "source.sha256"):
        return False
    return not TARGET.fullmatch(name) or bool(re.search(r"\d", value))


def test_every_single_change_is_found_and_its_undoing_is_not(documents, problems):
    chance = random.Random(20260301)
    rows = []
    for name, value in documents.items():
        own = [(name, path) for path, leaf in leaves(value) if provable(name, path, leaf)]
        # Most from the short ones, which are quick to check; a place may be changed twice, in two ways.
        rows += chance.choices(own, k={"dam": 900, "agua.txt": 800}.get(name, 150))
    changes, missed = 0, []
    for name, path in rows:
        value = documents[name]
        inner, before = holder(value, path), holder(value, path)[path[-1]]
        after = changed(before, chance)
        if "target" in path and re.findall(r"\d+", after) == re.findall(r"\d+", before):
            continue
        inner[path[-1]] = after
        changes += 1
        if not any(problem.rule != "TK303" for problem in problems(value)):
            missed.append((name, path, before, after))
        inner[path[-1]] = before
    assert missed == []
    assert changes >= 2000
    for name, value in documents.items():
        assert [problem for problem in problems(value) if problem.rule != "TK303"] == [], name


def lists_of_parts(value, path=()):
    """Yield the path of every list of objects."""
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for step, inner in items:
        if isinstance(inner, list) and inner and all(isinstance(part, dict) for part in inner):
            yield (*path, step)
        yield from lists_of_parts(inner, (*path, step))


# The order of summaries and translations is the caller's; marks may nest; notes of a check are no part of the text.
FREE_ORDER = {"summaries", "translations", "marks", "findings"}


@pytest.mark.parametrize("action", ["swap", "repeat"])
def test_parts_in_another_order_or_twice_are_found(documents, problems, action):
    changes, missed = 0, []
    for name, value in documents.items():
        for path in lists_of_parts(value):
            parts = holder(value, path)[path[-1]]
            if path[-1] in FREE_ORDER or (action == "swap" and len(parts) < 2):
                continue
            other = [parts[1], parts[0], *parts[2:]] if action == "swap" else [parts[0], *parts]
            holder(value, path)[path[-1]] = other
            changes += 1
            if not any(problem.rule != "TK303" for problem in problems(value)):
                missed.append((name, path))
            holder(value, path)[path[-1]] = parts
    assert missed == []
    assert changes >= 50
