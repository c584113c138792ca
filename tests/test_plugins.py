from typing import get_args

import pytest

from toolkit import plugins
from toolkit.model.errors import PluginError, UnknownNameError


@pytest.mark.parametrize(
    ("kind", "name"), [(kind, name) for kind in plugins.BUILT_IN for name in plugins.BUILT_IN[kind]]
)
def test_every_built_in_plugin_loads_under_its_own_name(kind, name):
    if plugins.OPTIONAL.get((kind, name)):
        pytest.importorskip(plugins.OPTIONAL[kind, name][0])
    plugin = plugins.load(kind, name)
    assert (plugin.rule.name if kind == "check" else plugin.name) == name


def test_third_party_plugin_is_found_by_its_entry_point():
    found = {plugin.name: plugin for plugin in plugins.available("extractor")}
    assert found["questions"].origin == "article-toolkit-questions"
    assert plugins.load("extractor", "questions").provides == ("extensions.questions",)


def test_unknown_name_suggests_the_nearest():
    with pytest.raises(UnknownNameError, match='unknown ranker "centralty": did you mean "centrality"'):
        plugins.load("ranker", "centralty")


def test_plugin_that_fails_to_load_names_its_package():
    with pytest.raises(PluginError, match="article-toolkit-questions"):
        plugins.load("extractor", "broken")


def test_missing_extra_is_named(monkeypatch):
    monkeypatch.setitem(plugins.OPTIONAL, ("writer", "text"), ("no_such_module", "pretty"))
    plugins.load.cache_clear()
    try:
        with pytest.raises(PluginError, match=r'pip install "article-toolkit\[pretty\]"'):
            plugins.load("writer", "text")
        assert {plugin.missing for plugin in plugins.available("writer") if plugin.name == "text"} == {"pretty"}
    finally:
        plugins.load.cache_clear()


def test_table_is_sorted_and_knows_only_kinds():
    for kind, table in plugins.BUILT_IN.items():
        assert kind in get_args(plugins.Kind)
        assert list(table) == sorted(table)
