"""Audit logs: only added to, by one at a time, whole after any end of whoever wrote them; and what was done to them."""

from __future__ import annotations

import errno
import json
import os
import random
import subprocess
import sys
import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest

from viewer.documents import audit_log as module
from viewer.documents.audit_chain import Fault, canonical, chained_line, read_audit_log
from viewer.documents.audit_log import NOTICE, audit_log
from viewer.slides.slide import SlideError

Lines = list[bytes]

# Knows nothing of the program: the rules as docs/audit.md has them, with the standard library.
INDEPENDENT = """
import hashlib, json, sys
before, number = "0" * 64, 0
for line in open(sys.argv[1], "rb").read().decode("utf-8").split("\\n")[:-1]:
    event = json.loads(line)
    number += 1
    stated = event.pop("sha256")
    text = json.dumps(event, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    assert hashlib.sha256(text.encode("utf-8")).hexdigest() == stated, number
    assert event["prev_sha256"] == before and event["seq"] == number, number
    before = stated
print(number, before)
"""
WRITER = """
import sys
from pathlib import Path
from viewer.documents.audit_log import audit_log
with audit_log(Path(sys.argv[1])) as log:
    print(log.head.events, flush=True)
    while True:
        print("writing", flush=True)
        print(log.append("looked", after={"text": "äb" * 20_000}), flush=True)
"""


