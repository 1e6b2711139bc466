"""A review read by keys: from a verdict to the next field sharp on screen, within a pair and from pair to pair.

    python -m benchmarks.review_steps [ORIGINAL CONVERSION | --make FOLDER] [--pairs N] [--fields N] [--looks SECONDS]

The pair stands for as many pairs as are asked for: links to its files under other names, with slides, tiles and panes
of their own. Fields are random ones of tissue, planned by the program. In the page that readers have, 1600 x 1000, a
field is looked at for so long, then F8 is pressed: the time runs until the verdict is on the disk, the next field is
another, and both of its panes were painted from the tiles of their own level. "Hasty": pressed as soon as the field
is sharp. "N": moved on to the next pair without a verdict. The last row: while the program compares a pair in the
background. It is waiting that is measured: wall time. Files are in the page cache. ``--make``: slides of 20 000 x
20 000 px, made in FOLDER where they are not there (a minute or two).

Peers show the same fields and write nothing, as no program that is to be had writes each verdict of a session: the main
window, which opens every pair when it is asked for and reads nothing ahead; and openslide-python, which opens and reads
both sides of a field in one thread and shows nothing. All lie in one table, in the same run.
"""

from __future__ import annotations

import os
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from benchmarks.measuring import arguments, machine, own_folders, pair, table
from benchmarks.opened_window import application
from benchmarks.review_peers import Seen, Times, by_openslide, in_main_window
from viewer.conversion.convert import convert_to_dicom
from viewer.geometry import Affine
from viewer.review.events import Act
from viewer.review.order import fields_of
from viewer.review.record import create_record
from viewer.review.setup import FieldPlan, ReviewSetup
from viewer.review.stops import Pair, Reading
from viewer.slides.sample import SampleSpec, write_sample
from viewer.ui.job_pool import JobPool
from viewer.ui.review.keeper import ReviewKeeper
from viewer.ui.review.preparer import Preparer
from viewer.ui.review.reading_page import ReadingPage
from viewer.ui.settings import Settings
from viewer.ui.theme import apply_theme

TARGET_MS = 500
_READER = Reading("benchmark")
_PATIENCE = 300.0
_PHOTOS = 16, 22
"""Of a slide of 20 000 x 20 000 px."""
_MAGNIFICATIONS = 10.0, 20.0, 40.0


class Session:
    """A review, and the page on which it is read."""

    def __init__(self, folder: Path, pairs: list[Pair], plan: FieldPlan) -> None:
        record = create_record(folder / "steps.vsreview", ReviewSetup("Steps", plan=plan))
        for one in pairs:
            record.append(Act.PAIR_ADDED, f"pair {one.number}", after=one)
        told = {"reader": _READER.reader, "round": _READER.round, "seed": None}
        record.append(Act.READING_BEGUN, str(_READER), after=told)
        self.keeper = ReviewKeeper(record)
        self.jobs, self.preparing = JobPool(3), JobPool(1)
        self.preparer = Preparer(self.keeper, self.preparing)
        self.page = ReadingPage(self.keeper, self.preparer, Settings(), self.jobs)
        self.page.flow.glance.least = 0  # the hand of the reader is not what is measured
        self.page.resize(1600, 1000)
        self.page.show()

    def begin(self) -> None:
        """Until the first field is sharp."""
        self.page.begin(_READER)
        _wait(self.is_sharp)

    def is_sharp(self) -> bool:
        """Whether the field was painted from its own tiles, in every pane."""
        desk = self.page.desk
        if desk is None or self.page.flow.stop is None or not desk.was_sharp:
            return False
        shown = [canvas for canvas in desk.view.canvases() if canvas.isVisible()]
        return len(shown) == 2 and all(canvas.scene is not None and canvas.drawer.complete for canvas in shown)

    def press(self, key: Qt.Key) -> float:
        """Milliseconds until another field is sharp."""
        before, desk = self.page.flow.stop, self.page.desk
        if desk is not None:
            for canvas in desk.view.canvases():
                canvas.drawer.complete = False  # until what comes has been painted
        start = time.perf_counter()
        QTest.keyClick(QApplication.focusWidget() or self.page, key)
        _wait(lambda: self.page.flow.stop is None or (self.page.flow.stop != before and self.is_sharp()))
        return 1000 * (time.perf_counter() - start)

    def close(self) -> None:
        """As the window does it."""
        self.page.stop()
        self.preparer.stop()
        for jobs in (self.jobs, self.preparing):
            jobs.close()
        self.keeper.close()
        self.page.close()


