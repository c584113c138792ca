"""A level is met with sentences that read well by themselves where there are enough of them, else with others."""

import toolkit

QUOTED = (
    "Ada Roe, who has represented the western district in the chamber since the spring election, opposed the plan. "
    "“The town is small and poor,” she said. "
    "Repairing the long neglected drainage infrastructure underneath the market square requires considerable funding. "
)
PLAIN = "The town has one road. The road is old and wet. Rain fell all day on the town. "


def chosen(text: str, **limits: float) -> list[str]:
    summary = toolkit.summarise(toolkit.convert_text(text, language="en"), **limits)
    return [sentence.text for sentence in summary.sentences]


def test_an_unnamed_speaker_stays_out_where_the_level_is_met_without() -> None:
    sentences = chosen(QUOTED + PLAIN, max_words=20, max_grade=4)
    assert sentences
    assert not any("she said" in sentence for sentence in sentences)


def test_an_unnamed_speaker_comes_with_the_sentence_before_where_there_is_room() -> None:
    sentences = chosen(QUOTED, max_words=26)
    assert all("Ada Roe" in sentences[0] for sentence in sentences if "she said" in sentence)


def test_a_level_that_is_missed_otherwise_is_met_with_an_unnamed_speaker() -> None:
    assert chosen(QUOTED, max_words=12, max_grade=5) == ["“The town is small and poor,” she said."]


def test_where_the_level_is_missed_all_the_same_no_loose_end_is_let_in() -> None:
    hard = "Comprehensive infrastructural rehabilitation necessitates considerable intergovernmental coordination. "
    opening = "Interdepartmental representatives subsequently deliberated about administrative responsibilities. "
    sentences = chosen(opening + hard + "“Deliberations were interminable,” she said.", max_words=9, max_grade=1)
    assert sentences
    assert not any("she said" in sentence for sentence in sentences)
