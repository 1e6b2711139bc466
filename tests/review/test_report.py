"""The report of a review: pages, tables and JSON, held against the record as another process reads it."""

from __future__ import annotations

import csv
import hashlib
import io
import json
import re
import shlex
import subprocess
import sys
from collections import Counter
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader

from tests.conftest import PROJECT
from tests.other_process import worked_out
from tests.review.report_made import NOTE, READERS, TITLE, made_record
from viewer.jobs.job import Cancelled, Progress
from viewer.review.as_json import made
from viewer.review.events import Act, Judged, JudgedSlide, LeftOut, SlideLeftOut
from viewer.review.readings import NOBODY
from viewer.review.record import ReviewRecord
from viewer.review.report.facts import ReportFacts
from viewer.review.report.gather import gathered
from viewer.review.report.headline import exceptions, summary
from viewer.review.report.making import MadeReport, make_report
from viewer.review.setup import Category, FieldPlan, ReviewSetup, Rule, SpotCheck, Verdict
from viewer.review.stops import Reading
from viewer.review.stored import open_for_reading
from viewer.slides.slide import SlideError


def report_of(record: ReviewRecord, folder: Path, me: str = NOBODY) -> MadeReport:
    return make_report(record, folder, me=me, figures=False)


def independent(name: str, *paths: Path) -> Any:
    script = PROJECT / "tests" / "review" / f"independent_{name}.py"
    said = worked_out(script, *paths)
    return json.loads(said) if name == "report" else said


def text_of(data: bytes) -> str:
    """All pages in one line, with plain spaces."""
    return " ".join(" ".join(page.extract_text() for page in PdfReader(io.BytesIO(data)).pages).split())


def rows_of(path: Path) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(path.read_text("utf-8"))))


@pytest.fixture(scope="module")
def many(tmp_path_factory: pytest.TempPathFactory) -> tuple[ReviewRecord, MadeReport]:
    """Twelve slides, two readers, one of whose verdicts was reverted and given anew."""
    folder = tmp_path_factory.mktemp("many")
    record = made_record(folder, 12, readers=READERS, ended=False)
    said = Judged("MK", 1, 5, 2, None, Verdict.DIFFERENT, seconds=1.5)
    undone = record.append(Act.VERDICT, after=said)
    record.revert(undone)
    record.append(Act.VERDICT, after=Judged("MK", 1, 6, 2, None, Verdict.UNSURE, seconds=2.25, note="=1+1"))
    for reader in READERS:
        record.append(Act.READING_ENDED, reader, after={"reader": reader, "round": 1})
    return record, report_of(record, folder / "out")


def test_numbers_are_those_of_the_record(many: tuple[ReviewRecord, MadeReport]) -> None:
    record, report = many
    held = independent("report", record.path)
    assert [report.event["head_events"], report.event["head"]] == held["head"]
    table = rows_of(report.folder / "verdicts.csv")
    assert Counter(row["verdict"] for row in table) == Counter(held["fields"])
    told = sorted(
        [row["reader"], int(row["round"]), int(row["slide"]), int(row["field"]), row["verdict"], float(row["seconds"])]
        for row in table
    )
    assert told == sorted([*one[:4], *one[5:]] for one in held["verdicts"])
    assert next(row["note"] for row in table if row["verdict"] == "unsure" and row["slide"] == "6") == "'=1+1"
    slides = rows_of(report.folder / "slides.csv")
    assert len(slides) == 24
    for row in slides:
        assert row["verdict"] == held["slides"][f"{row['reader']} 1"][row["slide"]]
    text = text_of((report.folder / "report.pdf").read_bytes())
    fields = held["fields"]
    assert f"12 Slides {sum(fields.values())} Verdicts on fields {fields['same']} Same" in text
    for reader in READERS:
        counts = held["slide_counts"][f"{reader} 1"]
        assert f"{counts['same']} / {counts.get('unsure', 0)} / {counts['different']}" in text
    assert held["head"][1] in text


