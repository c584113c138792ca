"""Which sentences bring the one before them or stay out."""

import numpy as np

import toolkit
from toolkit.summarisers.candidates import candidates_of
from toolkit.summarisers.selection.needs import BARRED, FREE, needs_of, with_needs


def needs(text: str, *, sure_ends: bool = False) -> list[int]:
    return needs_of(candidates_of(toolkit.convert_text(text, language="en")), sure_ends=sure_ends).tolist()


def test_a_pronoun_brings_the_sentence_before_it() -> None:
    assert needs("The dam broke in the night. It had stood for ages. The town was safe by noon.") == [FREE, 0, FREE]


def test_chains_go_back_to_a_sentence_that_stands_alone() -> None:
    found = needs("The dam broke in the night. It had stood for ages. However, it was also old.")
    assert found == [FREE, 0, 1]
    assert with_needs(2, np.array(found)) == [2, 1, 0]


def test_a_pronoun_after_a_question_stays_out() -> None:
    assert needs("The dam broke in the night. Who would have thought that? They had not.") == [FREE]
    assert needs("Who would have thought that? They had not seen it. Rain fell on the town.") == [BARRED, FREE]


def test_the_first_sentence_of_a_section_does_not_lean_on_another_section() -> None:
    text = "# Dams\n\nThe dam broke in the night.\n\n# Floods\n\nThey had not been seen before. They rose fast all day."
    article = toolkit.convert_text(text, language="en", media_type="text/markdown")
    assert needs_of(candidates_of(article)).tolist() == [FREE, BARRED, BARRED]


def test_the_first_sentence_of_an_article_points_at_nothing() -> None:
    assert needs("It was a dark night there. The dam broke at noon.") == [FREE, FREE]


def test_an_article_of_nothing_else_still_gets_a_summary() -> None:
    article = toolkit.convert_text("Who would have thought that? They had not seen it before.", language="en")
    assert toolkit.summarise(article, level="easy").sentences


def test_under_a_ceiling_a_sentence_that_may_go_on_stays_out() -> None:
    text = "The bridge cost the town £40m. Planners had not reckoned with that. Ships pass below it every day."
    assert needs(text) == [FREE, 0, FREE]
    assert needs(text, sure_ends=True) == [BARRED, BARRED, FREE]
    assert needs(text.replace("Planners", "They"), sure_ends=True) == [FREE, 0, FREE]
    assert needs(text.replace(". Planners", ".\n\nPlanners"), sure_ends=True) == [FREE, 0, FREE]


def test_under_a_ceiling_what_may_be_an_abbreviation_is_no_sure_end() -> None:
    text = "The clinic saw ten people with CF. Screening had found them early. Nurses called at noon each day."
    assert needs(text, sure_ends=True) == [BARRED, BARRED, FREE]
    assert needs(text.replace("CF", "asthma"), sure_ends=True) == [FREE, FREE, FREE]


def test_no_summary_starts_a_thought_in_the_middle() -> None:
    text = "The dam broke in the night. It had stood for ages. However, nobody was hurt by it. " * 3
    summary = toolkit.summarise(toolkit.convert_text(text, language="en"), max_words=25)
    assert summary.sentences[0].text.startswith("The dam")


def test_what_the_next_sentence_takes_back_is_never_told_alone() -> None:
    claim = "The vaccine is said to harm one child out of fifty."
    assert needs(f"{claim} This is false. Doctors gave it to many children.") == [BARRED, FREE]
    assert needs(f"{claim}\n\nThis is false.") == [BARRED]
    article = toolkit.convert_text(f"{claim} This is false.", language="en")
    assert toolkit.summarise(article, max_words=20).sentences == ()


def test_the_middle_of_a_quotation_is_barred_unless_a_grade_is_out_of_reach() -> None:
    text = (
        'The mayor said: "I left. Police came to the house at night. Dogs barked all the time." Rain fell for a week.'
    )
    assert needs(text) == [BARRED, FREE]
    candidates = candidates_of(toolkit.convert_text(text, language="en"))
    assert needs_of(candidates, within=False).tolist() == [FREE, FREE]


def test_code_may_begin_a_sentence_with_a_small_letter() -> None:
    text = "The server needs four gigabytes of memory. `npm` installs all packages of it. It listens on one port."
    article = toolkit.convert_text(text, language="en", media_type="text/markdown")
    assert needs_of(candidates_of(article), sure_ends=True).tolist() == [FREE, 0, 1]
    assert needs(f"{text} Ships pass below it all day.".replace("`", ""), sure_ends=True)[:3] == [
        BARRED,
        BARRED,
        BARRED,
    ]


def test_a_sentence_that_is_nothing_but_a_quotation_brings_the_one_before() -> None:
    text = 'The roofs are gone, said Rosa Conti, a baker. "Children ran into the street at night." It rained.'
    assert needs(text)[:2] == [FREE, 0]


def test_a_name_may_begin_a_sentence_with_a_small_letter() -> None:
    text = (
        "# parcel3\n\n![build status](build.svg)\n\nparcel3 packs letters into boxes. parcel3 keeps a queue of boxes."
    )
    article = toolkit.convert_text(text, language="en", media_type="text/markdown")
    assert needs_of(candidates_of(article), sure_ends=True).tolist() == [FREE, FREE]


def test_what_somebody_is_cleared_of_comes_with_the_verdict_or_not_at_all() -> None:
    verdict = "A miller was cleared of theft by a court in Leeds on Monday. "
    accusation = "Ben Low, 61, had been accused of taking nine sacks of flour. "
    mill = "The mill by the river was built in the spring of 1820. "
    article = toolkit.convert_text(verdict + accusation + mill + accusation.replace("nine", "ten"), language="en")
    needs = needs_of(candidates_of(article))
    assert needs.tolist() == [FREE, 0, FREE, BARRED]


def test_where_a_line_ends_changes_nothing() -> None:
    text = (
        "The wall fell in the night. Several were hurt by it. The owners of these houses have left. Rain fell all day."
    )
    assert needs(text) == needs(text.replace("Several were", "Several\nwere").replace("these houses", "these\nhouses"))
    accused = "Ada Roe was accused of theft in May. The dam holds well. In June Ada Roe was cleared of theft."
    assert needs(accused)[0] == BARRED
    assert needs(accused.replace("cleared of", "cleared\nof"))[0] == BARRED
