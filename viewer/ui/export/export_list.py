"""The exports of the session in a list."""

from __future__ import annotations

from viewer.export.queue import ExportItem
from viewer.jobs.work_queue import ItemState
from viewer.ui.dialogs.stop_question import StopQuestion
from viewer.ui.export.runner import Exports
from viewer.ui.export.words import cancel_words, is_reviewed, item_name, state_sentence
from viewer.ui.work.list import WorkList
from viewer.ui.work.row import RowWords, WorkRow

_GLYPHS = {
    ItemState.WAITING: ("wait", "text2"),
    ItemState.FAILED: ("error", "fail"),
    ItemState.DONE: ("check", "accent"),
}
_NOT_REVIEWED = ("warning", "warning")


class ExportList(WorkList):
    """A row an export."""

    def __init__(self, exports: Exports) -> None:
        super().__init__(exports, "")
        self.setAccessibleName(self.tr("Exports"))
        self.follow()

    def words_of(self, row: WorkRow, item: ExportItem) -> RowWords:
        """See ``WorkList``."""
        request = item.request
        return RowWords(
            self.tr("{0}, of {1}").format(item_name(item), request.slide_path.name),
            state_sentence(item, self._runner.running(item.number)),
            f"{request.slide_path}\n→ {request.out}",
            cancel_words(item.state),
            _NOT_REVIEWED if item.report is not None and not is_reviewed(item) else _GLYPHS.get(item.state),
        )

    def start_words(self, again: bool) -> str:
        """See ``WorkList``."""
        return self.tr("Try again") if again else self.tr("Export")

    def next_words(self) -> str:
        """See ``WorkList``."""
        return self.tr("Export it next")

    def stop_question(self, item: ExportItem) -> StopQuestion:
        """See ``WorkList``."""
        question = self.tr("{0} is being exported. Stop it?").format(item_name(item))
        stays = self.tr("Nothing of it is kept. It stays on the list.")
        return StopQuestion(question, stays, self.tr("Keep exporting"), self)