def test_json_holds_everything(many: tuple[ReviewRecord, MadeReport]) -> None:
    record, report = many
    told = json.loads((report.folder / "report.json").read_text("utf-8"))
    assert (told["format"], told["version"]) == ("verislide review report", 1)
    assert made(ReportFacts, told["report"]) == gathered(record)


def test_pages_say_what_was_found_and_by_whom(many: tuple[ReviewRecord, MadeReport]) -> None:
    record, report = many
    facts = gathered(record)
    text = text_of((report.folder / "report.pdf").read_bytes())
    assert summary(facts) == (report.sentence, Verdict.DIFFERENT)
    assert report.sentence in text and report.sentence == (
        "Both readings judged 10 of 12 conversions the same as their originals; at least one judged 1 different, "
        "at least one was unsure of 1."
    )
    assert exceptions(facts) == ("Different: 12 (S2023-4722 Hollerbusch)", "Unsure: 6 (S2023-4716 Hollerbusch)")
    assert all(line in text for line in exceptions(facts))
    assert TITLE in text and NOTE in text and "Same (own)" in text and "Different: blur" in text
    assert "(own): the reader’s own verdict" in text
    compared = [event["after"] for event in record.events() if event["action"] == Act.PAIR_COMPARED]
    for found in compared:
        lowest = next(place for place, count in enumerate(found["histogram"]) if count)
        ends = f"{lowest / 100:.2f}–{(lowest + 1) / 100:.2f}"
        assert f"{found['ssim_tissue_mean']:.4f} {ends} {found['psnr']:.1f} dB" in text
    assert len(compared) == 12
    assert "1 or more different fields make a slide different" in text
    assert "12 pairs are looked at" in text and "Cohen’s kappa" in text and "Signed is the record of" in text
    # Every font letter is there, and numbers of pages are right.
    assert "[U+" not in text and "\ufffd" not in text
    pages = re.findall(r"Page (\d+) of (\d+)", text)
    assert [int(one) for one, _ in pages] == list(range(1, len(pages) + 1)) and {of for _, of in pages} == {
        str(len(pages))
    }
    for slide in facts.slides:
        assert slide.files is not None
        for one in (slide.files.original, slide.files.conversion):
            assert all(digest in text for _, digest in one.hashes) and one.reader in text and one.software in text


def test_slides_that_were_left_out_are_named_on_the_first_page_and_with_the_reason(tmp_path: Path) -> None:
    record = made_record(tmp_path)
    assert "counterpart" not in text_of((report_of(record, tmp_path / "none").folder / "report.pdf").read_bytes())
    left = [SlideLeftOut(f"/data/only-{number}.svs", True, f"Reason {number}.") for number in range(14)]
    left.append(SlideLeftOut("/data/alone-dicom", False, "No original has its name."))
    record.append(Act.LEFT_OUT, after=LeftOut(tuple(left)))
    report = report_of(record, tmp_path / "out")
    pages = [" ".join(page.extract_text().split()) for page in PdfReader(report.folder / "report.pdf").pages]
    named = ", ".join(f"only-{number}.svs" for number in range(12))
    said = (
        f"Not reviewed, as they have no counterpart: 14 originals ({named} and 2 more) and 1 conversion (alone-dicom)."
    )
    assert said in pages[0]
    assert all(f"only-{number}.svs Original Reason {number}." in " ".join(pages[1:]) for number in range(14))
    assert "alone-dicom Conversion No original has its name." in " ".join(pages[1:])
    record.close()


def test_it_keeps_the_rules_of_pdf_a(many: tuple[ReviewRecord, MadeReport], tmp_path: Path) -> None:
    data = (many[1].folder / "report.pdf").read_bytes()
    assert independent("pdfa", many[1].folder / "report.pdf") == ""
    damages = {
        "6.6.4": (b'conformance="U"', b'conformance="B"'),
        "6.2.3": (b"/GTS_PDFA1", b"/GTS_PDFX1"),
        "6.1.2": (b"%\xe9\xeb\xf1\xbf", b"%abcd"),
        "6.2.11.7": (b"/Identity-H", b"/Identity-V"),
        "6.1 to 6.5": (b"/StemV", b"/SMask"),
        "6.2.11.5": (b"/W [ 0 [ 0 635", b"/W [ 0 [ 0 735"),
    }
    for rule, (old, new) in damages.items():
        (tmp_path / rule).write_bytes(data.replace(old, new))
    found = independent("pdfa", *(tmp_path / rule for rule in damages)).splitlines()
    assert all(any(line.startswith(f"{rule}: {rule}: ") for line in found) for rule in damages)


