import pytest

from toolkit.model.document import Document
from toolkit.model.errors import InputError
from toolkit.readers.decoding import decode

TEXT = "Grüße aus Köln: die Straße wäre schön, hätte man sie fertig gebaut. Später wird alles größer."


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-be", "utf-16-le", "utf-32"])
def test_marked_and_wide_encodings_are_recognised(encoding):
    assert decode(Document(data=TEXT.encode(encoding)))[0] == TEXT


@pytest.mark.parametrize("encoding", ["latin-1", "cp1252", "cp850", "UTF8"])
def test_the_declared_encoding_counts(encoding):
    assert decode(Document(data=TEXT.encode(encoding), encoding=encoding))[0] == TEXT


def test_a_mark_counts_more_than_what_is_declared():
    assert decode(Document(data=TEXT.encode("utf-8-sig"), encoding="latin-1")) == (TEXT, "utf-8")


@pytest.mark.parametrize(
    ("encoding", "text"),
    [
        ("cp1252", TEXT),
        ("cp1252", "L’été dernier, les élèves ont mangé des crêpes près de la forêt où naît la rivière."),
        ("cp1251", "Вчера шёл дождь, и река поднялась. Люди ушли из домов, но никто не пострадал в этот день."),
        ("shift_jis", "昨日は雨が降りました。川の水が増えて、人々は家を出ました。けが人はいませんでした。"),
    ],
)
def test_other_encodings_are_detected(encoding, text):
    assert decode(Document(data=text.encode(encoding)))[0] == text


@pytest.mark.parametrize(
    ("document", "message"),
    [
        (Document(data=b"", name="a.txt"), "a.txt: empty"),
        (Document(data=b"a\n\xff b", name="a.txt", encoding="utf-8"), "a.txt:2: not valid utf-8 at byte 2"),
        (Document(data="é ".encode() * 20 + b"\n\xff b", name="a.txt"), "a.txt:2: not valid utf-8 at byte 61"),
        (Document(data=b"a", name="a.txt", encoding="utf-9"), 'unknown encoding "utf-9"'),
        (Document(data=b"a", name="a.txt", encoding="base64"), "no text encoding"),
        (Document(data=bytes(range(256)) * 4, name="a.txt"), "a.txt: binary"),
    ],
)
def test_what_cannot_be_decoded_is_an_error_that_says_where(document, message):
    with pytest.raises(InputError, match=message):
        decode(document)


def test_a_stray_control_sign_does_not_make_a_file_binary():
    assert decode(Document(data=b"Rain\x00 fell."))[0] == "Rain\x00 fell."
