"""The report without identifiers: nothing that slides, record and readers are named by stands in any byte of it."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import PROJECT
from tests.export.canary_made import BIRTH, DATES, SCAN, Canary, made
from tests.other_process import answer_of
from tests.review.report_made import NOTE, READERS, TITLE, made_record
from tests.review.report_slides import review_of_slides
from viewer.export.checks.words import Word
from viewer.geometry import Rect
from viewer.jobs.job import Progress
from viewer.review.events import Act, Judged, LeftOut, SlideLeftOut
from viewer.review.record import ReviewRecord
from viewer.review.report import making
from viewer.review.report import sought as searching
from viewer.review.report.facts import ReportFacts
from viewer.review.report.figures import Figures
from viewer.review.report.gather import gathered
from viewer.review.report.making import make_report
from viewer.review.report.pages import pages_bytes
from viewer.review.report.shared import shared_facts
from viewer.review.report.sought import Sought
from viewer.review.report.tables import report_json, slides_csv
from viewer.review.setup import Rule, Verdict
from viewer.review.stops import FieldKind, Pair, PlannedField
from viewer.slides.slide import SlideError

NAMES = tuple(f"shared-{name}" for name in ("report.pdf", "report.json", "slides.csv", "verdicts.csv"))
TYPED = "ZQTYPEDNOTE Frau Hollerbusch"
FIELDS = (
    PlannedField(1, FieldKind.WORST, Rect(40, 30, 160, 128), 0, 0, 1.0, measure="SSIM", value=0.91),
    PlannedField(2, FieldKind.RANDOM, Rect(250, 200, 160, 128), 0, 0, 1.0, seed=1),
)

LEFT = LeftOut((SlideLeftOut("/data/ZQLEFTFOLDER/ZQLEFTNAME.svs", True, "No conversion is called ZQLEFTWHY."),))


@pytest.fixture(scope="module")
def canaries(tmp_path_factory: pytest.TempPathFactory) -> list[Canary]:
    """A scanner's TIFF and a DICOM slide of the same pixels, with a word of their own in every field."""
    folder = tmp_path_factory.mktemp("canaries")
    return [made(folder, kind, "canary") for kind in ("svs", "dicom full")]


@pytest.fixture(scope="module")
def record(canaries: list[Canary], tmp_path_factory: pytest.TempPathFactory) -> ReviewRecord:
    folder = tmp_path_factory.mktemp("ZQFOLDER")
    pair = Pair(1, canaries[0].path, canaries[1].path, "ZQPAIRNAME")
    record = review_of_slides(folder, [pair], FIELDS, TYPED)
    record.append(Act.LEFT_OUT, after=LEFT)
    setup = record.state.setup
    changed = replace(setup, rule=Rule(2, 3))
    record.append(Act.SETUP_CHANGED, before=setup, after=changed, reason="ZQRULEREASON of Hollerbusch")
    undone = record.append(Act.VERDICT, after=Judged("MK", 1, 1, 1, None, Verdict.UNSURE, note="ZQUNDONE"))
    record.revert(undone, "ZQREASON typed")
    return record


@pytest.fixture(scope="module")
def plain(tmp_path_factory: pytest.TempPathFactory) -> ReviewRecord:
    """Of slides of which there are no files."""
    record = made_record(tmp_path_factory.mktemp("plain"))
    record.append(Act.LEFT_OUT, after=LeftOut((SlideLeftOut("/data/Kellerkind.svs", True, "It is alone."),)))
    return record


def searched(folder: Path, words: list[str]) -> list[Any]:
    """Where words stand in a folder, as a process finds them that imports nothing of ours."""
    script = PROJECT / "tests" / "export" / "canary_search.py"
    asked = json.dumps({"words": words, "folders": {"shared": str(folder)}})
    return list(answer_of(script, asked=asked)["shared"])