def test_the_same_record_gives_the_same_bytes_elsewhere_and_later(
    many: tuple[ReviewRecord, MadeReport], tmp_path: Path
) -> None:
    record, report = many
    record.append(Act.REPORT_MADE, after=report.event)
    record.append(Act.SESSION_CLOSED)
    code = (
        "import sys; sys.path.insert(0, sys.argv[1]); from viewer.app import main; "
        "sys.exit(main(['report', sys.argv[2], '--out', sys.argv[3], '--no-figures']))"
    )
    command = [sys.executable, "-c", code, str(PROJECT), str(record.path), str(tmp_path / "again")]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=True)
    assert "is open in another session" in done.stdout  # by this test, so that the record is not told
    for name, digest in report.event["files"].items():
        data = (tmp_path / "again" / name).read_bytes()
        assert data == (report.folder / name).read_bytes() and hashlib.sha256(data).hexdigest() == digest


def test_who_may_not_be_seen_yet_is_not_told(tmp_path: Path) -> None:
    record = made_record(tmp_path, 3, readers=READERS, ended=False)
    record.append(Act.READING_ENDED, READERS[0], after={"reader": READERS[0], "round": 1})
    everybody = report_of(record, tmp_path / "all")
    assert rows_of(tmp_path / "all" / "verdicts.csv") == []
    text = text_of((everybody.folder / "report.pdf").read_bytes())
    assert everybody.sentence.startswith("Nothing can be told yet") and "are hidden until this has ended: MK" in text
    report_of(record, tmp_path / "own", "MK")
    assert {row["reader"] for row in rows_of(tmp_path / "own" / "verdicts.csv")} == {"MK"}
    held = (tmp_path / "own" / "report.json").read_text("utf-8")
    assert '"reader": "Ångström"' not in held
    record.close()


def test_whatever_was_typed_reaches_paper(tmp_path: Path) -> None:
    title = "Ti\x01tle & <b> 你好 \u202eabc\0 tab\tline\nsecond " + "x" * 300 + " " + "word " * 60
    record = made_record(
        tmp_path, 3, readers=("R\x07" + "long" * 40, "=cmd|'!A0"), setup=ReviewSetup(title), ended=False
    )
    said = Judged("=cmd|'!A0", 1, 1, 1, None, Verdict.UNSURE, categories=tuple(Category), note=f"@SUM(1)\n{title}")
    record.append(Act.VERDICT, after=said)
    for field, begin in enumerate("\n＝", start=2):
        record.append(Act.VERDICT, after=Judged("=cmd|'!A0", 1, 1, field, None, Verdict.SAME, note=f"{begin}1+1"))
    for reading in record.state.readings:
        record.append(Act.READING_ENDED, after={"reader": reading.reader, "round": 1})
    report = report_of(record, tmp_path / "out")
    assert independent("pdfa", tmp_path / "out" / "report.pdf") == ""
    text = text_of((report.folder / "report.pdf").read_bytes())
    assert "Ti[U+0001]tle & <b> [U+4F60][U+597D]" in text and "@SUM(1)" in text
    assert "Unsure: blur, shift, colour, seam, missing tissue, artefact" in text
    rows = rows_of(tmp_path / "out" / "verdicts.csv")
    assert {row["reader"][0] for row in rows} == {"R", "'"}
    assert next(row["note"] for row in rows if row["note"].startswith("'@")) == f"'@SUM(1)\n{title}"
    assert {"'\n1+1", "'＝1+1"} <= {row["note"] for row in rows}
    record.close()


