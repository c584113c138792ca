"""Facts of an article: kinds, links, order, repetition, and what never is a fact."""

import toolkit

TEXT = """Flood walls in Norway

A flood wall (FW) is a wall of concrete that keeps a river in its bed. In 2020, about 40% of Norwegian towns had a wall.
However, about 40% of Norwegian towns had a wall in 2020.

Engineers in Bergen found that low walls fail first. Bergen has more flood walls than Oslo. They are grey.
Who pays for them?

Owners of houses near a river should check their cellars every spring.

Acknowledgements

Engineers in Oslo found that high walls fail last.
"""


def facts(text=TEXT):
    return toolkit.convert_text(text, language="en").facts


def test_kinds():
    assert {fact.text: fact.kind for fact in facts()} == {
        "A flood wall (FW) is a wall of concrete that keeps a river in its bed.": "definition",
        "In 2020, about 40% of Norwegian towns had a wall.": "statistic",
        "Engineers in Bergen found that low walls fail first.": "finding",
        "Bergen has more flood walls than Oslo.": "comparison",
        "Owners of houses near a river should check their cellars every spring.": "recommendation",
    }


def test_facts_name_the_figures_and_terms_inside():
    article = toolkit.convert_text(TEXT, language="en")
    by_kind = {fact.kind: fact for fact in article.facts}
    figures = {figure.id: figure for figure in article.figures}
    statistic = by_kind["statistic"]
    assert "percent" in {figures[name].kind for name in statistic.figures}
    for fact in article.facts:
        assert all(fact.start <= figures[name].start and figures[name].end <= fact.end for name in fact.figures)
    terms = {term.id: term.kind for term in article.terms}
    assert {terms[name] for name in by_kind["definition"].terms} == {"abbreviation", "definition"}


def test_facts_come_in_source_order_with_exact_spans():
    article = toolkit.convert_text(TEXT, language="en")
    assert [fact.id for fact in article.facts] == [f"k{number}" for number in range(1, len(article.facts) + 1)]
    assert [fact.start for fact in article.facts] == sorted(fact.start for fact in article.facts)
    sentences = {sentence.id: sentence for sentence in article.sentences}
    for fact in article.facts:
        assert article.text[fact.start : fact.end] == fact.text
        assert 0 <= fact.score <= 1
        assert fact.score == round(fact.score, 6)
        assert sentences[fact.sentence].start <= fact.start < fact.end <= sentences[fact.sentence].end


def test_a_connective_is_cut_off():
    (fact,) = facts("However, about 40% of Norwegian towns had a flood wall in 2020.")
    assert fact.text == "about 40% of Norwegian towns had a flood wall in 2020."


def test_a_long_article_keeps_its_best_facts_only():
    towns = ("Oslo", "Bergen", "Hamar", "Moss", "Bodø", "Narvik", "Alta", "Skien", "Voss", "Halden")
    text = "\n\n".join(
        f"In {town}, {number + 20}% of the {town} {town}ers own a boat." for number, town in enumerate(towns)
    )
    assert len(facts(text)) == 6


PAPER = """Salt and the growth of kelp

Introduction

Roe et al. have shown that kelp grows 12% faster in salt water than in brackish water. Smith et al. agree.
Kelp needs nitrogen oxide (NO) to grow, as Poe et al. found.

Results

The kelp grew by 12% in 30 tanks. We found that Kent kelp grew 12% faster than moss (Figure 2).

Discussion

The new tank increased growth by 14%. We conclude that NO increases the growth of kelp by 4% in summer (see Table 3).
Table 2 shows that kelp in Kent grew by 9%. Our kelp in Kent grew by 9%.
"""


def test_a_paper_tells_its_facts_where_they_can_be_read_alone():
    assert [fact.text for fact in facts(PAPER)] == [
        "Roe et al. have shown that kelp grows 12% faster in salt water than in brackish water.",
        "We found that Kent kelp grew 12% faster than moss",
        "We conclude that NO increases the growth of kelp by 4% in summer",
    ]


def test_a_fact_may_use_an_abbreviation_that_the_article_spells_out():
    article = toolkit.convert_text(PAPER, language="en")
    (meaning,) = {term.meaning.text for term in article.terms if term.id in article.facts[-1].terms}
    assert meaning == "nitrogen oxide"


def test_figures_come_before_definitions():
    article = toolkit.convert_text(TEXT, language="en")
    scores = {fact.kind: fact.score for fact in article.facts}
    assert scores["statistic"] > scores["definition"]


def test_text_that_conversion_broke_gives_no_facts():
    assert facts("In 2020, about 40% of Norwegian compa nies had a catego ry for floods.") == ()


def test_an_article_may_have_no_facts():
    assert facts("Hello.") == ()
