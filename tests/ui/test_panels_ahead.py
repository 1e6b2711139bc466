"""Panels are imported on another thread once the slides stand on screen, and never wait for it."""

from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.conftest import settle
from viewer.ui import panels_ahead
from viewer.ui.main_window import MainWindow
from viewer.ui.settings import Settings

pytestmark = pytest.mark.gui

ROOT = Path(__file__).parents[2]


@pytest.fixture
def unseen(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    """A window that is not shown yet."""
    window = MainWindow(Settings(tmp_path / "settings.ini"))
    qtbot.addWidget(window)
    window.resize(1200, 800)
    yield window
    window.close()


def test_panels_are_imported_once_by_another_thread_when_the_slides_are_there(
    qtbot: QtBot, unseen: MainWindow, lossy_pair: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[tuple[int, int]] = []
    window = unseen

    def noted(_progress: object) -> None:
        seen.append((threading.get_ident(), window.session.loader.pending))

    monkeypatch.setattr(panels_ahead, "load_panels", noted)
    window.open(list(lossy_pair))
    window.show()
    assert not window.panels_ahead.begun
    settle(qtbot, window)
    qtbot.waitUntil(lambda: bool(seen))
    window.actions_["fit"].trigger()
    window.open(list(lossy_pair))
    settle(qtbot, window)
    qtbot.waitUntil(lambda: not window.panels_ahead.jobs.jobs)
    ((thread, pending),) = seen
    assert thread != threading.get_ident() and pending == 0


def test_on_the_start_page_they_are_imported_too_once_it_is_drawn(
    qtbot: QtBot, unseen: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[int] = []
    monkeypatch.setattr(panels_ahead, "load_panels", lambda _progress: seen.append(threading.get_ident()))
    assert not unseen.panels_ahead.begun
    unseen.show()
    assert not unseen.panels_ahead.begun
    qtbot.waitUntil(lambda: bool(seen))
    assert unseen.start_page.isVisible() and seen != [threading.get_ident()]
    unseen.start_page.repaint()
    qtbot.waitUntil(lambda: not unseen.panels_ahead.jobs.jobs)
    assert len(seen) == 1


def test_the_window_is_built_without_what_exports_and_comparisons_need(tmp_path: Path) -> None:
    program = (
        "import sys; from pathlib import Path; from PySide6.QtWidgets import QApplication\n"
        "import viewer.ui.program; from viewer.ui.main_window import MainWindow\n"
        "from viewer.ui.settings import Settings\n"
        "app = QApplication([]); window = MainWindow(Settings(Path(sys.argv[1]) / 's.ini')); window.start_page\n"
        "print(*sorted(sys.modules))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, str(tmp_path)], cwd=ROOT, capture_output=True, text=True, check=True
    )
    late = ("viewer.export.", "viewer.comparison.whole.", "viewer.comparison.figure", "viewer.comparison.inspected")
    late += ("viewer.documents.", "viewer.conversion.settings", "pydicom")
    loaded = done.stdout.split()
    assert "viewer.ui.start_page" in loaded
    assert [name for name in loaded if name.startswith(late)] == ["viewer.comparison.whole.seam_zones"]


def test_every_panel_is_imported_and_what_draws_plots_is_not() -> None:
    program = (
        "import sys; from viewer.ui.panels_ahead import load_panels; from viewer.jobs.job import Progress;"
        "before = set(sys.modules); load_panels(Progress()); print(*sorted(set(sys.modules) - before))"
    )
    done = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True)
    loaded = set(done.stdout.split())
    panels = {f"viewer.ui.docks.{path.stem}" for path in (ROOT / "viewer/ui/docks").glob("*_panel.py")}
    assert len(panels) > 5 and panels <= loaded
    assert {"viewer.ui.convert.dialog", "viewer.ui.dialogs.compare_whole", "viewer.comparison.whole.compare"} <= loaded
    assert "viewer.export.session_audit" in loaded  # which the first stroke of a redaction asks for
    assert not any(name.split(".")[0] in ("pyqtgraph", "scipy", "wsidicom", "wsidicomizer") for name in loaded)