def test_what_is_not_finished_is_said_and_nothing_claimed(tmp_path: Path) -> None:
    plan = FieldPlan(worst=2, random=2, seams=1, edges=1, magnifications=(10.0, 20.0))
    setup = ReviewSetup("Half", plan=plan, rule=Rule(2, 1), spot_check=SpotCheck(50, 7), shuffled=True)
    record = made_record(tmp_path, 4, setup=setup, ended=False)
    record.append(Act.PAIRS_DRAWN, after={"pairs": [1, 3]})
    record.append(Act.PAIR_REFUSED, after={"pair": 1, "sentence": "S2023-4711 Hollerbusch.mrxs cannot be opened."})
    reader = READERS[0]
    report = report_of(record, tmp_path / "out", reader)
    text = text_of((report.folder / "report.pdf").read_bytes())
    assert "All 2 conversions were judged the same as their originals." in text
    assert "Can no longer be looked at, so that what was said before stands: S2023-4711 Hollerbusch." in text
    assert "Not finished: Ångström has judged 12 of 12." in text
    assert "Each at 10× and 20×." in text and "2 of 4 slides were drawn by lot (50 %, seed 7)" in text
    assert "2 or more different fields make a slide different" in text and "not looked at" not in text
    assert "S2023-4711 Hollerbusch.mrxs cannot be opened." in text
    assert "2 slides were not drawn" in text and "S2023-4714" not in text
    record.close()


def test_verdicts_on_other_files_are_told(tmp_path: Path) -> None:
    record = made_record(tmp_path, 2, ended=False)
    pair = record.state.pairs[2]
    assert pair.binding is not None
    said = Judged(READERS[0], 1, 2, 1, None, Verdict.SAME, binding=pair.binding_seq)
    record.append(Act.VERDICT, after=said)
    record.append(Act.READING_ENDED, after={"reader": READERS[0], "round": 1})
    assert [one.other_files for one in gathered(record).slides] == [0, 0]
    record.append(Act.PAIR_IDENTIFIED, after=replace(pair.binding, alignment="Aligned anew."))
    counts = [(one.other_files, one.other_versions) for one in gathered(record).slides]
    assert counts == [(0, 0), (0, 1)]
    text = text_of((report_of(record, tmp_path / "anew").folder / "report.pdf").read_bytes())
    assert "1 verdict was given on these files before their reader, the program or the alignment" in text
    files = replace(pair.binding.original, hashes=((pair.binding.original.hashes[0][0], "f" * 64),))
    record.append(Act.PAIR_IDENTIFIED, after=replace(pair.binding, original=files))
    assert [one.other_files for one in gathered(record).slides] == [0, 1]
    text = text_of((report_of(record, tmp_path / "out").folder / "report.pdf").read_bytes())
    assert "1 verdict was given on other files" in text
    assert "verdicts on other files than are listed: S2023-4712 Hollerbusch." in text
    record.close()


def test_what_was_said_before_is_told_but_not_what_was_undone(tmp_path: Path) -> None:
    record = made_record(tmp_path, 2, ended=False)
    for field, verdicts in ((2, "DUUS"), (3, "DS"), (4, "S")):
        for one in verdicts:
            verdict = {"S": Verdict.SAME, "U": Verdict.UNSURE, "D": Verdict.DIFFERENT}[one]
            told = record.append(Act.VERDICT, after=Judged(READERS[0], 1, 1, field, None, verdict))
            if field == 3 and one == "D":
                record.revert(told)
    record.append(Act.READING_ENDED, after={"reader": READERS[0], "round": 1})
    report = report_of(record, tmp_path / "out")
    text = text_of((report.folder / "report.pdf").read_bytes())
    assert "Field 2, Ångström: judged same, then different, then unsure before." in text
    assert text.count("before.") == text.count("judged same, then different, then unsure before.") == 1
    assert "1 verdict was changed later" in text and "of which 1 was undone and stays in it" in text
    rows = rows_of(report.folder / "verdicts.csv")
    assert [row["earlier"] for row in rows[:4]] == ["", "same; different; unsure", "", ""]
    record.close()


