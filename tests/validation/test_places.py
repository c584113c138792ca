"""Names of files as patterns see them."""

import os

import pytest

from toolkit.validation.places import Places


@pytest.fixture
def site(place):
    return place({"site/posts/a.md": "a", "site/posts/b c.md": "b", "elsewhere/c.md": "c"})


@pytest.mark.parametrize(
    ("file", "name"),
    [
        ("site/posts/a.md", "posts/a.md"),
        ("./site/../site/posts/b c.md", "posts/b c.md"),
        ("site/posts/gone.md", "posts/gone.md"),
        ("elsewhere/c.md", "elsewhere/c.md"),
        ("./elsewhere/c.md", "elsewhere/c.md"),
    ],
)
def test_a_file_is_named_below_the_folder_of_the_settings(site, file, name):
    assert Places("site")(file) == Places(str(site / "site"))(file) == name


def test_links_are_followed_to_what_they_mean(site):
    os.symlink("posts", site / "site/articles")
    os.symlink("../../elsewhere/c.md", site / "site/posts/c.md")
    os.symlink("loop.md", site / "site/loop.md")
    name = Places("site")
    assert name("site/articles/a.md") == "posts/a.md"
    assert name("site/posts/c.md") == "site/posts/c.md"
    assert name("site/loop.md") == "loop.md"


def test_without_a_folder_the_working_folder_counts(site):
    assert Places(None)(str(site / "site/posts/a.md")) == "site/posts/a.md"
