"""Files that are passed on to a window that is open: to whom, and to whom not."""

from __future__ import annotations

import contextlib
import json
import os
import queue
import secrets
import signal
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from viewer.jobs import passing_on
from viewer.jobs.passing_on import Meeting, Receiver, meeting, pass_on, read_message

PROJECT = Path(__file__).resolve().parents[2]
unix = pytest.mark.skipif(sys.platform == "win32", reason="sockets of Unix")


@pytest.fixture
def place(tmp_path_factory: pytest.TempPathFactory) -> Meeting:
    # A path of a socket may be no longer than a hundred letters.
    return meeting(tmp_path_factory.mktemp("m"), "1.0", {})


class Window:
    """Takes what comes, and remembers it."""

    def __init__(self, place: Meeting, takes: bool = True) -> None:
        self.came: queue.Queue[tuple[list[Path], str]] = queue.Queue()
        self.asked = 0
        self.takes = takes
        self.receiver = Receiver(place)
        assert self.receiver.start().wait(10)

    def attach(self) -> Window:
        self.receiver.attach(self._may, lambda paths, token: self.came.put((paths, token)))
        return self

    def _may(self) -> bool:
        self.asked += 1
        return self.takes


@pytest.fixture
def window(place: Meeting) -> Iterator[Window]:
    window = Window(place).attach()
    assert window.receiver.listens
    yield window
    window.receiver.stop()


