"""``export --pseudonyms`` and the command ``pseudonyms``: what they print, write and refuse."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.export.made import redactions, svs
from viewer.app import main
from viewer.export.pseudonyms import read_pseudonyms
from viewer.geometry import Rect
from viewer.redaction.geojson import redactions_bytes

HIDDEN = (Rect(410, 150, 131, 57),)
PROJECT = Path(__file__).resolve().parent.parent.parent


@pytest.fixture(scope="module")
def source(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return svs(tmp_path_factory.mktemp("slides") / "Meyer.svs", HIDDEN, 1)


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_an_export_depends_on_nothing_of_the_table_but_the_code(
    source: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    shapes, table = tmp_path / "redactions.geojson", tmp_path / "codes.json"
    shapes.write_bytes(redactions_bytes(redactions(*HIDDEN)))
    arguments = ["export", str(source), "--shapes", str(shapes), "--level", "1"]
    assert main([*arguments, "--pseudonyms", str(table), "--out", str(tmp_path / "first")]) == 0
    (entry,) = read_pseudonyms(table)
    assert f"Study code: {entry.code}\n" in capsys.readouterr().out
    assert f"{entry.code}_level1.jpg" in contents(tmp_path / "first")

    again = [*arguments, "--pseudonyms", str(table), "--out", str(tmp_path / "again")]
    assert subprocess.run([sys.executable, "main.py", *again], cwd=PROJECT, capture_output=True).returncode == 0
    assert main([*arguments, "--code", entry.code, "--out", str(tmp_path / "typed")]) == 0
    first = contents(tmp_path / "first")
    assert contents(tmp_path / "again") == first, "in another process"
    assert contents(tmp_path / "typed") == first, "without a table"
    key = json.loads(table.read_text("utf-8"))["key"]
    secrets = [text.lower().encode() for text in (key, entry.salt, entry.slide, table.name)]
    assert not [name for name, data in first.items() for secret in secrets if secret in data.lower()]


def test_a_table_among_what_is_handed_on_is_refused_and_nothing_is_left(
    source: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out"
    for table, words in (
        (source.parent / "codes.json", "in the folder of the slide"),
        (tmp_path / "no" / "codes.json", "there is no folder"),
    ):
        assert main(["export", str(source), "--level", "2", "--out", str(out), "--pseudonyms", str(table)]) == 1
        said = capsys.readouterr().err
        assert words in said
        assert "Traceback" not in said
    assert list(tmp_path.iterdir()) == []
    assert list(source.parent.iterdir()) == [source]
    with pytest.raises(SystemExit) as ended:
        main(["export", "a.svs", "--level", "2", "--out", str(out), "--pseudonyms", "codes.json", "--code", "A"])
    assert ended.value.code == 2, "a code from the table, or another"


def test_a_table_is_listed_and_forgotten(source: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    table = tmp_path / "codes.json"
    export = ["export", str(source), "--level", "2", "--out"]
    assert main([*export, str(tmp_path / "a"), "--pseudonyms", str(table)]) == 0
    (entry,) = read_pseudonyms(table)
    capsys.readouterr()
    assert main(["pseudonyms", "list", str(table)]) == 0
    assert capsys.readouterr().out.splitlines()[1].split() == [entry.code, entry.given, str(source)]
    assert main(["pseudonyms", "forget", str(table), "BBBBB"]) == 2
    assert "has no code BBBBB" in capsys.readouterr().err
    assert main(["pseudonyms", "forget", str(table), entry.code]) == 0
    assert capsys.readouterr().out == "1 slide is forgotten.\n"
    assert main(["pseudonyms", "list", str(table)]) == 0
    assert capsys.readouterr().out == "codes.json holds no codes.\n"
    assert main(["pseudonyms", "forget", str(table), "--all"]) == 0
    assert capsys.readouterr().out == "codes.json is deleted; 0 slides are forgotten.\n"
    assert not table.exists()
    assert main(["pseudonyms", "list", str(table)]) == 2
    assert "codes.json cannot be read" in capsys.readouterr().err
    with pytest.raises(SystemExit) as ended:
        main(["pseudonyms", "forget", str(table)])
    assert ended.value.code == 2, "what is to be forgotten is said"
