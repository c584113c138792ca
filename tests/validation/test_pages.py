"""Pages: which files are some, their front matter under a schema, comments that hold findings back."""

import time

import pytest

from toolkit.model.document import Document
from toolkit.model.media_types import PAGES
from toolkit.readers.media_type import media_type_of
from toolkit.validation.walk import walk

from .posts import POST


@pytest.mark.parametrize("suffix", sorted(PAGES))
def test_what_is_converted_as_a_page_is_validated_as_one(suffix, findings, place):
    place({f"a{suffix}": "# Rain\n\nIt fell.\n"})
    assert media_type_of(Document(data=b"x", name=f"a{suffix}")) == PAGES[suffix]
    assert list(walk(["."])) == [f"./a{suffix}"]
    assert findings(f"a{suffix}") == []


@pytest.mark.parametrize("page", ["It fell.\n", "---\n---\nIt fell.\n", "---\n\nOn: it: went.\n\n---\n\nx\n"])
def test_a_page_without_front_matter_lacks_what_a_schema_requires(findings, place, page):
    place({"post.json": POST, "c/a.mdx": page, "c/b.txt": page})
    assert findings("c") == []
    assert findings("c", "--schema", "post.json") == [("TK102", "c/a.mdx", 1, 1)]
    place({"toolkit.toml": '[validate.schemas]\n"**/*.mdx" = "post.json"\n'})
    assert findings("c") == [("TK102", "c/a.mdx", 1, 1)]


def test_front_matter_in_toml_follows_schemas(findings, place):
    place({"post.json": POST, "a.md": "+++\ntitle = 'Rain'\nlevel = 'two'\n+++\nIt fell.\n"})
    assert findings("a.md", "--schema", "post.json") == [("TK101", "a.md", 3, 9)]
    place({"b.md": "+++\ntitle = Rain\n+++\nIt fell.\n"})
    assert findings("b.md") == [("TK003", "b.md", 2, 9)]


def test_thousands_of_comments_cost_little(call, place):
    place({"a.md": "# Rain\n\n<!-- toolkit-ignore TK604 -->\n### Deep\n\n" * 2000})
    start = time.process_time()
    assert "(2000 held back)" in call("validate", "a.md").output
    assert time.process_time() - start < 10