@pytest.mark.parametrize("figures", [False, True])
def test_no_byte_says_who_or_what_it_is_about(
    record: ReviewRecord, canaries: list[Canary], tmp_path: Path, figures: bool
) -> None:
    report = make_report(record, tmp_path, figures=False, shared=True, shared_figures=figures)
    shared = tmp_path / "shared"
    assert [path.name for path in report.files if path.parent == shared] == list(NAMES)
    assert report.notes == ()
    words = [word for canary in canaries for word in canary.words.values()]
    hashes = [digest for event in record.events() for digest in (event["sha256"], event["prev_sha256"])]
    words += [*hashes, record.path.stem, TYPED, "Hollerbusch", "ZQUNDONE", "ZQREASON", "ZQPAIRNAME", "ZQFOLDER"]
    words += ["ZQLEFTFOLDER", "ZQLEFTNAME", "ZQLEFTWHY", "ZQRULEREASON"]
    words += [part for canary in canaries for part in canary.path.parts]
    words += [*DATES, BIRTH, SCAN, record.events()[0]["utc"][:10]]
    words = [word for word in words if len(word.encode()) >= 8]
    assert len(words) > 120
    assert searched(shared, words) == []
    slide = json.loads((shared / "shared-report.json").read_bytes())["report"]["slides"][0]
    assert [field["seed"] for field in slide["fields"]] == [None, None]  # of a hash of what identifies the slide
    text = "".join((shared / name).read_text("utf-8") for name in NAMES if not name.endswith(".pdf"))
    assert json.loads((shared / NAMES[1]).read_text("utf-8"))["report"]["left_out"] == [
        {"path": "", "is_original": True, "why": ""}
    ]
    assert "Reader A" in text and "Slide 1" in text and "different" in text and not re.search(r"\bMK\b", text)
    assert str(canaries[0].path.name) not in text


def test_the_whole_report_says_what_the_shared_one_does_not(record: ReviewRecord, tmp_path: Path) -> None:
    make_report(record, tmp_path, figures=False)
    found = {word for _, word, _ in searched(tmp_path, [TYPED, "ZQPAIRNAME", "ZQLEFTNAME"])}
    assert found == {TYPED, "ZQPAIRNAME", "ZQLEFTNAME"}


@pytest.mark.parametrize(
    ("leak", "origin"),
    [
        (lambda facts: replace(facts, program=NOTE.split()[0]), "a note"),
        (lambda facts: _renamed(facts, "S2023-4711"), "the name of a slide"),
        (lambda facts: _renamed(facts, "geheim"), "a path"),
        (lambda facts: _renamed(facts, "Kellerkind"), "a path"),
        (lambda facts: replace(facts, withheld=f"{READERS[0]} has not ended."), "a reader"),
        (lambda facts: replace(facts, withheld="Pannoramic"), "what identifies a slide"),
        (lambda facts: replace(facts, withheld=TITLE.split()[-1]), "the title"),
        (lambda facts: replace(facts, withheld="Kolumna"), "who was at work"),
    ],
)
def test_what_would_tell_is_refused_before_anything_is_written(
    plain: ReviewRecord, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, leak: Any, origin: str
) -> None:
    monkeypatch.setattr(making, "shared_facts", lambda facts: leak(shared_facts(facts)))
    with pytest.raises(SlideError, match=rf"would say what may not be told \({origin}\)"):
        make_report(plain, tmp_path / "out", figures=False, shared=True)
    assert not (tmp_path / "out").exists()


