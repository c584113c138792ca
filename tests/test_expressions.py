"""Patterns that are compiled when first used: the same answers as compiled ones, and none that would not compile."""

import copy
import importlib
import pkgutil
import re

import pytest

import toolkit
from toolkit.expressions import Expression, expression

TEXT = "Two boats, 12 nets; two men and 7 dogs."


@pytest.mark.parametrize("flags", [0, re.IGNORECASE])
def test_answers_are_those_of_the_compiled_pattern(flags):
    source = r"(?P<word>two|\d+) (\w+)"
    lazy, compiled = expression(source, flags), re.compile(source, flags)
    assert [match.groups() for match in lazy.finditer(TEXT)] == [match.groups() for match in compiled.finditer(TEXT)]
    assert lazy.findall(TEXT, 5) == compiled.findall(TEXT, 5)
    assert lazy.sub("x", TEXT) == compiled.sub("x", TEXT)
    assert lazy.split(TEXT) == compiled.split(TEXT)
    assert bool(lazy.match(TEXT)) == bool(compiled.match(TEXT))
    assert lazy.fullmatch(TEXT) is None
    assert (lazy.pattern, lazy.flags, lazy.groupindex) == (compiled.pattern, compiled.flags, compiled.groupindex)


def test_bytes_are_read_too():
    assert expression(rb"\d+").findall(b"3 of 14") == [b"3", b"14"]


def test_nothing_is_compiled_before_it_is_used():
    lazy = expression(r"(unclosed")
    assert copy.copy(lazy).source == "(unclosed"
    with pytest.raises(re.error, match="missing"):
        lazy.search(TEXT)


def test_every_pattern_of_the_toolkit_compiles():
    found = 0
    for module in pkgutil.walk_packages(toolkit.__path__, "toolkit."):
        if module.name.endswith("__main__"):
            continue
        for value in vars(importlib.import_module(module.name)).values():
            for each in value.values() if isinstance(value, dict) else [value]:
                if isinstance(each, Expression):
                    found += bool(each.groups >= 0)
    assert found > 200
