import pytest

from toolkit.model.document import Document
from toolkit.model.errors import InputError
from toolkit.readers.media_type import media_type_of


@pytest.mark.parametrize(
    ("document", "expected"),
    [
        (Document(data=b"# a", media_type="text/plain; charset=utf-8", name="a.md"), "text/plain"),
        (Document(data=b"a", name="A.MD"), "text/markdown"),
        (Document(data=b"# a\n\n- b", name="a.txt"), "text/plain"),
        (Document(data=b'{"title": "a", "sections": []}'), "application/json"),
        (Document(data=b'\xef\xbb\xbf {\n "sections": []}', name="article"), "application/json"),
        (Document(data=b"# Rain\n\nIt **fell**, see [here](x)."), "text/markdown"),
        (Document(data=b"---\ntitle: Rain\n---\nIt fell."), "text/markdown"),
        (Document(data=b"Rain #1 fell on {the} town."), "text/plain"),
        (Document(data=b""), "text/plain"),
        (Document(data=b"<!-- toolkit-ignore -->\n# Rain", name="a.md"), "text/markdown"),
        (Document(data=b"<div>Rain</div>\n\nIt fell.", name="a.md"), "text/markdown"),
        (Document(data=b"<p>Rain", name="a.HTM"), "text/html"),
        (Document(data=b"\xef\xbb\xbf\n<!DOCTYPE html><p>Rain"), "text/html"),
        (Document(data=b'<?xml version="1.0"?>\n<HTML lang="en">', name="a.txt"), "text/html"),
        (Document(data=b"<html>", media_type="text/plain"), "text/plain"),
        (Document(data=b"<htmlish> is no tag."), "text/plain"),
    ],
)
def test_media_type_is_found_by_declaration_name_and_content(document, expected):
    assert media_type_of(document) == expected


@pytest.mark.parametrize("data", [b"%PDF-1.7 ...", b"PK\x03\x04....", b"\x89PNG....", b"\x1f\x8b...."])
def test_what_is_no_text_is_named(data):
    with pytest.raises(InputError, match=r"a\.txt: a .*not text"):
        media_type_of(Document(data=data, name="a.txt"))
