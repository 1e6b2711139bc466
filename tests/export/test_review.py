"""The check list of an export: what is on it, when an item is confirmed, and what takes that back."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from tests.export.made import all_confirmed, redactions, svs
from viewer.export.check_list import review_items
from viewer.export.review import (
    LONGEST_REASON,
    Confirmation,
    Override,
    Review,
    ReviewState,
    read_review,
    review_bytes,
)
from viewer.export.settings import ExportSettings, Format
from viewer.geometry import Rect
from viewer.redaction.shapes import Reason, Redactions
from viewer.slides.opening import open_slide
from viewer.slides.slide import Slide, SlideError

HIDDEN = (Rect(410, 150, 131, 57), Rect(700, 480, 60, 90))
DRAWN = redactions(*HIDDEN)
SETTINGS = ExportSettings("ST-7", levels=(0, 2))
WHEN = "2026-11-30T12:00:00Z"
OVERRIDE = Override("for a test of the scanner", "me", WHEN)


@pytest.fixture(scope="module")
def slide(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Slide]:
    found = open_slide(svs(tmp_path_factory.mktemp("slides") / "a.svs", HIDDEN, 1))
    yield found
    found.close()


def test_every_shape_and_picture_the_metadata_and_the_slide_are_on_the_list(slide: Slide) -> None:
    items = review_items(slide, DRAWN, SETTINGS)
    assert [item.key for item in items] == ["shape:id-0", "shape:id-1", "associated:thumbnail", "metadata", "original"]
    assert items[0].title == "Shape 1: name"
    assert "410, 150, 131 x 57" in items[0].sentence
    assert "left out" in items[2].sentence
    assert "levels 0, 2" in items[4].sentence
    assert not any(item.refusal for item in items)
    chosen = replace(SETTINGS, associated=("thumbnail",))
    with_label = replace(DRAWN, associated={"thumbnail": redactions(Rect(1, 1, 5, 5)).shapes, "label": DRAWN.shapes})
    items = review_items(slide, with_label, chosen)
    assert [item.title for item in items][2:4] == ["Shape 1 on thumbnail: name", "Thumbnail"]
    assert "with 1 shape filled" in items[3].sentence


def test_a_list_is_reviewed_once_everything_on_it_is_confirmed(slide: Slide) -> None:
    items = review_items(slide, DRAWN, SETTINGS)
    assert Review().state(items) is ReviewState.NOT_REVIEWED
    assert Review().open_items(items) == items
    assert Review(override=OVERRIDE).state(items) is ReviewState.OVERRIDDEN
    whole = all_confirmed(items)
    assert whole.state(review_items(slide, DRAWN, SETTINGS)) is ReviewState.REVIEWED
    confirmed = {"shapes": 2, "associated": [], "metadata": True, "slide": True}
    told = replace(whole, override=OVERRIDE).outcome(items).to_dict()
    assert told == {"state": "reviewed", "confirmed": confirmed}
    for item in items:
        less = whole.take_back(item.key)
        assert less.open_items(items) == (item,)
        assert less.state(items) is ReviewState.NOT_REVIEWED
    told = replace(whole.take_back("metadata"), override=OVERRIDE).outcome(items).to_dict()
    assert told == {
        "state": "overridden",
        "confirmed": {**confirmed, "metadata": False},
        "override": OVERRIDE.reason,
    }
    assert whole.outcome(items, ("thumbnail",)).associated == ("thumbnail",)
    assert len(whole.confirm(items[0], "again", WHEN).confirmations) == 5
    assert whole.state(()) is ReviewState.NOT_REVIEWED


Change = Callable[[Redactions, ExportSettings], tuple[Redactions, ExportSettings]]


def shape(**changes: object) -> Change:
    return lambda drawn, how: (replace(drawn, shapes=(replace(drawn.shapes[0], **changes), drawn.shapes[1])), how)  # type: ignore[arg-type]


def setting(**changes: object) -> Change:
    return lambda drawn, how: (drawn, replace(how, **changes))  # type: ignore[arg-type]


CHANGES: dict[str, tuple[Change, set[str]]] = {
    "moved": (shape(shape=redactions(Rect(411, 150, 131, 57)).shapes[0].shape), {"shape:id-0", "original"}),
    "wider": (shape(width=3.0), {"shape:id-0", "original"}),
    "another reason": (shape(reason=Reason.BARCODE), {"shape:id-0", "original"}),
    "another text": (shape(text="Max"), {"shape:id-0", "original"}),
    "removed": (lambda drawn, how: (Redactions(drawn.shapes[:1]), how), {"original"}),
    "drawn": (lambda drawn, how: (redactions(*HIDDEN, Rect(5, 5, 9, 9)), how), {"shape:id-2", "original"}),
    "another level": (setting(levels=(0, 1)), {"metadata", "original"}),
    "a region": (setting(region=Rect(0, 0, 500, 500)), {"original"}),
    "a date": (setting(study_date="2026-11-30"), {"metadata"}),
    "a code": (setting(code="ST-8"), {"metadata"}),
    "a picture": (setting(associated=("thumbnail",)), {"associated:thumbnail"}),
    "quality": (setting(quality=50, fill=(9, 9, 9)), set()),
    "author and time": (shape(author="somebody", made=WHEN), set()),
}


@pytest.mark.parametrize("name", CHANGES)
def test_a_change_takes_back_what_it_is_about(slide: Slide, name: str) -> None:
    whole = all_confirmed(review_items(slide, DRAWN, SETTINGS))
    change, taken_back = CHANGES[name]
    assert {item.key for item in whole.open_items(review_items(slide, *change(DRAWN, SETTINGS)))} == taken_back


def test_shapes_on_a_picture_that_is_chosen_are_looked_at_with_it(slide: Slide) -> None:
    chosen = replace(SETTINGS, associated=("thumbnail",))
    drawn = [replace(DRAWN, associated={"thumbnail": redactions(one).shapes}) for one in (HIDDEN[0], HIDDEN[1])]
    whole = all_confirmed(review_items(slide, drawn[0], chosen))
    left = whole.open_items(review_items(slide, drawn[1], chosen))
    assert {item.key for item in left} == {"shape:id-0", "associated:thumbnail"} or len(left) == 2


def test_the_review_of_another_slide_confirms_nothing(slide: Slide, tmp_path: Path) -> None:
    whole = all_confirmed(review_items(slide, DRAWN, SETTINGS))
    other = open_slide(svs(tmp_path / "a.svs", HIDDEN, 2))
    same = tmp_path / "renamed.svs"
    same.write_bytes(slide.path.read_bytes())
    moved = open_slide(same)
    assert len(whole.open_items(review_items(other, DRAWN, SETTINGS))) == 5
    assert {item.key for item in whole.open_items(review_items(moved, DRAWN, SETTINGS))} == {"metadata"}, "its name"
    other.close()
    moved.close()


def test_a_shape_without_a_reason_cannot_be_confirmed(slide: Slide) -> None:
    first = replace(DRAWN.shapes[0], reason=Reason.OTHER, text=" ")
    items = review_items(slide, Redactions((first,)), SETTINGS)
    assert items[0].refusal.startswith("Shape 1 has no reason")
    with pytest.raises(ValueError, match="has no reason"):
        Review().confirm(items[0], "me", WHEN)
    forged = Review((Confirmation(items[0].key, items[0].fingerprint, "me", WHEN),))
    assert items[0] in forged.open_items(items)
    said = replace(first, text="a stamp of the laboratory")
    (item, *_) = review_items(slide, Redactions((said,)), SETTINGS)
    assert not item.refusal and item.title == "Shape 1: a stamp of the laboratory"


@pytest.mark.parametrize(
    "reason", ["", "ok", "1234567890", "two\nlines of it", " around it", "x" * (LONGEST_REASON + 1)]
)
def test_a_reason_has_some_letters_in_one_line(reason: str) -> None:
    with pytest.raises(ValueError, match="one line of 4 letters or more"):
        Override(reason, "me", WHEN)


def test_a_review_is_read_as_it_was_written(slide: Slide, tmp_path: Path) -> None:
    path = tmp_path / "review.json"
    for review in (Review(), all_confirmed(review_items(slide, DRAWN, SETTINGS)), Review(override=OVERRIDE)):
        path.write_bytes(review_bytes(review))
        assert read_review(path) == review


@pytest.mark.parametrize(
    ("held", "says"),
    [
        (b"", "cannot be understood"),
        (b"[]", "cannot be understood"),
        (b'{"kind": "verislide review", "version": 2}', "another kind or version"),
        (b'{"kind": "verislide review", "version": 1, "override": null}', "confirmations"),
        (b'{"kind": "verislide review", "version": 1, "confirmations": [{"key": 1}], "override": null}', "“key” is no"),
        (
            b'{"kind": "verislide review", "version": 1, "confirmations": [], '
            b'"override": {"reason": "x", "by": "", "time": ""}}',
            "4 letters or more",
        ),
    ],
)
def test_what_is_no_review_is_told(tmp_path: Path, held: bytes, says: str) -> None:
    path = tmp_path / "review.json"
    path.write_bytes(held)
    with pytest.raises(SlideError) as told:
        read_review(path)
    assert "review.json" in str(told.value)
    assert says in str(told.value)
    with pytest.raises(SlideError, match=r"none\.json cannot be read"):
        read_review(tmp_path / "none.json")


def test_names_of_associated_images_are_of_a_list() -> None:
    for wrong in (("photo",), ("macro", "label"), ("label", "label")):
        with pytest.raises(ValueError, match="associated images are chosen"):
            ExportSettings("A", associated=wrong)
    how = ExportSettings("A", Format.PNG, associated=("label", "thumbnail"))
    assert ExportSettings.from_dict(json.loads(json.dumps(how.to_dict()))) == how