def test_words_that_every_report_has_are_no_alarm(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    record = made_record(tmp_path)
    facts = shared_facts(gathered(record))
    mean = facts.slides[0].compared
    assert mean is not None and mean.ssim_tissue_mean is not None
    harmless = ["False", "true", "1024", "0.2425", "Slide", "conversion", "SSIM", "DICOM", "Reader", "/Root", "4.25"]
    harmless += [f"{mean.ssim_tissue_mean:.4f}", f"{mean.ssim_tissue_mean:.2f}", "6.0"]
    sought = Sought(facts, [Word(text, "a tag", telling=True) for text in [*harmless, "Zuckmayer", "77881"]])
    made_of = {"pages.pdf": pages_bytes(facts, Figures()), "x.json": report_json(facts), "x.csv": slides_csv(facts)}
    assert len(sought) == 4  # of words "true" and "false" are none of ours, and no text of JSON
    assert sought.found_in(made_of, Progress()) is None
    for text in ("by Zuckmayer", "77881", "zuckmayer"):
        leaky = replace(facts, program=text)
        assert sought.found_in({"x.json": report_json(leaky)}, Progress()) == ("x.json", "a tag")
        assert sought.found_in({**made_of, "x.pdf": pages_bytes(leaky, Figures())}, Progress()) == ("x.pdf", "a tag")
    monkeypatch.setattr(searching, "_AT_ONCE", 1)
    assert sought.found_in({"x.json": report_json(replace(facts, program="77881"))}, Progress()) == ("x.json", "a tag")
    assert sought.found_in(made_of, Progress()) is None
    record.close()


@pytest.mark.parametrize("side", [0, 1])
def test_what_only_a_slide_states_is_looked_for_too(
    record: ReviewRecord, canaries: list[Canary], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, side: int
) -> None:
    told = json.dumps(record.events(), ensure_ascii=False)
    word = next(word for word in canaries[side].words.values() if word not in told)
    monkeypatch.setattr(making, "shared_facts", lambda facts: replace(shared_facts(facts), program=f"of {word}"))
    with pytest.raises(SlideError, match=r"would say what may not be told \((?!a note|the title)"):
        make_report(record, tmp_path / "out", figures=False, shared=True)
    assert not (tmp_path / "out").exists()


def _renamed(facts: ReportFacts, name: str) -> ReportFacts:
    return replace(facts, slides=(replace(facts.slides[0], name=name), *facts.slides[1:]))


def test_nothing_is_told_that_was_not_allowed(tmp_path: Path) -> None:
    """Every text in JSON is one of ours; every typed or named one is gone."""
    record = made_record(tmp_path, 3, readers=READERS, rounds=2)
    report = make_report(record, tmp_path / "out", figures=False, shared=True)
    assert report.notes[-1].startswith("6 slides could not be opened")  # of made-up slides there are no files
    shared = shared_facts(gathered(record))
    assert (tmp_path / "out" / "shared" / "shared-report.json").read_bytes() == report_json(shared)
    texts = set(_texts(json.loads(report_json(shared))))
    known = {"", "Slide 1", "Slide 2", "Slide 3", "Reader A", "Reader B", "MIRAX", "DICOM", "open", "SSIM", "blur"}
    known |= {"same", "unsure", "different", "worst", "seam", "tissue edge", "random", "verislide review report"}
    known |= {"OpenSlide 4.0.0", "Verislide DICOM reader 0.1", shared.program, shared.size_note}
    known |= {"SSIM of three channels, uniform window of 7 px"}
    assert texts == known
    assert all(reading.day == 1 and reading.is_ended and not reading.begun for reading in shared.readings)
    assert [reading.is_early for reading in shared.readings] == [False, False, True, True]
    record.close()


def _texts(told: Any) -> Any:
    if isinstance(told, dict):
        told = list(told.values())
    if isinstance(told, list):
        for one in told:
            yield from _texts(one)
    elif isinstance(told, str):
        yield told


def test_readers_and_slides_that_are_called_as_others_are_here_stop_nothing(tmp_path: Path) -> None:
    record = made_record(tmp_path, readers=("Reader B", "Reader A"))
    pair = Pair(4, tmp_path / "o.mrxs", tmp_path / "c.dcm", "Slide 1")
    record.append(Act.PAIR_ADDED, after=pair)
    made_files = make_report(record, tmp_path / "out", figures=False, shared=True).files
    record.close()
    rows = (tmp_path / "out" / "shared" / "shared-slides.csv").read_text("utf-8")
    assert len(made_files) == 8 and "Reader A" in rows and "Slide 4" in rows
