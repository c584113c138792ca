import pytest

import toolkit
from toolkit.model.errors import ConfigurationError, InputError

TEXT = "The bridge was closed in March. It carried 12,000 cars a day. The city will repair it for $4m."


@pytest.mark.parametrize("value", ["markets.txt", None, b"text", 7, ["a", "b"]])
def test_what_is_no_article_is_refused_in_one_line(value):
    for call in (lambda: toolkit.summarise(value), lambda: toolkit.merge([value])):
        with pytest.raises(InputError, match=r"an article is needed.*convert") as error:
            call()
        assert "\n" not in str(error.value)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("max_words", "ten"),
        ("max_words", 9.5),
        ("max_words", True),
        ("max_grade", "9"),
        ("max_grade", float("nan")),
        ("min_grade", float("inf")),
        ("min_grade", [1]),
    ],
)
def test_limit_that_is_no_number_is_named(name, value):
    article = toolkit.convert_text(TEXT, language="en")
    for call in (
        lambda: toolkit.summarise(article, **{name: value}),
        lambda: toolkit.merge([article], **{name: value}),
    ):
        with pytest.raises(ConfigurationError, match=f"{name} is .* number"):
            call()


def test_numbers_are_taken():
    article = toolkit.convert_text(TEXT, language="en")
    assert toolkit.summarise(article, max_words=20, max_grade=9, min_grade=0.5).words <= 20
    assert toolkit.summarise(article, max_words=10**400).target_met
