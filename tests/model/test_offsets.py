from hypothesis import given
from hypothesis import strategies as st

from toolkit.model.offsets import OffsetMap


@given(st.text(max_size=60))
def test_units_agree_with_python_s_own_encodings(text):
    offsets = OffsetMap(text)
    for at in range(len(text) + 1):
        assert offsets.to_utf8(at) == len(text[:at].encode("utf-8", "surrogatepass"))
        assert offsets.to_utf16(at) == len(text[:at].encode("utf-16-le", "surrogatepass")) // 2
        assert offsets.from_utf8(offsets.to_utf8(at)) == at
        assert offsets.from_utf16(offsets.to_utf16(at)) == at
