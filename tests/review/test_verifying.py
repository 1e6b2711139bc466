"""The file of a review: what another process has done to it is named, with the first event that is not as it was."""

from __future__ import annotations

import random
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import PROJECT
from tests.review import tamper
from tests.review.sessions import whole_session
from viewer.app import main
from viewer.documents.audit_chain import AuditHead, Fault
from viewer.review.events import Act
from viewer.review.record import open_record
from viewer.review.stored import open_for_reading
from viewer.review.verifying import verify_review
from viewer.slides.slide import SlideError

SOME = 3
"""Events, drawn by lot, to which each thing is done."""


@pytest.fixture(scope="module")
def session(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return whole_session(tmp_path_factory.mktemp("sessions"))


@pytest.fixture(scope="module")
def head(session: Path) -> AuditHead:
    reading = verify_review(session)
    assert reading.finding is None
    return reading.head


def done_to(session: Path, folder: Path, what: str, at: int = 1) -> tuple[Path, int]:
    """A copy to which another process has done that, and how many events it has now."""
    path = Path(shutil.copy(session, folder / f"{at}.vsreview"))
    done = subprocess.run(
        [sys.executable, "-I", tamper.__file__, path, what, str(at)], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return path, int(done.stdout)


@pytest.mark.parametrize(
    ("what", "later", "fault"),
    [
        ("edit", 0, Fault.EDITED),
        ("edit and hash", 0, Fault.EDITED),
        ("no line", 0, Fault.EDITED),
        ("delete", 0, Fault.DELETED),
        ("swap", 0, Fault.REORDERED),
        ("move to the end", 0, Fault.REORDERED),
        ("repeat", 1, Fault.INSERTED),
        ("insert", 0, Fault.INSERTED),
        ("number", 1, Fault.EDITED),
    ],
)
def test_the_first_bad_event_is_named(
    session: Path, head: AuditHead, tmp_path: Path, what: str, later: int, fault: Fault
) -> None:
    for at in random.Random(what).sample(range(2, head.events - 2), SOME):
        path, _ = done_to(session, tmp_path, what, at)
        held = path.read_bytes()
        finding = verify_review(path).finding
        assert finding is not None and (finding.line, finding.fault) == (at + later, fault), finding
        if what != "number":
            for opened in (open_record, open_for_reading):
                with pytest.raises(SlideError, match=rf"not as it was written\. Event {at + later} "):
                    opened(path)
        assert path.read_bytes() == held and list(tmp_path.glob(f"{path.name}*")) == [path]


@pytest.mark.parametrize("what", ["cut", "edit and chain", "delete and chain", "insert and chain"])
def test_what_the_chain_does_not_show_is_shown_by_the_head_of_the_report(
    session: Path, head: AuditHead, tmp_path: Path, what: str
) -> None:
    # The last event tells of the report, whose head and count are those before it.
    told = open_for_reading(session).events()[-1]["after"]
    assert told["head_events"] == head.events - 1
    for at in random.Random(what).sample(range(3, told["head_events"]), SOME):
        path, events = done_to(session, tmp_path, what, at)
        finding = verify_review(path).finding
        # Without a head, coverage shows that no event names any more, and so does the event that tells of the report.
        assert finding is None or finding.fault in (Fault.NOT_UNDERSTOOD, Fault.CUT, Fault.RECHAINED), finding
        shown = verify_review(path, told["head"], told["head_events"]).finding
        wanted = Fault.CUT if events < told["head_events"] else Fault.RECHAINED
        assert shown is not None and shown.fault is wanted, shown
    assert verify_review(session, told["head"], told["head_events"]).finding is None


def test_a_session_that_was_written_anew_is_shown_by_the_head_alone(
    session: Path, head: AuditHead, tmp_path: Path
) -> None:
    last = open_for_reading(session).events()[-1]["after"]
    path, _ = done_to(session, tmp_path, "edit and chain")
    finding = verify_review(path).finding
    assert finding is not None and (finding.line, finding.fault) == (last["head_events"], Fault.RECHAINED)
    assert f"the report of event {head.events} states another SHA-256" in finding.sentence
    (folder := tmp_path / "without the report").mkdir()
    path, _ = done_to(done_to(session, tmp_path, "cut", head.events)[0], folder, "edit and chain")
    assert verify_review(path).finding is None
    finding = verify_review(path, last["head"]).finding
    assert finding is not None and finding.fault is Fault.CUT_OR_RECHAINED


def test_a_file_without_the_event_that_begins_its_review_is_none(session: Path, tmp_path: Path) -> None:
    path, events = done_to(session, tmp_path, "cut", 2)
    finding = verify_review(path).finding
    assert events == 1 and finding is not None
    assert (finding.line, finding.fault) == (1, Fault.NOT_UNDERSTOOD) and "it begins no review" in finding.sentence


def test_what_events_tell_of_others_and_of_what_is_beside_them_is_looked_at(session: Path, tmp_path: Path) -> None:
    events = open_for_reading(session).events()

    def first(act: Act) -> int:
        return next(event["seq"] for event in events if event["action"] == act)

    looked, after = first(Act.LOOKED_AT), len(events) + 1
    for what, line, fault, words in (
        ("edit blob", looked, Fault.EDITED, "which it names by its SHA-256, was edited"),
        ("delete blob", looked + 1, Fault.DELETED, "which it names by its SHA-256, was deleted"),
        ("insert blob", after, Fault.CUT, "is kept, and no event names it"),
        ("edit seal", first(Act.SEALED), Fault.EDITED, "kept of MK, round 1 is not the one that it seals"),
        ("open otherwise", first(Act.SEAL_OPENED), Fault.EDITED, "it opens the seal of MK, round 1 with a secret that"),
        ("delete seal", first(Act.SEALED), Fault.DELETED, "the secret of the test that it seals"),
        ("bind otherwise", first(Act.VERDICT), Fault.NOT_UNDERSTOOD, "does not say which files that was"),
        ("insert seal", after, Fault.CUT, "a secret of Nobody, round 1 is kept, and no event names it"),
    ):
        path, _ = done_to(session, tmp_path, what, line)
        finding = verify_review(path).finding
        assert finding is not None and (finding.line, finding.fault) == (line, fault), (what, finding)
        assert words in finding.sentence


@pytest.mark.parametrize(
    ("what", "words"),
    [
        ("trigger", "its trigger “late” is foreign"),
        ("table", "its table “other” is foreign"),
        ("no table", "its table “places” is changed or missing"),
        ("newer", "was written by a newer Verislide: its schema is 99"),
        ("foreign", "is no review"),
    ],
)
def test_a_file_of_another_form_is_refused_and_stays(session: Path, tmp_path: Path, what: str, words: str) -> None:
    path, _ = done_to(session, tmp_path, what)
    held = path.read_bytes()
    for opened in (open_record, open_for_reading, verify_review):
        with pytest.raises(SlideError, match=re.escape(words)) as caught:
            opened(path)
        assert caught.value.advice
    assert path.read_bytes() == held and list(tmp_path.iterdir()) == [path]


def test_wherever_a_file_is_damaged_that_is_said(session: Path, tmp_path: Path) -> None:
    whole, draw = session.read_bytes(), random.Random(5)
    for damage in range(12):
        path, at = tmp_path / f"{damage}.vsreview", draw.randrange(100, len(whole) - 64)
        path.write_bytes(whole[:at] if damage % 2 else whole[:at] + draw.randbytes(64) + whole[at + 64 :])
        try:
            found = verify_review(path).finding
        except SlideError as error:
            assert path.name in str(error) and error.advice
            continue
        if found is None:  # of no consequence: in a free page, or where a reader was
            assert open_for_reading(path).events() == open_for_reading(session).events()


def test_the_command_names_the_event_and_what_was_done(
    session: Path, head: AuditHead, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    def audit(path: Path, *more: object) -> int:
        return main(["audit", "verify", str(path), *map(str, more)])

    assert audit(session, "--head", head.sha256, "--count", head.events) == 0
    said = capsys.readouterr().out
    assert f"session.vsreview: all {head.events} events are as written; head {head.sha256}" in said
    path, _ = done_to(session, tmp_path, "delete", 9)
    assert audit(path) == 1
    assert "9.vsreview, event 9 (deleted): event 9 was deleted" in capsys.readouterr().out
    path, _ = done_to(session, tmp_path, "cut", 12)
    assert audit(path, "--count", head.events) == 1
    assert "(cut)" in capsys.readouterr().out
    path, _ = done_to(session, tmp_path, "foreign", 2)
    assert audit(path) == 2
    assert "2.vsreview is no review" in capsys.readouterr().err


def test_what_another_process_works_out_of_the_file_is_what_is_told(session: Path, head: AuditHead) -> None:
    """By the lines of Python that docs/review-record.md gives to those who have nothing of the program."""
    code = re.findall(r"```python\n(.*?)```", (PROJECT / "docs" / "review-record.md").read_text("utf-8"), re.DOTALL)[0]
    assert "viewer" not in code
    done = subprocess.run([sys.executable, "-I", "-c", code, str(session)], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert done.stdout.split() == [str(head.events), head.sha256]
