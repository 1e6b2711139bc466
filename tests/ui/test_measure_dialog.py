"""Measuring the alignment, by real keys and clicks; every number shown is worked out by another process, too."""

from __future__ import annotations

import io
import math
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTableWidget
from pytestqt.qtbot import QtBot
from scipy import ndimage

from tests.ui.conftest import WAIT_MS, Pair, settle
from tests.ui.test_go_to import independent
from viewer.alignment.measure_result import Unknown, Verdict
from viewer.geometry import Affine, Point
from viewer.slides.slide import SlideError
from viewer.ui.dialogs.measure import MeasureDialog
from viewer.ui.main_window import MainWindow

pytestmark = pytest.mark.gui

INDEPENDENT = Path(__file__).parent / "independent_measure.py"
RIGHT, DOWN = 5, -3
"""What the conversion of the pair of pictures has to move."""


def tissue(seed: int) -> np.ndarray[tuple[int, ...], np.dtype[np.uint8]]:
    random = np.random.default_rng(seed)
    fine = ndimage.gaussian_filter(random.normal(size=(700, 900)), 1.5)
    islands = ndimage.gaussian_filter(random.normal(size=(700, 900)), 40)
    grey = np.where(islands > np.quantile(islands, 0.35), 150 + 40 * fine / fine.std(), 242)
    return np.clip(np.stack([grey, grey * 0.8, grey * 1.02], axis=-1), 0, 255).astype(np.uint8)


def through_jpeg(
    pixels: np.ndarray[tuple[int, ...], np.dtype[np.uint8]],
) -> np.ndarray[tuple[int, ...], np.dtype[np.uint8]]:
    stored = io.BytesIO()
    Image.fromarray(pixels).save(stored, "JPEG", quality=80)
    return np.asarray(Image.open(stored).convert("RGB"))


