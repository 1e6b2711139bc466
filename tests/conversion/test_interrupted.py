"""Pausing, cancelling and failing: in time, and with nothing left."""

from __future__ import annotations

import contextlib
import gc
import random
import shutil
import subprocess
import sys
import threading
import weakref
from pathlib import Path
from typing import Any

import pytest

from tests.conversion.made import small_mirax
from viewer.conversion.run import ConversionFailsCheckError, ConversionRequest, convert_slide
from viewer.conversion.settings import Codec, ConversionSettings, Pyramid
from viewer.conversion.watch import Watch
from viewer.jobs.job import Cancelled, Progress, Step
from viewer.jobs.pause import Pause
from viewer.slides.slide import SlideError


@pytest.fixture(scope="module")
def source(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return small_mirax(tmp_path_factory.mktemp("source"))


class AskedPause(Pause):
    """A pause that knows how often those who read tiles have asked whether they may go on."""

    def __init__(self) -> None:
        super().__init__()
        self._asked = threading.Semaphore(0)

    def goes_on(self, seconds: float) -> bool:
        found = super().goes_on(seconds)
        if not found:
            self._asked.release()
        return found

    def wait_until_asked(self, times: int = 12) -> None:
        """Return when somebody has asked so many times more, and was told to wait."""
        while self._asked.acquire(blocking=False):
            pass
        for _ in range(times):
            assert self._asked.acquire(timeout=60)


def cancelled_after(tiles: int) -> Progress:
    """A progress that is cancelled after so many tiles."""

    def listen(step: Step) -> None:
        if step.done >= tiles:
            progress.cancel()

    progress = Progress(listen)
    return progress


def expect_threads(before: set[threading.Thread]) -> None:
    """Only the threads of before are left, once those have ended that were in the middle of something."""
    for thread in set(threading.enumerate()) - before:
        thread.join(60)
    assert set(threading.enumerate()) <= before


@pytest.mark.parametrize(
    ("codec", "attempts"),
    [(Codec.JPEG, 8), *(pytest.param(one, 20, marks=pytest.mark.prove) for one in (Codec.JPEG, Codec.JPEG_2000))],
)
def test_cancelled_at_any_moment_it_ends_and_leaves_nothing(
    source: Path, tmp_path: Path, codec: Codec, attempts: int
) -> None:
    draw, before = random.Random(codec.value), set(threading.enumerate())
    settings = ConversionSettings(codec=codec, tile_size=64, pyramid=Pyramid.REBUILT)
    for attempt in range(attempts):
        progress = cancelled_after(draw.randrange(1, 120))
        request = ConversionRequest(source, tmp_path / f"out{attempt}", settings, verify="none")
        with pytest.raises(Cancelled):
            convert_slide(request, progress)
        assert not request.folder.exists()
        expect_threads(before)
        assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("codec", [Codec.JPEG, Codec.JPEG_2000])
def test_cancelled_conversions_keep_no_tile_in_memory(
    source: Path, tmp_path: Path, codec: Codec, monkeypatch: pytest.MonkeyPatch
) -> None:
    from viewer.conversion import convert

    held: list[weakref.ref[Any]] = []

    class Remembered(Watch):
        def watch_encoder(self, encoder: Any) -> None:
            super().watch_encoder(encoder)
            encode = encoder.encode
            held.append(weakref.ref(self))

            def remember(pixels: Any) -> bytes:
                if pixels.size > 3:  # not what stands for a tile that is no longer read
                    held.append(weakref.ref(pixels))
                data: bytes = encode(pixels)
                return data

            encoder.encode = remember

    monkeypatch.setattr(convert, "Watch", Remembered)
    before = set(threading.enumerate())
    settings = ConversionSettings(codec=codec, tile_size=64, pyramid=Pyramid.REBUILT)
    for attempt in range(5):
        request = ConversionRequest(source, tmp_path / f"out{attempt}", settings, verify="none")
        with pytest.raises(Cancelled):
            convert_slide(request, cancelled_after(10 + 15 * attempt))
    expect_threads(before)
    gc.collect()
    assert len(held) > 5 * 10
    assert not [one() for one in held if one() is not None]


def test_cancelled_while_levels_are_made_it_ends(source: Path, tmp_path: Path) -> None:
    """All of level 0 has been read, and tiles of it and of levels made of it wait for a slow encoder."""
    before = set(threading.enumerate())
    settings = ConversionSettings(pyramid=Pyramid.REBUILT)
    for attempt, seconds in enumerate((0.0, 0.02, 0.07, 0.12, 0.2, 0.3)):
        begun, ended = threading.Event(), threading.Event()

        def listen(_step: Step, begun: threading.Event = begun) -> None:
            begun.set()
            threading.Event().wait(0.05)

        progress = Progress(listen)

        def work(*asked: Any, ended: threading.Event = ended) -> None:
            with contextlib.suppress(Cancelled):
                convert_slide(*asked)
            ended.set()

        request = ConversionRequest(source, tmp_path / f"out{attempt}", settings, verify="none")
        threading.Thread(target=work, args=(request, progress), daemon=True).start()
        assert begun.wait(60)
        threading.Event().wait(seconds)
        progress.cancel()
        assert ended.wait(30)
        expect_threads(before)
        shutil.rmtree(request.folder, ignore_errors=True)  # it may have been done before
    assert list(tmp_path.iterdir()) == []
    expect_threads(before)


def test_a_pause_holds_everything_up_until_it_ends(source: Path, tmp_path: Path) -> None:
    steps: list[Step] = []
    paused = threading.Event()
    pause = AskedPause()

    def listen(step: Step) -> None:
        steps.append(step)
        if step.done == 20:
            pause.pause()
            paused.set()

    settings = ConversionSettings(codec=Codec.JPEG_LS, tile_size=64)
    failed: list[BaseException] = []

    def work() -> None:
        try:
            convert_slide(ConversionRequest(source, tmp_path / "out", settings, verify="none"), Progress(listen), pause)
        except BaseException as error:
            failed.append(error)

    thread = threading.Thread(target=work)
    thread.start()
    assert paused.wait(60)
    # What was in work when the pause began has been finished long before readers have asked so often.
    pause.wait_until_asked()
    held = len(steps)
    pause.wait_until_asked()
    assert len(steps) == held
    assert held < steps[0].total / 2
    pause.resume()
    thread.join(60)
    assert not thread.is_alive()
    assert not failed
    assert (tmp_path / "out").is_dir()


def test_it_is_cancelled_while_it_is_paused(source: Path, tmp_path: Path) -> None:
    pause, paused, before = AskedPause(), threading.Event(), set(threading.enumerate())

    def listen(step: Step) -> None:
        if step.done == 5:
            pause.pause()
            paused.set()

    def cancel() -> None:
        paused.wait(60)
        pause.wait_until_asked()
        progress.cancel()

    progress = Progress(listen)
    threading.Thread(target=cancel).start()
    settings = ConversionSettings(tile_size=64)
    with pytest.raises(Cancelled):
        convert_slide(ConversionRequest(source, tmp_path / "out", settings, verify="none"), progress, pause)
    expect_threads(before)
    assert list(tmp_path.iterdir()) == []


def test_files_that_fail_a_check_are_not_kept(source: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from viewer.conversion import convert

    def damaging(folder: Path) -> None:
        path = max(folder.glob("*.dcm"), key=lambda path: path.stat().st_size)
        content = bytearray(path.read_bytes())
        content[len(content) // 2 : len(content) // 2 + 64] = bytes(64)
        path.write_bytes(content)

    monkeypatch.setattr(convert, "number_instances", damaging)
    settings = ConversionSettings(codec=Codec.JPEG_LS, tile_size=128)
    with pytest.raises(ConversionFailsCheckError, match="fail the check") as caught:
        convert_slide(ConversionRequest(source, tmp_path / "out", settings))
    assert caught.value.verification.failed
    assert list(tmp_path.iterdir()) == []


FULL_DISK = """
import resource, signal, sys
from pathlib import Path
from viewer.conversion.run import ConversionRequest, convert_slide
from viewer.conversion.settings import Codec, ConversionSettings
from viewer.slides.slide import SlideError

signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, 200_000))
settings = ConversionSettings(codec=Codec.JPEG_LS, tile_size=64)
try:
    convert_slide(ConversionRequest(Path(sys.argv[1]), Path(sys.argv[2]), settings))
except SlideError as error:
    print(error)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="files cannot be limited there")
def test_files_that_cannot_grow_leave_nothing(source: Path, tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", FULL_DISK, source, tmp_path / "out"], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("made.mrxs could not be converted to DICOM: ")
    assert list(tmp_path.iterdir()) == []


def test_a_full_disk_is_told_as_such(source: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import errno

    from wsidicom.file.io import WsiDicomWriter

    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(WsiDicomWriter, "write_tiles", full)
    with pytest.raises(SlideError, match="the disk of out is full"):
        convert_slide(ConversionRequest(source, tmp_path / "out", verify="none"))
    assert list(tmp_path.iterdir()) == []
