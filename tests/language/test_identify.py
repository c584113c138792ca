import subprocess
import sys

import pytest

from toolkit.language.identify import identify

TEXTS = {
    "ca": "La ciutat és la capital del país i una de les més grans de la costa. Hi ha molts estudiants que han "
    "vingut de fora, i els caps de setmana els carrers són plens de gent que passeja amb els seus fills.",
    "de": "Die Stadt liegt am Fluss und ist die größte im Land. Viele Leute arbeiten im Hafen, und am "
    "Wochenende sind die Straßen voll, weil die Kinder nicht in die Schule gehen und mit ihren Eltern auf"
    " den Markt kommen.",
    "en": "The town lies on the river and is the largest in the country. Many people work in the harbour, and "
    "on Saturdays the streets are full of children who have no school and go to the market with their "
    "parents.",
    "es": "La ciudad está junto al río y es la más grande del país. Muchas personas trabajan en el puerto, y "
    "los sábados las calles están llenas de niños que no tienen clase y van al mercado con sus padres.",
    "fr": "La ville se trouve au bord du fleuve et elle est la plus grande du pays. Beaucoup de gens "
    "travaillent au port, et le samedi les rues sont pleines d'enfants qui vont au marché avec leurs "
    "parents.",
    "gl": "A cidade está a carón do río e é unha das máis grandes do país. Moitas persoas traballan no porto, e"
    " os sábados as rúas están cheas de nenos que non teñen clase e van ao mercado cos seus pais.",
    "it": "La città si trova sul fiume ed è la più grande del paese. Molte persone lavorano nel porto, e il "
    "sabato le strade sono piene di bambini che non hanno scuola e vanno al mercato con i loro genitori.",
    "nl": "De stad ligt aan de rivier en is de grootste van het land. Veel mensen werken in de haven, en op "
    "zaterdag zijn de straten vol kinderen die niet naar school gaan en met hun ouders naar de markt "
    "komen.",
    "pt": "A cidade fica junto ao rio e é a maior do país. Muitas pessoas trabalham no porto, e aos sábados as "
    "ruas estão cheias de crianças que não têm aulas e vão ao mercado com os seus pais.",
}


@pytest.mark.parametrize("language", sorted(TEXTS))
@pytest.mark.parametrize("times", [1, 5])
def test_language_of_a_paragraph_is_found(language, times):
    found, confidence = identify(" ".join([TEXTS[language]] * times))
    assert found == language
    assert 0.5 < confidence <= 1


@pytest.mark.parametrize("text", ["", "123 456", "Il pleut.", "word " * 19])
def test_short_texts_take_the_default_with_no_confidence(text):
    assert identify(text, default="pt-BR") == ("pt-BR", 0.0)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "ja",
            "町は川のそばにあり、国でいちばん大きい。港で働く人が多く、土曜日には通りが子どもたちでいっぱいになる。",
        ),
        ("zh", "这座城市位于河边,是全国最大的城市。许多人在港口工作,星期六街上到处都是去市场的孩子们和父母。"),
        ("th", "เมืองนี้ตั้งอยู่ริมแม่น้ำและใหญ่ที่สุดในประเทศ ผู้คนจำนวนมากทำงานที่ท่าเรือ"),
    ],
)
def test_a_script_without_spaces_is_not_too_short_to_say(language, text):
    assert identify(text) == (language, pytest.approx(1.0, abs=0.2))


def test_common_languages_are_found_without_the_model():
    program = f"import sys; from toolkit.language.identify import identify; identify({TEXTS['en']!r}); "
    program += "sys.exit('py3langid' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0


@pytest.mark.parametrize("text", ["\x00" * 1000, "12 " * 100, "。" * 500, "\u0301 " * 200, "x " * 100])
def test_what_is_no_language_is_no_error(text):
    language, confidence = identify(text)
    assert language
    assert 0 <= confidence <= 1
