"""Codes from a table: the same for the same slide, no two alike, and nothing to find back by once it is forgotten."""

from __future__ import annotations

import errno
import hashlib
import hmac
import json
import os
import shutil
import stat
import subprocess
import sys
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest

from viewer.export import pseudonyms
from viewer.export.pseudonyms import (
    codes_for,
    forget_all_pseudonyms,
    forget_pseudonyms,
    read_pseudonyms,
    slide_fingerprint,
)
from viewer.jobs.owner_file import owned
from viewer.slides.slide import SlideError

PROJECT = Path(__file__).resolve().parent.parent.parent
SIZE = 40, 30


def picture(path: Path, grey: int) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    cv2.imwrite(str(path), np.full((SIZE[1], SIZE[0], 3), grey, np.uint8))
    return path


def told(table: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(table.read_text("utf-8"))
    return found


@pytest.fixture
def slides(tmp_path: Path) -> dict[Path, str]:
    """Two pictures of one size, which only their bytes tell apart."""
    paths = [picture(tmp_path / "slides" / f"Meyer_{number}.png", 100 + number) for number in range(2)]
    return {path: slide_fingerprint(path) for path in paths}


def test_a_slide_keeps_its_code_wherever_it_lies(tmp_path: Path, slides: dict[Path, str]) -> None:
    table, out = tmp_path / "codes.json", tmp_path / "out"
    first, second = slides
    codes = codes_for(table, slides, out)
    assert len(set(codes.values())) == 2

    moved = tmp_path / "elsewhere" / "other name.png"
    moved.parent.mkdir()
    shutil.copy(first, moved)
    again = codes_for(table, {second: slides[second], moved: slide_fingerprint(moved)}, out)
    assert again == {second: codes[second], moved: codes[first]}
    assert [(entry.code, entry.path) for entry in read_pseudonyms(table)] == [
        (codes[first], str(moved)),
        (codes[second], str(second)),
    ]

    picture(first, 7)
    changed = codes_for(table, {first: slide_fingerprint(first)}, out)[first]
    assert changed not in codes.values(), "another slide under the same name"


def test_a_code_is_cut_from_a_keyed_hash_and_says_nothing(tmp_path: Path, slides: dict[Path, str]) -> None:
    table = tmp_path / "codes.json"
    codes = codes_for(table, slides, tmp_path / "out")
    found = told(table)
    key = bytes.fromhex(found["key"])
    assert len(key) == 32
    for entry in found["slides"]:
        path = Path(entry["path"])
        held = [f"{SIZE[0]}x{SIZE[1]}", hashlib.sha256(path.read_bytes()).hexdigest()]
        fingerprint = hashlib.sha256(json.dumps(held).encode()).hexdigest()
        assert hmac.new(key, f"slide\0{fingerprint}".encode(), hashlib.sha256).hexdigest() == entry["slide"]
        drawn = hmac.new(key, f"code\0{entry['salt']} {fingerprint}".encode(), hashlib.sha256)
        number, letters = int(drawn.hexdigest(), 16), ""
        for _ in range(10):
            number, rest = divmod(number, 27)
            letters += "BCDFGHJKMNPQRSTVWXZ23456789"[rest]
        assert codes[path] == entry["code"] == f"{letters[:5]}-{letters[5:]}"
    other = codes_for(tmp_path / "other.json", slides, tmp_path / "out")
    assert not set(other.values()) & set(codes.values()), "another table, another key"


def test_it_is_for_its_owner_alone(tmp_path: Path, slides: dict[Path, str]) -> None:
    table = tmp_path / "codes.json"
    first, second = slides
    before = os.umask(0)
    try:
        codes_for(table, {first: slides[first]}, tmp_path / "out")
        assert stat.S_IMODE(table.stat().st_mode) == 0o600
        table.chmod(0o644)
        codes_for(table, {second: slides[second]}, tmp_path / "out")
    finally:
        os.umask(before)
    assert stat.S_IMODE(table.stat().st_mode) == 0o600
    assert {path.name for path in tmp_path.iterdir()} == {"codes.json", "slides"}, "nothing is left beside it"


def test_what_is_forgotten_cannot_be_found_back(tmp_path: Path, slides: dict[Path, str]) -> None:
    table, out = tmp_path / "codes.json", tmp_path / "out"
    codes = codes_for(table, slides, out)
    first, second = slides
    gone = next(entry for entry in told(table)["slides"] if entry["code"] == codes[first])
    before = table.read_bytes()
    with pytest.raises(SlideError, match="no code AAAAA; nothing was forgotten"):
        forget_pseudonyms(table, [codes[first], "AAAAA"])
    assert table.read_bytes() == before

    assert [entry.path for entry in forget_pseudonyms(table, [codes[first]])] == [str(first)]
    text = table.read_text("utf-8")
    assert not [value for name, value in gone.items() if name != "given" and str(value) in text]
    assert stat.S_IMODE(table.stat().st_mode) == 0o600
    again = codes_for(table, slides, out)
    assert again[second] == codes[second]
    assert again[first] != codes[first], "else whoever has slide and table could work the old code out"

    key = told(table)["key"]
    assert forget_all_pseudonyms(table) == 2
    assert {path.name for path in tmp_path.iterdir()} == {"slides"}
    codes_for(table, slides, out)
    assert told(table)["key"] != key


def test_no_two_slides_have_the_same_code(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pseudonyms, "LETTERS", "BC")
    monkeypatch.setattr(pseudonyms, "_GROUP", 1)
    prints = {tmp_path / f"{number}.svs": f"{number:064d}" for number in range(4)}
    codes = codes_for(tmp_path / "codes.json", prints, tmp_path / "out")
    assert sorted(codes.values()) == ["B-B", "B-C", "C-B", "C-C"], "there are four, and all were used"


def test_it_lies_with_nothing_that_is_handed_on(tmp_path: Path, slides: dict[Path, str]) -> None:
    out, export = tmp_path / "out", tmp_path / "an export"
    for folder in (out, export / "deeper"):
        folder.mkdir(parents=True)
    (export / "manifest.json").write_text('{"kind": "verislide export"}', "utf-8")
    linked = tmp_path / "codes.json"
    linked.symlink_to(out / "codes.json")
    home = next(iter(slides)).parent
    for table in (out / "codes.json", export / "codes.json", export / "deeper" / "c.json", home / "codes.json", linked):
        with pytest.raises(SlideError, match="cannot be the table of pseudonyms: it would lie in the folder of"):
            codes_for(table, slides, out)
    files = sorted(path for path in tmp_path.rglob("*") if path.is_file())
    assert files == [export / "manifest.json", *sorted(slides)]


def test_a_file_that_is_no_table_stays_as_it_is(tmp_path: Path, slides: dict[Path, str]) -> None:
    table, out = tmp_path / "codes.json", tmp_path / "out"
    codes_for(table, slides, out)
    whole, found = table.read_text("utf-8"), told(table)
    twice = {**found, "slides": [{**entry, "code": "BBBBB-BBBBB"} for entry in found["slides"]]}
    path = {**found, "slides": [{**found["slides"][0], "code": "../a"}]}
    for content in ("", "{}", whole[:-9], whole.replace(found["key"], "00"), json.dumps(twice), json.dumps(path)):
        table.write_text(content, "utf-8")
        for use in (
            lambda: codes_for(table, slides, out),
            lambda: forget_all_pseudonyms(table),
            lambda: forget_pseudonyms(table, ["BBBBB-BBBBB"]),
            lambda: read_pseudonyms(table),
        ):
            with pytest.raises(SlideError, match=r"codes\.json is no table of pseudonyms"):
                use()
        assert table.read_text("utf-8") == content
    with pytest.raises(SlideError, match=r"none\.json cannot be read"):
        read_pseudonyms(tmp_path / "none.json")


def test_on_a_full_disk_no_code_is_given(
    tmp_path: Path, slides: dict[Path, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    table, out = tmp_path / "codes.json", tmp_path / "out"
    first, second = slides
    codes_for(table, {first: slides[first]}, out)
    before = table.read_bytes()

    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(SlideError, match="No space left on device"):
        codes_for(table, {second: slides[second]}, out)
    assert table.read_bytes() == before
    assert {path.name for path in tmp_path.iterdir()} == {"codes.json", "slides"}


def test_several_programs_use_it_at_once(tmp_path: Path) -> None:
    table = tmp_path / "codes.json"
    asks = (
        "import sys, pathlib; from viewer.export.pseudonyms import codes_for\n"
        "for number in range(12):\n"
        "    path = pathlib.Path(f'/no/{number}.svs')\n"
        "    print(codes_for(pathlib.Path(sys.argv[1]), {path: f'{number:064d}'}, pathlib.Path('/no/out'))[path])"
    )
    command = [sys.executable, "-c", asks, str(table)]
    running = [subprocess.Popen(command, cwd=PROJECT, stdout=subprocess.PIPE, text=True) for _ in range(2)]
    printed = [process.communicate()[0].split() for process in running]
    assert [process.returncode for process in running] == [0, 0]
    assert printed[0] == printed[1], "each slide has one code, whoever asked first"
    assert printed[0] == [entry.code for entry in read_pseudonyms(table)]
    assert len(set(printed[0])) == 12


def test_who_has_the_table_keeps_others_waiting(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    table = tmp_path / "codes.json"
    asked = {tmp_path / "a.svs": "1" * 64}
    monkeypatch.setattr(pseudonyms, "_PATIENCE", 0.0)
    with owned(tmp_path / "codes.json.owner"), pytest.raises(SlideError, match="another program uses it"):
        codes_for(table, asked, tmp_path / "out")
    assert not table.exists()
    assert codes_for(table, asked, tmp_path / "out").keys() == asked.keys()
