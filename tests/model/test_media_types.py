import pytest

from toolkit import plugins
from toolkit.model.media_types import DATA, PAGES, plain_name, suffixes_of
from toolkit.validation.standard_input import suffix_declared


@pytest.mark.parametrize("name", ["json", "markdown", "text"])
def test_readers_take_the_endings_of_their_types(name):
    reader = plugins.load("reader", name)
    assert reader.suffixes == tuple(suffix for kind in reader.media_types for suffix in suffixes_of(kind))


@pytest.mark.parametrize("name", [*PAGES.values(), *DATA.values(), "text/x-markdown", "application/x-ndjson"])
def test_a_declared_type_is_that_of_some_ending(name):
    assert (PAGES | DATA)[suffix_declared(name)] == plain_name(name)
