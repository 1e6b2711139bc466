"""A pair is made ready: its fields show the same glass of both slides, numbers are right, and nothing is done twice."""

from __future__ import annotations

import csv
import json
import shutil
import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from tests.other_process import answer_of
from tests.review.reviews import LOSSLESS, LOSSY, sample_pairs
from viewer import app
from viewer.comparison.whole.plan import _cut
from viewer.comparison.whole.result_file import ResultFileError, load_result
from viewer.jobs.job import Cancelled, Progress, Step
from viewer.review.events import Act, Binding, Compared, Planned
from viewer.review.preparing import _said_of, prepare_pair
from viewer.review.setup import FieldPlan, ReviewSetup
from viewer.review.state import PairState
from viewer.review.stops import FieldKind, Pair, PlannedField
from viewer.slides.opening import open_slide
from viewer.slides.slide import Slide, SlideClosedError

INDEPENDENT = Path(__file__).parent / "independent_fields.py"
PLAN = FieldPlan(worst=1, random=3, seams=1, edges=1, side=256)


class Prepared:
    """What was told of a pair, and its state after it, as the record would make it."""

    def __init__(self, pair: Pair, folder: Path, plan: FieldPlan = PLAN) -> None:
        self.pair, self.folder, self.setup = pair, folder, ReviewSetup("Trial", plan=plan)
        self.have = PairState(pair)
        self.told: list[tuple[Act, Any]] = []

    def again(self, progress: Progress | None = None) -> str:
        """Prepare it with what is known."""
        return prepare_pair(self.pair, self.setup, self.folder, self.have, progress or Progress(), self._tell)

    def _tell(self, act: Act, found: Any) -> None:
        self.told.append((act, found))
        have = self.have
        match found:
            case Binding():
                self.have = replace(have, binding=found, refused="")
            case Compared():
                self.have = replace(have, compared=found)
            case Planned():
                fields, notes = (*have.fields, *found.fields), (*have.notes, *found.notes)
                self.have = replace(have, fields=fields, complete=found.complete, notes=notes, cautions=found.cautions)
            case _:
                self.have = replace(have, refused=found["sentence"])

    @property
    def acts(self) -> list[Act]:
        return [act for act, _ in self.told]


def prepared(folder: Path, plan: FieldPlan = PLAN, lossless: bool = False) -> Prepared:
    """One pair, ready."""
    (pair,) = sample_pairs(folder, 1, LOSSLESS if lossless else LOSSY)
    made = Prepared(pair, folder / "results", plan)
    assert made.again() == "" and made.have.complete
    return made


def independently(pair: Pair, fields: Sequence[PlannedField], folder: Path, *asked: str) -> dict[str, Any]:
    """What ``independent_fields.py`` finds."""
    listed = folder / "fields.json"
    names = ("level", "conversion_level", "downsample")
    places = [
        {name: getattr(one.rect, name) for name in ("x", "y", "width", "height")}
        | {name: getattr(one, name) for name in names}
        for one in fields
    ]
    listed.write_text(json.dumps(places))
    found: dict[str, Any] = answer_of(INDEPENDENT, pair.original, pair.conversion, listed, *asked)
    return found


def test_fields_lie_on_the_same_pixels_of_both_slides(tmp_path: Path) -> None:
    """The scanned part begins at 325, 259, which no level but the finest divides."""
    pair, fields = Pair(0, Path(), Path(), ""), []
    for downsample in (1.0, 2.0, 4.0):
        made = prepared(
            tmp_path / str(downsample), replace(PLAN, downsample=downsample, side=int(256 / downsample)), True
        )
        assert len(made.have.fields) >= 3 and {one.downsample for one in made.have.fields} == {downsample}
        pair, fields = made.pair, [*fields, *made.have.fields]
    for found in independently(pair, fields, tmp_path)["fields"]:
        assert found["whole"]
        assert found["here"] <= 2, "OpenSlide renders coarse levels a grey level more or less"
        assert found["beside"] > 2 + 3 * found["mean"]
        assert found["tissue"] >= 0.4


