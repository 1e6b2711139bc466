"""The window in which slides are converted: the queue at the left, the chosen slide at the right."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QShowEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from viewer.conversion.places import BESIDE, usual_home
from viewer.conversion.queue import QueueItem
from viewer.jobs.work_queue import ItemState
from viewer.ui.convert.chosen_slide import ChosenSlide
from viewer.ui.convert.looks import Looks, NoPlan
from viewer.ui.convert.queue_list import QueueList
from viewer.ui.convert.runner import Conversions
from viewer.ui.convert.running_panel import RunningPanel
from viewer.ui.dialogs.choosers import name_filters
from viewer.ui.dialogs.frame import DialogFrame
from viewer.ui.guide.desk import CONVERT
from viewer.ui.settings import Settings
from viewer.ui.theme import BODY, DETAIL, ui_font
from viewer.ui.widgets import Banner, Button, ElidedLabel, EmptyState, LinkButton
from viewer.ui.widgets.drop_target import dropped_paths
from viewer.ui.widgets.headings import section_title

_SIZE, _SMALLEST = QSize(1240, 780), QSize(1140, 560)
_LEFT = 300


class ConvertDialog(DialogFrame):
    """Slides can be looked at meanwhile; closing it ends no conversion."""

    guide_page = CONVERT

    compare_requested = Signal(object, object, bool)
    """Path of an original, folder of its conversion, and whether there are annotations beside it."""

    def __init__(self, conversions: Conversions, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._conversions, self._settings = conversions, settings
        self._open_slides: Sequence[Path] = ()
        self.setModal(False)
        self.setAcceptDrops(True)
        self.set_title(self.tr("Convert slides to DICOM"))
        self.looks = Looks(conversions, self)
        self.list = QueueList(conversions, self.looks)
        self.running = RunningPanel(conversions, self.looks)
        self.slide = ChosenSlide(conversions, self.looks)
        self.slide.card.compare_requested.connect(self._compare)
        self.empty = EmptyState()
        self.empty.action_triggered.connect(self.choose_slides)
        self.empty.other_triggered.connect(lambda: self._conversions.add(self._open_slides))
        self.count = QLabel()
        self.count.setFont(ui_font(DETAIL))
        self.count.setProperty("tone", "text2")
        self.add_slides = Button(self.tr("Add slides"))
        self.add_slides.clicked.connect(self.choose_slides)
        self.place = ElidedLabel(mode=Qt.TextElideMode.ElideMiddle)
        self.place.setFont(ui_font(BODY))
        self.place_button = LinkButton(self.tr("Change"))
        self.place_button.setToolTip(self.tr("Folder for the folders of the slides"))
        self.place_button.clicked.connect(self._choose_place)
        self.news = Banner()
        """Says why nothing was added."""
        self.news.dismissed.connect(self.news.hide)
        self.news.hide()
        self._stack = QStackedWidget()
        self._arrange()
        self.add_button(self.tr("Close")).clicked.connect(self.reject)
        self.all_button = self.add_button("")
        self.all_button.clicked.connect(self._convert_all)
        self.convert_button = self.add_button("", primary=True)
        self.convert_button.clicked.connect(self._convert)
        self.list.chosen.connect(self._choose)
        conversions.added.connect(self._added)
        conversions.refused.connect(lambda words: self.news.show_message("warning", words, dismissable=True))
        conversions.changed.connect(self.follow)
        self.looks.planned.connect(self.follow)
        self.looks.looked.connect(self.follow)
        self.setMinimumSize(_SMALLEST)
        self.resize(_SIZE.boundedTo(self.screen().availableSize()).expandedTo(_SMALLEST))
        self._choose(self.list.number)

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(12, 0, 12, 0)
        head.addWidget(section_title(self.tr("Queue")))
        head.addStretch(1)
        head.addWidget(self.count)
        add = QHBoxLayout()
        add.setContentsMargins(12, 0, 0, 0)
        add.addWidget(self.add_slides)
        add.addStretch(1)
        left = QWidget()
        left.setFixedWidth(_LEFT)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.list, 1)
        column.addLayout(add)
        column.addWidget(self.running)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.viewport().setAutoFillBackground(False)
        self.slide.setAutoFillBackground(False)
        scroll.setWidget(self.slide)
        self._stack.addWidget(scroll)
        self._stack.addWidget(self.empty)
        line = QFrame()
        line.setObjectName("separator")
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(left)
        row.addWidget(line)
        row.addWidget(self._stack, 1)
        self.content.addWidget(self.news)
        self.content.addLayout(row, 1)
        caption = QLabel(self.tr("Save in"))
        caption.setProperty("tone", "text2")
        self.add_to_footer(caption, self.place, self.place_button)

    def offer(self, slides: Sequence[Path]) -> None:
        """Offer what the window shows now, while nothing else is in the queue."""
        self._open_slides = tuple(slides)
        self.follow()

    def close_jobs(self) -> None:
        """Stop looking at slides."""
        self.looks.close()

    # --- following ---------------------------------------------------------------------------------------------

    @property
    def item(self) -> QueueItem | None:
        """The chosen one."""
        number = self.list.number
        items = self._conversions.queue.items
        return next((item for item in items if item.number == number), None)

    def _added(self, number: int) -> None:
        self.news.hide()
        self.list.choose(number)

    def _choose(self, number: int | None) -> None:
        self.looks.choose(number)
        self.follow()

    def follow(self) -> None:
        """Show the queue and the chosen slide as they are."""
        items, item = self._conversions.queue.items, self.item
        self._stack.setCurrentIndex(0 if item is not None else 1)
        done = sum(one.state is ItemState.DONE for one in items)
        self.count.setText(self.tr("{0} of {1} done").format(done, len(items)) if items else "")
        ready = sum(one.state is ItemState.READY and not self._is_refused(one) for one in items)
        self._show_button(self.all_button, self.tr("Convert all {0}").format(ready), ready > 1)
        name = item.request.source.name if item is not None else ""
        short = self.fontMetrics().elidedText(name, Qt.TextElideMode.ElideMiddle, 180)
        again = item is not None and item.state is ItemState.FAILED
        words = self.tr("Convert {0} again") if again else self.tr("Convert {0}")
        self._show_button(self.convert_button, words.format(short), item is not None)
        can = item is not None and item.state.is_open and not self._is_refused(item)
        self.convert_button.setEnabled(can)
        self.convert_button.setToolTip(str(item.request.folder) if item is not None else "")
        self.place.setText(self._conversions.home or self._usual_place(item))
        if item is not None:
            self.slide.show_item(item)
        else:
            self._show_empty()

    def _usual_place(self, item: QueueItem | None) -> str:
        if item is not None and (home := usual_home(item.request.source)).parent != item.request.source.parent:
            return str(home)
        return self.tr("“{0}” beside each slide").format(BESIDE)

    def _is_refused(self, item: QueueItem) -> bool:
        return isinstance(self.looks.plan(item.request), NoPlan)

    @staticmethod
    def _show_button(button: Button, words: str, shown: bool) -> None:
        button.setVisible(shown)
        if button.text() != words:
            button.setText(words)
            button.updateGeometry()

    def _show_empty(self) -> None:
        names = ", ".join(path.name for path in self._open_slides)
        short = self.fontMetrics().elidedText(names, Qt.TextElideMode.ElideMiddle, 300)
        self.empty.show_message(
            self.tr("Add slides, or drop them here"),
            self.tr("You see what becomes of every level before anything is written. Originals are only read."),
            action=self.tr("Add slides"),
            other=self.tr("Add {0}, which is open").format(short) if names else "",
        )

    # --- what a person does ------------------------------------------------------------------------------------

    def choose_slides(self) -> None:
        """Ask for slides."""
        title = self.tr("Slides to convert")
        home = self._settings.last_folder or str(Path.home())
        names, _ = QFileDialog.getOpenFileNames(self, title, home, name_filters())
        if names:
            self._settings.last_folder = str(Path(names[0]).parent)
            self._conversions.add([Path(name) for name in names])

    def _choose_place(self) -> None:
        title = self.tr("Folder for the conversions")
        home = self._conversions.home or self._settings.last_folder or str(Path.home())
        chosen = QFileDialog.getExistingDirectory(self, title, home)
        if chosen:
            self._conversions.home = chosen
            self.follow()

    def _convert(self) -> None:
        if self.item is not None:
            self.list.setFocus()  # the button is locked at once, and the keys must not go to whatever comes next
            self._conversions.start(self.item.number)

    def _convert_all(self) -> None:
        self.list.setFocus()
        self._conversions.start_all()

    def _compare(self, original: Path, folder: Path, annotated: bool) -> None:
        self.hide()
        self.compare_requested.emit(original, folder, annotated)

    def showEvent(self, event: QShowEvent) -> None:
        """What was converted may have been moved or removed meanwhile."""
        super().showEvent(event)
        self._conversions.look_after_done()

    def changeEvent(self, event: QEvent) -> None:
        """Likewise while another window was in use."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.ActivationChange and self.isActiveWindow():
            self._conversions.look_after_done()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files and folders."""
        if dropped_paths(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Add them."""
        event.acceptProposedAction()
        self._conversions.add(dropped_paths(event.mimeData()))
