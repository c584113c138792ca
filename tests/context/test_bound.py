"""Sentences that say something else without what stands above them."""

import pytest

import toolkit
from toolkit.context.bound import bare_answers, bound_sentences, quoted_sentences, under_condition


def bound(text: str, language: str = "en") -> list[str]:
    article = toolkit.convert_text(text, media_type="text/markdown", language=language)
    ids = bound_sentences(article)
    return [
        sentence.text
        for section in article.sections
        for paragraph in section.paragraphs
        for sentence in paragraph.sentences
        if sentence.id in ids
    ]


def test_what_stands_under_a_condition_is_bound_with_all_below_it() -> None:
    assert bound(
        "# Pills\n\n## If you forget a dose\n\nTake it at once.\n\n### At night\n\nWait for the morning.\n\n"
        "## Storage\n\nKeep them dry.\n"
    ) == ["Take it at once.", "Wait for the morning."]
    text = "# Tabletten\n\nSie sind rot.\n\n## Wenn Sie zu viel genommen haben\n\nRufen Sie sofort an.\n"
    assert bound(text, "de") == ["Rufen Sie sofort an."]


def test_what_is_said_of_a_thing_and_to_nobody_holds_anyway() -> None:
    assert bound(
        "# Rents\n\nRents rose.\n\n## If you disagree\n\nThe fee is 45 dollars. The court hears your case. Go there.\n"
    ) == ["The court hears your case.", "Go there."]


def test_a_title_binds_nothing() -> None:
    assert bound("# What to do if you have a cold\n\nDrink plenty of water.\n") == []
    assert bound("## If it rains\n\nThe match is off.\n") == []


@pytest.mark.parametrize(
    "lead", ["Never do this:", "## Do not", "Avoid these", "You can go home if:", "Critics claim that:"]
)
def test_the_items_of_a_list_are_bound_to_what_forbids_them_or_sets_a_condition(lead: str) -> None:
    assert bound(f"# Secrets\n\n{lead}\n\n- Commit the password to the repository.\n") == [
        "Commit the password to the repository."
    ]


@pytest.mark.parametrize("lead", ["Do this first:", "Nobody came.", "## Duties"])
def test_the_items_of_other_lists_are_free(lead: str) -> None:
    assert bound(f"# Secrets\n\n{lead}\n\n- Keep the password in the vault.\n") == []


def test_a_question_that_sets_a_condition_binds_its_answer() -> None:
    assert bound(
        "# Inhaler\n\nQ: How do I use it?\n\nA: Take one puff.\n\nQ: What if it does not help?\n\n"
        "A: Take ten puffs.\n\nQ: Is it safe?\n\nA: It is safe.\n"
    ) == ["Q: How do I use it?", "Q: What if it does not help?", "A: Take ten puffs.", "Q: Is it safe?"]


def test_who_asks_is_no_source_whatever_the_mark() -> None:
    assert bound("# Talk\n\nQ: And the cost keeps rising for families.\n\nA: Panels cost less than ever.\n") == [
        "Q: And the cost keeps rising for families."
    ]


def test_the_middle_of_a_quotation_is_known() -> None:
    article = toolkit.convert_text(
        'Paul Smith said: "I did nothing. Police planted the drugs. I am innocent."', language="en"
    )
    assert quoted_sentences(article) == {"s1.p1.t2", "s1.p1.t3"}
    assert under_condition(article) == [False]


LINES = [
    ("en", "If you lose a pill", "Take another.", "Storage", "Keep it dry."),
    ("de", "Wenn Sie eine Dosis vergessen haben", "Warten Sie ab.", "Lagerung", "Lagern Sie es trocken."),
    ("es", "Si olvida una dosis", "Espere un día.", "Conservación", "Guárdelo en seco."),
    ("fr", "Si vous oubliez une dose", "Attendez un jour.", "Conservation", "Gardez la boîte au sec."),
    ("it", "Se dimentica una dose", "Aspetti un giorno.", "Conservazione", "Tenga la scatola chiusa."),
    ("pt", "Caso se esqueça de uma dose", "Espere um dia.", "Conservação", "Guarde a caixa fechada."),
]


@pytest.mark.parametrize(("language", "line", "advice", "title", "other"), LINES)
def test_a_line_in_strong_type_binds_what_follows_until_the_next_one(
    language: str, line: str, advice: str, title: str, other: str
) -> None:
    text = f"# X\n\n**{line}**\n\n{advice}\n\n{advice} {advice}\n\n**{title}**\n\n{other}\n"
    assert [sentence for sentence in bound(text, language) if sentence != line] == [advice] * 3


def test_a_line_that_says_what_to_do_when_binds_nothing() -> None:
    assert bound("# Fire\n\nCall 999 if you see smoke\n\nLeave the house.\n") == []


GROUPS = [
    ("en", "Use in children", "Give half a tablet twice a day.", "Children take half a tablet."),
    ("de", "Kinder unter 12 Jahren", "Geben Sie täglich eine halbe Tablette.", "Kinder nehmen eine halbe Tablette."),
    ("es", "Uso en niños", "Dé media pastilla al día.", "Los niños toman media pastilla."),
    ("fr", "Chez l'enfant", "Donnez 5 ml par jour.", "Les enfants prennent 5 ml."),
    ("it", "Bambini", "Dare 5 ml al giorno.", "I bambini prendono 5 ml."),
    ("pt", "Crianças", "Dê 5 ml por dia.", "As crianças tomam 5 ml."),
]


@pytest.mark.parametrize(("language", "heading", "dose", "said"), GROUPS)
def test_a_dose_is_bound_to_the_heading_that_says_for_whom_it_is(
    language: str, heading: str, dose: str, said: str
) -> None:
    assert bound(f"# X\n\n## {heading}\n\n{dose} {said}\n", language) == [dose]
    assert bound(f"# X\n\n**{heading}**\n\n{dose}\n\n**X**\n\n{dose}\n", language) == [dose]


def test_a_dose_below_another_heading_is_free() -> None:
    assert bound("# X\n\n## The children's ward\n\nTake one tablet a day.\n") == []
    assert bound("# X\n\n## Children\n\n### Nights\n\nGive 5 ml.\n\n## Doses\n\nTake 10 ml.\n") == ["Give 5 ml."]


@pytest.mark.parametrize(
    ("language", "question", "answer", "statement"),
    [
        ("en", "Can I swim?", "Not for a month. After that, with care.", "The pool opens at noon."),
        ("en", "Which boats pay?", "Only barges and tugs of ten metres.", "Canoes are free."),
        ("de", "Darf ich schwimmen?", "Ja, aber nicht allein.", "Das Becken ist ab Mittag offen."),
        ("es", "¿Puedo nadar?", "Sí, con cuidado.", "La piscina está abierta."),
        ("fr", "Puis-je nager ?", "Non, pas avant un mois.", "La piscine est ouverte."),
        ("it", "Posso nuotare?", "Di solito dopo un mese.", "La piscina è aperta."),
        ("pt", "Posso nadar?", "Sim, com cuidado.", "A piscina está aberta."),
    ],
)
def test_what_answers_a_question_above_it_says_nothing_alone(
    language: str, question: str, answer: str, statement: str
) -> None:
    for mark in ("## ", ""):
        text = f"# X\n\n{mark}{question}\n\n{answer} {statement} {answer}\n"
        article = toolkit.convert_text(text, media_type="text/markdown", language=language)
        bare = bare_answers(article)
        first = [sentence.text for sentence in article.sentences if sentence.id in bare]
        assert " ".join(first) == answer
