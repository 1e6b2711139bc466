"""Files that were put in the place of those that a pair was identified by are noticed, named, and take no verdicts."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from tests.review.reviews import sample_review
from viewer.jobs.job import Progress
from viewer.review.concordance import concordance_of
from viewer.review.events import Act, Judged
from viewer.review.judging import judged_pair
from viewer.review.preparing import prepare_pair
from viewer.review.record import ReviewRecord, open_record
from viewer.review.report.gather import gathered
from viewer.review.setup import Verdict
from viewer.review.stops import Reading


def checked(record: ReviewRecord, *, whole: bool = True) -> tuple[str, list[str]]:
    """What is said of the first pair, as a session that was opened anew finds it, and the acts that are written."""
    have, acts = record.state.pairs[1], list[str]()

    def tell(act: Act, found: Any) -> None:
        acts.append(act.value)
        record.append(act, "pair 1", after=found)

    folder = record.path.with_name("results")
    said = prepare_pair(have.pair, record.state.setup, folder, have, Progress(), tell, compare=whole)
    return said, acts


def middle_of_data(record: ReviewRecord) -> tuple[Path, str]:
    original = record.state.pairs[1].pair.original
    data = max(original.with_suffix("").iterdir(), key=lambda file: file.stat().st_size)
    _change(data, data.stat().st_size // 2)
    return data, f"case-01.mrxs: {data.name} is another file than the one that was identified on 20"


def end_of_an_instance(record: ReviewRecord) -> tuple[Path, str]:
    """Its identifiers stay, so that nothing but its mark tells."""
    conversion = record.state.pairs[1].pair.conversion
    level0 = max(conversion.glob("*.dcm"), key=lambda file: file.stat().st_size)
    _change(level0, level0.stat().st_size - 2000)
    return level0, f"case-01-dicom: {level0.name} is another file than the one that was identified on 20"


def other_index(record: ReviewRecord) -> tuple[Path, str]:
    index = record.state.pairs[1].pair.original
    index.write_bytes(index.read_bytes() + b" ")
    return index, "case-01.mrxs is another file than the one that was identified on 20"


def _change(file: Path, place: int) -> None:
    content = bytearray(file.read_bytes())
    content[place] ^= 1
    file.write_bytes(content)


@pytest.mark.parametrize("harm", [middle_of_data, end_of_an_instance, other_index])
def test_a_file_that_was_replaced_is_named_and_its_pair_refused_once(
    tmp_path: Path, harm: Callable[[ReviewRecord], tuple[Path, str]]
) -> None:
    with open_record(sample_review(tmp_path, 1)) as record:
        _file, sentence = harm(record)
        for acts in (["pair refused"], []):
            said, told = checked(record)
            assert said.startswith(sentence) and told == acts
        assert record.state.pairs[1].refused == said and said.count("the verdicts given then are about that one") == 1


@pytest.mark.parametrize("harm", [end_of_an_instance, other_index])
def test_marks_tell_it_before_anything_is_hashed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, harm: Callable[[ReviewRecord], tuple[Path, str]]
) -> None:
    def hashed(*_: object, **__: object) -> None:
        raise AssertionError("it is hashed")

    monkeypatch.setattr("viewer.review.binding.slide_origin", hashed)
    with open_record(sample_review(tmp_path, 1)) as record:
        assert checked(record, whole=False) == ("", [])
        _file, sentence = harm(record)
        said, told = checked(record, whole=False)
        assert said.startswith(sentence) and told == ["pair refused"]


def test_what_is_as_it_was_is_neither_told_nor_aligned_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def aligned(*_: object) -> None:
        raise AssertionError("it is aligned again")

    monkeypatch.setattr("viewer.review.preparing.align", aligned)
    with open_record(sample_review(tmp_path, 1)) as record:
        (record.state.pairs[1].pair.conversion / ".DS_Store").write_bytes(b"of the system")
        assert checked(record) == ("", [])


def test_a_slide_that_is_not_there_today_takes_no_verdict_back(tmp_path: Path) -> None:
    with open_record(sample_review(tmp_path, 1)) as record:
        record.state.pairs[1].pair.original.unlink()
        said, told = checked(record)
        assert said.startswith("case-01.mrxs cannot be opened") and not told and not record.state.pairs[1].refused


def test_verdicts_name_the_versions_they_were_given_with(tmp_path: Path) -> None:
    """Another reader of the same files is a new binding; verdicts before it stay, and count beside those after it."""
    with open_record(sample_review(tmp_path, 1)) as record:
        one, two = _begun(record, "MK"), _begun(record, "AB")
        _judge(record, one)
        binding = record.state.pairs[1].binding
        assert binding is not None
        older = replace(binding, original=replace(binding.original, reader="OpenSlide 3.4.1"), program="0.0.9")
        record.append(Act.PAIR_IDENTIFIED, "pair 1", after=older)
        _judge(record, two)
        assert checked(record) == ("", ["pair identified"])
        now = record.state.pairs[1].binding
        assert now is not None and now.program == binding.program and now.original == binding.original
        assert checked(record) == ("", [])
        for reading in (one, two):
            record.append(Act.READING_ENDED, after={"reader": reading.reader, "round": 1})
        (both,) = concordance_of(record.state, (one, two)).between
        assert (both.fields.judged, both.other_files) == (1, 0)
        (slide,) = gathered(record).slides
        assert (slide.other_files, slide.other_versions) == (0, 2)


def test_verdicts_given_before_a_file_was_replaced_stay_with_their_binding(tmp_path: Path) -> None:
    with open_record(sample_review(tmp_path, 1)) as record:
        reading = _begun(record, "MK")
        _judge(record, reading)
        index = record.state.pairs[1].pair.original
        kept = shutil.copy(index, tmp_path / "kept")
        index.write_bytes(index.read_bytes() + b" ")
        assert checked(record)[1] == ["pair refused"]
        assert judged_pair(record.state, reading, 1).verdict is Verdict.SAME
        record.append(Act.READING_ENDED, after={"reader": "MK", "round": 1})
        facts = gathered(record)
        assert len(facts.readings[0].verdicts) == 1 and facts.slides[0].refused and not facts.slides[0].other_files
        shutil.copy(kept, index)
        assert checked(record) == ("", ["pair identified"]) and not record.state.pairs[1].refused
        assert gathered(record).slides[0].other_files == 0


def _begun(record: ReviewRecord, reader: str) -> Reading:
    record.append(Act.READING_BEGUN, after={"reader": reader, "round": 1, "seed": None})
    return Reading(reader, 1)


def _judge(record: ReviewRecord, reading: Reading) -> None:
    binding = record.state.pairs[1].binding_seq
    said = Judged(reading.reader, 1, 1, 1, None, Verdict.SAME, binding=binding)
    record.append(Act.VERDICT, after=said)
