"""A program that is started with files passes them on to a window that is open; standard library only, no Qt.

They meet on a local socket, or a named pipe of Windows: of one user, desktop, version and folder of settings.
Both show each other that they know a key that only the user can read: nobody else's program is told a name of a file,
or has one opened. Nothing of it is ever logged.

What protects: the key alone is relied on. It is new for each run, and lies in a folder that only the user can look
into, below the folder of settings or that of the session: of mode 0700, which Python gives to the user, administrators
and the system alone on Windows, too (``os.mkdir``, since 3.12.4). The socket lies in the same folder. The pipe has the
rights that Windows gives by default, so others may be able to connect to it: they get no further than the question for
the key, and keep nobody from being answered, for each is talked to on a thread of its own. Whoever takes all of these
threads only has programs open windows of their own.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import secrets
import socket
import stat
import sys
import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:  # imported by the threads that need it: the start of the program does not wait for it
    from multiprocessing.connection import Connection, Listener

from viewer.jobs.owner_file import OwnedError, OwnerFile

PATIENCE = 2.0
"""Seconds after which a window that does not answer is taken to hang."""
STARTING_PATIENCE = 20.0
"""Seconds for one that has said that it is starting."""
MOST_BYTES = 256 * 1024
"""Of a message."""
MOST_FILES = 64
_FORMAT = 1
_LONGEST_END = 1.0
"""Seconds that the end of the program waits at most."""
_MOST_TALKS = 16
"""Programs that are talked to at a time; more are turned away."""
_READY, _NO, _BUSY, _STARTING, _GO = b"ready", b"no", b"busy", b"starting", b"go"
_TOKEN = "XDG_ACTIVATION_TOKEN"
_LONGEST_TOKEN = 256


class Answer(Enum):
    """What becomes of files that are passed on; true where they are taken."""

    TAKEN = "taken"
    BUSY = "busy"
    """There is a window, which cannot take them now."""
    NOBODY = "nobody"
    """There is none that wants them, or that answers."""

    def __bool__(self) -> bool:
        return self is Answer.TAKEN


@dataclass(frozen=True, slots=True)
class Meeting:
    """Where programs of one user meet."""

    folder: Path
    """Which nobody else can look into."""
    name: str

    @property
    def address(self) -> str:
        """Of the socket, or the pipe."""
        return rf"\\.\pipe\{self.name}" if sys.platform == "win32" else str(self.folder / self.name)

    @property
    def key_file(self) -> Path:
        """What both have to know; of this meeting alone, so that only whoever owns it writes it."""
        return self.folder / f"{self.name}.key"


def meeting(config: Path, version: str, environ: Mapping[str, str] = os.environ) -> Meeting:
    """Where programs of this ``version`` with their settings in ``config`` meet, on this desktop of this user."""
    runtime = environ.get("XDG_RUNTIME_DIR", "") if sys.platform not in ("win32", "darwin") else ""
    folder = Path(runtime) / "verislide" if runtime and _is_mine(Path(runtime)) else config / "running"
    desktop = [environ.get(name, "") for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")]
    # A home may be that of several computers, and a folder of settings that of several users.
    parts = [str(_user()), socket.gethostname(), _windows_session(), *desktop, str(config.absolute()), version]
    return Meeting(folder, "verislide-" + hashlib.sha256("\0".join(parts).encode("utf-8", "replace")).hexdigest()[:16])


def pass_on(place: Meeting, paths: Sequence[Path], patience: float = PATIENCE) -> Answer:
    """Give ``paths``, which are absolute, to the window that is open, and say what it answers.

    It takes nothing where there is no window, where it is busy, or where it does not answer within ``patience``
    seconds: whoever asks then has to open them itself, and the window does not any more.
    """
    message = _message(paths)
    if len(message) > MOST_BYTES or len(paths) > MOST_FILES:
        return Answer.NOBODY
    try:
        key = place.key_file.read_bytes()
    except OSError:
        return Answer.NOBODY
    if sys.platform != "win32" and not Path(place.address).exists():
        return Answer.NOBODY
    _let_it_come_to_front()
    asking = _Asking(place.address, key, message)
    return asking.wait(patience)


class _Asking:
    """Asks on a thread of its own, for neither a pipe nor a socket can be waited for on all systems."""

    def __init__(self, address: str, key: bytes, message: bytes) -> None:
        self._lock = threading.Lock()
        self._over, self._starting = threading.Event(), threading.Event()
        self._given_up = self._gone = self._busy = False
        threading.Thread(target=self._ask, args=(address, key, message), daemon=True).start()

    def wait(self, patience: float) -> Answer:
        if not self._over.wait(patience) and self._starting.is_set():
            self._over.wait(STARTING_PATIENCE)
        with self._lock:
            self._given_up = True
            return Answer.TAKEN if self._gone else Answer.BUSY if self._busy else Answer.NOBODY

    def _ask(self, address: str, key: bytes, message: bytes) -> None:
        # AuthenticationError is a ProcessError, which is an Exception of its own.
        with contextlib.suppress(Exception):
            self._talk(address, key, message)
        self._over.set()

    def _talk(self, address: str, key: bytes, message: bytes) -> None:
        from multiprocessing.connection import Client

        with Client(address, authkey=key) as line:
            line.send_bytes(message)
            answer = line.recv_bytes(16)
            if answer == _STARTING:
                self._starting.set()
                answer = line.recv_bytes(16)
            self._busy = answer == _BUSY
            if answer == _READY:
                with self._lock:
                    if not self._given_up:
                        line.send_bytes(_GO)
                        self._gone = True


class Receiver:
    """Takes what is passed on, as long as the program runs; at most one at a place does."""

    def __init__(self, place: Meeting) -> None:
        self._place = place
        self._owner = OwnerFile(place.folder / f"{place.name}.lock")
        self._listener: Listener | None = None
        self._thread = threading.Thread(target=self._begin, name="passed on", daemon=True)
        self._begun, self._attached, self._closed = threading.Event(), threading.Event(), threading.Event()
        self._key = b""
        self._talks = threading.BoundedSemaphore(_MOST_TALKS)
        self._may_take: Callable[[], Answer] = lambda: Answer.NOBODY
        self._take: Callable[[list[Path], str], object] = lambda *_: None

    def start(self) -> threading.Event:
        """Begin to listen, on a thread of its own; the event says when it does, or that it does not.

        It does not where another program does, or where there can be no such place.
        """
        self._thread.start()
        return self._begun

    @property
    def listens(self) -> bool:
        """Whether files can be passed on to it now."""
        return self._listener is not None and not self._closed.is_set()

    def _begin(self) -> None:
        try:
            listener = self._listening()
        except (OSError, OwnedError):
            listener = None
        self._listener = listener
        self._begun.set()
        if listener is not None:
            self._listen(listener)
            # In this order: the name of the socket goes with it, and may then be that of another program.
            with contextlib.suppress(OSError):
                listener.close()
            with contextlib.suppress(OSError):
                self._place.key_file.unlink(missing_ok=True)
            self._owner.release()

    def _listening(self) -> Listener:
        from multiprocessing.connection import Listener

        _make_private(self._place.folder)
        self._owner.take()
        try:
            self._key = _new_key(self._place.key_file)
            # Without the key, which it would ask for before it listens to the next one, however long that takes.
            if sys.platform == "win32":
                return Listener(self._place.address, "AF_PIPE")
            # Whoever owned it before was killed, or it would not be there any more.
            Path(self._place.address).unlink(missing_ok=True)
            return Listener(self._place.address, "AF_UNIX")
        except OSError:
            self._owner.release()
            raise

    def attach(self, may_take: Callable[[], Answer], take: Callable[[list[Path], str], object]) -> None:
        """Have questions answered by ``may_take``, and files and an activation token given to ``take``.

        Both are called on a thread of its own. Until now everybody was told to wait.
        """
        self._may_take, self._take = may_take, take
        self._attached.set()

    def stop(self) -> None:
        """Listen no longer; the next program that is started with files opens them itself."""
        was_open = self.listens
        self._closed.set()
        self._attached.set()
        if was_open:
            _wake(self._place.address)
            self._thread.join(_LONGEST_END)  # whoever is talked to meanwhile is cut off by the end of the process

    def _listen(self, listener: Listener) -> None:
        while not self._closed.is_set():
            try:
                line = listener.accept()
            except OSError:  # somebody who went away: never a reason to end
                self._closed.wait(0.05)
                continue
            if self._closed.is_set() or not self._talks.acquire(blocking=False):
                line.close()
                continue
            threading.Thread(target=self._serve, args=(line,), name="passed on by one", daemon=True).start()

    def _serve(self, line: Connection) -> None:
        try:
            # Whatever it is, also an AuthenticationError, which is an Exception of its own: the next one is served.
            with contextlib.suppress(Exception), line:
                _ask_for_key(line, self._key)
                self._talk(line)
        finally:
            self._talks.release()

    def _talk(self, line: Connection) -> None:
        if not line.poll(PATIENCE):
            return
        read = read_message(line.recv_bytes(MOST_BYTES))
        if read is None:
            line.send_bytes(_NO)
            return
        if not self._attached.is_set():
            line.send_bytes(_STARTING)
            self._attached.wait(STARTING_PATIENCE)
        answer = Answer.NOBODY if self._closed.is_set() else self._may_take()
        if not answer:
            line.send_bytes(_BUSY if answer is Answer.BUSY else _NO)
            return
        line.send_bytes(_READY)
        # Whoever has lost patience opens the files itself, and says nothing any more.
        if line.poll(PATIENCE) and line.recv_bytes(16) == _GO:
            self._take(*read)


def _message(paths: Sequence[Path]) -> bytes:
    # As the bytes that the system knows them by: names need not be text.
    files = [os.fsencode(path).hex() for path in paths]
    token = os.environ.get(_TOKEN, "")
    said = {"verislide": _FORMAT, "files": files, "token": token if _is_token(token) else ""}
    return json.dumps(said).encode("ascii")


def _is_token(token: object) -> bool:
    """Whether it can be an activation token of the desktop, and become a variable of the environment; also none."""
    return isinstance(token, str) and len(token) <= _LONGEST_TOKEN and token.isascii() and token.isprintable()


def read_message(content: bytes) -> tuple[list[Path], str] | None:
    """Absolute paths and the token with which the desktop lets a window come to the front; None where it is neither."""
    try:
        told = json.loads(content)
        if not isinstance(told, dict) or told.get("verislide") != _FORMAT:
            return None
        files, token = told.get("files"), told.get("token", "")
        if not isinstance(files, list) or not 0 < len(files) <= MOST_FILES or not _is_token(token):
            return None
        paths = [Path(os.fsdecode(bytes.fromhex(one))) for one in files]
    except (ValueError, TypeError, RecursionError):
        return None
    if not all(path.is_absolute() and "\0" not in str(path) for path in paths):
        return None
    return paths, token


def _user() -> int:
    return os.getuid() if sys.platform != "win32" else 0  # there the folder of the settings and the session tell


def _windows_session() -> str:
    if sys.platform != "win32":
        return ""
    import ctypes

    number = ctypes.c_ulong()
    ctypes.windll.kernel32.ProcessIdToSessionId(os.getpid(), ctypes.byref(number))
    return str(number.value)


def _let_it_come_to_front() -> None:
    """Windows lets only the program that was started last decide who comes to the front."""
    if sys.platform == "win32":
        import ctypes

        any_process = -1
        with contextlib.suppress(AttributeError, OSError):
            ctypes.windll.user32.AllowSetForegroundWindow(any_process)


def _is_mine(folder: Path) -> bool:
    """Whether it is a folder of this user that nobody else can look into; always on Windows, where profiles are so."""
    try:
        found = folder.lstat()
    except OSError:
        return False
    if sys.platform == "win32":
        return stat.S_ISDIR(found.st_mode)
    return stat.S_ISDIR(found.st_mode) and found.st_uid == os.getuid() and not found.st_mode & 0o077


def _make_private(folder: Path) -> None:
    folder.parent.mkdir(parents=True, exist_ok=True)
    with contextlib.suppress(FileExistsError):
        folder.mkdir(mode=0o700)
    if not _is_mine(folder):
        raise PermissionError(f"{folder} is open to others.")


def _new_key(file: Path) -> bytes:
    """A key for one run, written to ``file``; for whoever owns the place.

    Raises:
        FileExistsError: Somebody else has written one at the same time, and is right.
    """
    file.unlink(missing_ok=True)
    key = secrets.token_bytes(32)
    descriptor = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "wb") as written:
        written.write(key)
    return key


def _ask_for_key(line: Connection, key: bytes) -> None:
    """Return when both have shown that they know the ``key``, as `multiprocessing.connection.Client` does it.

    Raises:
        AuthenticationError: The other one does not know it.
        TimeoutError: It says nothing.
    """
    from multiprocessing.connection import answer_challenge, deliver_challenge

    limited = cast("Connection", _Limited(line))
    deliver_challenge(limited, key)
    answer_challenge(limited, key)


class _Limited:
    """A line on which nobody is waited for longer than `PATIENCE` for what they say next."""

    def __init__(self, line: Connection) -> None:
        self._line = line
        self.send_bytes = line.send_bytes

    def recv_bytes(self, longest: int) -> bytes:
        if not self._line.poll(PATIENCE):
            raise TimeoutError
        return self._line.recv_bytes(longest)


def _wake(address: str) -> None:
    """Have a listener look up that waits for somebody to come."""
    with contextlib.suppress(OSError):
        if sys.platform == "win32":
            with Path(address).open("r+b", buffering=0):
                pass
        else:
            with socket.socket(socket.AF_UNIX) as line:
                line.settimeout(PATIENCE)
                line.connect(address)