def main() -> None:
    parser = arguments(__doc__)
    parser.add_argument("--pairs", type=int, default=6)
    parser.add_argument("--fields", type=int, default=6)
    parser.add_argument("--looks", type=float, default=1.0, metavar="SECONDS")
    parser.add_argument("--make", type=Path, metavar="FOLDER", help="measure with slides of 20 000 x 20 000 px there")
    options = parser.parse_args()
    folders = own_folders()
    slides = _made(options.make) if options.make is not None else pair(options.slides)
    application()
    apply_theme("dark")
    print(f"From a verdict to the next sharp field, two panes of 1600 x 1000: ms, target {TARGET_MS}. {machine()}\n")
    fields, looks, pairs = options.fields, options.looks, options.pairs
    rows: list[list[object]] = []
    for name, seconds in ((f"looked at for {looks:g} s", looks), ("hasty", 0.0)):
        with _session(slides, pairs, FieldPlan(0, fields, 0, 0)) as session:
            rows += _rows(name, _judge_all(session, seconds))
    with _session(slides, 2, FieldPlan(0, fields, 0, 0, magnifications=_MAGNIFICATIONS)) as session:
        name = f"each at {' '.join(f'{one:g}x' for one in _MAGNIFICATIONS)}, looked at for {looks:g} s"
        rows += _rows(name, _judge_all(session, looks))
    with _session(slides, pairs, FieldPlan(0, 1, 0, 0)) as session:
        rows.append(_row(f"N after {looks:g} s, to the next pair", _step_over(session, looks)))
    with _session(slides, pairs, FieldPlan(fields, 2 * fields, 0, 0), prepared=False) as session:
        rows.append(_row("while a pair is compared, in a pair", _judge_all(session, looks).within))
    with _session(slides, pairs, FieldPlan(0, fields, 0, 0)) as session:
        seen = _seen(session)
        session.page.leave()
        rows += _rows("main window, nothing ahead", in_main_window(seen, _wait))
        rows += _rows("openslide-python, read only", by_openslide(seen))
    table(("", "median", "95 %", "slowest", "steps"), rows)
    print(f"\n{machine()}")
    folders.cleanup()


@contextmanager
def _session(slides: tuple[Path, Path], count: int, plan: FieldPlan, *, prepared: bool = True) -> Iterator[Session]:
    """With its first field on screen; ``prepared``: all pairs are, and nothing else is done meanwhile."""
    with tempfile.TemporaryDirectory(prefix="verislide-steps-") as folder:
        session = Session(Path(folder), linked(Path(folder), slides, count), plan)
        pairs = session.keeper.state.pairs
        if prepared:
            _wait(lambda: all(one.complete for one in session.keeper.state.pairs.values()))
        else:
            _wait(lambda: bool(session.keeper.state.pairs[min(pairs)].fields))
        session.begin()
        yield session
        session.close()


def _judge_all(session: Session, looks: float) -> Times:
    """Of steps within a pair and from pair to pair, until all that is planned is judged."""
    times = Times([], [])
    flow = session.page.flow
    while flow.stop is not None:
        _look(looks)
        before = flow.pair
        spent = session.press(Qt.Key.Key_F8)
        if flow.stop is not None:
            (times.within if flow.pair == before else times.between).append(spent)
    return times


def _seen(session: Session) -> list[Seen]:
    """What is read in the session, pair by pair."""
    found = []
    for one in session.keeper.state.pairs.values():
        assert one.binding is not None
        found.append(Seen(one.pair, fields_of(one), Affine(*one.binding.affine)))
    return found


def _step_over(session: Session, looks: float) -> list[float]:
    """Milliseconds of steps over pairs that have one field each."""
    found: list[float] = []
    for _ in range(len(session.keeper.state.pairs) - 1):
        _look(looks)
        found.append(session.press(Qt.Key.Key_N))
    return found


def _look(seconds: float) -> None:
    loop = QEventLoop()
    QTimer.singleShot(round(1000 * seconds), loop.quit)
    loop.exec()


def _wait(condition: Callable[[], bool]) -> None:
    """Run the event loop, asleep between events, until it holds."""
    loop, end = QEventLoop(), time.monotonic() + _PATIENCE
    timer = QTimer(interval=2, timerType=Qt.TimerType.PreciseTimer)
    timer.timeout.connect(lambda: loop.quit() if condition() or time.monotonic() > end else None)
    timer.start()
    loop.exec()
    if not condition():
        raise SystemExit("The page does not come to rest.")


def linked(folder: Path, slides: tuple[Path, Path], count: int) -> list[Pair]:
    """The same slides under other names: links for files."""
    found = []
    for number in range(1, count + 1):
        places = folder / "originals" / f"{number}-{slides[0].name}", folder / "conversions" / f"{number}"
        for source, place in zip(slides, places, strict=True):
            place.parent.mkdir(parents=True, exist_ok=True)
            _link(source, place)
        data = slides[0].with_suffix("")
        if data.is_dir():
            _link(data, places[0].with_suffix(""))
        found.append(Pair(number, *places, f"pair {number}"))
    return found


def _link(source: Path, place: Path) -> None:
    if source.is_dir():
        place.mkdir(exist_ok=True)
        for one in source.iterdir():
            _link(one, place / one.name)
    else:
        place.symlink_to(source)


def _made(folder: Path) -> tuple[Path, Path]:
    """Slides of real size; what is there already is taken as it is."""
    folder.mkdir(parents=True, exist_ok=True)
    original, conversion = folder / "big.mrxs", folder / "big-dicom"
    if not original.exists():
        write_sample(original, SampleSpec(photos=_PHOTOS))
    if not conversion.exists():
        convert_to_dicom(original, conversion)
    return original.absolute(), conversion.absolute()


def _rows(name: str, times: Times) -> list[list[object]]:
    return [_row(f"{name}, in a pair", times.within), _row(f"{name}, to the next pair", times.between)]


def _row(name: str, times: list[float]) -> list[object]:
    if not times:
        return [name, "", "", "", 0]
    ordered = sorted(times)
    return [name, statistics.median(ordered), ordered[int(0.95 * (len(ordered) - 1) + 0.5)], ordered[-1], len(ordered)]


if __name__ == "__main__":
    main()
