import pytest

from toolkit import convert_text, summarise
from toolkit.config import Config
from toolkit.language.tags import asked_tag
from toolkit.model.errors import ConfigurationError

TEXT = "Brua ble stengt i mars. Den hadde 12 000 biler om dagen. Byen skal sette den i stand for 4 millioner kroner."


@pytest.mark.parametrize(
    ("written", "tag"),
    [("de_DE", "de-DE"), ("DE", "de"), ("zh-Hant-TW", "zh-Hant-TW"), ("xx", "xx"), ("en-x-plain", "en-x-plain")],
)
def test_well_formed_tags_are_taken(written, tag):
    assert asked_tag(written) == tag
    assert convert_text(TEXT, language=written).language == tag


@pytest.mark.parametrize("written", ["klingon", "", "e", "de-", "de_DE.UTF-8", "12", "en us", "en-x", "no\n-no"])
def test_others_are_refused_in_one_line(written):
    with pytest.raises(ConfigurationError, match="language tag") as error:
        convert_text(TEXT, language=written)
    assert "BCP 47" in str(error.value)
    assert "\n" not in str(error.value)
    with pytest.raises(ConfigurationError, match="language tag"):
        convert_text(TEXT, config=Config(language=written))


def test_region_after_an_underscore_reads_as_the_language():
    german = summarise(convert_text(TEXT, language="de_DE"), max_words=40)
    assert german.measure == summarise(convert_text(TEXT, language="de"), max_words=40).measure == "amstad"
