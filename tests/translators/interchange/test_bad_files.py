import pytest

from toolkit.model.errors import InputError, UnknownNameError
from toolkit.translators.interchange.formats import read_bilingual, writer

BOMB = b"""<!DOCTYPE xliff [<!ENTITY a "aaaaaaaaaa">
<!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">
]><xliff version="1.2"><file source-language="en" target-language="es"><body><trans-unit id="1"><source>&c;</source>
</trans-unit></body></file></xliff>"""
EXTERNAL = b"""<!DOCTYPE xliff [<!ENTITY a SYSTEM "file:///etc/passwd">]><xliff version="1.2"><file><body>
<trans-unit id="1"><source>&a;</source></trans-unit></body></file></xliff>"""
CASES = {
    "nothing": (b"", "empty"),
    "white space": (b" \n ", "empty"),
    "cut off": (b"<xliff version='1.2'><file>", "line 1: not well-formed"),
    "no element of ours": (b"<html/>", "none of XLIFF, TMX and CSV"),
    "no file": (b"<xliff version='1.2'/>", "without a file element"),
    "no file in version 2": (b"<xliff version='2.1'/>", "without a file element"),
    "entity bomb": (BOMB, "entities"),
    "external entity": (EXTERNAL, "entities"),
    "not utf-8": (b"source,target\n\xff\xfe,x", "not UTF-8"),
    "no columns": (b"a,b,c\n1,2,3\n", "no columns"),
    "unclosed quotes": (b'source,target\n"a,b\n', "not valid CSV"),
    "nul in xml": (b"<tmx>\0</tmx>", "not well-formed"),
    "deep": (b"<a>" * 5000 + b"</a>" * 5000, "not well-formed"),
}


@pytest.mark.parametrize("name", CASES)
def test_a_bad_file_is_one_clear_error(name):
    data, message = CASES[name]
    with pytest.raises(InputError, match=message) as caught:
        read_bilingual(data, "some.file")
    assert "\n" not in str(caught.value)
    assert str(caught.value).startswith("some.file: ")


def test_a_document_type_without_entities_is_read():
    data = b"""<!DOCTYPE tmx SYSTEM "tmx14.dtd"><tmx version="1.4"><header srclang="en"/><body><tu>
<tuv xml:lang="en"><seg>One <bpt i="1">{</bpt>two<ept i="1">}</ept></seg></tuv>
<tuv xml:lang="es"><seg>Uno dos</seg></tuv></tu><tu><tuv xml:lang="fr"><seg>x</seg></tuv></tu></body></tmx>"""
    (unit,) = read_bilingual(data, "x", target="es").units
    assert (unit.source, unit.target) == ("One {two}", "Uno dos")


def test_an_unknown_format_suggests_the_nearest():
    with pytest.raises(UnknownNameError, match='did you mean "xliff"'):
        writer("xlif")