def test_a_report_never_takes_the_place_of_another(tmp_path: Path) -> None:
    record = made_record(tmp_path, 2, ended=False)
    me = READERS[0]
    first = report_of(record, tmp_path / "out", me)
    data = first.files[0].read_bytes()
    record.append(Act.REPORT_MADE, after=first.event)
    assert report_of(record, tmp_path / "out", me).folder == tmp_path / "out", "the same one"
    for number in (2, 3):
        record.append(Act.VERDICT, after=Judged(me, 1, 1, number, None, Verdict.DIFFERENT))
        report = report_of(record, tmp_path / "out", me)
        assert report.folder == tmp_path / f"out-{number}" and report.files[0].parent == report.folder
        assert report.files[0].is_file() and report.event["files"]["report.pdf"] != first.event["files"]["report.pdf"]
    assert first.files[0].read_bytes() == data
    record.close()


def test_the_foot_names_the_record_and_the_command_can_be_typed(tmp_path: Path) -> None:
    made_record(tmp_path, 1).close()
    path = tmp_path / "Lab review Nov 2026, all of the second floor.vsreview"
    (tmp_path / "trial.vsreview").rename(path)
    with open_for_reading(path) as record:
        report = make_report(record, tmp_path / "out", figures=False)
        head = record.head
    text = text_of((report.folder / "report.pdf").read_bytes())
    pages = len(PdfReader(report.folder / "report.pdf").pages)
    assert text.count(f"of {path.name}, {report.event['head_events']} events") == pages
    assert text.count(head.sha256) >= pages + 2 and "Approved by Date Ångström Signed" in text
    words = shlex.split(re.findall(r"main.py (audit verify .*?--head [0-9a-f]{64})", text)[0])
    command = [sys.executable, str(PROJECT / "main.py"), *words]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_equal_slides_have_no_lower_tile(tmp_path: Path) -> None:
    record = made_record(tmp_path, 1)
    found = record.state.pairs[1].compared
    assert found is not None
    equal = replace(found, largest=0, psnr=None, ssim_tissue_mean=1.0, histogram=(0,) * 99 + (900,))
    record.append(Act.PAIR_COMPARED, after=equal)
    text = text_of((report_of(record, tmp_path / "out").folder / "report.pdf").read_bytes())
    assert "1.0000 1.00 identical" in text
    record.close()


def test_rounds_of_a_reader_are_told_apart(tmp_path: Path) -> None:
    record = made_record(tmp_path, 3, rounds=2)
    report = report_of(record, tmp_path / "out")
    text = text_of((report.folder / "report.pdf").read_bytes())
    assert "Ångström, r. 2" in text and "Ångström, round 2 began before its washout date: on holiday" in text
    assert "at least 14 days" in text
    record.close()


def test_an_interval_without_width_is_none(tmp_path: Path) -> None:
    record = made_record(tmp_path, 3, readers=READERS, ended=False)
    for pair in (1, 2):
        record.append(Act.PAIR_REMOVED, before=record.state.pairs[pair].pair)
    own = JudgedSlide("MK", 1, 3, Verdict.SAME)
    record.append(Act.SLIDE_VERDICT, after=own)
    for reader in READERS:
        record.append(Act.READING_ENDED, after={"reader": reader, "round": 1})
    (two,) = gathered(record).between
    assert (two.slides.judged, two.slides.agreed, two.slides.low, two.slides.high) == (1, 0, None, None)
    record.close()


def test_a_report_that_says_something_else_lies_beside_the_first_however_its_folder_is_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    record = made_record(tmp_path)
    (out := tmp_path / "out").mkdir()
    monkeypatch.chdir(out)
    first = report_of(record, Path())
    held = (out / "report.pdf").read_bytes()
    assert first.folder.resolve() == report_of(record, Path()).folder.resolve() == out, "the same one again"
    record.append(Act.SLIDE_VERDICT, after=JudgedSlide(READERS[0], 1, 1, Verdict.UNSURE))
    others = [report_of(record, folder).folder for folder in (Path(), out, Path("../out"))]
    assert [one.resolve() for one in others] == [tmp_path / "out-2"] * 3
    assert (out / "report.pdf").read_bytes() == held != (tmp_path / "out-2" / "report.pdf").read_bytes()
    record.close()


