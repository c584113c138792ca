"""How much of an article no summary holds."""

import toolkit
from toolkit.summarisers.left_out import left_out

MARKDOWN = {"media_type": "text/markdown", "language": "en"}


def test_what_is_left_out_is_counted_without_references() -> None:
    article = toolkit.convert_text(
        "# Ferry\n\nThe ferry sails at noon.\n\n- It takes two hours.\n- no dogs\n\n# References\n\n- Roe, 2001\n",
        **MARKDOWN,
    )
    assert left_out(article) == (2, 0, 11)


def test_what_stands_under_a_condition_counts_unless_its_section_is_asked_for() -> None:
    article = toolkit.convert_text(
        "# Pills\n\nKeep the pills in the fridge.\n\n## If you forget a dose\n\nTake it as soon as you remember.\n",
        **MARKDOWN,
    )
    assert left_out(article) == (0, 7, 13)
    assert left_out(article, article.section("If you forget a dose")).bound == 0


def test_lines_that_announce_a_lost_list_count_as_left_out() -> None:
    article = toolkit.convert_text("Rest at home today.\n\nFor a day take:\n\n- water\n- bread\n", **MARKDOWN)
    assert left_out(article) == (6, 0, 10)
