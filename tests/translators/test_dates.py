import pytest

from toolkit.translators.dates import find_dates

CASES = [
    ("On March 11, 2020, it began.", "en", "es", ["El 11 de marzo de 2020"]),
    ("It began on 11 March 2020.", "en", "es", ["el 11 de marzo de 2020"]),
    ("It ended by May 3rd.", "en", "fr", ["3 mai"]),
    ("Bis zum 3. Mai 2021.", "de", "en", ["May 3, 2021"]),
    ("El 3 de mayo de 2021 acabó.", "es", "en", ["On May 3, 2021"]),
    ("In March 5,000 came; on March 3.5 metres fell.", "en", "es", []),
    ("February 30, 2020 is no day.", "en", "es", []),
    ("She may 3 times.", "en", "es", ["3 de mayo"]),
    ("May 3%", "en", "es", []),
]


@pytest.mark.parametrize(("text", "source", "target", "written"), CASES)
def test_dates_are_written_in_the_long_form_of_the_target(text, source, target, written):
    found = find_dates(text, source, target)
    assert [date.written for date in found] == written
    assert all(text[date.start : date.end].strip() for date in found)


def test_a_language_without_months_has_no_dates():
    assert find_dates("March 11, 2020", "xx", "es") == []
    assert find_dates("March 11, 2020", "en", "xx") == []
