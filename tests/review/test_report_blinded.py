"""The report of a blinded test: nothing before its seal is open, then what scipy says of its hits."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Sequence
from pathlib import Path

import pytest
from pypdf import PdfReader

from tests.other_process import answer_of
from tests.review.blind_reviews import blind_review
from viewer.review.binomial import hits_needed
from viewer.review.events import Act, Answered
from viewer.review.record import ReviewRecord
from viewer.review.report.blinded import chance_to_find
from viewer.review.report.gather import gathered
from viewer.review.report.headline import summary
from viewer.review.report.making import make_report
from viewer.review.sealing import open_seal, seal
from viewer.review.setup import Kind, Verdict
from viewer.review.stops import Reading

SCIPY = """
import json, sys
from scipy.stats import binom, binomtest
hits, trials = map(int, sys.argv[1:3])
test = binomtest(hits, trials, 0.5, alternative="greater")
low, high = binomtest(hits, trials, 0.5).proportion_ci(0.95, "exact")
needed = next(k for k in range(trials + 1) if binom.sf(k - 1, trials, 0.5) <= 0.05)
print(json.dumps([test.pvalue, low, high, binom.sf(needed - 1, trials, 0.7)]))
"""


def text_of(path: Path) -> str:
    pages = (page.extract_text() for page in PdfReader(path).pages)
    return " ".join(" ".join(pages).split())


def answer(record: ReviewRecord, reader: str, wrong: Sequence[int], until: int | None = None) -> int:
    """A test that a reader has done: all right but those ``wrong``; returns how many trials there are."""
    trials = seal(record, Reading(reader))
    for trial in trials[:until]:
        said = {"A": "B", "B": "A"}[trial.right] if trial.number in wrong else trial.right
        record.append(Act.ANSWER, after=Answered(reader, 1, trial.number, said, 2.5, note=f"note {trial.number}"))
    if until is None:
        open_seal(record, Reading(reader))
    return len(trials)


@pytest.fixture
def record(tmp_path: Path) -> ReviewRecord:
    return blind_review(tmp_path / "blind.vsreview", pairs=3, fields=5, magnifications=(10.0, 20.0))


@pytest.mark.parametrize(("wrong", "says"), [(range(1, 6), "more often"), (range(1, 15), "no more often")])
def test_hits_are_what_scipy_says(record: ReviewRecord, tmp_path: Path, wrong: Sequence[int], says: str) -> None:
    trials = answer(record, "MK", wrong)
    report = make_report(record, tmp_path / "out", figures=False)
    hits = trials - len(wrong)
    p, low, high, power = answer_of(SCIPY, hits, trials)
    text = text_of(tmp_path / "out" / "report.pdf")
    shown = "p < 0.0001" if p < 1e-4 else f"p = {p:.2g}"
    said = (
        f"MK was right in {hits} of {trials} trials ({100 * hits / trials:.0f} %), {says} than guessing gives ({shown})"
    )
    assert f"{hits}/{trials} {shown.removeprefix('p = ').removeprefix('p ')}" in text
    if says == "more often":
        assert said in text and report.sentence.startswith("MK was right")
    else:
        assert report.sentence.replace("\N{NO-BREAK SPACE}", " ") in text and report.sentence == (
            f"Nothing can be told from so few trials: {trials} were made, 58 are needed. MK was right in {hits} of "
            f"them ({100 * hits / trials:.0f}\N{NO-BREAK SPACE}%; p\N{NO-BREAK SPACE}=\N{NO-BREAK SPACE}{p:.2g})."
        )
    assert f"{trials} {hits} {100 * hits / trials:.0f} % {100 * low:.0f} to {100 * high:.0f} %" in text
    assert f"right in 70 % of all trials is found out with a chance of {100 * power:.0f} %" in text
    assert chance_to_find(trials, 0.05, 0.7) == pytest.approx(power, rel=1e-12)
    assert " 10× 15 " in text and " 20× 15 " in text and "opened at the end, and it fits" in text
    told = json.loads((tmp_path / "out" / "report.json").read_text("utf-8"))["report"]["readings"][0]["blind"]
    result = told["result"]
    assert [result[name] for name in ("p", "low", "high")] == pytest.approx([p, low, high], rel=1e-9)
    rows = list(csv.DictReader(io.StringIO((tmp_path / "out" / "trials.csv").read_text("utf-8"))))
    assert [row["hit"] for row in rows] == ["no" if int(row["trial"]) in wrong else "yes" for row in rows]
    assert all((row["answer"] == row["right"]) is (row["hit"] == "yes") for row in rows) and len(rows) == trials
    for row in rows:
        about = f"{row['trial']} {row['slide']} {row['name']} {row['field']} {float(row['magnification']):g}×"
        assert f"{about} {row['original']} {row['answer']} {row['hit']} 2.5 s note {row['trial']}" in text
    by_slide = [sum(row["hit"] == "yes" for row in rows if row["slide"] == str(slide)) for slide in (1, 2, 3)]
    assert all(f"{count} of 10 right" in text for count in by_slide)
    assert not (tmp_path / "out" / "verdicts.csv").exists()
    record.close()


def test_no_page_is_empty(record: ReviewRecord, tmp_path: Path) -> None:
    answer(record, "MK", [1])
    make_report(record, tmp_path / "out")  # with figures, that begin on a page of their own
    pages = [page.extract_text().splitlines() for page in PdfReader(tmp_path / "out" / "report.pdf").pages]
    assert all(len(lines) > 5 for lines in pages)
    text = text_of(tmp_path / "out" / "report.pdf")
    assert "Shown is the first field of each slide." in text and "judged different or unsure" not in text
    record.close()


def test_with_trials_enough_that_nothing_was_found_is_told(tmp_path: Path) -> None:
    record = blind_review(tmp_path / "many.vsreview", pairs=3, fields=5, magnifications=(10.0, 20.0), repeats=2)
    assert answer(record, "MK", range(1, 29)) == 60
    said, tone = summary(gathered(record))
    assert said.startswith("MK was right in 32 of 60 trials") and said.endswith("no difference was found in this way.")
    assert "no more often than guessing gives" in said and tone is Verdict.SAME
    record.close()


def test_whoever_is_wrong_more_often_than_by_guessing_has_seen_something_too(tmp_path: Path) -> None:
    record = blind_review(tmp_path / "many.vsreview", pairs=3, fields=5, magnifications=(10.0, 20.0), repeats=2)
    answer(record, "MK", range(1, 51))
    said, tone = summary(gathered(record))
    assert "fewer than guessing gives" in said and "taken for its opposite" in said and tone is Verdict.UNSURE
    record.close()


def test_too_many_wrong_ones_tell_something_though_they_are_few(record: ReviewRecord) -> None:
    assert answer(record, "MK", range(1, 31)) == 30
    assert "fewer than guessing gives" in summary(gathered(record))[0]
    record.close()


def test_few_trials_of_several_readers_tell_nothing(tmp_path: Path) -> None:
    record = blind_review(tmp_path / "two.vsreview", pairs=2, fields=3)
    for reader in ("MK", "Ångström"):
        assert answer(record, reader, [1, 2, 3]) == 6
    said, tone = summary(gathered(record))
    assert said.startswith("Nothing can be told from so few trials: in 2 of 2 readings") and tone is None
    record.close()


def test_nothing_is_told_while_the_seal_is_closed(record: ReviewRecord, tmp_path: Path) -> None:
    answer(record, "MK", [], until=7)
    make_report(record, tmp_path / "own", me="MK")
    make_report(record, tmp_path / "all")
    secret = record.secret(Reading("MK"))
    assert secret is not None
    for folder in (tmp_path / "own", tmp_path / "all"):
        rows = (folder / "trials.csv").read_text("utf-8").splitlines()
        assert len(rows) == 1
        held = b"".join(path.read_bytes() for path in folder.iterdir())
        assert secret.hex().encode() not in held and b"note 3" not in held
    text = text_of(tmp_path / "own" / "report.pdf")
    assert "The seal of the blinded test is not open yet: 7 of 30 trials are answered." in text
    assert "Right" in text and "fields as they are stored" not in text.lower()
    assert "20/60" not in text and "7/30" in text
    record.close()


def test_of_several_readers_each_is_told(tmp_path: Path) -> None:
    record = blind_review(tmp_path / "two.vsreview", Kind.FORCED_CHOICE, pairs=3, fields=5, repeats=2)
    answer(record, "MK", [1, 2])
    answer(record, "Ångström", range(1, 17))
    make_report(record, tmp_path / "out", figures=False, shared=True)
    text = text_of(tmp_path / "out" / "report.pdf")
    assert "1 of 2 readings told original and conversion apart more often than guessing gives (p ≤ 0.05)." in text
    assert "asked was which is the original" in text and "Each field 2 times." in text
    shared = text_of(tmp_path / "out" / "shared" / "shared-report.pdf")
    assert "Reader A" in shared and "Ångström" not in shared and "note" not in shared.replace("not e", "")
    rows = (tmp_path / "out" / "shared" / "shared-trials.csv").read_text("utf-8")
    assert "note 1" not in rows and "Reader B" in rows
    record.close()


def test_with_few_trials_nobody_can_be_found_out() -> None:
    assert hits_needed(4, 0.05) is None and chance_to_find(4, 0.05, 0.7) == 0.0
