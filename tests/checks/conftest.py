import copy
from pathlib import Path

import msgspec
import pytest

import toolkit
from toolkit.checks.documents.instance import Instance
from toolkit.model.translation import Segment, Translation
from toolkit.validation.run import Options, examiner_for
from toolkit.validation.selection import Selection

SAMPLES = Path(__file__).parents[2] / "samples"

DAM = """The old dam

The dam at Orvel cost 3.5 million euros and took 12 years to build. Nobody lives below it.

The lake holds 48 km of shore. It does not freeze."""

HEARING = """Mr. Dale: The mill closed in May, and 340 people lost their work.
Sales of paper in Norway fell by 9%.

Ms. Roe: The river was tested in May and is clean. The town pays the workers 900 dollars a month.

Mr. Dale: How many of them have found new work since then?

Ms. Roe: The town has found new work for 212 people. The school will open again in September.
"""

DAM_IN_SPANISH = {
    "s1": "La vieja presa",
    "s1.p1.t1": "La presa de Orvel costó 3,5 millones de euros y se tardó 12 años en construirla.",
    "s1.p1.t2": "Nadie vive debajo de ella.",
    "s1.p2.t1": "El lago tiene 48 km de orilla.",
    "s1.p2.t2": "No se congela.",
}


def converted(path):
    """A sample as convert writes it beside its source, with a summary at each level."""
    article = toolkit.convert(path)
    return article.with_summaries(*(toolkit.summarise(article, level=level) for level in ("easy", "general", "expert")))


def translated():
    """A short article with a translation by hand."""
    article = toolkit.convert_text(DAM, language="en")
    parts = {section.id: section.heading for section in article.sections if section.heading}
    parts.update((sentence.id, sentence) for sentence in article.sentences)
    segments = tuple(
        Segment(id=name, start=part.start, end=part.end, source=part.text, target=DAM_IN_SPANISH[name], origin="human")
        for name, part in sorted(parts.items(), key=lambda item: item[1].start)
    )
    translation = Translation(source_language="en", target_language="es", engine="memory", segments=segments)
    return article.with_translations(translation)


def attributed():
    """A transcript with its summary, also translated, and key facts."""
    article = toolkit.convert_text(HEARING, language="en")
    summary = toolkit.summarise(article, max_words=60)
    translation = toolkit.translate(article, to="es", summary=summary, engine="pseudo")
    return article.with_summaries(summary).with_translations(translation)


@pytest.fixture(scope="session")
def documents():
    """Documents as plain values, by name; sources lie in the samples' folder."""
    articles = {path.name: converted(path) for path in sorted(SAMPLES.iterdir()) if path.suffix in (".md", ".txt")}
    english = [articles[name] for name in ("harbour-tunnel.md", "rent-rules.md", "stem-cells.txt")]
    merged = toolkit.merge(english, level="expert", about="tunnel rent cells")
    return {
        name: msgspec.json.decode(msgspec.json.encode(document))
        for name, document in {**articles, "dam": translated(), "hearing": attributed(), "merged": merged}.items()
    }


@pytest.fixture
def document(documents):
    """One document of one's own to change: the one with the most figures and a source map."""
    return copy.deepcopy(documents["harbour-tunnel.md"])


@pytest.fixture(scope="session")
def problems():
    """What the rules find in a plain value that lies beside the samples."""
    examiner = examiner_for(Options())

    def found(value, selection=None):
        instance = Instance(value=value, locate=lambda path, key=False: 0)
        return list(examiner.value(instance, str(SAMPLES / "document.json"), selection or Selection()))

    return found