def test_fields_of_a_real_pair_lie_on_the_same_pixels(tmp_path: Path, real_pair: tuple[Path, Path]) -> None:
    made = Prepared(Pair(1, *real_pair, "real"), tmp_path, replace(PLAN, side=512))
    assert made.again() == "" and made.have.complete
    assert {one.kind for one in made.have.fields} == {FieldKind.RANDOM, FieldKind.WORST, FieldKind.SEAM}
    assert made.have.notes == (
        "Field 4 shows the worst of 2 tiles that hang together.",
        "0 of 1 edge field: no tile at an edge of tissue differs.",
    )
    for found in independently(made.pair, made.have.fields, tmp_path)["fields"]:
        assert found["whole"] and found["beside"] > 1.5 * found["mean"] > 0


def test_the_command_tiles_draws_the_same_places(tmp_path: Path) -> None:
    made = prepared(tmp_path, replace(PLAN, worst=0, seams=0, edges=0))
    slides = str(made.pair.original), str(made.pair.conversion)
    asked = f"--out {tmp_path / 'tiles'} --size 256 --count 3 --seed {made.have.fields[0].seed}".split()
    assert app.main(["tiles", *slides, *asked]) == 0
    with next((tmp_path / "tiles").glob("*.csv")).open(encoding="utf-8", newline="") as table:
        places = [(float(row["x"]), float(row["y"])) for row in csv.DictReader(table)]
    assert places == [(one.rect.x, one.rect.y) for one in made.have.fields]


def test_numbers_are_those_of_scikit_image(tmp_path: Path) -> None:
    made = prepared(tmp_path)
    compared, fields = made.have.compared, made.have.fields
    assert compared is not None
    found = independently(made.pair, fields, tmp_path, "numbers")
    assert compared.ssim_mean == pytest.approx(found["level0"], abs=1e-6)
    assert compared.psnr == pytest.approx(found["psnr"], abs=1e-6)
    assert compared.largest == found["largest"] > 0
    assert compared.tiles == len(found["tiles"]) == 8
    with_tissue = [value for value, held in zip(found["tiles"], found["tissue_tiles"], strict=True) if held]
    bins = [0] * 100
    for value in with_tissue:
        bins[int(value * 100)] += 1
    assert list(compared.histogram) == bins and sum(bins) > 4
    worst, *others = (one for one in fields if one.kind is not FieldKind.RANDOM)
    assert worst.value == pytest.approx(min(found["tiles"]), abs=1e-6)
    for one in others:
        assert any(one.value == pytest.approx(value, abs=1e-6) for value in found["tiles"])
    assert all(place["whole"] and place["beside"] > place["mean"] for place in found["fields"])


def test_everything_is_told_in_order_and_numbered_through(tmp_path: Path) -> None:
    made = prepared(tmp_path)
    assert made.acts == [Act.PAIR_IDENTIFIED, Act.FIELDS_PLANNED, Act.PAIR_COMPARED, Act.FIELDS_PLANNED]
    fields = made.have.fields
    assert [one.number for one in fields] == [1, 2, 3, 4, 5, 6]
    assert [one.kind.value for one in fields] == ["random"] * 3 + ["worst", "seam", "tissue edge"]
    assert all(one.seed is not None and one.value is None for one in fields[:3])
    assert all(one.seed is None and one.measure == "SSIM" for one in fields[3:])
    assert len({one.rect for one in fields}) == 6
    compared = made.have.compared
    assert compared is not None and load_result(made.folder / compared.folder).complete


def test_without_measured_fields_nothing_is_compared(tmp_path: Path) -> None:
    made = prepared(tmp_path, replace(PLAN, worst=0, seams=0, edges=0))
    assert made.acts == [Act.PAIR_IDENTIFIED, Act.FIELDS_PLANNED]
    assert not made.folder.exists()


