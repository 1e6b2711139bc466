"""Exports that are as they should be pass, and what is said of them is true."""

from __future__ import annotations

import hashlib
import json
from dataclasses import replace

import numpy as np
import pytest

from tests.export import plain_tiff
from tests.export.exports import KINDS, REDACTIONS, TILE, Export, export, masked
from viewer.conversion.verify.result import Check, Outcome
from viewer.export.verify import Verification, verify_export
from viewer.jobs.job import Cancelled, Progress, Step
from viewer.redaction.shapes import Redactions
from viewer.slides.slide import SlideError


def verified(made: Export) -> Verification:
    return verify_export(made.folder, made.source, made.redactions)


def check(verification: Verification, name: str) -> Check:
    return next(one for one in verification.checks if one.name == name)


@pytest.mark.parametrize("kind", KINDS)
def test_a_right_export_passes(exports: dict[str, Export], kind: str) -> None:
    found = verified(exports[kind])
    undone = {one.name for one in found.checks if one.outcome is Outcome.NOT_DONE}
    assert found.passed, found.sentence
    assert undone == {"Words on the label", "Report", *(["Copied tiles"] if kind in ("deflate", "ome") else [])}


def test_the_figures_of_copied_tiles_are_those_of_the_files(exports: dict[str, Export]) -> None:
    made = exports["copied"]
    source = [one for one in plain_tiff.read(made.source) if 322 in one.tags]
    same, digest = [], []
    for ours, theirs in zip(plain_tiff.read(made.path()), source, strict=True):
        equal = [tile for tile, other in zip(ours.tiles, theirs.tiles, strict=True) if tile == other]
        same.append(len(equal))
        digest.append(hashlib.sha256(b"".join(equal)).hexdigest())
    figures = check(verified(made), "Copied tiles").figures
    assert [figures[f"level {level}: tiles identical"] for level in (0, 1)] == same
    assert [figures[f"level {level}: SHA-256 of the identical tiles"] for level in (0, 1)] == digest
    tiles = [len(one.tiles) for one in source]
    assert [figures[f"level {level}: tiles rewritten"] for level in (0, 1)] == [tiles[0] - same[0], tiles[1] - same[1]]
    assert 0 < same[0] < tiles[0]


def test_the_report_is_told_how_large_levels_are(exports: dict[str, Export]) -> None:
    figures = check(verified(exports["png"]), "Levels").figures
    sizes = [
        [figures[f"level {level}: {side} in the original (px)"] for side in ("width", "height")] for level in (0, 1)
    ]
    assert sizes == [[500, 400], [125, 100]]


def test_hidden_pixels_are_counted_by_every_decoder(exports: dict[str, Export]) -> None:
    png, tiff = (check(verified(exports[kind]), "Hidden pixels").figures for kind in ("png", "deflate"))
    hidden = [int(one.sum()) for _, one, _ in masked(exports["png"].source)]
    for level in (0, 1):
        counts = {
            figures[f"level {level}: pixels that have to be fill, by {name}"]
            for figures in (png, tiff)
            for name in ("Pillow", "imagecodecs")
        }
        assert counts == {hidden[level]}
        assert 0 < tiff[f"level {level}: pixels that have to be fill, by OpenSlide"] < hidden[level]
        assert png[f"level {level}: pixels that meet a shape"] < hidden[level]


def test_what_lies_outside_is_compared(exports: dict[str, Export]) -> None:
    png, jpeg = (check(verified(exports[kind]), "Other pixels") for kind in ("png", "jpeg"))
    outside = [int((~hidden).sum()) for _, hidden, _ in masked(exports["png"].source)]
    assert [png.figures[f"level {level}: pixels compared"] for level in (0, 1)] == outside
    assert png.figures["level 0: largest difference (grey levels)"] == 0 and "exactly" in png.sentence
    assert int(str(jpeg.figures["level 0: largest difference (grey levels)"])) > 0 and "differ" in jpeg.sentence


def test_another_fill_is_told_as_it_decodes(exported_source, tmp_path, monkeypatch) -> None:  # type: ignore[no-untyped-def]
    monkeypatch.setitem(KINDS, "jpeg", replace(KINDS["jpeg"], fill=(250, 3, 17), quality=85))
    monkeypatch.setattr("tests.export.exports.FILL", (250, 3, 17))
    found = check(verified(export("jpeg", exported_source, tmp_path / "out")), "Hidden pixels")
    assert found.outcome is Outcome.PASSED and "(249, 3, 16) instead of (250, 3, 17)" in found.sentence


def test_without_shapes_nothing_has_to_be_hidden(exported_source, tmp_path, monkeypatch) -> None:  # type: ignore[no-untyped-def]
    monkeypatch.setattr("tests.export.exports.REDACTIONS", Redactions())
    made = replace(export("copied", exported_source, tmp_path / "out"), redactions=Redactions())
    found = verified(made)
    assert found.passed and check(found, "Hidden pixels").outcome is Outcome.NOT_DONE
    assert check(found, "Copied tiles").figures["level 0: tiles identical"] == -(-500 // TILE) * -(-400 // TILE)
    assert check(found, "Other pixels").outcome is Outcome.NOT_DONE


def test_json_is_the_same_every_time_and_names_nothing(exports: dict[str, Export]) -> None:
    made = exports["copied"]
    one, other = verified(made).to_json(), verified(made).to_json()
    assert one == other and json.loads(one)["passed"] is True
    assert not any(word in one for word in (made.source.stem, "Meyer", "Sonnenschein", str(made.folder)))


def test_progress_rises_to_its_total_and_cancels(exports: dict[str, Export]) -> None:
    steps: list[Step] = []
    verify_export(exports["copied"].folder, exports["copied"].source, REDACTIONS, Progress(steps.append))
    done = [step.done for step in steps]
    assert done == sorted(done) and 0.9 * steps[-1].total <= done[-1] <= steps[-1].total

    def stop(step: Step) -> None:
        if step.done > steps[-1].total / 2:
            progress.cancel()

    progress = Progress(stop)
    with pytest.raises(Cancelled):
        verify_export(exports["copied"].folder, exports["copied"].source, REDACTIONS, progress)


def test_an_original_that_cannot_be_opened_is_an_error(exports: dict[str, Export], tmp_path) -> None:  # type: ignore[no-untyped-def]
    with pytest.raises(SlideError, match=r"gone\.svs"):
        verify_export(exports["png"].folder, tmp_path / "gone.svs", REDACTIONS)


def test_pieces_are_what_the_whole_decodes_to(exports: dict[str, Export], monkeypatch) -> None:  # type: ignore[no-untyped-def]
    from PIL import Image

    from viewer.export.checks import pieces
    from viewer.export.checks.pieces import Picture

    monkeypatch.setattr(pieces, "_AT_ONCE", 5000)
    for kind in ("jpeg", "png"):
        path = exports[kind].path()
        picture = Picture(path.read_bytes(), path.name)
        found = [picture.piece(strip) for strip in picture.strips()]
        assert len(found) > 20
        for decoder in (pieces.PILLOW, pieces.IMAGECODECS):
            joined = np.concatenate([one.pixels[decoder] for one in found])
            assert np.array_equal(joined, np.asarray(Image.open(path)))
