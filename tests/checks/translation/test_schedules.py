"""How often something is, read from words."""

import pytest

from toolkit.checks.translation.pair import Segment
from toolkit.checks.translation.schedules import schedules


@pytest.mark.parametrize(
    ("language", "text", "hours"),
    [
        ("de", "zweimal täglich, alle 6 Stunden, 3-mal pro Woche", [12, 6, 56]),
        ("en", "twice a day, every 6 hours, 3 times a week", [12, 6, 56]),
        ("es", "dos veces al día, cada 6 horas, 3 veces por semana", [12, 6, 56]),
        ("fr", "deux fois par jour, toutes les 6 heures, 3 fois par semaine", [12, 6, 56]),
        ("it", "due volte al giorno, ogni 6 ore, 3 volte a settimana", [12, 6, 56]),
        ("pt", "duas vezes por dia, de 6 em 6 horas, 3 vezes por semana", [12, 6, 56]),
        ("xx", "twice a day", []),
    ],
)
def test_the_hours_between_two_times_are_read(language: str, text: str, hours: list[float]) -> None:
    assert [schedule.hours for schedule in schedules(Segment(text, language))] == hours


def test_the_span_is_of_the_words() -> None:
    found = schedules(Segment("Take it twice a day.", "en"))
    assert [(schedule.start, schedule.end, schedule.plain) for schedule in found] == [(8, 19, True)]
