import tomllib
from pathlib import Path

from toolkit.config import parse_config

PAGE = Path(__file__).parents[1] / "docs" / "reference" / "configuration.md"


def test_every_setting_on_the_page_is_one():
    block = PAGE.read_text(encoding="utf-8").split("```toml\n")[1].split("```")[0]
    config = parse_config(tomllib.loads(block)["tool"]["toolkit"], PAGE)
    assert config.levels["leaflet"].trim is True
    assert config.validate.paths["leaflets/**"].max_grade == 7
    assert config.engines["libretranslate"]["url"] == "http://localhost:5000"
