"""Another rule from fields to slide: what it makes of verdicts given before, and what record and report say of it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from tests.review.report_made import READERS, made_record
from tests.review.test_report import text_of
from viewer.review.events import Act
from viewer.review.judging import judged_pair, rule_words
from viewer.review.report.gather import gathered
from viewer.review.report.making import make_report
from viewer.review.report.shared import shared_facts
from viewer.review.setup import Rule, Verdict
from viewer.review.state import RuleChange
from viewer.review.stops import Reading
from viewer.review.verifying import verify_review


def test_verdicts_on_slides_follow_and_the_report_tells_that_it_was_changed(tmp_path: Path) -> None:
    record, reading = made_record(tmp_path), Reading(READERS[0], 1)
    assert judged_pair(record.state, reading, 3).verdict is Verdict.DIFFERENT
    before = record.state.setup
    after = replace(before, rule=Rule(2, 3))
    seq = record.append(Act.SETUP_CHANGED, before=before, after=after, reason="One is <no> case")
    at = str(record.events()[-1]["utc"])
    assert judged_pair(record.state, reading, 3).verdict is Verdict.SAME
    verdicts = len(record.state.readings[reading].verdicts)
    change = RuleChange(seq, at, "Karla Kolumna", Rule(), Rule(2, 3), "One is <no> case", verdicts)
    assert record.state.rules == gathered(record).rules == (change,) and verdicts > 10
    record.append(Act.SETUP_CHANGED, before=after, after=replace(after, title="Called otherwise"))
    assert record.state.rules == (change,)
    made = make_report(record, tmp_path / "out", figures=False, shared=True)
    text = text_of((made.folder / "report.pdf").read_bytes())
    assert rule_words(Rule(2, 3)) in text
    assert f"It was changed by Karla Kolumna on {at[:10]} {at[11:16]} (UTC), event {seq}" in text
    assert (
        f"after {verdicts} verdicts on fields, for the reason “One is <no> case”. Before: {rule_words(Rule())}" in text
    )
    shared = text_of((made.folder / "shared" / "shared-report.pdf").read_bytes())
    assert f"It was changed after {verdicts} verdicts on fields. Before: {rule_words(Rule())}" in shared
    (told,) = shared_facts(gathered(record)).rules
    assert (told.by, told.at, told.reason, told.seq) == ("", "", "", 0)
    record.close()
    assert verify_review(record.path).finding is None


def test_a_change_that_is_undone_has_not_been(tmp_path: Path) -> None:
    record = made_record(tmp_path)
    before = record.state.setup
    record.revert(record.append(Act.SETUP_CHANGED, before=before, after=replace(before, rule=Rule(2, 3))))
    assert record.state.setup == before and record.state.rules == ()
    record.close()
