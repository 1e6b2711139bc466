"""Confirmations that are kept for a slide: the last of them, for the same slide only, and without a reason to go on."""

from __future__ import annotations

import json
import stat
import sys
from pathlib import Path

import pytest

from viewer.export.kept_reviews import KeptReview, ReviewFiles
from viewer.export.places import check_in_no_export
from viewer.export.review import Confirmation, Override, Review
from viewer.slides.slide import SlideError

SLIDE = Path("/slides/a.mrxs")
WHEN = "2026-01-02T03:04:05Z"
ONE, TWO = (Confirmation(key, "0" * 64, "me", WHEN) for key in ("metadata", "original"))


def kept(*confirmations: Confirmation) -> KeptReview:
    return KeptReview(SLIDE, "500x400 abc", Review(confirmations, Override("seen by two", "me", WHEN)))


def test_it_comes_back_for_its_own_slide_without_a_reason_to_go_on(tmp_path: Path) -> None:
    files = ReviewFiles(tmp_path / "kept")
    assert files.load(SLIDE, "500x400 abc") == Review()
    files.save(kept(ONE, TWO), files.ask())
    assert ReviewFiles(tmp_path / "kept").load(SLIDE, "500x400 abc") == Review((ONE, TWO))
    assert b"seen by two" not in files.path(SLIDE).read_bytes()
    assert files.load(SLIDE, "500x400 abd") == Review(), "another slide has its path"
    assert files.load(SLIDE.with_name("b.mrxs"), "500x400 abc") == Review()
    if sys.platform != "win32":
        assert stat.S_IMODE(files.path(SLIDE).stat().st_mode) == 0o600
    files.save(kept(), files.ask())
    assert not list((tmp_path / "kept").iterdir()), "nothing is confirmed any more"


def test_what_was_asked_for_last_counts_whichever_thread_comes_first(tmp_path: Path) -> None:
    files = ReviewFiles(tmp_path)
    first, second, third = files.ask(), files.ask(), files.ask()
    files.save(kept(ONE, TWO), second)
    files.save(kept(ONE), first)
    assert files.load(SLIDE, "500x400 abc") == Review((ONE, TWO))
    files.remove(SLIDE, third)
    files.save(kept(ONE), second)
    assert files.load(SLIDE, "500x400 abc") == Review()


@pytest.mark.parametrize("broken", [b"", b"[]", b"[" * 100_000, b'{"review": {}}', b'{"identity": "500x400 abc"}'])
def test_what_cannot_be_understood_is_kept_aside(tmp_path: Path, broken: bytes) -> None:
    files = ReviewFiles(tmp_path)
    path = files.path(SLIDE)
    path.write_bytes(broken)
    with pytest.raises(SlideError, match=r"What was confirmed of a\.mrxs is broken"):
        files.load(SLIDE, "500x400 abc")
    assert path.with_suffix(".broken").read_bytes() == broken
    assert files.load(SLIDE, "500x400 abc") == Review()


def test_a_full_or_locked_disk_is_said(tmp_path: Path) -> None:
    (tmp_path / "kept").write_text("no folder")
    files = ReviewFiles(tmp_path / "kept")
    with pytest.raises(SlideError, match=r"What was confirmed of a\.mrxs is not kept"):
        files.save(kept(ONE), files.ask())


def test_it_lies_in_no_export_however_deep(tmp_path: Path) -> None:
    below = tmp_path / "export" / "more"
    below.mkdir(parents=True)
    check_in_no_export(below / "a.review.json", "the check list")
    (tmp_path / "export" / "manifest.json").write_text(json.dumps({"kind": "verislide export"}))
    with pytest.raises(SlideError, match=r"a\.review\.json cannot be the check list: .* an export"):
        check_in_no_export(below / "a.review.json", "the check list")
