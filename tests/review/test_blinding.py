"""What a blinded test shows is drawn by lot, sealed before it begins, and told by nothing before it ends."""

from __future__ import annotations

import json
import secrets
import sqlite3
import subprocess
import sys
from collections import Counter
from itertools import pairwise
from pathlib import Path

import pytest

from tests.review.blind_reviews import READING, add_pair, blind_review, plan_fields
from viewer.review import sealing
from viewer.review.blind_outcome import outcome_of
from viewer.review.blinding import commitment, left_out, trials_of
from viewer.review.events import Act, Answered
from viewer.review.record import ReviewRecord, open_record
from viewer.review.sealing import open_seal, seal, sealed_trials
from viewer.review.setup import Kind
from viewer.review.stops import Pair, Reading
from viewer.slides.slide import SlideError

INDEPENDENT = Path(__file__).parent / "independent_seal.py"


def answer(record: ReviewRecord, trial: int, said: str, reading: Reading = READING) -> int:
    return record.append(Act.ANSWER, "", after=Answered(reading.reader, reading.round, trial, said, seconds=1.5))


@pytest.mark.parametrize("kind", [Kind.ABX, Kind.FORCED_CHOICE])
def test_another_program_finds_the_same_trials_seal_and_hits_in_the_record(kind: Kind, tmp_path: Path) -> None:
    record = blind_review(tmp_path / "b.vsreview", kind, magnifications=(20.0, 2.5), repeats=2)
    trials = seal(record, READING)
    assert len(trials) == 3 * 4 * 2 * 2
    for trial in trials[:-2]:
        answer(record, trial.number, "A")
    for trial in trials[-2:]:
        answer(record, trial.number, "")
    record.revert(answer(record, 1, "B"))
    open_seal(record, READING)
    outcome = outcome_of(record.events(), READING)
    record.close()
    run = [sys.executable, str(INDEPENDENT), str(record.path), "MK", "1"]
    told = json.loads(subprocess.run(run, capture_output=True, text=True, check=True).stdout)
    assert told["sealed"] == told["found"]
    ours = [(t.number, t.stop.pair, t.stop.field, t.stop.magnification, t.repeat, t.original, t.right) for t in trials]
    theirs = [(t["number"], *t["stop"].values(), t["repeat"], t["original"], t["right"]) for t in told["trials"]]
    assert ours == theirs
    assert outcome is not None
    assert (outcome.hits.hits, outcome.hits.trials) == (told["hits"], told["answers"])
    assert outcome.not_shown == 2 and outcome.sha256 == told["sealed"]
    each = dict(outcome.by_magnification)
    assert list(each) == [2.5, 20] and sum(one.trials for one in each.values()) == told["answers"]


def test_every_stop_is_shown_as_often_as_planned_and_pair_by_pair(tmp_path: Path) -> None:
    record = blind_review(tmp_path / "b.vsreview", repeats=2)
    trials = trials_of(record.state, READING, bytes(32))
    record.close()
    assert set(Counter(trial.stop for trial in trials).values()) == {2}
    assert [trial.repeat for trial in trials] == [1] * 12 + [2] * 12
    changes = sum(one.stop.pair != other.stop.pair for one, other in pairwise(trials))
    assert changes <= 2 * 3 - 1


def test_sides_and_answers_are_fair_and_independent_and_not_balanced(tmp_path: Path) -> None:
    record = blind_review(tmp_path / "b.vsreview", pairs=4, fields=5)
    state, draws = record.state, 200
    record.close()
    both: Counter[tuple[str, str]] = Counter()
    orders, balances = set(), set()
    for _ in range(draws):
        trials = trials_of(state, READING, secrets.token_bytes(32))
        both.update((trial.original, trial.right) for trial in trials)
        orders.add(tuple(trial.stop for trial in trials))
        balances.add(sum(trial.original == "A" for trial in trials))
    # 4000 draws: a quarter within six standard deviations (27), which chance alone leaves once in 10^8.
    assert all(abs(both[one, other] - draws * 5) < 165 for one in "AB" for other in "AB"), both
    assert len(orders) == draws and len(balances) > 5
    assert len({trial.original for trial in trials_of(state, Reading("other"), bytes(32))}) == 2
    assert trials_of(state, Reading("other"), bytes(32)) != trials_of(state, READING, bytes(32))


