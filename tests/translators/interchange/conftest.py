import pytest

import toolkit
from toolkit.config import Config
from toolkit.model.finding import Finding
from toolkit.model.translation import Segment, TargetMark, Translation

STATES = ("translated", "reviewed", "final", "flagged", "untranslated")


@pytest.fixture
def marked():
    """An article with inline markup and a translation in every state."""
    text = "# Two **doses**\n\nThe *big house* needs `ls`.\n\nIt cost <5 & rose.\n\nFour.\n\nFive.\n"
    article = toolkit.convert_text(text, media_type="text/markdown", language="en", config=Config(extractors=()))
    targets = {
        "Two doses": ("Dos dosis", (("strong", "dosis"),)),
        "The big house needs ls.": ("La casa grande necesita ls.", (("emphasis", "casa grande"), ("code", "ls"))),
        "It cost <5 & rose.": ('Costó <5 & "subió".', ()),
        "Four.": ("Cuatro.", ()),
        "Five.": ("Five.", ()),
    }
    pieces = [article.sections[0].heading, *article.sentences]
    ids = [article.sections[0].id, *(sentence.id for sentence in article.sentences)]
    segments = []
    for name, piece, state in zip(ids, pieces, STATES, strict=True):
        target, words = targets[piece.text]
        marks = tuple(
            TargetMark(kind=kind, text=word, start=target.index(word), end=target.index(word) + len(word))
            for kind, word in words
        )
        findings = (Finding(rule="TK500", message="<odd> & so"),) if state == "flagged" else ()
        segments.append(
            Segment(
                id=name,
                start=piece.start,
                end=piece.end,
                source=piece.text,
                target=target,
                state=state,
                origin="apertium",
                marks=marks,
                findings=findings,
            )
        )
    translation = Translation(source_language="en", target_language="es", engine="apertium", segments=tuple(segments))
    return article.with_translations(translation)