def test_a_comparison_that_was_broken_off_is_gone_on_with(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (pair,) = sample_pairs(tmp_path, 1)
    # Rows of tiles are kept as they are done, and one is done when the next one is.
    monkeypatch.setattr("viewer.comparison.whole.plan._cut", lambda first, last, _: _cut(first, last, 128))
    made, whole = Prepared(pair, tmp_path / "results"), prepared(tmp_path / "whole")

    def stop(step: Step) -> None:
        if step.unit == "MPix" and step.done > 0.6:
            progress.cancel()

    progress = Progress(stop)
    with pytest.raises(Cancelled):
        made.again(progress)
    assert made.acts == [Act.PAIR_IDENTIFIED, Act.FIELDS_PLANNED]
    kept = load_result(made.folder / "pair-1").conversions[0].levels[0]
    assert 0 < kept.rows_done < kept.rows
    before: list[float] = []
    assert made.again(Progress(lambda step: before.append(step.before) if step.unit == "MPix" else None)) == ""
    assert before and before[0] > 0, "nothing is compared twice"
    assert made.acts[2:] == [Act.PAIR_COMPARED, Act.FIELDS_PLANNED]
    again, once = (one.have.fields[3:] for one in (made, whole))
    assert [(one.rect, one.value) for one in again] == [(one.rect, one.value) for one in once]


def test_who_stops_on_a_full_disk_is_not_told_that_the_pair_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise ResultFileError("pair-1 was not written: No space left on device.")

    monkeypatch.setattr("viewer.comparison.whole.kept_partly.save_result", full)
    (pair,) = sample_pairs(tmp_path, 1)
    made = Prepared(pair, tmp_path / "results")
    progress = Progress(lambda step: progress.cancel() if step.unit == "MPix" and step.done > 0.6 else None)
    with pytest.raises(Cancelled):
        made.again(progress)
    assert made.acts == [Act.PAIR_IDENTIFIED, Act.FIELDS_PLANNED]


def test_a_result_of_the_same_files_is_used_again_and_of_others_made_anew(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = prepared(tmp_path)
    known = replace(made.have, complete=False, compared=None, fields=made.have.fields[:3], notes=())

    def compared(*_: object, **__: object) -> None:
        raise AssertionError("it is compared again")

    with monkeypatch.context() as patch:
        patch.setattr("viewer.review.comparing.compare_slides", compared)
        made.have = known
        assert made.again() == ""
        other = Prepared(
            replace(made.pair, conversion=sample_pairs(tmp_path / "2", 1, LOSSLESS)[0].conversion), made.folder
        )
        with pytest.raises(AssertionError, match="compared again"):
            other.again()
    table = next((made.folder / "pair-1").glob("*.csv"))
    table.write_bytes(table.read_bytes()[:-5])
    made.have = known
    assert made.again() == ""
    assert load_result(made.folder / "pair-1").complete


def test_seeds_draw_the_same_fields_for_every_conversion_of_an_original(tmp_path: Path) -> None:
    first = prepared(tmp_path / "1", replace(PLAN, worst=0, seams=0, edges=0))
    second = prepared(tmp_path / "2", replace(PLAN, worst=0, seams=0, edges=0), lossless=True)
    assert first.have.fields == second.have.fields
    other = prepared(tmp_path / "3", replace(PLAN, worst=0, seams=0, edges=0, seed=2))
    assert {one.rect for one in first.have.fields}.isdisjoint(one.rect for one in other.have.fields)
    assert first.have.binding is not None
    code = "import hashlib,sys;print(int(hashlib.sha256(sys.argv[1].encode()).hexdigest()[:8],16)//2)"
    command = [sys.executable, "-c", code, f"1\n{first.have.binding.original.identity}"]
    said = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    assert {one.seed for one in first.have.fields} == {int(said)}


def test_what_is_not_there_is_noted(tmp_path: Path) -> None:
    made = prepared(tmp_path, replace(PLAN, worst=2, seams=2, random=400), lossless=True)
    assert made.have.compared is not None
    assert (made.have.compared.largest, made.have.compared.psnr) == (0, None)
    notes = made.have.notes
    assert "0 of 2 worst fields: no tile differs." in notes
    assert "0 of 2 seam fields: no tile with a seam in tissue differs." in notes
    assert "0 of 1 edge field: no tile at an edge of tissue differs." in notes
    assert any("of 400 random fields" in note and "holds enough tissue" in note for note in notes)
    assert "Random fields are 128 × 128 px: fewer than 400 of 256 × 256 px are half tissue and readable." in notes
    assert made.have.complete and all(one.rect.width == 128 for one in made.have.fields)


def test_what_cannot_be_read_is_counted_and_gives_way(tmp_path: Path) -> None:
    (pair,) = sample_pairs(tmp_path, 1)
    level0 = max(pair.conversion.glob("*.dcm"), key=lambda file: file.stat().st_size)
    content = level0.read_bytes()
    frames = [place for place in range(len(content) // 2, len(content)) if content.startswith(b"\xff\xd8\xff", place)]
    for place in frames:
        content = content[:place] + bytes(40) + content[place + 40 :]
    level0.write_bytes(content)
    made = Prepared(pair, tmp_path / "results", replace(PLAN, side=128))
    assert made.again() == "" and made.have.complete
    share = 100 * len(frames) / 8
    told = f"{len(frames)} of 8 tiles ({share:.0f}\N{NO-BREAK SPACE}%) cannot be read: no field is chosen there."
    assert made.have.cautions == (told,) and told in made.have.notes
    assert made.have.compared is not None and made.have.compared.unreadable == len(frames) > 0
    left_out = [note for note in made.have.notes if "drawn by lot were left out: not scanned whole" in note]
    assert len(left_out) == 1 and len(made.have.fields) >= 4
    level0.write_bytes(content[: len(content) // 8] + bytes(7 * len(content) // 8))
    gone = Prepared(pair, tmp_path / "results", replace(PLAN, side=128, worst=0, seams=0, edges=0))
    gone.again()
    assert not gone.have.fields and len(gone.have.notes) == 1
    assert gone.have.notes[0].startswith("0 of 3 random fields: ") and "cannot be read" in gone.have.notes[0]
    # The second row of tiles is that which cannot be read.
    assert all(one.rect.bottom <= 259 + 512 for one in made.have.fields if one.kind is FieldKind.RANDOM)


def test_an_original_without_pixel_size_is_judged_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    wanted = replace(PLAN, worst=0, seams=0, edges=0, magnifications=(5.0, 20.0))
    assert not prepared(tmp_path / "1", wanted).have.notes
    monkeypatch.setattr("viewer.review.binding.base_magnification", lambda _: None)
    made = prepared(tmp_path / "2", wanted)
    assert made.have.binding is not None and made.have.binding.magnification is None
    assert made.have.notes == (
        "case-01.mrxs states neither objective nor pixel size: every field is judged once, 1:1, instead of at 5×, 20×.",
    )


def missing(pair: Pair) -> str:
    pair.original.unlink()
    return "case-01.mrxs cannot be opened: it does not exist. Check the path."


def damaged(pair: Pair) -> str:
    for file in pair.conversion.glob("*.dcm"):
        file.write_bytes(file.read_bytes()[:700])
    return "case-01-dicom"


def of_another(pair: Pair) -> str:
    other = sample_pairs(pair.original.parent / "other", 2)[1]
    shutil.rmtree(pair.conversion)
    shutil.copytree(other.conversion, pair.conversion)
    return "case-01-dicom is not aligned with case-01.mrxs"


@pytest.mark.parametrize("harm", [lambda _: "", of_another])
def test_slides_are_closed_whatever_becomes_of_them(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, harm: Callable[[Pair], str]
) -> None:
    opened: list[Slide] = []

    def open_noted(path: Path) -> Slide:
        opened.append(open_slide(path))
        return opened[-1]

    monkeypatch.setattr("viewer.review.preparing.open_slide", open_noted)
    (pair,) = sample_pairs(tmp_path, 1)
    Prepared(replace(pair, name=harm(pair)), tmp_path / "results").again()
    assert len(opened) == 2
    for slide in opened:
        with pytest.raises(SlideClosedError):
            slide.read(0, (0, 0), (8, 8))


@pytest.mark.parametrize("harm", [missing, damaged, of_another])
def test_a_pair_that_cannot_be_looked_at_is_refused_once(tmp_path: Path, harm: Callable[[Pair], str]) -> None:
    (pair,) = sample_pairs(tmp_path, 1)
    sentence = harm(pair)
    made = Prepared(pair, tmp_path / "results")
    for _ in range(2):
        assert made.again().startswith(sentence)
    assert made.acts == [Act.PAIR_REFUSED] and made.have.refused.startswith(sentence)


def test_another_slide_in_its_place_is_refused_once_fields_are_planned(tmp_path: Path) -> None:
    made = prepared(tmp_path)
    shutil.rmtree(made.pair.conversion)
    shutil.copytree(sample_pairs(tmp_path / "2", 1, LOSSLESS)[0].conversion, made.pair.conversion)
    made.have = replace(made.have, complete=False)
    assert made.again().startswith("case-01-dicom is another slide than the one that was identified: ")


@pytest.mark.parametrize(("share", "noted", "cautioned"), [(0.0004, 0, 0), (0.001, 1, 0), (0.03, 1, 1)])
def test_a_rim_of_tissue_that_is_cut_off_is_noted_but_warns_nobody(share: float, noted: int, cautioned: int) -> None:
    notes, cautions = _said_of("", share)
    assert (len(notes), len(cautions)) == (noted, cautioned) and set(cautions) <= set(notes)
    assert all(f"{100 * share:.1f} % of the original's tissue" in one for one in notes)
