"""The JSON beside each sample is what the toolkit makes of it today."""

import pytest

NAMES = {
    "agua.txt": "agua.json",
    "harbour-tunnel.md": "harbour-tunnel.json",
    "rent-rules.md": "rent-rules.json",
    "stem-cells.txt": "stem-cells.json",
}


@pytest.mark.parametrize("name", NAMES)
def test_committed_json_is_fresh(run, samples, tmp_path, name):
    done = run("convert", name, "--levels", "all", cwd=samples)
    assert done.returncode == 0, done.stderr.decode()
    assert (samples / NAMES[name]).read_bytes() == done.stdout, (
        f"out of date: cd samples && toolkit convert {name} --levels all -o {NAMES[name]}"
    )


def test_no_sample_lacks_its_json(samples):
    assert {path.name for path in samples.iterdir()} == {*NAMES, *NAMES.values()}
