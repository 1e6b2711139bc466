"""A window for tests, and slides to open in it."""

from __future__ import annotations

from collections.abc import Hashable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.conftest import DATA
from tests.ui.gesture_walk import WAIT_MS, open_pair
from tests.ui.questions import Unanswered
from viewer.alignment.alignment import Alignment
from viewer.comparison.display import Display
from viewer.conversion.convert import convert_to_dicom
from viewer.conversion.settings import Codec, ConversionSettings
from viewer.geometry import Mpp, Size
from viewer.jobs.job import Progress
from viewer.slides.sample import CoordinatePainter, SampleSpec, SampleTruth, write_sample
from viewer.slides.slide import Slide
from viewer.ui import aligner
from viewer.ui.garbage import GuiGarbage
from viewer.ui.main_window import MainWindow
from viewer.ui.pane.marks import Chips
from viewer.ui.settings import Settings
from viewer.ui.theme import apply_theme


@pytest.fixture(scope="module", autouse=True)
def garbage(qapp: QApplication) -> Iterator[None]:
    """Windows of earlier tests are freed on the GUI thread alone, as in the program."""
    collector = GuiGarbage(qapp)
    yield
    collector.stop()


@pytest.fixture(autouse=True)
def unanswered(qapp: QApplication) -> Iterator[None]:
    """A question that nobody answers fails its test; else the whole run would wait for it."""
    watch = Unanswered()
    yield
    watch.stop()
    assert watch.titles == [], "nobody answered"


@pytest.fixture
def qtbot(qtbot: QtBot) -> QtBot:
    """pytest-qt's own; it waits WAIT_MS, not five seconds, where a test does not say how long."""
    for name in ("waitActive", "waitExposed", "waitSignal", "waitSignals", "waitUntil"):
        setattr(qtbot, name, partial(getattr(qtbot, name), timeout=WAIT_MS))
    return qtbot


@pytest.fixture(scope="session", autouse=True)
def aligned_once() -> Iterator[None]:
    """Where a pair of slides that all tests share lies is found the first time that a window opens it.

    Nobody changes those files, and finding it is a quarter of the work of a window with a pair. As in the program, a
    job of the window has it found; tests/alignment is about how.
    """
    find, found = aligner._align, dict[Hashable, Alignment]()

    def known(slide: Slide) -> Hashable:
        return slide.path, type(slide), slide.reader, slide.levels, slide.axes

    def align(reference: Slide, conversion: Slide, progress: Progress) -> Alignment:
        if not {reference.path, conversion.path} <= UNCHANGED:
            return find(reference, conversion, progress)
        pair = known(reference), known(conversion)
        if pair not in found:
            found[pair] = find(reference, conversion, progress)
        return found[pair]

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(aligner, "_align", align)
        yield


UNCHANGED = {DATA / "mirax/real-reduced/Mirax2-Fluorescence-2-r4.mrxs", DATA / "dicom_wsi/mirax-real-reduced"}
"""Slides that all tests of a run open and none changes."""


@dataclass(frozen=True)
class Pair:
    original: Path
    conversion: Path
    truth: SampleTruth
    spec: SampleSpec


@pytest.fixture(scope="session")
def coordinate_pair(tmp_path_factory: pytest.TempPathFactory) -> Pair:
    """A slide whose pixels tell where they lie, and its lossless conversion cropped to bounds that no level divides."""
    folder = tmp_path_factory.mktemp("pair")
    spec = SampleSpec.plain(
        photos=(4, 4),
        margins=(1, 1, 1, 1),
        image_size=Size(80, 64),
        divisions=4,
        origin=(5, 3),
        levels=4,
        painter=CoordinatePainter(),
    )
    truth = write_sample(folder / "pair.mrxs", spec)
    convert_to_dicom(
        folder / "pair.mrxs",
        folder / "converted",
        settings=ConversionSettings(codec=Codec.JPEG_2000, label=True, overview=True),
    )
    UNCHANGED.update((folder / "pair.mrxs", folder / "converted"))
    return Pair(folder / "pair.mrxs", folder / "converted", truth, spec)