def test_files_arrive_once_in_their_order_with_the_desktops_token(
    place: Meeting, window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_ACTIVATION_TOKEN", "let it come")
    paths = [Path("/slides/b.mrxs").absolute(), Path("/slides/a.mrxs").absolute()]
    assert pass_on(place, paths)
    assert window.came.get(timeout=10) == (paths, "let it come")
    assert window.came.empty()


ODD = [
    b"a\nb.mrxs",
    b"quote\"'\\.svs",
    b"\xff\xfe not utf-8.ndpi",
    "Pr\u00e4parat \U0001f52c.dcm".encode(),
    b" space ",
    b"-flag",
]


@unix
def test_odd_names_survive(place: Meeting, window: Window) -> None:
    paths = [Path("/share") / os.fsdecode(name) for name in ODD] + [Path("//server/share/x.mrxs")]
    assert pass_on(place, paths)
    came, _ = window.came.get(timeout=10)
    assert [os.fsencode(path) for path in came] == [os.fsencode(path) for path in paths]


def test_without_a_window_nobody_waits(place: Meeting) -> None:
    assert not pass_on(place, [Path("/a").absolute()])
    assert not place.folder.exists()


def test_a_busy_window_takes_nothing(place: Meeting, window: Window) -> None:
    window.takes = False
    assert not pass_on(place, [Path("/a").absolute()])
    assert window.asked == 1 and window.came.empty()
    window.takes = True
    assert pass_on(place, [Path("/a").absolute()])


def test_a_window_that_hangs_is_not_waited_for_and_opens_nothing_later(place: Meeting, window: Window) -> None:
    hangs = threading.Event()
    asked = threading.Event()

    def hang() -> bool:
        asked.set()
        return hangs.wait(30)

    window.receiver.attach(hang, lambda *came: window.came.put(came))
    assert not pass_on(place, [Path("/a").absolute()], patience=0.3)
    assert asked.is_set()
    hangs.set()  # it is well again, and would take them
    window.receiver.attach(lambda: True, lambda paths, token: window.came.put((paths, token)))
    assert pass_on(place, [Path("/b").absolute()])
    assert window.came.get(timeout=10)[0] == [Path("/b").absolute()]
    assert window.came.empty()


def test_a_window_that_is_starting_is_waited_for(place: Meeting, monkeypatch: pytest.MonkeyPatch) -> None:
    window = Window(place)
    told = threading.Event()
    starting = passing_on._Asking.wait

    def wait(self: passing_on._Asking, patience: float) -> bool:
        assert self._starting.wait(20)
        told.set()
        return starting(self, 0.01)

    monkeypatch.setattr(passing_on._Asking, "wait", wait)
    answers: queue.Queue[bool] = queue.Queue()
    threading.Thread(target=lambda: answers.put(pass_on(place, [Path("/a").absolute()]))).start()
    assert told.wait(20)
    window.attach()
    assert answers.get(timeout=20)
    assert window.came.get(timeout=10)[0] == [Path("/a").absolute()]
    window.receiver.stop()


def test_one_takes_files_and_the_next_one_after_it(place: Meeting, window: Window) -> None:
    second = Window(place)
    assert not second.receiver.listens
    assert pass_on(place, [Path("/a").absolute()]) and window.came.get(timeout=10)
    window.receiver.stop()
    assert not pass_on(place, [Path("/a").absolute()])
    third = Window(place).attach()
    assert third.receiver.listens
    assert pass_on(place, [Path("/a").absolute()]) and third.came.get(timeout=10)
    third.receiver.stop()


KILLED = """
import sys, time
from pathlib import Path
from viewer.jobs.passing_on import Meeting, Receiver
receiver = Receiver(Meeting(Path(sys.argv[1]), sys.argv[2]))
assert receiver.start().wait(20) and receiver.listens
print("listens", flush=True)
time.sleep(60)
"""


@unix
def test_what_a_killed_window_left_is_taken_over(place: Meeting) -> None:
    command = [sys.executable, "-c", KILLED, str(place.folder), place.name]
    with subprocess.Popen(command, stdout=subprocess.PIPE, cwd=PROJECT, text=True) as killed:
        assert killed.stdout is not None and killed.stdout.readline() == "listens\n"
        killed.send_signal(signal.SIGKILL)
    assert Path(place.address).exists()
    assert not pass_on(place, [Path("/a").absolute()])
    window = Window(place).attach()
    assert pass_on(place, [Path("/a").absolute()])
    assert window.came.get(timeout=10)[0] == [Path("/a").absolute()]
    window.receiver.stop()
    assert not Path(place.address).exists()


@unix
def test_nobody_else_can_look_into_the_place(place: Meeting, window: Window) -> None:
    assert place.folder.stat().st_mode & 0o777 == 0o700
    assert place.key_file.stat().st_mode & 0o777 == 0o600


@unix
@pytest.mark.parametrize("how", ["open to others", "a link"])
def test_a_place_that_others_can_look_into_is_not_used(place: Meeting, tmp_path: Path, how: str) -> None:
    if how == "a link":
        (tmp_path / "elsewhere").mkdir(mode=0o700)
        place.folder.symlink_to(tmp_path / "elsewhere")
    else:
        place.folder.mkdir()
        place.folder.chmod(0o755)
    window = Window(place)
    assert not window.receiver.listens


def test_whoever_does_not_know_the_key_is_told_nothing_and_tells_nothing(place: Meeting, window: Window) -> None:
    right = place.key_file.read_bytes()
    place.key_file.write_bytes(bytes(32))
    assert not pass_on(place, [Path("/a").absolute()])
    place.key_file.write_bytes(right)
    assert pass_on(place, [Path("/b").absolute()])
    assert window.came.get(timeout=10)[0] == [Path("/b").absolute()] and window.asked == 1


@unix
def test_garbage_is_survived(place: Meeting, window: Window) -> None:
    for content in (b"", b"\xff" * 40, b"GET / HTTP/1.1\r\n\r\n"):
        with socket.socket(socket.AF_UNIX) as line:
            line.connect(place.address)
            line.sendall(content)
    assert pass_on(place, [Path("/a").absolute()])


@unix
def test_whoever_says_nothing_keeps_nobody_waiting_nor_the_end(place: Meeting, window: Window) -> None:
    with socket.socket(socket.AF_UNIX) as silent, socket.socket(socket.AF_UNIX) as slow:
        silent.connect(place.address)
        slow.connect(place.address)
        slow.sendall(b"\0\0")
        assert pass_on(place, [Path("/a").absolute()], patience=20)
        assert window.came.get(timeout=10)[0] == [Path("/a").absolute()]
        window.receiver.stop()
        assert not window.receiver._thread.is_alive()


@unix
def test_whoever_says_nothing_is_let_go_and_many_of_them_are_turned_away(
    place: Meeting, window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    with contextlib.ExitStack() as stack:
        lines = [stack.enter_context(socket.socket(socket.AF_UNIX)) for _ in range(17)]
        for line in lines:
            line.settimeout(20)
            line.connect(place.address)
            if line is not lines[-1]:
                assert line.recv(4096)  # asked for the key
        assert lines[-1].recv(4096) == b""
        monkeypatch.setattr(passing_on, "PATIENCE", 0.01)
    with socket.socket(socket.AF_UNIX) as late:
        late.settimeout(20)
        late.connect(place.address)
        while late.recv(4096):
            pass


def test_each_run_has_a_key_of_its_own_that_goes_with_it_and_no_other_meeting_touches_it(place: Meeting) -> None:
    other = Meeting(place.folder, "verislide-other")
    one, two = Window(place).attach(), Window(other).attach()
    assert one.receiver.listens and two.receiver.listens
    key = place.key_file.read_bytes()
    assert len(key) == 32 and key != other.key_file.read_bytes()
    for which, window in ((place, one), (other, two)):
        assert pass_on(which, [Path("/a").absolute()], patience=20)
        assert window.came.get(timeout=10)
        window.receiver.stop()
        assert not which.key_file.exists()
    again = Window(place)
    assert place.key_file.read_bytes() != key
    again.receiver.stop()


def test_a_key_that_another_one_writes_at_the_same_time_is_left_alone(
    place: Meeting, monkeypatch: pytest.MonkeyPatch
) -> None:
    def written_meanwhile(length: int) -> bytes:
        place.key_file.write_bytes(b"theirs")
        return bytes(length)

    monkeypatch.setattr(secrets, "token_bytes", written_meanwhile)
    window = Window(place)
    assert not window.receiver.listens
    assert place.key_file.read_bytes() == b"theirs"


def test_a_token_that_is_none_is_not_sent(place: Meeting, window: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_ACTIVATION_TOKEN", "a\nb")
    assert pass_on(place, [Path("/a").absolute()])
    assert window.came.get(timeout=10) == ([Path("/a").absolute()], "")


def test_users_desktops_versions_and_folders_of_settings_meet_apart(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    names = [
        meeting(tmp_path, "1.0", {}).name,
        meeting(tmp_path, "1.1", {}).name,
        meeting(tmp_path / "other", "1.0", {}).name,
        meeting(tmp_path, "1.0", {"DISPLAY": ":1"}).name,
        meeting(tmp_path, "1.0", {"WAYLAND_DISPLAY": "wayland-1"}).name,
    ]
    monkeypatch.setattr(passing_on, "_user", lambda: 4711)
    names.append(meeting(tmp_path, "1.0", {}).name)
    monkeypatch.setattr(passing_on, "_windows_session", lambda: "2")
    names.append(meeting(tmp_path, "1.0", {}).name)
    assert len(set(names)) == 7


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="the desktops of Linux")
def test_the_session_s_own_folder_is_used_where_it_is_private(tmp_path: Path) -> None:
    run = tmp_path / "run"
    run.mkdir(mode=0o700)
    assert meeting(tmp_path, "1", {"XDG_RUNTIME_DIR": str(run)}).folder == run / "verislide"
    run.chmod(0o770)
    assert meeting(tmp_path, "1", {"XDG_RUNTIME_DIR": str(run)}).folder == tmp_path / "running"


GOOD = {"verislide": 1, "files": [os.fsencode(str(Path("/a").absolute())).hex()], "token": ""}


@pytest.mark.parametrize(
    "told",
    [
        b"",
        b"\xff",
        b"[]",
        b"[" * 100_000,
        {**GOOD, "verislide": 2},
        {**GOOD, "files": []},
        {**GOOD, "files": "2f61"},
        {**GOOD, "files": [1]},
        {**GOOD, "files": ["zz"]},
        {**GOOD, "files": [b"relative".hex()]},
        {**GOOD, "files": [b"/a\0b".hex()]},
        {**GOOD, "files": GOOD["files"] * 65},
        {**GOOD, "token": 1},
        {**GOOD, "token": "x" * 257},
        {**GOOD, "token": "a\0b"},
        {**GOOD, "token": "a\nb"},
        {**GOOD, "token": "\udc80"},
        {**GOOD, "token": "\u00e4"},
        {**GOOD, "token": None},
    ],
)
def test_a_message_of_another_shape_is_none(told: object) -> None:
    assert read_message(told if isinstance(told, bytes) else json.dumps(told).encode()) is None


def test_a_message_of_this_shape_is_one() -> None:
    assert read_message(json.dumps(GOOD).encode()) == ([Path("/a").absolute()], "")


def test_more_than_a_message_holds_is_not_passed_on(place: Meeting, window: Window) -> None:
    assert not pass_on(place, [Path("/a").absolute()] * 65)
    assert not pass_on(place, [Path("/" + "a" * 200_000).absolute()])
    assert window.asked == 0


def test_asking_takes_no_time_where_nobody_is(place: Meeting) -> None:
    code = "import sys; from viewer.jobs import passing_on; print('multiprocessing.connection' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=PROJECT, check=True)
    assert done.stdout == "False\n"
