import pytest

from toolkit.config import Config, find_config
from toolkit.model.errors import ConfigurationError


def write(folder, text, name="toolkit.toml"):
    folder.mkdir(parents=True, exist_ok=True)
    (folder / name).write_text(text, encoding="utf-8")


def test_defaults_hold_where_there_is_no_file(tmp_path):
    assert find_config(tmp_path) == Config()


def test_settings_are_found_upwards(tmp_path):
    write(tmp_path, 'language = "de"')
    inner = tmp_path / "content" / "health"
    inner.mkdir(parents=True)
    assert find_config(inner).language == "de"


def test_nearest_file_wins_and_a_pyproject_without_our_section_is_passed_over(tmp_path):
    write(tmp_path, '[tool.toolkit]\nlanguage = "fr"', "pyproject.toml")
    write(tmp_path / "inner", '[project]\nname = "x"', "pyproject.toml")
    assert find_config(tmp_path / "inner").language == "fr"
    write(tmp_path / "inner", 'language = "it"')
    assert find_config(tmp_path / "inner").language == "it"


def test_levels_of_ones_own_carry_their_name(tmp_path):
    write(tmp_path, "[levels.leaflet]\nmax_grade = 7\nmax_words = 90\ntrim = true")
    level = find_config(tmp_path).levels["leaflet"]
    assert (level.name, level.max_grade, level.max_words, level.trim) == ("leaflet", 7, 90, True)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('langauge = "es"', 'unknown key "langauge": did you mean "language"'),
        ("[levels.easy]\nmax_grades = 3", 'did you mean "max_grade"'),
        ("max_bytes = 0", "max_bytes"),
        ('max_bytes = "many"', "max_bytes"),
        ("[levels.easy]\nshare = 3", "share"),
        ("levels = 3", "levels"),
        ("language = ", "not valid TOML"),
        ("[levels.share]\nmax_grades = 3", 'unknown key "levels.share.max_grades": did you mean "max_grade"'),
        ('language = "klingon"', 'language: "klingon" is no language tag'),
        ('[levels.short]\nmax_grade = 7\n[levels.leaflet]\nmax_grade = "x"', "levels.leaflet.max_grade: Expected"),
        ("[levels.leaflet]\nmax_grades = 3", 'unknown key "levels.leaflet.max_grades": did you mean "max_grade"'),
    ],
)
def test_a_wrong_setting_names_file_key_and_remedy(tmp_path, text, message):
    write(tmp_path, text)
    with pytest.raises(ConfigurationError) as error:
        find_config(tmp_path)
    assert message in str(error.value)
    assert "toolkit.toml" in str(error.value)
    assert "\n" not in str(error.value)
