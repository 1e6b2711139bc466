"""The head of a report: nothing stands there that is more than was found."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from pypdf import PdfReader

from tests.review.report_made import READERS, made_record
from viewer.review.events import Act, Judged
from viewer.review.record import ReviewRecord
from viewer.review.report.gather import gathered
from viewer.review.report.headline import exceptions, summary, unreadable
from viewer.review.report.making import make_report
from viewer.review.setup import Verdict

ME = READERS[0]


def first_page(folder: Path) -> str:
    return " ".join(PdfReader(folder / "report.pdf").pages[0].extract_text().split())


def lacking(record: ReviewRecord, pair: int, tiles: int) -> None:
    """So many of the 900 tiles of a pair cannot be read."""
    found = record.state.pairs[pair].compared
    assert found is not None
    record.append(Act.PAIR_COMPARED, f"pair {pair}", after=replace(found, unreadable=tiles))


def test_a_conversion_that_cannot_be_read_as_a_whole_is_not_the_same(tmp_path: Path) -> None:
    record = made_record(tmp_path, 2)
    assert summary(gathered(record))[1] is Verdict.SAME and unreadable(gathered(record)) == ""
    lacking(record, 1, 522)
    said, tone = summary(gathered(record))
    assert tone is Verdict.UNSURE and said == "1 of 2 conversions were judged the same as their originals; 1 unsure."
    report = make_report(record, tmp_path / "out", figures=False, shared=True)
    page = first_page(tmp_path / "out")
    assert "Slide 1 (S2023-4711 Hollerbusch): 522 of 900 tiles (58 %) cannot be read." in page
    assert "Hollerbusch): 522 of 900" in report.sentence
    assert "Unsure; 58 % cannot be read" in page and "Unsure: 1 (S2023-4711 Hollerbusch)" in page
    shared = PdfReader(tmp_path / "out" / "shared" / "shared-report.pdf").pages[0].extract_text()
    assert "Slide 1: 522 of 900 tiles (58 %) cannot be read." in " ".join(shared.split())
    lacking(record, 2, 9)
    assert unreadable(gathered(record)).replace("\N{NO-BREAK SPACE}", " ") == (
        "2 conversions cannot be read as a whole: 1 (S2023-4711 Hollerbusch): 58 %, 2 (S2023-4712 Hollerbusch): 1 %."
    )
    rows = (tmp_path / "out" / "slides.csv").read_text("utf-8").splitlines()
    place = rows[0].split(",").index("unreadable")
    assert [row.split(",")[place] for row in rows[1:]] == ["522", "0"]
    record.close()


def test_a_report_in_between_says_so_and_hides_nothing_that_is_different(tmp_path: Path) -> None:
    record = made_record(tmp_path, 3, readers=(), ended=False)
    record.append(Act.READING_BEGUN, after={"reader": ME, "round": 1, "seed": None}, reason="")
    for field in range(1, 7):
        record.append(Act.VERDICT, after=Judged(ME, 1, 1, field, None, Verdict.SAME))
    for field in (1, 2):
        verdict = Verdict.DIFFERENT if field == 1 else Verdict.SAME
        record.append(Act.VERDICT, after=Judged(ME, 1, 2, field, None, verdict))
    facts = gathered(record, ME)
    assert facts.is_interim and summary(facts) == (
        "1 of 3 conversions were judged the same as their originals; 1 different so far, 1 not judged yet.",
        Verdict.DIFFERENT,
    )
    assert exceptions(facts) == ("Different: 2 (S2023-4712 Hollerbusch)",)
    make_report(record, tmp_path / "out", me=ME, figures=False)
    page = first_page(tmp_path / "out")
    assert "INTERIM REVIEW REPORT" in page and "Different so far" in page and "Interim: signed is the record" in page
    assert "Ångström has judged 8 of 18" in page
    record.append(Act.READING_ENDED, after={"reader": ME, "round": 1})
    make_report(record, tmp_path / "ended", figures=False)
    page = first_page(tmp_path / "ended")
    assert "INTERIM" not in page and "Interim" not in page and "Different (judged in part)" in page
    record.close()


@pytest.mark.parametrize("pairs", [1, 3])
def test_a_pair_that_cannot_be_looked_at_is_not_one_to_be_judged_yet(tmp_path: Path, pairs: int) -> None:
    record = made_record(tmp_path, pairs, readers=(), ended=False)
    record.append(Act.PAIR_REFUSED, after={"pair": 1, "sentence": "It does not fit."})
    record.append(Act.READING_BEGUN, after={"reader": ME, "round": 1, "seed": None}, reason="")
    for pair in range(2, pairs + 1):
        for field in range(1, 7):
            record.append(Act.VERDICT, after=Judged(ME, 1, pair, field, None, Verdict.SAME))
    record.append(Act.READING_ENDED, after={"reader": ME, "round": 1})
    said, tone = summary(gathered(record))
    assert tone is Verdict.UNSURE
    several = "2 of 3 conversions were judged the same as their originals; 1 could not be looked at."
    assert said == (several if pairs > 1 else "The conversion could not be looked at.")
    if pairs > 1:
        make_report(record, tmp_path / "out", figures=False)
        assert "2 of 3 Slides" in first_page(tmp_path / "out") and "2 pairs are looked at" in first_page(
            tmp_path / "out"
        )
    record.close()


def test_who_alone_is_told_is_named_while_others_are_hidden(tmp_path: Path) -> None:
    record = made_record(tmp_path, 3, readers=READERS, ended=False)
    record.append(Act.READING_ENDED, after={"reader": READERS[0], "round": 1})
    facts = gathered(record, "MK")
    said, _ = summary(facts)
    assert facts.is_interim and said.endswith("That is what MK alone said: other readings are hidden yet.")
    make_report(record, tmp_path / "out", me="MK", figures=False)
    page = first_page(tmp_path / "out")
    assert page.index(facts.withheld) < page.index("Verdicts on fields")
    record.append(Act.READING_ENDED, after={"reader": "MK", "round": 1})
    assert "alone" not in summary(gathered(record))[0]
    record.close()