@pytest.fixture(scope="module")
def pictures(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    folder = tmp_path_factory.mktemp("pictures")
    original = tissue(1)
    shifted = through_jpeg(np.roll(original, (-DOWN, -RIGHT), (0, 1)))
    paths = {}
    for name, pixels in (("original", original), ("shifted", shifted), ("other", tissue(2))):
        paths[name] = folder / f"{name}.png"
        Image.fromarray(pixels).save(paths[name])
    return paths


Open = Callable[..., MeasureDialog]


@pytest.fixture
def measuring(qtbot: QtBot, window: MainWindow) -> Open:
    """``measuring(original, conversion)``: opens both, presses Ctrl+M, and waits for the answer if asked to."""

    def begin(original: Path, conversion: Path, *, wait: bool = True) -> MeasureDialog:
        window.open([original, conversion])
        settle(qtbot, window)
        QTest.keyClick(window, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
        dialog = window.measuring.dialog
        assert dialog is not None
        assert dialog.isVisible()
        if wait:
            qtbot.waitUntil(lambda: dialog.measurement is not None, timeout=WAIT_MS)
        return dialog

    return begin


def cells(table: QTableWidget) -> list[list[str]]:
    found = []
    for row in range(table.rowCount()):
        items = [table.item(row, column) for column in range(table.columnCount())]
        found.append([item.text() if item is not None else "" for item in items])
    return found


def number(text: str) -> float:
    """A number as it is shown, back again."""
    return float(text.replace("\N{MINUS SIGN}", "-").replace("\N{NARROW NO-BREAK SPACE}", "").rstrip("°px× "))


def click_row(table: QTableWidget, row: int) -> None:
    table.scrollTo(table.model().index(row, 0))
    middle = table.visualRect(table.model().index(row, 1)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle)


def press(dialog: MeasureDialog, name: str) -> None:
    button = getattr(dialog, name)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=QPoint(10, 10))


def test_a_shifted_pair(qtbot: QtBot, window: MainWindow, measuring: Open, pictures: dict[str, Path]) -> None:
    """Measured, checked, looked at field by field, accepted: from then on it lies where another process finds it."""
    dialog = measuring(pictures["original"], pictures["shifted"])
    found = dialog.measurement
    assert found is not None
    assert found.verdict is Verdict.SHIFTED
    shown = cells(dialog.fields)
    side = round(found.fields[0].region.width)
    agreeing = [row for row in shown if row[7] == "Agrees"]
    assert len(agreeing) >= 8

    # The other process tries shifts of up to 9 px, so it needs as much around a field.
    edge = side / 2 + 10
    asked = [r for r in agreeing if edge < number(r[1]) < 900 - edge and edge < number(r[2]) < 700 - edge]
    assert len(asked) >= 6
    places = [[number(row[1]), number(row[2]), side] for row in asked]
    paths = {"original": str(pictures["original"]), "converted": str(pictures["shifted"])}
    answer = independent(INDEPENDENT, **paths, corner=[0, 0], fields=places, levels=[], size=[900, 700])
    for row, (right, down, match) in zip(asked, answer["fields"], strict=True):
        assert (number(row[3]), number(row[4])) == pytest.approx((right, down), abs=0.06)
        assert number(row[6]) == pytest.approx(match, abs=0.01)
        assert number(row[5]) == pytest.approx(math.hypot(right - RIGHT, down - DOWN), abs=0.08)

    x, y = dialog.figures[0].text().removesuffix(" px").split(", ")
    assert (number(x), number(y)) == (RIGHT, DOWN)
    assert [figure.text() for figure in dialog.figures[1:3]] == ["0.000°", "× 1.00000"]
    rms = math.sqrt(sum(number(row[5]) ** 2 for row in agreeing) / len(agreeing))
    assert number(dialog.figures[3].text()) == pytest.approx(rms, abs=0.01)
    assert dialog.figures[4].text() == f"{len(agreeing)} of {len(shown)}"
    assert dialog.verdict.text().startswith(
        f"Shifted by {math.hypot(RIGHT, DOWN):.2f} px: {len(agreeing)} of {len(shown)} fields agree"
    )
    (level,) = cells(dialog.levels)
    assert level[:2] == ["0", "1"]
    assert max(abs(number(level[2])), abs(number(level[3]))) <= 0.03
    assert number(level[4]) > 0.95
    said = dialog.account.text()
    for part in (
        "original.png, read by Pillow",
        "shifted.png, read by Pillow",
        "phase correlation",
        "OpenCV 5",
        "at 450, 350 px",
    ):
        assert part in said

    chosen = next(index for index, one in enumerate(shown) if one[7] == "Agrees" and index > 1)
    click_row(dialog.fields, chosen)
    centre = window.session.comparison.state.viewport.centre
    assert (math.floor(centre.x), math.floor(centre.y)) == (number(shown[chosen][1]), number(shown[chosen][2]))

    press(dialog, "accept_button")
    pane = window.session.comparison.state.panes[1]
    assert pane.to_reference == Affine.translation(RIGHT, DOWN)
    assert pane.offset_origin == f"measured on {len(agreeing)} fields"
    assert window.measuring.dialog is None
    settle(qtbot, window)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=WAIT_MS)
    QTest.keyClick(window, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    again = window.measuring.dialog
    assert again is not None
    qtbot.waitUntil(lambda: again.measurement is not None, timeout=WAIT_MS)
    assert again.verdict.text().startswith("Aligned: ")
    assert not again.accept_button.isVisible()


def test_the_buttons_stay_on_the_screen_where_the_dialog_began_near_its_edge(
    qtbot: QtBot, window: MainWindow, measuring: Open, pictures: dict[str, Path]
) -> None:
    dialog = measuring(pictures["original"], pictures["shifted"], wait=False)
    room = dialog.screen().availableGeometry()
    dialog.move(room.bottomRight() - QPoint(300, 120))
    qtbot.waitUntil(lambda: dialog.measurement is not None, timeout=WAIT_MS)
    frame, button = dialog.frameGeometry(), dialog.accept_button
    # Qt's screen without a screen is narrower than the tables.
    assert frame.left() == room.left() and room.top() <= frame.top() and frame.bottom() <= room.bottom()
    assert button.isVisible() and button.mapToGlobal(button.rect().bottomRight()).y() <= room.bottom()


def test_refusing_changes_nothing(window: MainWindow, measuring: Open, pictures: dict[str, Path]) -> None:
    dialog = measuring(pictures["original"], pictures["shifted"])
    before = window.session.comparison.state
    assert dialog.refuse_button.text() == "Refuse"
    press(dialog, "refuse_button")
    assert window.session.comparison.state is before
    assert window.measuring.dialog is None


def test_other_tissue(measuring: Open, pictures: dict[str, Path]) -> None:
    dialog = measuring(pictures["original"], pictures["other"])
    found = dialog.measurement
    assert found is not None
    compared = sum(row[7] == "No match" for row in cells(dialog.fields))
    assert dialog.verdict.text().startswith(f"Not the same tissue: {compared} fields")
    assert compared >= 4
    assert [figure.text() for figure in dialog.figures[:4]] == ["–"] * 4
    assert all(row[3:6] == ["–"] * 3 for row in cells(dialog.fields))
    assert not dialog.accept_button.isVisible()
    assert dialog.refuse_button.text() == "Close"


def test_what_cannot_be_told_is_said_with_its_reasons(measuring: Open, coordinate_pair: Pair) -> None:
    dialog = measuring(coordinate_pair.original, coordinate_pair.conversion)
    found = dialog.measurement
    assert found is not None
    assert found.verdict is Verdict.UNKNOWN
    shown = cells(dialog.fields)
    assert shown
    words = {reason.value for reason in Unknown}
    assert {row[7].lower() for row in shown} <= words
    common = max({row[7] for row in shown}, key=lambda word: sum(row[7] == word for row in shown))
    count = sum(row[7] == common for row in shown)
    assert f"({count} {common.lower()}" in dialog.verdict.text()
    assert not dialog.accept_button.isVisible()


def test_the_real_pair(measuring: Open, real_pair: tuple[Path, Path]) -> None:
    """Bounds that no coarse level divides: (2288, 25666)."""
    original, converted = real_pair
    dialog = measuring(original, converted)
    shown, side = cells(dialog.fields), 256
    assert dialog.verdict.text().startswith("Aligned: 24 of 24 fields agree")
    places = [[number(row[1]), number(row[2]), side] for row in shown]
    levels = cells(dialog.levels)
    answer = independent(
        INDEPENDENT,
        original=str(original),
        converted=str(converted),
        corner=[2288, 25666],
        fields=places[:8],
        levels=[int(row[0]) for row in levels],
        size=[2610, 1910],
    )
    for row, (right, down, match) in zip(shown, answer["fields"], strict=False):
        assert (number(row[3]), number(row[4])) == pytest.approx((right, down), abs=0.06)
        assert number(row[6]) == pytest.approx(match, abs=0.01)
    assert [number(row[1]) for row in levels] == [2.0**level for level in range(8)]
    for row, (right, down, match) in zip(levels, answer["levels"], strict=True):
        assert (number(row[2]), number(row[3])) == pytest.approx((right, down), abs=0.1)
        assert number(row[4]) == pytest.approx(match, abs=0.03)


def test_progress_is_shown_and_cancel_ends_it(
    qtbot: QtBot, window: MainWindow, measuring: Open, pictures: dict[str, Path]
) -> None:
    dialog = measuring(pictures["original"], pictures["shifted"], wait=False)
    job = next(job for job in window.jobs.jobs if job.name == "Measure alignment of shifted.png")
    qtbot.waitUntil(lambda: "fields" in dialog.progress.text(), timeout=WAIT_MS)
    before = window.session.comparison.state
    with qtbot.waitSignal(job.cancelled, timeout=WAIT_MS):
        cancel = dialog.progress.cancel_button
        QTest.mouseClick(cancel, Qt.MouseButton.LeftButton, pos=QPoint(10, 10))
    assert window.measuring.dialog is None
    assert window.session.comparison.state is before


def test_other_slides_end_it(qtbot: QtBot, window: MainWindow, measuring: Open, pictures: dict[str, Path]) -> None:
    measuring(pictures["original"], pictures["shifted"], wait=False)
    job = next(job for job in window.jobs.jobs if job.name.startswith("Measure"))
    QTest.keyClick(window, Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier)
    assert window.measuring.dialog is None
    assert job.progress.is_cancelled
    qtbot.waitUntil(lambda: not window.jobs.jobs, timeout=WAIT_MS)


def test_a_failure_is_one_sentence(
    qtbot: QtBot,
    window: MainWindow,
    measuring: Open,
    pictures: dict[str, Path],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise SlideError("shifted.png is gone.")

    monkeypatch.setattr("viewer.alignment.measure.measure_alignment", fail)
    dialog = measuring(pictures["original"], pictures["shifted"], wait=False)
    qtbot.waitUntil(dialog.failure.isVisible, timeout=WAIT_MS)
    assert dialog.failure.text() == "Not measured: shifted.png is gone."
    press(dialog, "refuse_button")
    assert window.measuring.dialog is None


def test_one_slide_alone_cannot_be_measured(qtbot: QtBot, window: MainWindow, pictures: dict[str, Path]) -> None:
    window.open([pictures["original"]])
    qtbot.waitUntil(lambda: bool(window.session.comparison.state.panes), timeout=WAIT_MS)
    assert not window.actions_["measure_alignment"].isEnabled()
    QTest.keyClick(window, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    assert window.measuring.dialog is None
    assert window.session.comparison.state.viewport.centre != Point(0, 0)