def test_nothing_is_left_of_a_report_that_fails(tmp_path: Path) -> None:
    record = made_record(tmp_path)
    (tmp_path / "taken").write_text("a file")
    with pytest.raises(SlideError, match="cannot be written into"):
        report_of(record, tmp_path / "taken")
    progress = Progress()
    progress.cancel()
    with pytest.raises(Cancelled):
        make_report(record, tmp_path / "out", figures=False, progress=progress)
    assert not (tmp_path / "out").exists()
    record.close()


@pytest.mark.parametrize(
    ("pairs", "readers", "said"),
    [
        (0, 1, "There is no slide to be looked at."),
        (1, 1, "The conversion was judged the same as its original."),
        (1, 2, "Both readings judged the conversion the same as its original."),
        (2, 1, "All 2 conversions were judged the same as their originals."),
        (2, 3, "All 3 readings judged all 2 conversions the same as their originals."),
        (3, 1, "2 of 3 conversions were judged the same as their originals; 1 different."),
    ],
)
def test_the_sentence_fits_the_numbers(tmp_path: Path, pairs: int, readers: int, said: str) -> None:
    record = made_record(tmp_path, pairs, readers=[f"reader {number}" for number in range(readers)])
    assert summary(gathered(record))[0] == said
    record.close()


@pytest.mark.parametrize(
    ("verdict", "said", "both"),
    [
        (
            Verdict.DIFFERENT,
            "was judged different from its original.",
            "At least one of 2 readings judged the conversion",
        ),
        (Verdict.UNSURE, "was left unsure.", "At least one of 2 readings was unsure"),
        (None, "The conversion is not judged yet.", "The conversion is not judged by all of 2 readings yet."),
    ],
)
def test_the_sentence_about_a_single_slide(tmp_path: Path, verdict: Verdict | None, said: str, both: str) -> None:
    record = made_record(tmp_path, 1)
    facts = gathered(record)
    (reading,) = facts.readings
    (slide,) = reading.slides
    slide = replace(slide, verdict=verdict, is_complete=verdict is not None)
    facts = replace(facts, readings=(replace(reading, slides=(slide,)),))
    assert summary(facts)[0].endswith(said) and summary(facts)[1] is verdict
    assert summary(replace(facts, readings=facts.readings * 2))[0].startswith(both)
    record.close()


def test_a_review_that_nobody_has_begun(tmp_path: Path) -> None:
    record = made_record(tmp_path, 2, readers=())
    report = report_of(record, tmp_path / "out")
    assert report.sentence.startswith("Nothing can be told yet")
    record.close()


def test_every_reading_reaches_paper_where_there_are_many(tmp_path: Path) -> None:
    readers = [f"reader {letter}" for letter in "abcdef"]
    record = made_record(tmp_path, 3, readers=readers)
    report = report_of(record, tmp_path / "out")
    text = text_of((report.folder / "report.pdf").read_bytes())
    facts = gathered(record)
    assert [one.reading for one in facts.readings] == [Reading(reader) for reader in readers]
    assert all(text.count(reader) >= 5 for reader in readers) and "Fleiss’ kappa" in text
    record.close()


def test_a_pair_that_could_not_be_opened_for_a_while_is_of_the_same_files_as_before(tmp_path: Path) -> None:
    record = made_record(tmp_path, 2, readers=READERS, ended=False)
    one = record.state.pairs[1]
    for reader in READERS:
        record.append(Act.VERDICT, after=Judged(reader, 1, 1, 1, None, Verdict.SAME, binding=one.binding_seq))
        record.append(Act.PAIR_REFUSED, after={"pair": 1, "sentence": "It is not there."})
        record.append(Act.PAIR_IDENTIFIED, after=one.binding)
        one = record.state.pairs[1]
        record.append(Act.READING_ENDED, after={"reader": reader, "round": 1})
    told = gathered(record)
    assert (told.slides[0].refused, told.slides[0].other_files) == ("", 0)
    assert [two.other_files for two in told.between] == [0]
    record.close()
