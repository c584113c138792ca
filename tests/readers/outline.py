"""An article's structure as lines that a person can read and compare."""


def outline(article):
    """Return a line for each heading (``# level text``) and paragraph (``kind: text``), breaks shown as ⏎."""
    lines = [f"title: {article.title}"]
    for section in article.sections:
        lines.append(f"{'#' * section.level} {section.heading.text if section.heading else ''}".rstrip())
        lines += [f"{paragraph.kind}: {paragraph.text}".replace("\n", "⏎") for paragraph in section.paragraphs]
    return lines


def check(article):
    """Assert what holds for every article that a reader returns."""
    text, at = article.text, 0
    for number, section in enumerate(article.sections, 1):
        assert section.id == f"s{number}"
        assert at <= section.start <= section.end <= len(text)
        assert text[section.start : section.end] == section.text
        if section.heading:
            assert section.heading.start == section.start
            check_span(text, section.heading)
            at = section.heading.end
        for place, paragraph in enumerate(section.paragraphs, 1):
            assert paragraph.id == f"s{number}.p{place}"
            assert at <= paragraph.start
            check_span(text, paragraph)
            at = paragraph.end
        assert at <= section.end
    for before, after in zip(article.sections, article.sections[1:], strict=False):
        assert before.end == after.start
    for mark in article.marks:
        check_span(text, mark, bare=False)


def check_span(text, span, *, bare=True):
    """Assert that a span carries its own text, and no white space at its ends."""
    assert 0 <= span.start < span.end <= len(text)
    assert text[span.start : span.end] == span.text
    assert not bare or span.text == span.text.strip()


def check_source_map(article, source):
    """Assert that every run says the same in the text and in the file, in order."""
    at = 0
    for run in article.source_map:
        assert at <= run.text_start
        at = run.text_start + run.length
        there = source[run.source_start : run.source_start + run.length]
        assert article.text[run.text_start : at] == there
