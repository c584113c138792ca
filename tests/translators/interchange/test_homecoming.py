import msgspec
import pytest

from toolkit.model.errors import InputError
from toolkit.translators.interchange.homecoming import bring_home
from toolkit.translators.interchange.units import BilingualFile, BilingualUnit
from toolkit.translators.translate import translate


def file(*units, source="en", target="es"):
    return BilingualFile(name="x.xlf", source_language=source, target_language=target, units=units)


def unit(name, source, target, state="translated"):
    return BilingualUnit(id=name, source=source, target=target, state=state)


def test_text_that_moved_keeps_its_translation(make_article):
    article = make_article("A new line.", "It rained.")
    home, report = bring_home(article, file(unit("s1.p1.t1", "It rained.", "Llovió.", "reviewed")))
    (translation,) = home.translations
    assert [(s.target, s.state) for s in translation.segments] == [
        ("A new line.", "untranslated"),
        ("Llovió.", "reviewed"),
    ]
    assert (report.changed, report.missing) == (("s1.p2.t1",), ("s1.p1.t1",))


def test_a_rewritten_source_is_flagged_with_the_old_translation(make_article):
    article = make_article("It rained hard.")
    home, report = bring_home(article, file(unit("s1.p1.t1", "It rained.", "Llovió.")))
    (segment,) = home.translations[0].segments
    assert (segment.target, segment.state, segment.findings[0].rule) == ("Llovió.", "flagged", "TK596")
    assert report.stale == ("s1.p1.t1",)


def test_equal_sentences_keep_their_own_translations(make_article):
    article = make_article("Right.", "Right.")
    units = (unit("s1.p1.t1", "Right.", "Derecha."), unit("s1.p2.t1", "Right.", "Correcto."))
    home, _ = bring_home(article, file(*units))
    assert [segment.target for segment in home.translations[0].segments] == ["Derecha.", "Correcto."]


def test_an_edit_is_checked(make_article):
    from toolkit.model.finding import Finding

    article = make_article("It rained.")
    home, _ = bring_home(
        article, file(unit("s1.p1.t1", "It rained.", "x")), checker=lambda s, t: [Finding(rule="TK500", message="odd")]
    )
    assert home.translations[0].segments[0].state == "flagged"


def test_other_translations_stay(make_article, scripted):
    article = make_article("It rained.")
    french = translate(article, to="fr", engine=scripted())
    home, _ = bring_home(article.with_translations(french), file(unit("s1.p1.t1", "It rained.", "Llovió.")))
    assert [one.target_language for one in home.translations] == ["fr", "es"]
    assert home.translations[0] == french


@pytest.mark.parametrize(
    ("given", "message"),
    [
        (file(unit("a", "x", "y"), target=None), "does not say its target language"),
        (file(unit("a", "x", "y"), source="de"), "is from de"),
        (file(unit("a", "x", "y")), "none of its units belongs"),
        (file(), "none of its units belongs"),
    ],
)
def test_a_file_that_does_not_fit_is_one_clear_error(make_article, given, message):
    with pytest.raises(InputError, match=message):
        bring_home(make_article("It rained."), given)


def test_units_of_no_segment_are_named(make_article):
    given = file(unit("s1.p1.t1", "It rained.", "Llovió."), unit("zz", "Elsewhere.", "Fuera."))
    _, report = bring_home(make_article("It rained."), given)
    assert report.unknown == ("zz",)
    assert msgspec.json.encode(report)