def told_before_the_end(path: Path, secret: bytes, monkeypatch: pytest.MonkeyPatch) -> tuple[list[object], int]:
    """All events but what chains and dates them, and how large the file is, after a whole test under that secret."""
    with monkeypatch.context() as patch:
        patch.setattr(sealing.secrets, "token_bytes", lambda _: secret)
        record = blind_review(path)
        trials = seal(record, READING)
    for trial in trials:
        answer(record, trial.number, "A")
        record.keep_place(READING, {"trial": trial.number})
    events = record.events()
    assert record.place(READING) == {"trial": len(trials)}
    record.close()
    for event in events:
        for name in ("utc", "monotonic", "sha256", "prev_sha256"):
            del event[name]
        if event["action"] == "log begun":
            del event["after"]["id"]
        if event["action"] == "sealed":
            del event["after"]["sha256"]
    with sqlite3.connect(path) as connection:
        assert connection.execute("SELECT count(*) FROM blobs").fetchone() == (0,)
    return events, path.stat().st_size


def test_nothing_in_the_record_but_the_secret_depends_on_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    one = told_before_the_end(tmp_path / "1.vsreview", bytes(range(32)), monkeypatch)
    other = told_before_the_end(tmp_path / "2.vsreview", bytes(range(7, 39)), monkeypatch)
    assert one == other
    assert "secret" not in json.dumps(one[0])


def test_a_seal_that_was_changed_is_found_out(tmp_path: Path) -> None:
    record = blind_review(tmp_path / "b.vsreview")
    trials = seal(record, READING)
    assert sealed_trials(record, READING) == seal(record, READING) == trials
    record.close()
    with sqlite3.connect(record.path) as connection:
        connection.execute("UPDATE seals SET secret = ?", (bytes(32),))
    connection.close()
    record = open_record(record.path)
    with pytest.raises(SlideError, match=r"What was sealed for MK, round 1 in b\.vsreview is not as it was"):
        sealed_trials(record, READING)
    record.close()


def test_what_happens_after_sealing_changes_no_trial(tmp_path: Path) -> None:
    record = blind_review(tmp_path / "b.vsreview")
    trials = seal(record, READING)
    add_pair(record, Pair(4, Path("4.mrxs"), Path("4"), "4"))
    plan_fields(record, 4, 3)
    record.append(Act.PAIR_REFUSED, "", after={"pair": 1, "sentence": "It is gone."})
    assert sealed_trials(record, READING) == trials
    for trial in trials:
        answer(record, trial.number, trial.right)
    open_seal(record, READING)
    outcome = outcome_of(record.events(), READING)
    assert outcome is not None and outcome.hits.hits == outcome.hits.trials == 12
    assert not outcome.left_out  # it was refused later
    before = record.head.events
    open_seal(record, READING)  # once more, as after a kill between two events
    assert record.head.events == before
    record.close()


def test_nothing_is_sealed_while_fields_are_prepared_nor_opened_before_all_is_answered(tmp_path: Path) -> None:
    record = blind_review(tmp_path / "b.vsreview", pairs=1)
    add_pair(record, Pair(2, Path("2.mrxs"), Path("2"), "2"))
    plan_fields(record, 2, 1, complete=False)
    with pytest.raises(SlideError, match="still being prepared"):
        seal(record, READING)
    record.append(Act.PAIR_REFUSED, "", after={"pair": 2, "sentence": "It cannot be read."})
    trials = seal(record, READING)
    assert {trial.stop.pair for trial in trials} == {1}
    with pytest.raises(SlideError, match="4 fields are without an answer"):
        open_seal(record, READING)
    assert outcome_of(record.events(), READING) is None
    assert not record.state.readings[READING].secret
    record.close()


def test_pairs_whose_pixels_would_be_interpolated_on_one_side_are_left_out(tmp_path: Path) -> None:
    record = blind_review(tmp_path / "b.vsreview", pairs=1)
    for number, affine in ((2, (1.0, 0.0, 0.0, 1.0, 0.5, 0.0)), (3, (2.0, 0.0, 0.0, 2.0, 64.0, 10.0))):
        add_pair(record, Pair(number, Path(f"{number}.mrxs"), Path(f"{number}"), f"{number}"), affine)
        plan_fields(record, number, 2)
    assert [pair for pair, _ in left_out(record.state)] == [2]
    assert {trial.stop.pair for trial in seal(record, READING)} == {1, 3}
    record.close()


def test_the_commitment_is_of_secret_and_trials(tmp_path: Path) -> None:
    record = blind_review(tmp_path / "b.vsreview")
    trials = trials_of(record.state, READING, bytes(32))
    record.close()
    whole = commitment(bytes(32), trials)
    assert whole != commitment(b"1" * 32, trials)
    assert whole != commitment(bytes(32), trials[:-1])
    assert whole != commitment(bytes(32), trials[::-1])
