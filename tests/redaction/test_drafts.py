"""Shapes that are kept over a crash: as they were, the last of them, and never lost because a file is broken."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from tests.redaction.shape_cases import box, ellipse, pen
from viewer.redaction.drafts import VERSION, Draft, DraftFiles, SavedIn, united, without
from viewer.redaction.geojson import redactions_bytes
from viewer.redaction.shapes import Reason, Redactions
from viewer.slides.slide import SlideError

SLIDE = Path("/slides/a.mrxs")
DRAWN = Redactions((box(1.0, 2.0, 30.0, 40.0), pen(5.0, (1, 1), (9, 9))), {"label": (ellipse(0.0, 0.0, 9.0, 5.0),)})


def draft(redactions: Redactions = DRAWN, slide: Path = SLIDE) -> Draft:
    return Draft(slide, "500x400 abc", redactions, Path("/slides/a.geojson"))


def test_it_comes_back_for_its_own_slide(tmp_path: Path) -> None:
    files = DraftFiles(tmp_path / "kept")
    assert files.load(SLIDE) is None
    files.save(draft(), files.ask())
    found = DraftFiles(tmp_path / "kept").load(SLIDE)
    assert found is not None and (found.identity, found.file) == ("500x400 abc", Path("/slides/a.geojson"))
    assert redactions_bytes(found.redactions) == redactions_bytes(DRAWN)
    assert files.load(SLIDE.with_name("b.mrxs")) is None
    files.remove(SLIDE, files.ask())
    assert files.load(SLIDE) is None and not list((tmp_path / "kept").iterdir())


def test_what_was_asked_for_last_counts_whichever_thread_comes_first(tmp_path: Path) -> None:
    files = DraftFiles(tmp_path)
    first, second, third = files.ask(), files.ask(), files.ask()
    files.save(draft(replace(DRAWN, shapes=DRAWN.shapes[:1])), second)
    files.save(draft(), first)
    found = files.load(SLIDE)
    assert found is not None and len(found.redactions.shapes) == 1
    files.remove(SLIDE, third)
    files.save(draft(), second)
    assert files.load(SLIDE) is None


@pytest.mark.parametrize(
    "change", [{"version": VERSION + 1}, {"features": 3}, {"features": [{"geometry": {"type": "?"}}]}]
)
def test_what_cannot_be_understood_is_kept_aside(tmp_path: Path, change: dict[str, object]) -> None:
    files = DraftFiles(tmp_path)
    files.save(draft(), files.ask())
    path = files.path(SLIDE)
    path.write_text(json.dumps({**json.loads(path.read_text()), **change}))
    content = path.read_bytes()
    with pytest.raises(SlideError, match=r"a\.mrxs are broken"):
        files.load(SLIDE)
    assert not path.exists() and path.with_suffix(".broken").read_bytes() == content
    assert files.load(SLIDE) is None


def test_a_full_or_locked_disk_is_said(tmp_path: Path) -> None:
    (tmp_path / "kept").write_text("no folder")
    files = DraftFiles(tmp_path / "kept")
    with pytest.raises(SlideError, match=r"a\.mrxs are not kept over a crash"):
        files.save(draft(), files.ask())


def test_shapes_for_other_pixels_are_set_aside(tmp_path: Path) -> None:
    files = DraftFiles(tmp_path)
    files.save(draft(), files.ask())
    aside = files.set_aside(SLIDE)
    assert aside.exists() and files.load(SLIDE) is None


def test_nothing_is_lost_where_two_are_united() -> None:
    first, second = DRAWN.shapes
    changed = replace(second, reason=Reason.BARCODE)
    both = united(Redactions((first, second), {"macro": (first,)}), Redactions((changed,), {"label": (second,)}))
    assert both.shapes == (first, changed) and both.associated == {"macro": (first,), "label": (second,)}
    other = replace(first, id="another")
    both = united(Redactions((), {"label": (first, second)}), Redactions((), {"label": (other, changed)}))
    assert both == Redactions((), {"label": (first, other, changed)})


def test_the_file_of_a_slide_is_known_beside_its_draft(tmp_path: Path) -> None:
    files, saved = DraftFiles(tmp_path / "kept"), SavedIn("500x400 abc", tmp_path / "a.geojson")
    assert files.saved_in(SLIDE) is None
    older = files.ask()
    files.remember(SLIDE, saved, files.ask())
    files.save(draft(), files.ask())
    files.forget(SLIDE, older)
    assert DraftFiles(tmp_path / "kept").saved_in(SLIDE) == saved
    assert files.saved_in(SLIDE.with_name("b.mrxs")) is None
    files.remove(SLIDE, files.ask())
    assert files.saved_in(SLIDE) == saved
    (pointer,) = (tmp_path / "kept" / "saved").iterdir()
    for broken in (b"[", b"3", b'{"version": 0, "identity": "", "file": "a"}', b'{"version": 1}'):
        pointer.write_bytes(broken)
        assert files.saved_in(SLIDE) is None
    files.forget(SLIDE, files.ask())
    assert not pointer.exists()


def test_shapes_that_came_can_go_again() -> None:
    came, own = replace(DRAWN, shapes=DRAWN.shapes[:1]), Redactions(DRAWN.shapes[1:])
    assert without(united(own, came), came) == own