@pytest.fixture(scope="session")
def lossy_pair(coordinate_pair: Pair, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """Original and conversion of the coordinate pair, converted with loss, so that there are differences."""
    folder = tmp_path_factory.mktemp("lossy") / "converted"
    convert_to_dicom(
        coordinate_pair.original, folder, settings=ConversionSettings(quality=60, label=True, overview=True)
    )
    UNCHANGED.add(folder)
    return coordinate_pair.original, folder


@pytest.fixture(params=["coordinates", "real"])
def either_pair(request: pytest.FixtureRequest) -> tuple[Path, Path]:
    """Original and conversion: the coordinate pair, whose bounds no level divides, and the real one."""
    if request.param == "coordinates":
        made: Pair = request.getfixturevalue("coordinate_pair")
        return made.original, made.conversion
    real: tuple[Path, Path] = request.getfixturevalue("real_pair")
    return real


@pytest.fixture
def oblong_slide(tmp_path: Path) -> Path:
    """A slide whose pixels are not square."""
    spec = SampleSpec.plain(photos=(4, 4), levels=4, painter=CoordinatePainter(), mpp=Mpp(0.25, 0.4))
    write_sample(tmp_path / "unequal.mrxs", spec)
    return tmp_path / "unequal.mrxs"


@pytest.fixture(scope="module")
def lossy_window(
    qapp: QApplication, lossy_pair: tuple[Path, Path], tmp_path_factory: pytest.TempPathFactory
) -> Iterator[MainWindow]:
    """One window with the lossy pair for all tests of a module, which bring it into the state that they need."""
    window = open_pair(*lossy_pair, tmp_path_factory.mktemp("window") / "settings.ini")
    yield window
    window.close()


def texts_drawn(monkeypatch: pytest.MonkeyPatch, chip: str) -> list[str]:
    """The texts that the method ``chip`` of ``Chips`` draws from now on, in their order."""
    texts: list[str] = []
    draw = getattr(Chips, chip)

    def noted(*arguments: object) -> None:
        texts.extend(argument for argument in arguments if isinstance(argument, str))
        draw(*arguments)

    monkeypatch.setattr(Chips, chip, noted)
    return texts


@pytest.fixture
def notes(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The texts above the scale bar, in the order in which they are drawn."""
    return texts_drawn(monkeypatch, "note")


def settle(qtbot: QtBot, window: MainWindow) -> None:
    """Wait until every slide is open or refused, aligned and drawn from its own tiles, in panes of their last size."""

    def settled() -> None:
        session = window.session
        # Tiles may be there before a row that was just shown above a canvas has been laid out: Qt itself draws only
        # afterwards, the repaint below would draw, and be content with, a canvas that is about to be made smaller.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        assert not any(slot.pending for slot in session.slots)
        assert not window.jobs.jobs
        assert session.loader.pending == 0
        assert not session.is_going_over
        assert all(pane.alignment is not None for pane in session.comparison.state.panes[1:])
        for pane in window.view.panes:
            pane.canvas.repaint()
            # A tile that cannot be read never comes: the picture is at rest without it.
            drawer = pane.canvas.drawer
            assert pane.slot.error or drawer.complete or drawer.first_error

    qtbot.waitUntil(settled, timeout=WAIT_MS)


def just_opened(qtbot: QtBot, window: MainWindow, width: int, height: int) -> MainWindow:
    """``window`` with its pair as it was when it had just been opened, side by side, in that size, with the keys."""
    window.resize(width, height)
    window.session.show_display(Display())
    window.session.detach(())
    window.session.force_level(None)
    window.activateWindow()  # another test's window may have come and gone
    qtbot.waitUntil(window.isActiveWindow)
    window.view.canvases()[0].setFocus()
    QApplication.processEvents()
    window.session.fit()
    settle(qtbot, window)
    return window


def all_drawn(qtbot: QtBot, window: MainWindow) -> None:
    """Wait until every canvas to be seen, of maps and detached panes too, is drawn from its own tiles."""

    def drawn() -> None:
        shown = [canvas for canvas in window.view.every_canvas if canvas.isVisible()]
        for canvas in shown:
            canvas.repaint()
        assert window.session.loader.pending == 0
        assert all(canvas.drawer.complete for canvas in shown)

    qtbot.waitUntil(drawn)


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    """The main window, dark, 1200 x 800, with settings of its own."""
    apply_theme("dark")
    window = MainWindow(Settings(tmp_path / "settings.ini"))
    qtbot.addWidget(window)
    window.resize(1200, 800)
    with qtbot.waitExposed(window):
        window.show()
    yield window
    window.close()


@pytest.fixture
def pair_window(qtbot: QtBot, window: MainWindow, coordinate_pair: Pair) -> MainWindow:
    """The main window with the coordinate pair in it, at rest."""
    window.open([coordinate_pair.original, coordinate_pair.conversion])
    settle(qtbot, window)
    return window
