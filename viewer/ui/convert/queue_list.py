"""The slides of the queue: how each looks, what is so with it, and what can be done with it."""

from __future__ import annotations

from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from viewer.conversion.queue import QueueItem
from viewer.jobs.work_queue import ItemState
from viewer.ui.convert.looks import THUMBNAIL, Looks, NoPlan
from viewer.ui.convert.runner import Conversions
from viewer.ui.convert.words import state_sentence, translated
from viewer.ui.dialogs.stop_question import StopQuestion
from viewer.ui.theme import current_theme
from viewer.ui.work.list import WorkList
from viewer.ui.work.row import RowWords, WorkRow


class Thumbnail(QWidget):
    """A slide in small; a plain square while it is not known."""

    def __init__(self) -> None:
        super().__init__()
        self.image = QImage()
        self.setFixedSize(THUMBNAIL, THUMBNAIL)

    def show_image(self, image: QImage) -> None:
        """Show it from now on."""
        if image is not self.image:
            self.image = image
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it; slides have square corners."""
        painter = QPainter(self)
        if self.image.isNull():
            painter.fillRect(self.rect(), QColor(current_theme().canvas))
        else:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(self.rect(), self.image)


class QueueRow(WorkRow):
    """One slide, with its picture."""

    def __init__(self, number: int) -> None:
        self.thumbnail = Thumbnail()
        super().__init__(number, self.thumbnail)


def cancel_words(state: ItemState) -> str:
    """What the cross does in that state."""
    if state.is_under_way:
        return translated("Stop; nothing of it is kept")
    if state is ItemState.WAITING:
        return translated("Do not convert it yet")
    return translated("Take it off the list; its files stay")


def _glyph(item: QueueItem, refused: bool) -> tuple[str, str] | None:
    match item.state:
        case ItemState.WAITING:
            return "wait", "text2"
        case ItemState.FAILED:
            return "error", "fail"
        case ItemState.DONE:
            verification = item.report.verification if item.report is not None else None
            if verification is None:
                return "info", "text2"
            if verification.passed and item.report is not None and item.report.salvaged:
                return "warning", "warning"
            return ("check", "accent") if verification.passed else ("error", "fail")
        case ItemState.READY:
            if refused:
                return "error", "fail"
            return ("warning", "warning") if item.interrupted else None
    return None


class QueueList(WorkList):
    """The slides of the queue."""

    def __init__(self, conversions: Conversions, looks: Looks) -> None:
        super().__init__(conversions, translated("Slides to be converted"))
        self._looks = looks
        for news in (looks.looked, looks.planned):
            news.connect(self.follow)
        self.follow()

    def new_row(self, number: int) -> QueueRow:
        """See ``WorkList``."""
        return QueueRow(number)

    def words_of(self, row: WorkRow, item: QueueItem) -> RowWords:
        """See ``WorkList``."""
        source, plan = item.request.source, self._looks.plan(item.request)
        look = self._looks.look(source)
        if look is not None and isinstance(row, QueueRow):
            row.thumbnail.show_image(look.image)
        return RowWords(
            source.name,
            state_sentence(item, self._runner.running(item.number), plan),
            f"{source}\n→ {item.request.folder}",
            cancel_words(item.state),
            _glyph(item, isinstance(plan, NoPlan)),
        )

    def start_words(self, again: bool) -> str:
        """See ``WorkList``."""
        return self.tr("Try again") if again else self.tr("Convert")

    def next_words(self) -> str:
        """See ``WorkList``."""
        return self.tr("Convert it next")

    def stop_question(self, item: QueueItem) -> StopQuestion:
        """See ``WorkList``."""
        question = self.tr("{0} is being converted. Stop it?").format(item.request.source.name)
        stays = self.tr("Nothing of it is kept. The slide stays on the list.")
        return StopQuestion(question, stays, self.tr("Keep converting"), self)