def recomputed(path: Path) -> tuple[int, str]:
    """Number of events and head, worked out by another process without the program."""
    done = subprocess.run(
        [sys.executable, "-I", "-c", INDEPENDENT, str(path)], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    number, head = done.stdout.split()
    return int(number), head


def written(path: Path, events: int = 8) -> Path:
    """A log of so many events, the first its own."""
    with audit_log(path, "Dr. Å. 李") as log:
        for number in range(2, events + 1):
            log.append("shape moved", f"shape {number}", before={"x": number}, after={"x": -number}, reason="öffnen")
    return path


def lines_of(path: Path) -> Lines:
    return path.read_bytes().splitlines(keepends=True)


def event(line: bytes) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(line)
    return found


def rehashed(line: bytes, **changes: Any) -> bytes:
    """The event with changes, and a SHA-256 that fits it."""
    told = {**event(line), **changes}
    del told["sha256"]
    return chained_line(told)[0]


def rechained(lines: Sequence[bytes], start: int) -> Lines:
    """Numbers, links and hashes put in order from an index on, as somebody does who knows the format."""
    found = list(lines[:start])
    for line in lines[start:]:
        before = event(found[-1])["sha256"] if found else "0" * 64
        found.append(rehashed(line, seq=len(found) + 1, prev_sha256=before))
    return found


def test_every_event_says_who_when_what_and_why(tmp_path: Path) -> None:
    with audit_log(path := tmp_path / "a.jsonl", "Dr. Å. 李") as log:
        assert (
            log.append("reason changed", "shape 3", before={"r": "other"}, after={"r": "name"}, reason="read it") == 2
        )
        assert log.revert(2, "was wrong") == 3
        for nothing in (0, 4):
            with pytest.raises(ValueError, match="no event"):
                log.revert(nothing)
        head = log.head
    first, changed, undone = map(event, lines_of(path))
    assert (first["action"], first["after"]["notice"]) == ("log begun", NOTICE)
    assert changed["before"] == {"r": "other"}
    assert (changed["after"], changed["reason"], changed["operator"]) == ({"r": "name"}, "read it", "Dr. Å. 李")
    assert (undone["action"], undone["object"], undone["before"]) == ("reverted", "seq 2", None)
    assert [one["seq"] for one in (first, changed, undone)] == [1, 2, 3]
    assert first["monotonic"] <= changed["monotonic"] <= undone["monotonic"]
    assert first["utc"] <= undone["utc"]
    assert undone["utc"].endswith("Z")
    assert recomputed(path) == (head.events, head.sha256) == (3, undone["sha256"])
    assert path.stat().st_mode & 0o077 == 0 or sys.platform == "win32"
    assert list(tmp_path.iterdir()) == [path]


def test_a_thousand_events_in_several_sessions(tmp_path: Path) -> None:
    path, seen = tmp_path / "a.jsonl", b""
    for _session in range(4):
        with audit_log(path) as log:
            for number in range(250):
                log.append("seen", f"field {number}", after={"text": '\u2028 \x85 \\ " \n', "share": 0.1})
            head = log.head
        assert path.read_bytes().startswith(seen), "what stands there never changes"
        seen = path.read_bytes()
    assert recomputed(path) == (1001, head.sha256) == (head.events, head.sha256)
    reading = read_audit_log(path, head.sha256, 1001)
    assert (reading.finding, reading.head) == (None, head)


def test_threads_share_a_log(tmp_path: Path) -> None:
    with audit_log(path := tmp_path / "a.jsonl") as log:
        threads = [threading.Thread(target=lambda: [log.append("x") for _ in range(40)]) for _ in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert recomputed(path)[0] == 161


def test_names_that_are_no_text_are_written_as_escapes(tmp_path: Path) -> None:
    with audit_log(path := tmp_path / "a.jsonl", "\udce4") as log:
        log.append("read", "a\udcffb", after={"\udc80": ["\udcfe"]})
        with pytest.raises(ValueError, match="JSON"):
            log.append("read", after={"share": float("nan")})
        with pytest.raises(ValueError, match="bytes at most"):
            log.append("read", "x" * 2**24)
    assert recomputed(path)[0] == 2
    assert event(lines_of(path)[1])["object"] == "a\\udcffb"


# --- what was done to it ---------------------------------------------------------------------------------------------


def swap(lines: Lines) -> Lines:
    return [*lines[:3], lines[4], lines[3], *lines[5:]]


def edited(lines: Lines, index: int, old: bytes, new: bytes) -> Lines:
    assert old in lines[index]
    return [*lines[:index], lines[index].replace(old, new), *lines[index + 1 :]]


STRANGER = {"seq": 4, "action": "approved", "prev_sha256": "1" * 64}
TAMPERED: dict[str, tuple[Callable[[Lines], Lines], int, Fault]] = {
    "a word": (lambda a: edited(a, 3, b"moved", b"kept!"), 4, Fault.EDITED),
    "the first": (lambda a: edited(a, 0, b"begun", b"ended"), 1, Fault.EDITED),
    "the last": (lambda a: edited(a, 7, b"shape 8", b"shape 9"), 8, Fault.EDITED),
    "a hash": (lambda a: edited(a, 3, event(a[3])["sha256"].encode(), b"0" * 64), 4, Fault.EDITED),
    "a space": (lambda a: edited(a, 3, b'"seq":4', b'"seq": 4'), 4, Fault.EDITED),
    "a field more": (lambda a: edited(a, 3, b'{"action"', b'{"aa":1,"action"'), 4, Fault.EDITED),
    "a field twice": (lambda a: edited(a, 3, b'"seq":4', b'"seq":9,"seq":4'), 4, Fault.EDITED),
    "no JSON": (lambda a: edited(a, 3, b"}\n", b"\n"), 4, Fault.EDITED),
    "an empty line": (lambda a: [*a[:3], b"\n", *a[3:]], 4, Fault.INSERTED),
    "edited and hashed": (lambda a: [*a[:3], rehashed(a[3], reason="x"), *a[4:]], 4, Fault.EDITED),
    "another number": (lambda a: [*a[:3], rehashed(a[3], seq=9), *a[4:]], 4, Fault.EDITED),
    "one deleted": (lambda a: a[:3] + a[4:], 4, Fault.DELETED),
    "three deleted": (lambda a: a[:2] + a[5:], 3, Fault.DELETED),
    "the first deleted": (lambda a: a[1:], 1, Fault.DELETED),
    "neighbours": (swap, 4, Fault.REORDERED),
    "moved back": (lambda a: [*a[:2], *a[3:], a[2]], 3, Fault.REORDERED),
    "moved forward": (lambda a: [*a[:2], a[6], *a[2:6], a[7]], 3, Fault.REORDERED),
    "all reversed": (lambda a: a[::-1], 1, Fault.REORDERED),
    "one again": (lambda a: [*a[:5], a[2], *a[5:]], 6, Fault.INSERTED),
    "the last again": (lambda a: [*a, a[7]], 9, Fault.INSERTED),
    "a foreign one": (lambda a: [*a[:3], rehashed(a[3], **STRANGER), *a[3:]], 4, Fault.INSERTED),
    "one that fits before": (lambda a: [*a[:3], rehashed(a[3], action="approved"), *a[3:]], 4, Fault.INSERTED),
    "one before the first": (lambda a: [rehashed(a[0], reason="x"), *a], 1, Fault.INSERTED),
    "half a line": (lambda a: [*a[:7], a[7][:100]], 8, Fault.HALF_LINE),
    "nothing left": (lambda a: [], 1, Fault.CUT),
}


@pytest.fixture(scope="module")
def log_of_eight(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return written(tmp_path_factory.mktemp("logs") / "a.jsonl")


@pytest.mark.parametrize("what", TAMPERED)
def test_what_was_done_to_it_is_named_with_its_line(log_of_eight: Path, tmp_path: Path, what: str) -> None:
    do, line, fault = TAMPERED[what]
    (path := tmp_path / "b.jsonl").write_bytes(b"".join(do(lines_of(log_of_eight))))
    finding = read_audit_log(path).finding
    assert finding is not None
    assert (finding.line, finding.fault) == (line, fault), finding.sentence
    if fault not in (Fault.HALF_LINE, Fault.CUT):
        held = path.read_bytes()
        with pytest.raises(SlideError, match="not as it was written"), audit_log(path):
            pass
        assert path.read_bytes() == held
        assert list(tmp_path.iterdir()) == [path]


def test_what_the_chain_does_not_show_is_shown_by_head_and_count(log_of_eight: Path, tmp_path: Path) -> None:
    lines, path = lines_of(log_of_eight), tmp_path / "b.jsonl"
    heads = [event(line)["sha256"] for line in lines]

    def judged(changed: Lines, head: str | None, count: int | None) -> tuple[int, Fault] | None:
        path.write_bytes(b"".join(changed))
        assert not changed or recomputed(path)[0] == len(changed), "its chain is whole"
        found = read_audit_log(path, head, count).finding
        return None if found is None else (found.line, found.fault)

    assert judged(lines, heads[7], 8) is None
    assert judged(lines, heads[3], 4) is None, "it has gone on since"
    assert judged(lines, heads[3], None) is None
    assert judged(lines[:6], None, None) is None
    assert judged(lines[:6], None, 8) == (7, Fault.CUT)
    assert judged(lines[:6], heads[7], 8) == (7, Fault.CUT)
    assert judged(lines[:6], heads[7], None) == (6, Fault.CUT_OR_RECHAINED)
    anew = rechained([*lines[:3], rehashed(lines[3], reason="x"), *lines[4:]], 3)
    without = rechained(lines[:3] + lines[4:], 3)
    assert judged(anew, None, 8) is None
    assert judged(anew, heads[7], 8) == (8, Fault.RECHAINED)
    assert judged(anew, heads[7], None) == (8, Fault.CUT_OR_RECHAINED)
    assert judged(without, heads[7], 8) == (8, Fault.CUT)
    assert judged(without, heads[4], 5) == (5, Fault.RECHAINED)
    assert judged(rechained(lines[::-1], 0), heads[7], 8) == (8, Fault.RECHAINED)
    assert judged([], heads[7], 8) == (1, Fault.CUT)
    assert judged(edited(lines, 1, b"moved", b"moved"), heads[6], 8) == (8, Fault.RECHAINED)


@pytest.mark.parametrize("content", [b"\xff\xd8\xff\xe0JFIF\n\n", b'{"a": 1}\n', b"half", b"[" * 100_000 + b"\n"])
def test_what_is_no_audit_log_is_refused_and_stays(tmp_path: Path, content: bytes) -> None:
    (path := tmp_path / "slide.svs").write_bytes(content)
    with pytest.raises(SlideError, match="is no audit log"):
        read_audit_log(path)
    with pytest.raises(SlideError, match="is no audit log"), audit_log(path):
        pass
    assert path.read_bytes() == content
    with pytest.raises(SlideError, match="it is no file"), audit_log(tmp_path):
        pass
    with pytest.raises(SlideError, match="cannot be read"):
        read_audit_log(tmp_path / "none.jsonl")
    with pytest.raises(SlideError, match="cannot be written"), audit_log(tmp_path / "none" / "a.jsonl"):
        pass


def test_a_log_in_a_folder_that_is_not_there_is_refused_with_its_name(tmp_path: Path) -> None:
    with (
        pytest.raises(SlideError, match=f"there is no folder {tmp_path / 'nowhere'}") as caught,
        audit_log(tmp_path / "nowhere" / "a.jsonl"),
    ):
        pass
    assert caught.value.advice == "Make it first, or choose another." and list(tmp_path.iterdir()) == []


def test_a_line_too_long_for_an_event_is_read_in_pieces(log_of_eight: Path, tmp_path: Path) -> None:
    lines = lines_of(log_of_eight)
    (path := tmp_path / "b.jsonl").write_bytes(b"".join([*lines[:4], b"x" * (2**24 + 5) + b"\n", *lines[4:]]))
    finding = read_audit_log(path).finding
    assert finding is not None
    assert finding.line == 5


# --- one writer, and its end -----------------------------------------------------------------------------------------


def test_two_writers_are_refused(tmp_path: Path) -> None:
    path, link = tmp_path / "a.jsonl", tmp_path / "b.jsonl"
    process = subprocess.Popen([sys.executable, "-c", WRITER, str(path)], stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    assert process.stdout.readline() == "1\n"
    link.symlink_to(path)
    for name in (path, link):
        with pytest.raises(SlideError, match="another session writes it now"), audit_log(name):
            pass
    process.kill()
    process.communicate()
    with audit_log(path), pytest.raises(SlideError, match="another session"), audit_log(link):
        pass


def test_killed_while_writing_it_leaves_a_log_that_is_gone_on_with(tmp_path: Path) -> None:
    path, chance, told = tmp_path / "a.jsonl", random.Random(7), 0
    for _round in range(8):
        process = subprocess.Popen([sys.executable, "-c", WRITER, str(path)], stdout=subprocess.PIPE, text=True)
        assert process.stdout is not None
        for _line in range(chance.randrange(1, 9)):
            said = process.stdout.readline().strip()
            told = max(told, int(said) if said.isdigit() else 0)
        process.kill()
        rest = process.communicate()[0].split()
        told = max([told, *(int(said) for said in rest if said.isdigit())])
        reading = read_audit_log(path, count=told)
        assert reading.finding is None or reading.finding.fault is Fault.HALF_LINE, reading.finding
        assert reading.head.events >= told, "what it said was written is there"
    with audit_log(path) as log:
        head = log.head
    assert recomputed(path) == (head.events, head.sha256)


def test_wherever_a_line_ends_it_is_kept_aside_and_gone_on_with(log_of_eight: Path, tmp_path: Path) -> None:
    lines = lines_of(log_of_eight)
    for length in (1, 2, 16, 17, 100, len(lines[7]) - 2, len(lines[7]) - 1):
        (folder := tmp_path / str(length)).mkdir()
        (path := folder / "a.jsonl").write_bytes(b"".join(lines[:7]) + lines[7][:length])
        with audit_log(path) as log:
            log.append("gone on with")
        assert lines_of(path)[:7] == lines[:7]
        said = event(lines_of(path)[7])
        assert (said["action"], said["after"]["bytes"]) == ("half line kept aside", length)
        assert (folder / said["after"]["file"]).read_bytes() == lines[7][:length]
        assert recomputed(path)[0] == 9


def test_a_first_line_that_was_not_finished_is_gone_on_with(log_of_eight: Path, tmp_path: Path) -> None:
    first = lines_of(log_of_eight)[0]
    for length in (0, 1, 5, 30, len(first) - 1):
        (path := tmp_path / f"{length}.jsonl").write_bytes(first[:length])
        with audit_log(path):
            pass
        assert [event(line)["action"] for line in lines_of(path)] == ["log begun", "half line kept aside"][
            : 1 + (length > 0)
        ]
        assert recomputed(path)[0] == 1 + (length > 0)


def test_half_lines_are_told_though_whoever_kept_them_was_killed(
    log_of_eight: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = b"".join(lines_of(log_of_eight))
    (path := tmp_path / "a.jsonl").write_bytes(whole + b'{"act')

    def killed(*_: object) -> None:
        raise KeyboardInterrupt

    for place in ("truncate", "open"):  # before it was taken off the log, and after
        with monkeypatch.context() as patched:
            patched.setattr(module.os, place, killed)
            patched.setattr("viewer.jobs.owner_file.OwnerFile.take", lambda self: None)
            with pytest.raises(KeyboardInterrupt), audit_log(path):
                pass
    assert path.read_bytes() == whole
    path.write_bytes(whole + b'{"action":"half')  # killed in the midst of telling it
    with audit_log(path):
        pass
    said = [event(line)["after"] for line in lines_of(path)[8:]]
    assert [(tmp_path / one["file"]).read_bytes() for one in said] == [b'{"act', b'{"action":"half']
    assert recomputed(path)[0] == 10


def test_a_log_that_something_else_changes_is_not_gone_on_with(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    with audit_log(path) as log:
        with path.open("ab") as other:
            other.write(b"x\n")
        with pytest.raises(SlideError, match="something else has changed"):
            log.append("seen")
    with audit_log(path := tmp_path / "b.jsonl") as log:
        path.unlink()
        with pytest.raises(SlideError, match="something else has changed"):
            log.append("seen")
    assert not path.exists()


def test_of_an_event_that_the_disk_does_not_take_nothing_stays(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path, write, parts = tmp_path / "a.jsonl", os.write, []

    def full(descriptor: int, data: bytes) -> int:
        if parts:
            raise OSError(errno.ENOSPC, "full")
        parts.append(write(descriptor, bytes(data[:50])))
        return 50

    with audit_log(path) as log:
        with monkeypatch.context() as patched:
            patched.setattr(module.os, "write", full)
            with pytest.raises(SlideError, match="its disk is full"):
                log.append("seen")
        assert parts == [50]
        assert log.append("seen again") == 2
    assert recomputed(path)[0] == 2


def test_there_is_one_way_to_write_an_event() -> None:
    assert canonical({"b": [1, None, True], "a": "é\u2028"}) == '{"a":"é\u2028","b":[1,null,true]}'.encode()
