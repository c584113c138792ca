from toolkit.translators.interchange.formats import writer


def test_the_page_is_escaped_and_runs_nothing(marked):
    page = writer("html")[0](marked, marked.translations[0]).decode()
    assert "default-src 'none'" in page
    assert "<script" not in page
    assert "Costó &lt;5 &amp; &quot;subió&quot;." in page
    assert '<tr id="s1.p3.t1" class="flagged">' in page
    assert page.count("<tr ") == 5


def test_languages_from_right_to_left_are_set_so(marked):
    import msgspec

    arabic = msgspec.structs.replace(marked.translations[0], target_language="ar")
    assert 'lang="ar" dir="rtl"' in writer("html")[0](marked, arabic).decode()


def test_the_table_has_a_row_a_segment_and_survives_signs_of_markdown(marked):
    lines = writer("markdown")[0](marked, marked.translations[0]).decode().splitlines()
    rows = [line for line in lines if line.startswith("|")]
    assert rows[:2] == ["| en | es |", "| --- | --- |"]
    assert len(rows) == 7
    assert '| It cost \\<5 & rose. | Costó \\<5 & "subió". |' in rows
    assert rows[-1].startswith("| Five. |  |")


def test_the_text_is_the_article_in_the_other_language(marked):
    text = writer("text")[0](marked, marked.translations[0]).decode()
    assert text.startswith("Dos dosis\n\nLa casa grande necesita ls.\n\nCostó <5")
    assert text.endswith("Five.\n")
